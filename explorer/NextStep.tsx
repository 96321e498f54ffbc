import { pick, useGraphiQL } from '@graphiql/react';
import { useSyncExternalStore } from 'react';
import { knownIds, watchIds } from './idsOfAnswers.ts';
import type { Operation } from './start.ts';
import { useOpenOperation } from './useOpenOperation.ts';

/** Under an answer that names an id for another operation: that it is filled in there. */
export function NextStep({ operations }: { readonly operations: readonly Operation[] }) {
  const known = useSyncExternalStore(watchIds, knownIds);
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const open = useOpenOperation();
  const answer = tabs[activeTabIndex]?.response ?? '';
  const [named] = [...known].find(([, id]) => answer.includes(`"${id}"`)) ?? [];
  const operation = operations.find(({ name }) => name === named?.operation);
  return (
    <div className="next" role="status">
      {named && operation && (
        <>
          {operation.name} is filled in with the first {named.what} of this answer. For another, double-click its id and
          copy it.{' '}
          <button type="button" onClick={() => open(operation)}>
            Turn to {operation.name}
          </button>
        </>
      )}
    </div>
  );
}
