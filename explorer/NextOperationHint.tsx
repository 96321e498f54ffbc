import { pick, useGraphiQL } from '@graphiql/react';
import { useSyncExternalStore } from 'react';
import type { Operation } from './pageData.ts';
import { getKnownIds, subscribeToIds } from './responseIds.ts';
import { useOpenOperation } from './useOpenOperation.ts';

/** Shown below a response with an id that another operation needs: says that the id is filled in there. */
export function NextOperationHint({ operations }: { readonly operations: readonly Operation[] }) {
  const knownIds = useSyncExternalStore(subscribeToIds, getKnownIds);
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const open = useOpenOperation();
  const response = tabs[activeTabIndex]?.response ?? '';
  const [placeholder] = [...knownIds].find(([, { id }]) => response.includes(`"${id}"`)) ?? [];
  const operation = operations.find(({ name }) => name === placeholder?.operation);
  return (
    <div className="next-operation" role="status">
      {placeholder && operation && (
        <>
          {operation.name} is filled in with the first {placeholder.noun} in this response. To use another, double-click
          its id and copy it.{' '}
          <button type="button" onClick={() => open(operation)}>
            Open {operation.name}
          </button>
        </>
      )}
    </div>
  );
}
