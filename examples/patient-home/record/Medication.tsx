import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import { Medicine } from './Medicine.tsx';
import { Section } from './Section.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionGiven } from './SectionGiven.ts';

const medication = graphql(`
  fragment Medication on MedicalRecord {
    medication {
      ... on RecordMedication {
        ...Section
        entries(first: 10) {
          ...MedicationPage
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const medicationPage = graphql(`
  fragment MedicationPage on RecordMedicineConnection {
    totalCount
    edges {
      cursor
      node {
        ...Medicine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const moreMedication = graphql(`
  query MoreMedication($patientId: ID!, $after: String) {
    patient(id: $patientId) {
      id
      medicalRecord {
        id
        medication {
          ... on RecordMedication {
            ...Section
            entries(first: 10, after: $after) {
              ...MedicationPage
            }
          }
          ...ServiceUnavailable
        }
      }
    }
  }
`);

/** What was prescribed, now or before. */
export function Medication({
  record,
  patientId,
  error,
  onTryAgain,
  fetchMore,
}: SectionGiven<FragmentType<typeof medication>>) {
  const result = readFragment(medication, record).medication;
  const place = ['patient', 'medicalRecord', 'medication'];
  return (
    <SectionFrame title="Medicines in the record">
      {!result ? (
        <CouldNotBeRead what="The medicines in the record" error={error} place={place} onTryAgain={onTryAgain} />
      ) : result.__typename !== 'RecordMedication' ? (
        <ServiceUnavailable unavailable={result} />
      ) : (
        <Section
          title="Medicines in the record"
          section={result}
          entries={readFragment(medicationPage, result.entries)}
          // Where a page cannot be read, nothing is to be put in the place of those that were.
          readMore={(after) =>
            fetchMore({ query: moreMedication, variables: { patientId, after }, errorPolicy: 'none' })
          }
        >
          {(entry) => <Medicine medicine={entry} />}
        </Section>
      )}
    </SectionFrame>
  );
}
