import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';

const patientNameFragment = graphql(`
  fragment PatientName on Patient {
    relation
    practice {
      odsCode
      name
    }
    demographics {
      ... on GpPatientDemographics {
        firstName
        surname
      }
    }
  }
`);

/** A patient's name. If it is not available, their relation to the signed-in person and their practice. */
export function formatPatientName(patient: FragmentType<typeof patientNameFragment>): string {
  const { demographics, relation, practice } = readFragment(patientNameFragment, patient);
  if (demographics?.__typename === 'GpPatientDemographics')
    return [demographics.firstName, demographics.surname].filter(Boolean).join(' ');
  const who = relation === 'SELF' ? 'You' : 'Someone you act for';
  return practice?.name ? `${who}, at ${practice.name}` : who;
}
