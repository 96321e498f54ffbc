import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useSyncExternalStore } from 'react';
import { isMutation } from './isMutation.ts';
import { fillPlaceholders, getKnownIds, subscribeToIds } from './responseIds.ts';

/** The editor's word separators without the hyphen, so that a double-click selects a whole id. */
const wordSeparators = '`~!@#$%^&*()=+[{]}\\|;:\'",.<>/?';

/** The user must choose the patient of these mutations: even an id that was pasted is never replaced. */
const unfilledMutations = /\b(resetGpAccountLinkageKey|unlinkGpPatient)\b/;

/** Fills the placeholders in the active tab's variables with ids from earlier responses. Renders nothing. */
export function VariableAutofill() {
  const { activeTabIndex, queryEditor, responseEditor, variableEditor } = useGraphiQL(
    pick('activeTabIndex', 'queryEditor', 'responseEditor', 'variableEditor'),
  );
  const knownIds = useSyncExternalStore(subscribeToIds, getKnownIds);

  useEffect(() => {
    for (const editor of [responseEditor, variableEditor]) editor?.updateOptions({ wordSeparators, wordWrap: 'on' });
  }, [responseEditor, variableEditor]);

  useEffect(() => {
    // A double-click selects one word, but the words of a placeholder are replaced together.
    const listener = variableEditor?.onMouseUp(({ event, target: { position } }) => {
      if (event.detail !== 2 || !position) return;
      const { lineNumber, column } = position;
      const line = variableEditor.getModel()?.getLineContent(lineNumber) ?? '';
      for (const { index, 0: text } of line.matchAll(/(?<=")paste [^"]* here(?=")/g)) {
        const [startColumn, endColumn] = [index + 1, index + 1 + text.length];
        if (column < startColumn || column > endColumn) continue;
        variableEditor.setSelection({ startLineNumber: lineNumber, startColumn, endLineNumber: lineNumber, endColumn });
      }
    });
    return () => listener?.dispose();
  }, [variableEditor]);

  useEffect(() => {
    const query = queryEditor?.getValue() ?? '';
    if (unfilledMutations.test(query)) return;
    const variables = variableEditor?.getValue() ?? '';
    const filled = fillPlaceholders(variables, isMutation(query));
    if (filled !== variables) variableEditor?.setValue(filled);
  }, [activeTabIndex, queryEditor, variableEditor, knownIds]);

  return null;
}
