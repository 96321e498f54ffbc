import { element } from './element.ts';

const kinds = 6;
const mostKept = 1_000;
const colours = new Map<string, number>();
let next = 0;

/** One of six colours: those of neighbours differ. */
function colourOf(correlation: string): string {
  const known = colours.get(correlation);
  if (known !== undefined) return String(known);
  const [oldest] = colours.keys();
  if (colours.size >= mostKept && oldest !== undefined) colours.delete(oldest);
  colours.set(correlation, next);
  const colour = String(next);
  next = (next + 1) % kinds;
  return colour;
}

/** The operation that a call is made for, in its colour: the client says `Name.number`. */
export function causeOf(correlation: string): HTMLElement {
  const name = correlation.slice(0, Math.max(correlation.lastIndexOf('.'), 0)) || correlation;
  return element('span', { class: 'chip', 'data-colour': colourOf(correlation), title: correlation }, name);
}
