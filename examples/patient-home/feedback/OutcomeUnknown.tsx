import { PhoneLink } from '../ui/PhoneLink.tsx';

interface Props {
  /** The end of a sentence, such as `whether the appointment was booked`. */
  readonly whether: string;
  /** The part of the page with the result, such as `the appointments below`. */
  readonly whereToCheck: string;
  readonly telephone: string | null | undefined;
}

/**
 * Shown when a response was lost, so the result of a change is unknown. It claims neither success nor failure and offers
 * no retry. The text is the page's own: beside the response's `message`, there would be two pieces of advice.
 */
export function OutcomeUnknown({ whether, whereToCheck, telephone }: Props) {
  return (
    <>
      <p>
        <strong>We do not know {whether}.</strong>
      </p>
      <p>
        Check {whereToCheck} in a few minutes. If the change is not shown there, call the practice
        {telephone && (
          <>
            {' '}
            on <PhoneLink number={telephone} />
          </>
        )}
        . Do not try again before that, because your request may still arrive.
      </p>
    </>
  );
}
