import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Operation } from './start.ts';

/** Turns to the tab of an operation, or opens one. */
export function useOpenOperation(): (operation: Operation) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
  return ({ name, query, variables }) => {
    const open = tabs.findIndex(({ title }) => title === name);
    if (open >= 0) return changeTab(open);
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables ?? '');
  };
}
