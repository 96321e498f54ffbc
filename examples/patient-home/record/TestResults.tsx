import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import { TestResult } from './TestResult.tsx';
import { Section } from './Section.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionGiven } from './SectionGiven.ts';

const testResults = graphql(`
  fragment TestResults on MedicalRecord {
    testResults {
      ... on RecordTestResults {
        ...Section
        entries(first: 10) {
          ...TestResultsPage
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const testResultsPage = graphql(`
  fragment TestResultsPage on RecordTestResultConnection {
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

const moreTestResults = graphql(`
  query MoreTestResults($patientId: ID!, $after: String) {
    patient(id: $patientId) {
      id
      medicalRecord {
        id
        testResults {
          ... on RecordTestResults {
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

/** Results, panels with what they consist of. */
export function TestResults({
  record,
  patientId,
  error,
  onTryAgain,
  fetchMore,
}: SectionGiven<FragmentType<typeof testResults>>) {
  const result = readFragment(testResults, record).testResults;
  const place = ['patient', 'medicalRecord', 'testResults'];
  return (
    <SectionFrame title="Test results">
      {!result ? (
        <CouldNotBeRead what="Test results" error={error} place={place} onTryAgain={onTryAgain} />
      ) : result.__typename !== 'RecordTestResults' ? (
        <ServiceUnavailable unavailable={result} />
      ) : (
        <Section
          title="Test results"
          section={result}
          entries={readFragment(testResultsPage, result.entries)}
          // Where a page cannot be read, nothing is to be put in the place of those that were.
          readMore={(after) =>
            fetchMore({ query: moreTestResults, variables: { patientId, after }, errorPolicy: 'none' })
          }
        >
          {(entry) => <TestResult result={entry} />}
        </Section>
      )}
    </SectionFrame>
  );
}
