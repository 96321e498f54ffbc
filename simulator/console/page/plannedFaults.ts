import type { FaultView } from '../views.ts';
import { element } from './element.ts';

const list = element('div');
let clear = element('button');

/** The faults that are still to come. */
export function plannedFaults(faults: readonly FaultView[], forget: () => void): HTMLElement {
  clear = element('button', { type: 'button', id: 'faults-forget' }, 'Forget all');
  clear.addEventListener('click', forget);
  showPlannedFaults(faults);
  return element('fieldset', {}, element('legend', {}, 'Still to come'), list, clear);
}

/** Shows what is left of them. */
export function showPlannedFaults(faults: readonly FaultView[]): void {
  clear.disabled = faults.length === 0;
  const items = faults.map(({ label, operation, times }) =>
    element('li', {}, `${label}: ${operation}, ${times === 1 ? 'once' : `${times} times`}`),
  );
  list.replaceChildren(items.length > 0 ? element('ul', {}, ...items) : element('p', {}, 'Nothing.'));
}
