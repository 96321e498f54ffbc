import { PhoneLink } from '../ui/PhoneLink.tsx';
import { readFailure, type RootField } from './readFailure.ts';

interface Props {
  readonly error: unknown;
  /** The mutation field. */
  readonly field: RootField;
  /** The open question, such as `whether the appointment was booked`. */
  readonly whether: string;
  readonly telephone: string | null | undefined;
}

/**
 * Shown when a mutation returns an error and no data. Unless the error says that the input was rejected, the change may
 * have been made. The page therefore repeats nothing and asks the user to check first.
 */
export function MutationError({ error, field, whether, telephone }: Props) {
  const { rejection, reference } = readFailure(error, field);
  if (rejection !== undefined) return <p>Nothing was sent to the practice: {rejection}</p>;
  return (
    <>
      <p>
        <strong>We do not know {whether}.</strong> Do not try again until you have checked here or asked the practice
        {telephone && (
          <>
            {' '}
            on <PhoneLink number={telephone} />
          </>
        )}
        .
      </p>
      {reference !== undefined && (
        <p>
          If you ask for help, quote this reference: <code>{reference}</code>
        </p>
      )}
    </>
  );
}
