import type { WorldView } from '../views.ts';
import { sendChange } from './api.ts';
import { element, labelled } from './element.ts';
import { plannedFaults } from './plannedFaults.ts';
import { rememberedControl } from './rememberedControl.ts';

/** The forms that plan faults and set the latency. */
export function faultForm(world: WorldView, redraw: (world: WorldView | undefined) => void): HTMLElement {
  const clear = () => void sendChange({ kind: 'clearFaults' }, 'Planned faults cleared.').then(redraw);
  const planned = plannedFaults(world.faults, clear);
  return element('div', { class: 'controls' }, planForm(world, redraw), planned, latencyForm(world, redraw));
}

function planForm(
  { faultChoices, operations, people }: WorldView,
  redraw: (world: WorldView | undefined) => void,
): HTMLElement {
  const fault = rememberedControl('fault', select(faultChoices));
  const operation = rememberedControl(
    'fault-operation',
    select([{ id: '', label: 'any operation' }, ...operations.map((name) => ({ id: name, label: name }))]),
  );
  const accounts = people.flatMap((person) => person.accounts.map((account) => ({ ...account, person: person.name })));
  const account = rememberedControl(
    'fault-account',
    select([
      { id: '', label: 'any account' },
      ...accounts.map(({ relationshipId, title, person }) => ({
        id: relationshipId,
        label: title.startsWith(person) ? title : `${title}, for ${person}`,
      })),
    ]),
  );
  const times = rememberedControl('fault-times', element('input', { type: 'number', min: 1, max: 999, value: 1 }));
  const add = element('button', { type: 'button', id: 'fault-add' }, 'Add fault');
  add.addEventListener('click', () => {
    const change = {
      kind: 'fault',
      fault: fault.value,
      operation: operation.value,
      relationshipId: account.value,
      times: Number(times.value),
    };
    void sendChange(change, 'Fault added.').then(redraw);
  });
  return element(
    'fieldset',
    { class: 'wide' },
    element('legend', {}, 'Plan a fault'),
    labelled('Fault', fault),
    labelled('Operation', operation),
    labelled('Account', account),
    labelled('Times', times),
    add,
  );
}

function latencyForm(
  { latency: [fromMs, toMs] }: WorldView,
  redraw: (world: WorldView | undefined) => void,
): HTMLElement {
  const from = rememberedControl(
    'latency-from',
    element('input', { type: 'number', min: 0, max: 60_000, value: fromMs }),
  );
  const to = rememberedControl('latency-to', element('input', { type: 'number', min: 0, max: 60_000, value: toMs }));
  const set = element('button', { type: 'button', id: 'latency-set' }, 'Set latency');
  set.addEventListener('click', () => {
    const change = { kind: 'latency', fromMs: Number(from.value), toMs: Number(to.value) };
    void sendChange(change, `Latency set to ${from.value}–${to.value} ms.`).then(redraw);
  });
  return element(
    'fieldset',
    {},
    element('legend', {}, 'Latency'),
    labelled('Minimum (ms)', from),
    labelled('Maximum (ms)', to),
    set,
  );
}

function select(choices: readonly { readonly id: string; readonly label: string }[]): HTMLSelectElement {
  return element('select', {}, ...choices.map(({ id, label }) => element('option', { value: id }, label)));
}
