import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useSyncExternalStore } from 'react';
import { fillIn, knownIds, watchIds } from './idsOfAnswers.ts';

/** What ends a word for whoever double-clicks: as the editor has it, without the hyphen, which ids hold. */
const wordSeparators = '`~!@#$%^&*()=+[{]}\\|;:\'",.<>/?';

/** Keeps the variables of the tab filled in with the ids of earlier answers. It shows nothing. */
export function FilledVariables() {
  const { activeTabIndex, responseEditor, variableEditor } = useGraphiQL(
    pick('activeTabIndex', 'responseEditor', 'variableEditor'),
  );
  const known = useSyncExternalStore(watchIds, knownIds);

  useEffect(() => {
    for (const editor of [responseEditor, variableEditor]) editor?.updateOptions({ wordSeparators, wordWrap: 'on' });
  }, [responseEditor, variableEditor]);

  useEffect(() => {
    const variables = variableEditor?.getValue() ?? '';
    const filled = fillIn(variables);
    if (filled !== variables) variableEditor?.setValue(filled);
  }, [activeTabIndex, variableEditor, known]);

  return null;
}
