import type { CallView } from '../views.ts';
import { causeOf } from './cause.ts';
import { callRow } from './diagram.ts';
import { byId, element } from './element.ts';

interface Diagram {
  readonly list: HTMLElement;
  last: CallView;
}

const operationsShown = 8;
const rows = new Map<string, { row: HTMLElement; showsCause: boolean }>();
const diagrams = new Map<string, Diagram>();
const callsOf = new Map<string, CallView[]>();

/** Shows a call, or its answer when the call is there already. */
export function showCall(call: CallView): void {
  const known = rows.get(call.id);
  if (known) {
    const row = callRow(call, known.showsCause);
    known.row.replaceWith(row);
    known.row = row;
    return;
  }
  if (rows.size === 0) byId('diagrams').replaceChildren();
  const diagram = diagramFor(call);
  const showsCause = diagram.list.childElementCount === 0 || diagram.last.correlation !== call.correlation;
  const row = callRow(call, showsCause);
  rows.set(call.id, { row, showsCause });
  diagram.last = call;
  diagram.list.append(row);
  count(call);
}

/** Begins anew with nothing. */
export function clearCalls(): void {
  rows.clear();
  diagrams.clear();
  callsOf.clear();
  byId('operations').replaceChildren();
  byId('diagrams').replaceChildren(element('p', { class: 'hint' }, 'Nothing since you cleared it.'));
}

/** A patient session begins with its handshake; calls outside of patient sessions share one diagram. */
function diagramFor(call: CallView): Diagram {
  const key = call.relationshipId ?? '';
  const known = diagrams.get(key);
  const begins = call.operation === 'BeginPatientSession' && known?.last.operation !== 'BeginPatientSession';
  if (known && !begins) {
    const article = known.list.closest('article');
    if (article && byId('diagrams').firstElementChild !== article) byId('diagrams').prepend(article);
    return known;
  }
  const title = key === '' ? 'Practices and signing in' : call.about;
  const list = element('ol', { class: 'sequence' });
  const heads = ['GraphQL operation', 'subgraph', 'EMIS', 'time'].map((head) => element('span', {}, head));
  byId('diagrams').prepend(
    element(
      'article',
      { 'aria-label': title },
      element(
        'h3',
        {},
        title,
        ' ',
        element('span', { class: 'note' }, key === '' ? 'outside of patient sessions' : 'one patient session'),
      ),
      element('div', { class: 'heads', 'aria-hidden': 'true' }, ...heads),
      list,
    ),
  );
  const diagram = { list, last: call };
  diagrams.set(key, diagram);
  return diagram;
}

/** How many calls an operation took, the newest first: one call for seven sections is to be seen. */
function count(call: CallView): void {
  if (call.correlation === undefined) return;
  callsOf.set(call.correlation, [...(callsOf.get(call.correlation) ?? []), call]);
  const newest = [...callsOf].reverse().slice(0, operationsShown);
  byId('operations').replaceChildren(
    element('ul', { class: 'took' }, ...newest.map(([cause, calls]) => took(cause, calls))),
  );
}

function took(cause: string, calls: readonly CallView[]): HTMLElement {
  const byName = Map.groupBy(calls, ({ operation }) => operation);
  const names = [...byName].map(([name, { length }]) => (length === 1 ? name : `${length} × ${name}`));
  const total = calls.length === 1 ? 'one call' : `${calls.length} calls`;
  return element('li', {}, causeOf(cause), ' took ', element('strong', {}, total), `: ${names.join(', ')}`);
}
