import type { CallView } from '../views.ts';
import { operationLabel } from './operationLabel.ts';
import { byId, element } from './element.ts';

const maxShown = 8;
/** More than are shown: a call that comes late still counts for its operation. */
const maxOperations = 100;
const callsByOperation = new Map<string, string[]>();
let isDrawScheduled = false;

/** Counts a call for the operation that made it: one call for seven sections is to be seen. */
export function countCall({ correlationId, operation }: CallView): void {
  if (correlationId === undefined) return;
  const names = callsByOperation.get(correlationId) ?? [];
  names.push(operation);
  callsByOperation.set(correlationId, names);
  const [oldest] = callsByOperation.keys();
  if (callsByOperation.size > maxOperations && oldest !== undefined) callsByOperation.delete(oldest);
  if (!isDrawScheduled) requestAnimationFrame(drawOperationCosts);
  isDrawScheduled = true;
}

/** Begins anew with nothing. */
export function clearOperationCosts(): void {
  callsByOperation.clear();
  byId('operations').replaceChildren();
}

/** The newest first, once for all the calls that have come since the page was last painted. */
function drawOperationCosts(): void {
  isDrawScheduled = false;
  const newest = [...callsByOperation].slice(-maxShown).toReversed();
  const items = newest.map(([cause, names]) => operationCost(cause, names));
  byId('operations').replaceChildren(...(items.length > 0 ? [element('ul', { class: 'took' }, ...items)] : []));
}

function operationCost(cause: string, names: readonly string[]): HTMLElement {
  const byName = Map.groupBy(names, (name) => name);
  const counted = [...byName].map(([name, { length }]) => (length === 1 ? name : `${length}\u{a0}×\u{a0}${name}`));
  const total = names.length === 1 ? 'one call' : `${names.length} calls`;
  return element('li', {}, operationLabel(cause), ' took ', element('strong', {}, total), `: ${counted.join(', ')}`);
}
