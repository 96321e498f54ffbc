import type { Control } from '../views.ts';
import { element, labelled } from './element.ts';

/** A form with the controls in groups. */
export function controlForm(
  key: string,
  controls: readonly Control[],
  onChange: (control: Control, value: Control['value']) => void,
): HTMLElement {
  const groups = Map.groupBy(controls, ({ group }) => group);
  const fields = [...groups].map(([group, members]) =>
    element(
      'fieldset',
      {},
      element('legend', {}, group),
      ...members.map((control) => field(`${key}.${control.path}`, control, onChange)),
    ),
  );
  return element('div', { class: 'controls' }, ...fields);
}

function field(
  id: string,
  control: Control,
  onChange: (control: Control, value: Control['value']) => void,
): HTMLElement {
  const input = inputFor(id, control);
  input.addEventListener('change', () => onChange(control, valueOf(control, input)));
  if (typeof control.value !== 'boolean') return labelled(control.label, input);
  return element('label', { class: 'switch' }, input, control.label);
}

function inputFor(id: string, { value, choices }: Control): HTMLInputElement | HTMLSelectElement {
  if (typeof value === 'boolean') return element('input', { id, type: 'checkbox', checked: value });
  if (typeof value === 'number') return element('input', { id, type: 'number', min: 0, max: 999, value });
  return element(
    'select',
    { id },
    ...(choices ?? []).map((choice) => element('option', { selected: choice === value }, choice)),
  );
}

function valueOf({ value }: Control, input: HTMLInputElement | HTMLSelectElement): Control['value'] {
  if (typeof value === 'boolean') return (input as HTMLInputElement).checked;
  return typeof value === 'number' ? Number(input.value) : input.value;
}
