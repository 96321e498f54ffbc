import type { FaultView } from '../views.ts';
import { element } from './element.ts';

const list = element('div');
let clearButton = element('button');

/** The list of the planned faults, with a button that clears them. */
export function plannedFaults(faults: readonly FaultView[], onClear: () => void): HTMLElement {
  clearButton = element('button', { type: 'button', id: 'faults-clear' }, 'Clear faults');
  clearButton.addEventListener('click', onClear);
  showPlannedFaults(faults);
  return element('fieldset', {}, element('legend', {}, 'Planned faults'), list, clearButton);
}

/** Updates the list of the planned faults. */
export function showPlannedFaults(faults: readonly FaultView[]): void {
  clearButton.disabled = faults.length === 0;
  const items = faults.map(({ label, operation, times }) =>
    element('li', {}, `${label}: ${operation}, ${times === 1 ? 'once' : `${times} times`}`),
  );
  list.replaceChildren(items.length > 0 ? element('ul', {}, ...items) : element('p', {}, 'None.'));
}
