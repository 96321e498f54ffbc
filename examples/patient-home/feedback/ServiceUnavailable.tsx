import type { ReactNode } from 'react';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { PhoneLink } from '../ui/PhoneLink.tsx';
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
  const steps: Record<typeof nextStep, ReactNode> = {
    CONTACT_PRACTICE: <ContactPractice practice={practice} />,
    PROVE_IDENTITY_AT_PRACTICE: (
      <>
        Take proof of who you are, such as a passport, to {practice?.name ?? 'your practice'}.{' '}
        <ContactPractice practice={practice} />
      </>
    ),
    LINK_AGAIN: 'Link this account again with the letter from the practice.',
    CHECK_DETAILS: 'Check the details you entered and try again.',
    SIGN_IN_WITH_PROOF: 'Sign in again in a way that proves who you are.',
    TRY_AGAIN: 'Try one more time.',
    TRY_AGAIN_LATER: 'Try again later.',
    CHOOSE_ANOTHER: 'Choose another one.',
    CHECK_OUTCOME: 'Check in a few minutes whether the change was made.',
    WAIT: (
      <>
        You do not need to do anything. <ContactPractice practice={practice} condition="If you need this sooner" />
      </>
    ),
    NOTHING: 'You do not need to do anything.',
  };
  return (
    <div className="notice unavailable" data-reason={reason}>
      <p>
        <strong>
          {toMessage ? toMessage(serviceLabels[service] ?? 'This', practice?.name ?? 'Your practice') : message}
        </strong>
      </p>
      <p>{steps[nextStep] ?? message}</p>
    </div>
  );
}

function ContactPractice({
  practice,
  condition,
}: {
  readonly practice: { readonly name: string | null; readonly telephone: string | null } | null | undefined;
  readonly condition?: string;
}) {
  const begin = (verb: string) => (condition === undefined ? verb : `${condition}, ${verb.toLowerCase()}`);
  if (!practice?.telephone) {
    return (
      <>
        {begin('Contact')} {practice?.name ?? 'your practice'}.
      </>
    );
  }
  return (
    <>
      {begin('Call')} {practice.name ?? 'your practice'} on <PhoneLink number={practice.telephone} />.
    </>
  );
}
