import { element } from './element.ts';

let count = 0;

/** A control with its name beside it. */
export function labelled(name: string, input: HTMLElement): HTMLElement {
  if (input.id === '') input.id = `control-${(count += 1)}`;
  return element('div', { class: 'choice' }, element('label', { for: input.id }, name), input);
}
