import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { Observation } from './Observation.tsx';

const testResult = graphql(`
  fragment TestResult on RecordTestResult {
    ...Observation
    children {
      id
      ...Observation
    }
  }
`);

/** A result, or a panel with the results that it consists of. */
export function TestResult({ result }: { readonly result: FragmentType<typeof testResult> }) {
  const entry = readFragment(testResult, result);
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
