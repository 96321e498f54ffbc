import type { WorldView } from '../views.ts';
import { change } from './api.ts';
import { element } from './element.ts';
import { labelled } from './labelled.ts';

/** Plans faults, and sets how long calls take. */
export function faultForm(world: WorldView, redraw: (world: WorldView | undefined) => void): HTMLElement {
  return element('div', { class: 'controls' }, planning(world, redraw), planned(world, redraw), latency(world, redraw));
}

function planning(
  { faultChoices, operations, people }: WorldView,
  redraw: (world: WorldView | undefined) => void,
): HTMLElement {
  const fault = element(
    'select',
    { id: 'fault' },
    ...faultChoices.map(({ id, label }) => element('option', { value: id }, label)),
  );
  const operation = element(
    'select',
    { id: 'fault-operation' },
    element('option', { value: '' }, 'any call'),
    ...operations.map(option),
  );
  const accounts = people.flatMap((person) => person.accounts.map((account) => ({ ...account, person: person.name })));
  const whose = element(
    'select',
    {},
    element('option', { value: '' }, 'anybody'),
    ...accounts.map(({ relationshipId, title, person }) =>
      element('option', { value: relationshipId }, title.startsWith(person) ? title : `${title}, for ${person}`),
    ),
  );
  const times = element('input', { type: 'number', min: 1, max: 999, value: 1 });
  const add = element('button', { type: 'button' }, 'Plan it');
  add.addEventListener('click', () => {
    const wanted = {
      kind: 'fault',
      fault: fault.value,
      operation: operation.value,
      relationshipId: whose.value,
      times: Number(times.value),
    };
    void change(wanted, 'It is planned.').then(redraw);
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

function planned({ faults }: WorldView, redraw: (world: WorldView | undefined) => void): HTMLElement {
  const clear = element('button', { type: 'button', disabled: faults.length === 0 }, 'Forget all');
  clear.addEventListener('click', () => {
    void change({ kind: 'clearFaults' }, 'Nothing goes wrong any more.').then(redraw);
  });
  const items = faults.map(({ label, operation, times }) =>
    element('li', {}, `${label}: ${operation}, ${times === 1 ? 'once' : `${times} times`}`),
  );
  return element(
    'fieldset',
    {},
    element('legend', {}, 'Still to come'),
    items.length > 0 ? element('ul', {}, ...items) : element('p', {}, 'Nothing.'),
    clear,
  );
}

function latency({ latency: [fromMs, toMs] }: WorldView, redraw: (world: WorldView | undefined) => void): HTMLElement {
  const from = element('input', { type: 'number', min: 0, max: 60_000, value: fromMs });
  const to = element('input', { type: 'number', min: 0, max: 60_000, value: toMs });
  const set = element('button', { type: 'button' }, 'Set');
  set.addEventListener('click', () => {
    const wanted = { kind: 'latency', fromMs: Number(from.value), toMs: Number(to.value) };
    void change(wanted, `Every call takes ${from.value} to ${to.value} ms.`).then(redraw);
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

function option(name: string): HTMLElement {
  return element('option', {}, name);
}
