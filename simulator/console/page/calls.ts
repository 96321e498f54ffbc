import type { CallView } from '../views.ts';
import { callRow } from './diagram.ts';
import { byId, element } from './element.ts';
import { clearOperationCosts, countCall } from './operationCosts.ts';

interface SessionDiagram {
  readonly list: HTMLElement;
  last: CallView;
}

interface Row {
  call: CallView;
  showsOperation: boolean;
  element: HTMLElement;
}

/** A page of thousands of rows is slow, and nobody reads them. */
const maxRows = 400;
const rows = new Map<string, Row>();
const diagrams = new Map<string, SessionDiagram>();

/** Shows a call, or its answer when the call is there already. */
export function showCall(call: CallView): void {
  const known = rows.get(call.id);
  if (known) return drawRow(known, call, known.showsOperation);
  if (rows.size === 0) byId('diagrams').replaceChildren();
  const diagram = diagramFor(call);
  const showsOperation = diagram.list.childElementCount === 0 || diagram.last.correlationId !== call.correlationId;
  const row = callRow(call, showsOperation);
  rows.set(call.id, { call, showsOperation, element: row });
  diagram.last = call;
  diagram.list.append(row);
  countCall(call);
  if (rows.size > maxRows) removeOldestRow();
}

/** Begins anew with nothing. */
export function clearCalls(): void {
  rows.clear();
  diagrams.clear();
  clearOperationCosts();
  byId('older').hidden = true;
  byId('diagrams').replaceChildren(element('p', { class: 'hint' }, 'Nothing since you cleared it.'));
}

function drawRow(row: Row, call: CallView, showsOperation: boolean): void {
  const drawn = callRow(call, showsOperation);
  row.element.replaceWith(drawn);
  Object.assign(row, { call, showsOperation, element: drawn });
}

function removeOldestRow(): void {
  const [[id, oldest] = []] = rows;
  if (id === undefined || oldest === undefined) return;
  rows.delete(id);
  const next = rows.get(oldest.element.nextElementSibling?.getAttribute('data-call') ?? '');
  const article = oldest.element.closest('article');
  oldest.element.remove();
  if (next && oldest.showsOperation) drawRow(next, next.call, true);
  if (!next) article?.remove();
  if (!next && diagrams.get(oldest.call.relationshipId ?? '')?.last === oldest.call)
    diagrams.delete(oldest.call.relationshipId ?? '');
  byId('older').hidden = false;
}

/** A patient session begins with its handshake; calls outside of patient sessions share one diagram. */
function diagramFor(call: CallView): SessionDiagram {
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
