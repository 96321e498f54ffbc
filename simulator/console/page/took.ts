import type { CallView } from '../views.ts';
import { causeOf } from './cause.ts';
import { byId, element } from './element.ts';

const shown = 8;
/** More than are shown: a call that comes late still counts for its operation. */
const mostKept = 100;
const namesOf = new Map<string, string[]>();
let isDue = false;

/** Counts a call for the operation that made it: one call for seven sections is to be seen. */
export function countCall({ correlation, operation }: CallView): void {
  if (correlation === undefined) return;
  const names = namesOf.get(correlation) ?? [];
  names.push(operation);
  namesOf.set(correlation, names);
  const [oldest] = namesOf.keys();
  if (namesOf.size > mostKept && oldest !== undefined) namesOf.delete(oldest);
  if (!isDue) requestAnimationFrame(draw);
  isDue = true;
}

/** Begins anew with nothing. */
export function clearTook(): void {
  namesOf.clear();
  byId('operations').replaceChildren();
}

/** The newest first, once for all the calls that have come since the page was last painted. */
function draw(): void {
  isDue = false;
  const newest = [...namesOf].slice(-shown).toReversed();
  const items = newest.map(([cause, names]) => took(cause, names));
  byId('operations').replaceChildren(...(items.length > 0 ? [element('ul', { class: 'took' }, ...items)] : []));
}

function took(cause: string, names: readonly string[]): HTMLElement {
  const byName = Map.groupBy(names, (name) => name);
  const counted = [...byName].map(([name, { length }]) => (length === 1 ? name : `${length}\u{a0}×\u{a0}${name}`));
  const total = names.length === 1 ? 'one call' : `${names.length} calls`;
  return element('li', {}, causeOf(cause), ' took ', element('strong', {}, total), `: ${counted.join(', ')}`);
}
