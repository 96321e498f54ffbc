import { LoadError } from '../feedback/LoadError.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { Consultation } from './Consultation.tsx';
import { Section } from './Section.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './SectionProps.ts';

const consultationsFragment = graphql(`
  fragment Consultations on MedicalRecord {
    consultations {
      ... on GpRecordConsultations {
        ...Section
        entries(first: 10) {
          ...ConsultationsPage
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const consultationsPageFragment = graphql(`
  fragment ConsultationsPage on GpRecordConsultationConnection {
    totalCount
    edges {
      cursor
      node {
        ...Consultation
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const moreConsultationsQuery = graphql(`
  query MoreConsultations($patientId: ID!, $after: String) {
    gpPatient(id: $patientId) {
      id
      medicalRecord {
        id
        consultations {
          ... on GpRecordConsultations {
            ...Section
            entries(first: 10, after: $after) {
              ...ConsultationsPage
            }
          }
          ...ServiceUnavailable
        }
      }
    }
  }
`);

/** Consultations, with the notes made at each. */
export function Consultations({
  record,
  patientId,
  error,
  onTryAgain,
  fetchMore,
}: SectionProps<FragmentType<typeof consultationsFragment>>) {
  const result = readFragment(consultationsFragment, record).consultations;
  const path = ['gpPatient', 'medicalRecord', 'consultations'] as const;
  return (
    <SectionFrame title="Consultations">
      {!result ? (
        <LoadError name="consultations" error={error} path={path} onTryAgain={onTryAgain} />
      ) : result.__typename !== 'GpRecordConsultations' ? (
        <ServiceUnavailable unavailable={result} />
      ) : (
        <Section
          title="Consultations"
          section={result}
          entries={readFragment(consultationsPageFragment, result.entries)}
          loadMore={(after) =>
            fetchMore({ query: moreConsultationsQuery, variables: { patientId, after }, errorPolicy: 'none' })
          }
        >
          {(entry) => <Consultation consultation={entry} />}
        </Section>
      )}
    </SectionFrame>
  );
}
