import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { EntryHeading } from './EntryHeading.tsx';
import { Texts } from './Texts.tsx';
import { Value } from './Value.tsx';

const observation = graphql(`
  fragment Observation on RecordedObservation {
    ...EntryHeading
    value {
      ...Value
    }
    texts {
      ...Text
    }
  }
`);

/** Something that was seen, measured, given or found. */
export function Observation({ observation: of }: { readonly observation: FragmentType<typeof observation> }) {
  const entry = readFragment(observation, of);
  return (
    <>
      <EntryHeading entry={entry} />
      {entry.value && <Value value={entry.value} />}
      <Texts texts={entry.texts} />
    </>
  );
}
