import { LoadError } from '../feedback/LoadError.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { DocumentEntry } from './DocumentEntry.tsx';
import { Section } from './Section.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './SectionProps.ts';

const documentsFragment = graphql(`
  fragment Documents on MedicalRecord {
    documents {
      ... on GpRecordDocuments {
        ...Section
        entries(first: 10) {
          ...DocumentsPage
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const documentsPageFragment = graphql(`
  fragment DocumentsPage on GpClinicalDocumentConnection {
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

const moreDocumentsQuery = graphql(`
  query MoreDocuments($patientId: ID!, $after: String) {
    gpPatient(id: $patientId) {
      id
      medicalRecord {
        id
        documents {
          ... on GpRecordDocuments {
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
}: SectionProps<FragmentType<typeof documentsFragment>>) {
  const result = readFragment(documentsFragment, record).documents;
  const path = ['gpPatient', 'medicalRecord', 'documents'] as const;
  return (
    <SectionFrame title="Documents">
      {!result ? (
        <LoadError name="documents" error={error} path={path} onTryAgain={onTryAgain} />
      ) : result.__typename !== 'GpRecordDocuments' ? (
        <ServiceUnavailable unavailable={result} />
      ) : (
        <Section
          title="Documents"
          section={result}
          entries={readFragment(documentsPageFragment, result.entries)}
          loadMore={(after) =>
            fetchMore({ query: moreDocumentsQuery, variables: { patientId, after }, errorPolicy: 'none' })
          }
        >
          {(entry) => <DocumentEntry document={entry} patientId={patientId} />}
        </Section>
      )}
    </SectionFrame>
  );
}
