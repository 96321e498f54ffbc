import { readFailure } from './readFailure.ts';

interface Given {
  /** What it is, as in a sentence: `Your appointments`. */
  readonly what: string;
  readonly error: unknown;
  /** Where in the answer it would have been. */
  readonly place: readonly string[];
  onTryAgain(): void;
}

/** In the place of what was to be read, which must never look as if there were none. */
export function CouldNotBeRead({ what, error, place, onTryAgain }: Given) {
  const { isRetryable, reference } = readFailure(error, ...place);
  return (
    <div className="told problem" role="alert">
      <p>
        <strong>{what} could not be read.</strong> That does not mean that there are none.
      </p>
      {isRetryable ? (
        <button type="button" onClick={onTryAgain}>
          Try again
        </button>
      ) : (
        <p>Trying again will not help at the moment.</p>
      )}
      {reference !== undefined && (
        <p>
          If you ask for help, quote <code>{reference}</code>.
        </p>
      )}
    </div>
  );
}
