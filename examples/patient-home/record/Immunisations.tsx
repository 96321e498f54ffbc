import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import { Observation } from './Observation.tsx';
import { Section } from './Section.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionGiven } from './SectionGiven.ts';

const immunisations = graphql(`
  fragment Immunisations on MedicalRecord {
    immunisations {
      ... on RecordImmunisations {
        ...Section
        entries(first: 10) {
          ...ImmunisationsPage
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const immunisationsPage = graphql(`
  fragment ImmunisationsPage on RecordImmunisationConnection {
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

const moreImmunisations = graphql(`
  query MoreImmunisations($patientId: ID!, $after: String) {
    patient(id: $patientId) {
      id
      medicalRecord {
        id
        immunisations {
          ... on RecordImmunisations {
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
}: SectionGiven<FragmentType<typeof immunisations>>) {
  const result = readFragment(immunisations, record).immunisations;
  const place = ['patient', 'medicalRecord', 'immunisations'];
  return (
    <SectionFrame title="Vaccinations">
      {!result ? (
        <CouldNotBeRead what="Vaccinations" error={error} place={place} onTryAgain={onTryAgain} />
      ) : result.__typename !== 'RecordImmunisations' ? (
        <ServiceUnavailable unavailable={result} />
      ) : (
        <Section
          title="Vaccinations"
          section={result}
          entries={readFragment(immunisationsPage, result.entries)}
          // Where a page cannot be read, nothing is to be put in the place of those that were.
          readMore={(after) =>
            fetchMore({ query: moreImmunisations, variables: { patientId, after }, errorPolicy: 'none' })
          }
        >
          {(entry) => <Observation observation={entry} />}
        </Section>
      )}
    </SectionFrame>
  );
}
