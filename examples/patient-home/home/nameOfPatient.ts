import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';

const patientName = graphql(`
  fragment PatientName on Patient {
    relation
    practice {
      odsCode
      name
    }
    demographics {
      ... on PatientDemographics {
        firstName
        surname
      }
    }
  }
`);

/** A patient's name; where it cannot be had, who they are to the person who is signed in. */
export function nameOfPatient(patient: FragmentType<typeof patientName>): string {
  const { demographics, relation, practice } = readFragment(patientName, patient);
  if (demographics?.__typename === 'PatientDemographics') return `${demographics.firstName} ${demographics.surname}`;
  const who = relation === 'SELF' ? 'You' : 'Somebody you act for';
  return practice ? `${who}, at ${practice.name}` : who;
}
