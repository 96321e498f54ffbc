import { LoadError } from '../feedback/LoadError.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { Section } from './Section.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './SectionProps.ts';
import { TestResult } from './TestResult.tsx';

const testResultsFragment = graphql(`
  fragment TestResults on MedicalRecord {
    testResults {
      ... on GpRecordTestResults {
        ...Section
        entries(first: 10) {
          ...TestResultsPage
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const testResultsPageFragment = graphql(`
  fragment TestResultsPage on GpRecordTestResultConnection {
    totalCount
    edges {
      cursor
      node {
        ...TestResult
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const moreTestResultsQuery = graphql(`
  query MoreTestResults($patientId: ID!, $after: String) {
    gpPatient(id: $patientId) {
      id
      medicalRecord {
        id
        testResults {
          ... on GpRecordTestResults {
            ...Section
            entries(first: 10, after: $after) {
              ...TestResultsPage
            }
          }
          ...ServiceUnavailable
        }
      }
    }
  }
`);

/** Test results, and panels with their results. */
export function TestResults({
  record,
  patientId,
  error,
  onTryAgain,
  fetchMore,
}: SectionProps<FragmentType<typeof testResultsFragment>>) {
  const result = readFragment(testResultsFragment, record).testResults;
  const path = ['gpPatient', 'medicalRecord', 'testResults'] as const;
  return (
    <SectionFrame title="Test results">
      {!result ? (
        <LoadError name="test results" error={error} path={path} onTryAgain={onTryAgain} />
      ) : result.__typename !== 'GpRecordTestResults' ? (
        <ServiceUnavailable unavailable={result} />
      ) : (
        <Section
          title="Test results"
          section={result}
          entries={readFragment(testResultsPageFragment, result.entries)}
          loadMore={(after) =>
            fetchMore({ query: moreTestResultsQuery, variables: { patientId, after }, errorPolicy: 'none' })
          }
        >
          {(entry) => <TestResult result={entry} />}
        </Section>
      )}
    </SectionFrame>
  );
}
