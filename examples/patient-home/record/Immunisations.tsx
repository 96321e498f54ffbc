import { LoadError } from '../feedback/LoadError.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { Observation } from './Observation.tsx';
import { Section } from './Section.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './SectionProps.ts';

const immunisationsFragment = graphql(`
  fragment Immunisations on MedicalRecord {
    immunisations {
      ... on GpRecordImmunisations {
        ...Section
        entries(first: 10) {
          ...ImmunisationsPage
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const immunisationsPageFragment = graphql(`
  fragment ImmunisationsPage on GpRecordImmunisationConnection {
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

const moreImmunisationsQuery = graphql(`
  query MoreImmunisations($patientId: ID!, $after: String) {
    gpPatient(id: $patientId) {
      id
      medicalRecord {
        id
        immunisations {
          ... on GpRecordImmunisations {
            ...Section
            entries(first: 10, after: $after) {
              ...ImmunisationsPage
            }
          }
          ...ServiceUnavailable
        }
      }
    }
  }
`);

/** Vaccinations. */
export function Immunisations({
  record,
  patientId,
  error,
  onTryAgain,
  fetchMore,
}: SectionProps<FragmentType<typeof immunisationsFragment>>) {
  const result = readFragment(immunisationsFragment, record).immunisations;
  const path = ['gpPatient', 'medicalRecord', 'immunisations'] as const;
  return (
    <SectionFrame title="Vaccinations">
      {!result ? (
        <LoadError name="vaccinations" error={error} path={path} onTryAgain={onTryAgain} />
      ) : result.__typename !== 'GpRecordImmunisations' ? (
        <ServiceUnavailable unavailable={result} />
      ) : (
        <Section
          title="Vaccinations"
          section={result}
          entries={readFragment(immunisationsPageFragment, result.entries)}
          loadMore={(after) =>
            fetchMore({ query: moreImmunisationsQuery, variables: { patientId, after }, errorPolicy: 'none' })
          }
        >
          {(entry) => <Observation observation={entry} />}
        </Section>
      )}
    </SectionFrame>
  );
}
