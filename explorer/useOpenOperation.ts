import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Operation } from './pageData.ts';

/** Returns a function that opens an operation in its existing tab or in a new one. */
export function useOpenOperation(): (operation: Operation) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
  return ({ name, query, variables }) => {
    const index = tabs.findIndex(({ title }) => title === name);
    if (index >= 0) return changeTab(index);
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables ?? '');
  };
}
