import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { formatDate } from '../ui/ukDates.ts';
import { Observation } from './Observation.tsx';

const problemFragment = graphql(`
  fragment Problem on GpRecordProblem {
    ...Observation
    status
    significance
    endedOn
  }
`);

/** A condition, with its status and significance. */
export function Problem({ problem }: { readonly problem: FragmentType<typeof problemFragment> }) {
  const entry = readFragment(problemFragment, problem);
  const parts = [entry.status, entry.significance, entry.endedOn !== null && `ended ${formatDate(entry.endedOn)}`];
  const details = parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
  return (
    <>
      <Observation observation={entry} />
      {details !== '' && <p className="secondary">{details}</p>}
    </>
  );
}
