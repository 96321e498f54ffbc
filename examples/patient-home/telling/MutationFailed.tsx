import { readFailure } from './readFailure.ts';
import { Ring } from './Ring.tsx';

interface Given {
  readonly error: unknown;
  /** The field of the change. */
  readonly place: string;
  /** What would have been done, as in `whether it was booked`. */
  readonly whether: string;
  readonly telephone: string | null | undefined;
}

/**
 * A change to which nothing was answered but an error. Unless that says that the change was refused as it stood, it may
 * have been made: nothing is repeated, and the person is told to look first.
 */
export function MutationFailed({ error, place, whether, telephone }: Given) {
  const { refused, reference } = readFailure(error, place);
  if (refused !== undefined) return <p>Nothing was sent: {refused}</p>;
  return (
    <>
      <p>
        <strong>It is not known {whether}.</strong> Do not do it again before you have looked here, or asked the
        practice
        {telephone && (
          <>
            {' '}
            on <Ring number={telephone} />
          </>
        )}
        .
      </p>
      {reference !== undefined && (
        <p>
          If you ask for help, quote <code>{reference}</code>.
        </p>
      )}
    </>
  );
}
