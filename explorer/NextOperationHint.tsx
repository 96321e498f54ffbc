import { pick, useGraphiQL } from '@graphiql/react';
import { useSyncExternalStore } from 'react';
import type { Operation } from './pageData.ts';
import { getKnownIds, releaseSentIds, subscribeToIds } from './responseIds.ts';
import { useOpenOperation } from './useOpenOperation.ts';

/** Shown below a response with an id that another operation needs: says that the id is filled in there. */
export function NextOperationHint({ operations }: { readonly operations: readonly Operation[] }) {
  const knownIds = useSyncExternalStore(subscribeToIds, getKnownIds);
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const open = useOpenOperation();
  const { response, title } = tabs[activeTabIndex] ?? {};
  // Never the operation that has just run: repeating it must not act on the next entry.
  const [placeholder] =
    [...knownIds].find(([{ operation }, { id }]) => operation !== title && response?.includes(`"${id}"`)) ?? [];
  const operation = operations.find(({ name }) => name === placeholder?.operation);
  function openWithFirst(chosen: Operation): void {
    releaseSentIds(tabs.find((tab) => tab.title === chosen.name)?.variables ?? '');
    open(chosen);
  }

  return (
    <div className="next-operation" role="status">
      {placeholder && operation && (
        <>
          {operation.name} is filled in with the first {placeholder.noun} in this response. To use another, double-click
          its id and copy it.{' '}
          <button type="button" onClick={() => openWithFirst(operation)}>
            Open {operation.name}
          </button>
        </>
      )}
    </div>
  );
}
