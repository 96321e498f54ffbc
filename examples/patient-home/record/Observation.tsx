import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { EntryHeading } from './EntryHeading.tsx';
import { FreeTexts } from './FreeTexts.tsx';
import { ObservationValue } from './ObservationValue.tsx';

const observationFragment = graphql(`
  fragment Observation on GpRecordedObservation {
    ...EntryHeading
    value {
      ...ObservationValue
    }
    texts {
      ...FreeText
    }
  }
`);

/** An observation: a finding, measurement, vaccination or allergy. */
export function Observation({ observation }: { readonly observation: FragmentType<typeof observationFragment> }) {
  const entry = readFragment(observationFragment, observation);
  return (
    <>
      <EntryHeading entry={entry} />
      {entry.value && <ObservationValue value={entry.value} />}
      <FreeTexts texts={entry.texts} />
    </>
  );
}
