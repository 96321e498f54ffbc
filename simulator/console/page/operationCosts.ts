import type { CallView } from '../views.ts';
import { byId, element } from './element.ts';
import { operationLabel } from './operationLabel.ts';

const maxShown = 8;
/** More than are shown, so that late calls still count for their operation. */
const maxOperations = 100;
const callsByOperation = new Map<string, string[]>();
let isDrawScheduled = false;

/** Counts a call for its GraphQL operation, which shows how many calls each operation needs. */
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

/** Removes all operations from the list. */
export function clearOperationCosts(): void {
  callsByOperation.clear();
  byId('operations').replaceChildren();
}

/** Draws the list, newest first. It is drawn once per frame for all calls since the last one. */
function drawOperationCosts(): void {
  isDrawScheduled = false;
  const newest = [...callsByOperation].slice(-maxShown).toReversed();
  const items = newest.map(([correlationId, names]) => operationCost(correlationId, names));
  byId('operations').replaceChildren(
    ...(items.length > 0 ? [element('ul', { class: 'operation-costs' }, ...items)] : []),
  );
}

function operationCost(correlationId: string, names: readonly string[]): HTMLElement {
  const byName = Map.groupBy(names, (name) => name);
  const counted = [...byName].map(([name, { length }]) => (length === 1 ? name : `${length}\u{a0}×\u{a0}${name}`));
  const total = names.length === 1 ? 'one call' : `${names.length} calls`;
  return element(
    'li',
    {},
    operationLabel(correlationId),
    ' made ',
    element('strong', {}, total),
    `: ${counted.join(', ')}`,
  );
}
