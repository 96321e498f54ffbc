import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';

const patientNameFragment = graphql(`
  fragment PatientName on Patient {
    displayName
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

/**
 * A patient's name, by which the user tells patients apart. It is known without the practice's answer after the first visit.
 * If it is not available, their relation to the signed-in person and their practice.
 */
export function formatPatientName(patient: FragmentType<typeof patientNameFragment>): string {
  const { displayName, demographics, relation, practice } = readFragment(patientNameFragment, patient);
  if (displayName !== null) return displayName;
  if (demographics?.__typename === 'GpPatientDemographics')
    return [demographics.firstName, demographics.surname].filter(Boolean).join(' ');
  const who = relation === 'SELF' ? 'You' : 'Someone you act for';
  return practice?.name ? `${who}, at ${practice.name}` : who;
}
