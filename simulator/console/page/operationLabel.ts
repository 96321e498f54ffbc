import { element } from './element.ts';

const colourCount = 6;
const maxColours = 1_000;
const colours = new Map<string, number>();
let nextColour = 0;

/** One of six colours: those of neighbours differ. */
function colourOf(correlation: string): string {
  const known = colours.get(correlation);
  if (known !== undefined) return String(known);
  const [oldest] = colours.keys();
  if (colours.size >= maxColours && oldest !== undefined) colours.delete(oldest);
  colours.set(correlation, nextColour);
  const colour = String(nextColour);
  nextColour = (nextColour + 1) % colourCount;
  return colour;
}

/** The operation that a call is made for, in its colour: the client says `Name.number`. */
export function operationLabel(correlation: string): HTMLElement {
  const name = correlation.slice(0, Math.max(correlation.lastIndexOf('.'), 0)) || correlation;
  return element('span', { class: 'chip', 'data-colour': colourOf(correlation), title: correlation }, name);
}
