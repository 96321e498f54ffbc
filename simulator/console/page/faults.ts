import type { WorldView } from '../views.ts';
import { applyChange } from './api.ts';
import { element } from './element.ts';
import { rememberedControl } from './rememberedControl.ts';
import { labelled } from './labelled.ts';
import { plannedFaults } from './plannedFaults.ts';

/** Plans faults, and sets how long calls take. */
export function faultForm(world: WorldView, redraw: (world: WorldView | undefined) => void): HTMLElement {
  const forget = () => void applyChange({ kind: 'clearFaults' }, 'Nothing goes wrong any more.').then(redraw);
  const planned = plannedFaults(world.faults, forget);
  return element('div', { class: 'controls' }, planning(world, redraw), planned, latency(world, redraw));
}

function planning(
  { faultChoices, operations, people }: WorldView,
  redraw: (world: WorldView | undefined) => void,
): HTMLElement {
  const fault = rememberedControl('fault', select(faultChoices));
  const operation = rememberedControl(
    'fault-operation',
    select([{ id: '', label: 'any call' }, ...operations.map((name) => ({ id: name, label: name }))]),
  );
  const accounts = people.flatMap((person) => person.accounts.map((account) => ({ ...account, person: person.name })));
  const whose = rememberedControl(
    'fault-account',
    select([
      { id: '', label: 'anybody' },
      ...accounts.map(({ relationshipId, title, person }) => ({
        id: relationshipId,
        label: title.startsWith(person) ? title : `${title}, for ${person}`,
      })),
    ]),
  );
  const times = rememberedControl('fault-times', element('input', { type: 'number', min: 1, max: 999, value: 1 }));
  const add = element('button', { type: 'button', id: 'plan' }, 'Plan it');
  add.addEventListener('click', () => {
    const wanted = {
      kind: 'fault',
      fault: fault.value,
      operation: operation.value,
      relationshipId: whose.value,
      times: Number(times.value),
    };
    void applyChange(wanted, 'It is planned.').then(redraw);
  });
  return element(
    'fieldset',
    { class: 'wide' },
    element('legend', {}, 'A fault'),
    labelled('What', fault),
    labelled('Of which call', operation),
    labelled('For whom', whose),
    labelled('How often', times),
    add,
  );
}

function latency({ latency: [fromMs, toMs] }: WorldView, redraw: (world: WorldView | undefined) => void): HTMLElement {
  const from = rememberedControl(
    'latency-from',
    element('input', { type: 'number', min: 0, max: 60_000, value: fromMs }),
  );
  const to = rememberedControl('latency-to', element('input', { type: 'number', min: 0, max: 60_000, value: toMs }));
  const set = element('button', { type: 'button', id: 'latency-set' }, 'Set');
  set.addEventListener('click', () => {
    const wanted = { kind: 'latency', fromMs: Number(from.value), toMs: Number(to.value) };
    void applyChange(wanted, `Every call takes ${from.value} to ${to.value} ms.`).then(redraw);
  });
  return element(
    'fieldset',
    {},
    element('legend', {}, 'How long each call takes'),
    labelled('From (ms)', from),
    labelled('To (ms)', to),
    set,
  );
}

function select(choices: readonly { readonly id: string; readonly label: string }[]): HTMLSelectElement {
  return element('select', {}, ...choices.map(({ id, label }) => element('option', { value: id }, label)));
}
