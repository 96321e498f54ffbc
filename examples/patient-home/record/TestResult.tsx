import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { Observation } from './Observation.tsx';

const testResultFragment = graphql(`
  fragment TestResult on GpRecordTestResult {
    ...Observation
    children {
      id
      ...Observation
    }
  }
`);

/** A test result, or a panel with its results. */
export function TestResult({ result }: { readonly result: FragmentType<typeof testResultFragment> }) {
  const entry = readFragment(testResultFragment, result);
  return (
    <>
      <Observation observation={entry} />
      {entry.children.length > 0 && (
        <ul>
          {entry.children.map((child) => (
            <li key={child.id}>
              <Observation observation={child} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
