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

/** Thousands of rows make the page slow. */
const maxRows = 400;
const rows = new Map<string, Row>();
const diagrams = new Map<string, SessionDiagram>();

/** Shows a call, or updates its row. */
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

/** Removes all calls from the page. */
export function clearCalls(): void {
  rows.clear();
  diagrams.clear();
  clearOperationCosts();
  byId('older').hidden = true;
  byId('diagrams').replaceChildren(element('p', { class: 'hint' }, 'No calls since you cleared the list.'));
}

function drawRow(row: Row, call: CallView, showsOperation: boolean): void {
  const updated = callRow(call, showsOperation);
  row.element.replaceWith(updated);
  Object.assign(row, { call, showsOperation, element: updated });
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

/** The diagram of a call. A handshake starts a new diagram. Calls outside patient sessions share one. */
function diagramFor(call: CallView): SessionDiagram {
  const key = call.relationshipId ?? '';
  const known = diagrams.get(key);
  const startsSession = call.operation === 'BeginPatientSession' && known?.last.operation !== 'BeginPatientSession';
  if (known && !startsSession) {
    const article = known.list.closest('article');
    if (article && byId('diagrams').firstElementChild !== article) byId('diagrams').prepend(article);
    return known;
  }
  const title = key === '' ? 'Practices and sign-in' : call.about;
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
        element('span', { class: 'note' }, key === '' ? 'outside patient sessions' : 'one patient session'),
      ),
      element('div', { class: 'heads', 'aria-hidden': 'true' }, ...heads),
      list,
    ),
  );
  const diagram = { list, last: call };
  diagrams.set(key, diagram);
  return diagram;
}
