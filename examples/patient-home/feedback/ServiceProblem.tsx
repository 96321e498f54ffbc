import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { NextStep, type PracticeContact } from './NextStep.tsx';
import { problemMessages } from './problemMessages.ts';
import { ServiceUnavailable } from './ServiceUnavailable.tsx';

const serviceProblemFragment = graphql(`
  fragment ServiceProblem on GpServiceProblem {
    problemCode
    message
    nextStep
    ... on GpServiceUnavailable {
      service
      ...ServiceUnavailable
    }
  }
`);

interface Props {
  readonly problem: FragmentType<typeof serviceProblemFragment>;
  readonly practice: PracticeContact | null | undefined;
  /** Text between the problem and the next step, such as a limit. */
  readonly details?: string;
}

/** Why a change was not made, in this page's words, and what the user can do: one component for every mutation. */
export function ServiceProblem({ problem, practice, details }: Props) {
  const found = readFragment(serviceProblemFragment, problem);
  if ('service' in found) return <ServiceUnavailable unavailable={found} />;
  // A type that was added to the schema after this page was built has none of the fields.
  const { problemCode, message, nextStep } = found as Partial<typeof found>;
  const text = (problemCode && problemMessages[problemCode]) ?? message ?? 'This is not available here.';
  return (
    <>
      {[text, details].filter(Boolean).join(' ')}
      {nextStep && (
        <>
          {' '}
          <NextStep step={nextStep} practice={practice} />
        </>
      )}
    </>
  );
}
