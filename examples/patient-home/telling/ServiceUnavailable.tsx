import type { ReactNode } from 'react';
import { graphql } from '../generated/gql.ts';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { Ring } from './Ring.tsx';
import { serviceNames } from './serviceNames.ts';
import { unavailableWords } from './unavailableWords.ts';

const serviceUnavailable = graphql(`
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

/** Why something is not available, and what the person can do: one component for every service and every reason. */
export function ServiceUnavailable({ unavailable }: { readonly unavailable: FragmentType<typeof serviceUnavailable> }) {
  const told = readFragment(serviceUnavailable, unavailable);
  // A kind of answer that came into the schema after this page was made.
  const { service, reason, message, nextStep, practice } = told as Partial<typeof told>;
  if (!service || !reason || !nextStep) return <p className="told">{message ?? 'This is not available here.'}</p>;
  const words = unavailableWords[reason];
  const steps: Record<typeof nextStep, ReactNode> = {
    CONTACT_PRACTICE: <AskPractice practice={practice} />,
    PROVE_IDENTITY_AT_PRACTICE: (
      <>
        Take proof of who you are, such as a passport, to {practice?.name ?? 'your practice'}.{' '}
        <AskPractice practice={practice} />
      </>
    ),
    CHECK_DETAILS: 'Check what you gave, and try again.',
    SIGN_IN_WITH_PROOF: 'Sign in again, in a way that proves who you are.',
    TRY_AGAIN: 'Try once more.',
    WAIT: (
      <>
        There is nothing that you need to do. Until then: <AskPractice practice={practice} />
      </>
    ),
    NOTHING: 'There is nothing that you need to do.',
  };
  return (
    <div className="told unavailable" data-reason={reason}>
      <p>
        <strong>{words ? words(serviceNames[service] ?? 'This', practice?.name ?? 'Your practice') : message}</strong>
      </p>
      <p>{steps[nextStep] ?? message}</p>
    </div>
  );
}

function AskPractice({ practice }: { practice: { name: string; telephone: string | null } | null | undefined }) {
  if (!practice?.telephone) return <>Ask {practice?.name ?? 'your practice'}.</>;
  return (
    <>
      Ring {practice.name} on <Ring number={practice.telephone} />.
    </>
  );
}
