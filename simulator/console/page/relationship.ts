import type { WorldView } from '../views.ts';
import { sendChange } from './api.ts';
import { element } from './element.ts';

const actions = [
  { action: 'changeKey', label: 'Change the key', result: 'the key was changed' },
  { action: 'end', label: 'End the access', result: 'the access was ended' },
] as const;

/** Buttons for what a practice can do with a patient's access, of which the application learns in the next session. */
export function relationshipForm(
  relationshipId: string,
  title: string,
  redraw: (world: WorldView | undefined) => void,
): HTMLElement {
  const buttons = actions.map(({ action, label, result }) => {
    const button = element('button', { type: 'button', id: `${relationshipId}.${action}` }, label);
    button.addEventListener('click', () => {
      void sendChange({ kind: 'relationship', relationshipId, action }, `${title}: ${result}.`).then(redraw);
    });
    return button;
  });
  return element(
    'fieldset',
    {},
    element('legend', {}, 'Access'),
    element('p', { class: 'buttons' }, ...buttons),
    element(
      'p',
      { class: 'hint' },
      'Sessions that are open stay open, until they expire or “End all sessions” ends them.',
    ),
  );
}
