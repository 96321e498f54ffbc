import { element } from './element.ts';

const colours = new Map<string, number>();
const kinds = 6;

/** One of six colours: those of neighbours differ. */
function colourOf(correlation: string): string {
  const known = colours.get(correlation) ?? colours.size % kinds;
  colours.set(correlation, known);
  return String(known);
}

/** The operation that a call is made for, in its colour: the client says `Name.number`. */
export function causeOf(correlation: string): HTMLElement {
  const name = correlation.slice(0, Math.max(correlation.lastIndexOf('.'), 0)) || correlation;
  return element('span', { class: 'chip', 'data-colour': colourOf(correlation), title: correlation }, name);
}
