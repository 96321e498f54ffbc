import { readFailure, type ResponsePath } from './readFailure.ts';

interface Props {
  /** The data that could not be loaded, as in the middle of a sentence: `the appointments`. */
  readonly name: string;
  readonly error: unknown;
  /** The path of the field in the response. */
  readonly path: ResponsePath;
  onTryAgain(): void;
}

/** Shown in place of content that could not be loaded. It must never look like an empty list. */
export function LoadError({ name, error, path, onTryAgain }: Props) {
  const { isRetryable, reference } = readFailure(error, ...path);
  return (
    <div className="notice error" role="alert">
      <p>
        <strong>Sorry, we could not load {name}.</strong> This does not mean there is nothing there.
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
          If you ask for help, quote this reference: <code>{reference}</code>
        </p>
      )}
    </div>
  );
}
