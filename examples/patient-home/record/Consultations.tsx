import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import { Consultation } from './Consultation.tsx';
import { Section } from './Section.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionGiven } from './SectionGiven.ts';

const consultations = graphql(`
  fragment Consultations on MedicalRecord {
    consultations {
      ... on RecordConsultations {
        ...Section
        entries(first: 10) {
          ...ConsultationsPage
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const consultationsPage = graphql(`
  fragment ConsultationsPage on RecordConsultationConnection {
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

const moreConsultations = graphql(`
  query MoreConsultations($patientId: ID!, $after: String) {
    patient(id: $patientId) {
      id
      medicalRecord {
        id
        consultations {
          ... on RecordConsultations {
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

/** What was said and done when the patient was seen. */
export function Consultations({
  record,
  patientId,
  error,
  onTryAgain,
  fetchMore,
}: SectionGiven<FragmentType<typeof consultations>>) {
  const result = readFragment(consultations, record).consultations;
  const place = ['patient', 'medicalRecord', 'consultations'];
  return (
    <SectionFrame title="Consultations">
      {!result ? (
        <CouldNotBeRead what="Consultations" error={error} place={place} onTryAgain={onTryAgain} />
      ) : result.__typename !== 'RecordConsultations' ? (
        <ServiceUnavailable unavailable={result} />
      ) : (
        <Section
          title="Consultations"
          section={result}
          entries={readFragment(consultationsPage, result.entries)}
          // Where a page cannot be read, nothing is to be put in the place of those that were.
          readMore={(after) =>
            fetchMore({ query: moreConsultations, variables: { patientId, after }, errorPolicy: 'none' })
          }
        >
          {(entry) => <Consultation consultation={entry} />}
        </Section>
      )}
    </SectionFrame>
  );
}
