import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import { DocumentEntry } from './DocumentEntry.tsx';
import { Section } from './Section.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionGiven } from './SectionGiven.ts';

const documents = graphql(`
  fragment Documents on MedicalRecord {
    documents {
      ... on RecordDocuments {
        ...Section
        entries(first: 10) {
          ...DocumentsPage
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const documentsPage = graphql(`
  fragment DocumentsPage on ClinicalDocumentConnection {
    totalCount
    edges {
      cursor
      node {
        ...DocumentEntry
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const moreDocuments = graphql(`
  query MoreDocuments($patientId: ID!, $after: String) {
    patient(id: $patientId) {
      id
      medicalRecord {
        id
        documents {
          ... on RecordDocuments {
            ...Section
            entries(first: 10, after: $after) {
              ...DocumentsPage
            }
          }
          ...ServiceUnavailable
        }
      }
    }
  }
`);

/** Letters, reports and scans. */
export function Documents({
  record,
  patientId,
  error,
  onTryAgain,
  fetchMore,
}: SectionGiven<FragmentType<typeof documents>>) {
  const result = readFragment(documents, record).documents;
  const place = ['patient', 'medicalRecord', 'documents'];
  return (
    <SectionFrame title="Documents">
      {!result ? (
        <CouldNotBeRead what="Documents" error={error} place={place} onTryAgain={onTryAgain} />
      ) : result.__typename !== 'RecordDocuments' ? (
        <ServiceUnavailable unavailable={result} />
      ) : (
        <Section
          title="Documents"
          section={result}
          entries={readFragment(documentsPage, result.entries)}
          // Where a page cannot be read, nothing is to be put in the place of those that were.
          readMore={(after) =>
            fetchMore({ query: moreDocuments, variables: { patientId, after }, errorPolicy: 'none' })
          }
        >
          {(entry) => <DocumentEntry document={entry} patientId={patientId} />}
        </Section>
      )}
    </SectionFrame>
  );
}
