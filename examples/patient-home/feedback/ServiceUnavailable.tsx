import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { NextStep } from './NextStep.tsx';
import { serviceLabels } from './serviceLabels.ts';
import { unavailableMessages } from './unavailableMessages.ts';

const serviceUnavailableFragment = graphql(`
  fragment ServiceUnavailable on GpServiceUnavailable {
    service
    reason
    message
    nextStep
    practice {
      odsCode
      name
      telephone
    }
  }
`);

/** Why a service is unavailable and what the user can do: one component for every service and every reason. */
export function ServiceUnavailable({
  unavailable,
}: {
  readonly unavailable: FragmentType<typeof serviceUnavailableFragment>;
}) {
  const problem = readFragment(serviceUnavailableFragment, unavailable);
  // A type that was added to the schema after this page was built has none of the other fields.
  const { service, reason, message, nextStep, practice } = problem as Partial<typeof problem>;
  if (!service || !reason || !nextStep) return <p className="notice">{message ?? 'This is not available here.'}</p>;
  const toMessage = unavailableMessages[reason];
  return (
    <div className="notice unavailable" data-reason={reason}>
      <p>
        <strong>
          {toMessage ? toMessage(serviceLabels[service] ?? 'This', practice?.name ?? 'Your practice') : message}
        </strong>
      </p>
      <p>
        <NextStep step={nextStep} practice={practice} />
      </p>
    </div>
  );
}
