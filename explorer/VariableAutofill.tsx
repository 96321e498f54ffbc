import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useSyncExternalStore } from 'react';
import { fillPlaceholders, getKnownIds, subscribeToIds } from './responseIds.ts';

/** The editor's word separators without the hyphen, so that a double-click selects a whole id. */
const wordSeparators = '`~!@#$%^&*()=+[{]}\\|;:\'",.<>/?';

/** Fills the placeholders in the active tab's variables with ids from earlier responses. Renders nothing. */
export function VariableAutofill() {
  const { activeTabIndex, responseEditor, variableEditor } = useGraphiQL(
    pick('activeTabIndex', 'responseEditor', 'variableEditor'),
  );
  const knownIds = useSyncExternalStore(subscribeToIds, getKnownIds);

  useEffect(() => {
    for (const editor of [responseEditor, variableEditor]) editor?.updateOptions({ wordSeparators, wordWrap: 'on' });
  }, [responseEditor, variableEditor]);

  useEffect(() => {
    const variables = variableEditor?.getValue() ?? '';
    const filled = fillPlaceholders(variables);
    if (filled !== variables) variableEditor?.setValue(filled);
  }, [activeTabIndex, variableEditor, knownIds]);

  return null;
}
