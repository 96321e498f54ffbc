import { useCallback, useSyncExternalStore } from 'react';

const changed = 'urlparameters';

/**
 * A parameter in the page's URL, so that a reload and the browser's Back show the same page.
 * @returns its value, and a function that sets it, removes others, and adds an entry to the history
 */
export function useUrlParameter(
  name: string,
): readonly [string | undefined, (value: string, removed?: readonly string[]) => void] {
  const value = useSyncExternalStore(subscribe, () => new URLSearchParams(location.search).get(name) ?? undefined);
  const set = useCallback(
    (next: string, removed: readonly string[] = []) => {
      const url = new URL(location.href);
      for (const one of removed) url.searchParams.delete(one);
      url.searchParams.set(name, next);
      history.pushState(null, '', url);
      dispatchEvent(new Event(changed));
    },
    [name],
  );
  return [value, set];
}

function subscribe(listener: () => void): () => void {
  for (const event of ['popstate', changed]) addEventListener(event, listener);
  return () => {
    for (const event of ['popstate', changed]) removeEventListener(event, listener);
  };
}
