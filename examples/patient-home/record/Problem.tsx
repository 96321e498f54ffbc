import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { dateInWords } from '../telling/ukWords.ts';
import { Observation } from './Observation.tsx';

const problem = graphql(`
  fragment Problem on RecordProblem {
    ...Observation
    status
    significance
    endedOn
  }
`);

/** A condition, and how the practice sees it. */
export function Problem({ problem: of }: { readonly problem: FragmentType<typeof problem> }) {
  const entry = readFragment(problem, of);
  const parts = [entry.status, entry.significance, entry.endedOn !== null && `ended ${dateInWords(entry.endedOn)}`];
  const told = parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
  return (
    <>
      <Observation observation={entry} />
      {told !== '' && <p className="quiet">{told}</p>}
    </>
  );
}
