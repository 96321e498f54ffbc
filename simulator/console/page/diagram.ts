import type { ResponseView, CallView } from '../views.ts';
import { operationLabel } from './operationLabel.ts';
import { element } from './element.ts';

/** A row of the diagram: there to EMIS, and back. `showsOperation`: not where the row above has the same. */
export function callRow(call: CallView, showsOperation: boolean): HTMLElement {
  const { operation, number, version, response, correlationId } = call;
  const cause = element('span', { class: 'cause' });
  if (correlationId && showsOperation) cause.append(operationLabel(correlationId));
  return element(
    'li',
    { 'data-call': call.id, class: rowClass(response) },
    cause,
    element(
      'span',
      { class: 'lane' },
      element(
        'span',
        { class: 'there' },
        element('strong', {}, operation),
        ...(number === undefined ? [] : [' ', element('span', { class: 'number' }, `number ${number}`)]),
        ...(version === undefined ? [] : [' ', element('span', { class: 'version' }, version)]),
      ),
      element('span', { class: 'back' }, responseText(response)),
    ),
    element(
      'time',
      { datetime: call.at },
      new Date(call.at).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' }),
    ),
  );
}

function rowClass(answer: ResponseView | undefined): string {
  if (!answer) return 'waiting';
  return answer.status === 200 ? 'answered' : 'refused';
}

function responseText(answer: ResponseView | undefined): string {
  if (!answer) return '…';
  const { status, code, durationMs, effect, faults, violation } = answer;
  return [
    status === 0 ? 'no answer' : String(status),
    ...(code === undefined ? [] : [`fault ${code}`.replace('-', '−')]),
    `${durationMs} ms`,
    ...(effect === undefined ? [] : [effect.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()]),
    ...(faults.length === 0 ? [] : [`planned: ${faults.join(', ')}`]),
    ...(violation === undefined ? [] : [`wrong: ${violation}`]),
  ].join(' · ');
}
