import { PhoneLink } from '../ui/PhoneLink.tsx';

interface Props {
  readonly message: string;
  /** The part of the page with the result, such as `the appointments below`. */
  readonly whereToCheck: string;
  readonly telephone: string | null | undefined;
}

/**
 * Shown when the practice's response was lost, so the result of a change is unknown. It claims neither success nor failure
 * and offers no retry.
 */
export function OutcomeUnknown({ message, whereToCheck, telephone }: Props) {
  return (
    <>
      <p>
        <strong>{message}</strong>
      </p>
      <p>
        Check {whereToCheck} before you do anything else. If the change is not shown there, call the practice
        {telephone && (
          <>
            {' '}
            on <PhoneLink number={telephone} />
          </>
        )}
        . Do not try again, because your request may still arrive.
      </p>
    </>
  );
}
