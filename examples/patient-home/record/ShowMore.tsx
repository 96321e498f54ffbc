import { useState } from 'react';
import { LoadError } from '../feedback/LoadError.tsx';

interface Props {
  readonly title: string;
  readonly shown: number;
  readonly total: number;
  loadMore(): Promise<unknown>;
}

/** Loads the next page. The entries already shown stay, even if the load fails. */
export function ShowMore({ title, shown, total, loadMore }: Props) {
  const [state, setState] = useState<
    { readonly kind: 'idle' | 'loading' } | { readonly kind: 'failed'; error: unknown }
  >({
    kind: 'idle',
  });

  function load() {
    if (state.kind === 'loading') return;
    setState({ kind: 'loading' });
    loadMore().then(
      () => setState({ kind: 'idle' }),
      (error: unknown) => setState({ kind: 'failed', error }),
    );
  }

  return (
    <>
      <p>
        <span role="status">
          Showing {shown} of {total.toLocaleString('en-GB')}.
        </span>{' '}
        <button type="button" aria-disabled={state.kind === 'loading'} onClick={load}>
          Show more<span className="visually-hidden"> {title.toLowerCase()}</span>
        </button>
      </p>
      {state.kind === 'failed' && (
        <LoadError name={`more ${title.toLowerCase()}`} error={state.error} path={[]} onTryAgain={load} />
      )}
    </>
  );
}
