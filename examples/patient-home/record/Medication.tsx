import { LoadError } from '../feedback/LoadError.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { Medicine } from './Medicine.tsx';
import { Section } from './Section.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './SectionProps.ts';

const medicationFragment = graphql(`
  fragment Medication on MedicalRecord {
    medication {
      ... on GpRecordMedication {
        ...Section
        entries(first: 10) {
          ...MedicationPage
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const medicationPageFragment = graphql(`
  fragment MedicationPage on GpRecordMedicineConnection {
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

const moreMedicationQuery = graphql(`
  query MoreMedication($patientId: ID!, $after: String) {
    gpPatient(id: $patientId) {
      id
      medicalRecord {
        id
        medication {
          ... on GpRecordMedication {
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

/** Current and past medicines. */
export function Medication({
  record,
  patientId,
  error,
  onTryAgain,
  fetchMore,
}: SectionProps<FragmentType<typeof medicationFragment>>) {
  const result = readFragment(medicationFragment, record).medication;
  const path = ['gpPatient', 'medicalRecord', 'medication'] as const;
  return (
    <SectionFrame title="Medicines in the record">
      {!result ? (
        <LoadError name="the medicines in the record" error={error} path={path} onTryAgain={onTryAgain} />
      ) : result.__typename !== 'GpRecordMedication' ? (
        <ServiceUnavailable unavailable={result} />
      ) : (
        <Section
          title="Medicines in the record"
          section={result}
          entries={readFragment(medicationPageFragment, result.entries)}
          loadMore={(after) =>
            fetchMore({ query: moreMedicationQuery, variables: { patientId, after }, errorPolicy: 'none' })
          }
        >
          {(entry) => <Medicine medicine={entry} />}
        </Section>
      )}
    </SectionFrame>
  );
}
