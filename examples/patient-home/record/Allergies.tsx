import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import { Observation } from './Observation.tsx';
import { Section } from './Section.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionGiven } from './SectionGiven.ts';

const allergies = graphql(`
  fragment Allergies on MedicalRecord {
    allergies {
      ... on RecordAllergies {
        ...Section
        entries(first: 10) {
          ...AllergiesPage
        }
      }
      ...ServiceUnavailable
    }
  }
`);

const allergiesPage = graphql(`
  fragment AllergiesPage on RecordAllergyConnection {
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

const moreAllergies = graphql(`
  query MoreAllergies($patientId: ID!, $after: String) {
    patient(id: $patientId) {
      id
      medicalRecord {
        id
        allergies {
          ... on RecordAllergies {
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

/** Allergies and bad reactions to medicines or other things. */
export function Allergies({
  record,
  patientId,
  error,
  onTryAgain,
  fetchMore,
}: SectionGiven<FragmentType<typeof allergies>>) {
  const result = readFragment(allergies, record).allergies;
  const place = ['patient', 'medicalRecord', 'allergies'];
  return (
    <SectionFrame title="Allergies">
      {!result ? (
        <CouldNotBeRead what="Allergies" error={error} place={place} onTryAgain={onTryAgain} />
      ) : result.__typename !== 'RecordAllergies' ? (
        <ServiceUnavailable unavailable={result} />
      ) : (
        <Section
          title="Allergies"
          section={result}
          entries={readFragment(allergiesPage, result.entries)}
          // Where a page cannot be read, nothing is to be put in the place of those that were.
          readMore={(after) =>
            fetchMore({ query: moreAllergies, variables: { patientId, after }, errorPolicy: 'none' })
          }
        >
          {(entry) => <Observation observation={entry} />}
        </Section>
      )}
    </SectionFrame>
  );
}
