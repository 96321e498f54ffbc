import { LoadError } from '../feedback/LoadError.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { Observation } from './Observation.tsx';
import { Section } from './Section.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './SectionProps.ts';

const allergiesFragment = graphql(`
  fragment Allergies on MedicalRecord {
    allergies {
      ... on GpRecordAllergies {
        ...Section
        entries(first: 10) {
          ...AllergiesPage
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const allergiesPageFragment = graphql(`
  fragment AllergiesPage on GpRecordAllergyConnection {
    totalCount
    edges {
      cursor
      node {
        ...Observation
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const moreAllergiesQuery = graphql(`
  query MoreAllergies($patientId: ID!, $after: String) {
    gpPatient(id: $patientId) {
      id
      medicalRecord {
        id
        allergies {
          ... on GpRecordAllergies {
            ...Section
            entries(first: 10, after: $after) {
              ...AllergiesPage
            }
          }
          ...ServiceUnavailable
        }
      }
    }
  }
`);

/** Allergies and adverse reactions. */
export function Allergies({
  record,
  patientId,
  error,
  onTryAgain,
  fetchMore,
}: SectionProps<FragmentType<typeof allergiesFragment>>) {
  const result = readFragment(allergiesFragment, record).allergies;
  const path = ['gpPatient', 'medicalRecord', 'allergies'] as const;
  return (
    <SectionFrame title="Allergies">
      {!result ? (
        <LoadError name="allergies" error={error} path={path} onTryAgain={onTryAgain} />
      ) : result.__typename !== 'GpRecordAllergies' ? (
        <ServiceUnavailable unavailable={result} />
      ) : (
        <Section
          title="Allergies"
          section={result}
          entries={readFragment(allergiesPageFragment, result.entries)}
          loadMore={(after) =>
            fetchMore({ query: moreAllergiesQuery, variables: { patientId, after }, errorPolicy: 'none' })
          }
        >
          {(entry) => <Observation observation={entry} />}
        </Section>
      )}
    </SectionFrame>
  );
}
