import type { ReactNode } from 'react';
import type { GpNextStep } from '../generated/graphql.ts';
import { PhoneLink } from '../ui/PhoneLink.tsx';

/** The practice to contact, as far as it is known. */
export interface PracticeContact {
  readonly name?: string | null;
  readonly telephone: string | null | undefined;
}

interface Props {
  readonly step: GpNextStep;
  readonly practice: PracticeContact | null | undefined;
}

/** The sentence for each next step. Nothing for a step that was added to the schema after this page was built. */
export function NextStep({ step, practice }: Props) {
  const steps: Record<GpNextStep, ReactNode> = {
    CONTACT_PRACTICE: <ContactPractice practice={practice} />,
    PROVE_IDENTITY_AT_PRACTICE: (
      <>
        Take proof of who you are, such as a passport, to {practice?.name ?? 'your practice'}.{' '}
        <ContactPractice practice={practice} />
      </>
    ),
    LINK_AGAIN: (
      <>
        Link this account again with the letter from the practice.{' '}
        <ContactPractice practice={practice} condition="If you need a new letter" />
      </>
    ),
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
  return <>{steps[step]}</>;
}

function ContactPractice({
  practice,
  condition,
}: {
  readonly practice: PracticeContact | null | undefined;
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
