import type { CallView, ResponseView } from '../views.ts';
import { element } from './element.ts';
import { operationLabel } from './operationLabel.ts';

/**
 * A row of the diagram: the request to EMIS and its response. The operation is hidden if it is the same as in the row
 * above.
 */
export function callRow(call: CallView, showsOperation: boolean): HTMLElement {
  const { operation, number, version, response, correlationId } = call;
  const operationCell = element('span', { class: 'operation' });
  if (correlationId && showsOperation) operationCell.append(operationLabel(correlationId));
  return element(
    'li',
    { 'data-call': call.id, class: rowClass(response) },
    operationCell,
    element(
      'span',
      { class: 'lane' },
      element(
        'span',
        { class: 'request' },
        element('strong', {}, operation),
        ...(number === undefined ? [] : [' ', element('span', { class: 'number' }, `number ${number}`)]),
        ...(version === undefined ? [] : [' ', element('span', { class: 'version' }, version)]),
      ),
      element('span', { class: 'response' }, responseText(response)),
    ),
    element(
      'time',
      { datetime: call.at },
      new Date(call.at).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' }),
    ),
  );
}

function rowClass(response: ResponseView | undefined): string {
  if (!response) return 'pending';
  return response.status === 200 ? 'completed' : 'refused';
}

function responseText(response: ResponseView | undefined): string {
  if (!response) return '…';
  const { status, code, durationMs, effect, faults, violation } = response;
  return [
    status === 0 ? 'no response' : String(status),
    ...(code === undefined ? [] : [`fault ${code}`.replace('-', '−')]),
    `${durationMs} ms`,
    ...(effect === undefined ? [] : [effect.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()]),
    ...(faults.length === 0 ? [] : [`faults: ${faults.join(', ')}`]),
    ...(violation === undefined ? [] : [`violation: ${violation}`]),
  ].join(' · ');
}
