import { LoadError } from '../feedback/LoadError.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { Problem } from './Problem.tsx';
import { Section } from './Section.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './SectionProps.ts';

const problemsFragment = graphql(`
  fragment Problems on MedicalRecord {
    problems {
      ... on GpRecordProblems {
        ...Section
        entries(first: 10) {
          ...ProblemsPage
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const problemsPageFragment = graphql(`
  fragment ProblemsPage on GpRecordProblemConnection {
    totalCount
    edges {
      cursor
      node {
        ...Problem
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const moreProblemsQuery = graphql(`
  query MoreProblems($patientId: ID!, $after: String) {
    gpPatient(id: $patientId) {
      id
      medicalRecord {
        id
        problems {
          ... on GpRecordProblems {
            ...Section
            entries(first: 10, after: $after) {
              ...ProblemsPage
            }
          }
          ...ServiceUnavailable
        }
      }
    }
  }
`);

/** Conditions that the patient has or had. */
export function Problems({
  record,
  patientId,
  error,
  onTryAgain,
  fetchMore,
}: SectionProps<FragmentType<typeof problemsFragment>>) {
  const result = readFragment(problemsFragment, record).problems;
  const path = ['gpPatient', 'medicalRecord', 'problems'] as const;
  return (
    <SectionFrame title="Conditions">
      {!result ? (
        <LoadError name="conditions" error={error} path={path} onTryAgain={onTryAgain} />
      ) : result.__typename !== 'GpRecordProblems' ? (
        <ServiceUnavailable unavailable={result} />
      ) : (
        <Section
          title="Conditions"
          section={result}
          entries={readFragment(problemsPageFragment, result.entries)}
          loadMore={(after) =>
            fetchMore({ query: moreProblemsQuery, variables: { patientId, after }, errorPolicy: 'none' })
          }
        >
          {(entry) => <Problem problem={entry} />}
        </Section>
      )}
    </SectionFrame>
  );
}
