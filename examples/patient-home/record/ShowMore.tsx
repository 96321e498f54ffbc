import { useState } from 'react';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';

interface Given {
  readonly title: string;
  readonly shown: number;
  readonly total: number;
  readMore(): Promise<unknown>;
}

/** Reads the next page; what is shown already stays, also when that fails. */
export function ShowMore({ title, shown, total, readMore }: Given) {
  const [state, setState] = useState<
    { readonly kind: 'idle' | 'reading' } | { readonly kind: 'failed'; error: unknown }
  >({
    kind: 'idle',
  });

  function read() {
    if (state.kind === 'reading') return;
    setState({ kind: 'reading' });
    readMore().then(
      () => setState({ kind: 'idle' }),
      (error: unknown) => setState({ kind: 'failed', error }),
    );
  }

  return (
    <>
      <p>
        <span role="status">
          {shown} of {total.toLocaleString('en-GB')} are shown.
        </span>{' '}
        <button type="button" aria-disabled={state.kind === 'reading'} onClick={read}>
          Show more<span className="heard-only"> of {title}</span>
        </button>
      </p>
      {state.kind === 'failed' && (
        <CouldNotBeRead what={`More of ${title}`} error={state.error} place={[]} onTryAgain={read} />
      )}
    </>
  );
}
