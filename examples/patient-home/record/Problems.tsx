import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import { Problem } from './Problem.tsx';
import { Section } from './Section.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionGiven } from './SectionGiven.ts';

const problems = graphql(`
  fragment Problems on MedicalRecord {
    problems {
      ... on RecordProblems {
        ...Section
        entries(first: 10) {
          ...ProblemsPage
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const problemsPage = graphql(`
  fragment ProblemsPage on RecordProblemConnection {
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

const moreProblems = graphql(`
  query MoreProblems($patientId: ID!, $after: String) {
    patient(id: $patientId) {
      id
      medicalRecord {
        id
        problems {
          ... on RecordProblems {
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
}: SectionGiven<FragmentType<typeof problems>>) {
  const result = readFragment(problems, record).problems;
  const place = ['patient', 'medicalRecord', 'problems'];
  return (
    <SectionFrame title="Conditions">
      {!result ? (
        <CouldNotBeRead what="Conditions" error={error} place={place} onTryAgain={onTryAgain} />
      ) : result.__typename !== 'RecordProblems' ? (
        <ServiceUnavailable unavailable={result} />
      ) : (
        <Section
          title="Conditions"
          section={result}
          entries={readFragment(problemsPage, result.entries)}
          // Where a page cannot be read, nothing is to be put in the place of those that were.
          readMore={(after) => fetchMore({ query: moreProblems, variables: { patientId, after }, errorPolicy: 'none' })}
        >
          {(entry) => <Problem problem={entry} />}
        </Section>
      )}
    </SectionFrame>
  );
}
