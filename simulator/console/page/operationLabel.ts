import { element } from './element.ts';

const colourCount = 6;
const maxColours = 1_000;
const colours = new Map<string, number>();
let nextColour = 0;

/** The label of the GraphQL operation that a call is made for. The client sends `Name.number` as the correlation id. */
export function operationLabel(correlationId: string): HTMLElement {
  const name = correlationId.slice(0, Math.max(correlationId.lastIndexOf('.'), 0)) || correlationId;
  return element('span', { class: 'chip', 'data-colour': colourOf(correlationId), title: correlationId }, name);
}

/** Assigns the colours in turn, so that consecutive operations differ. */
function colourOf(correlationId: string): string {
  const known = colours.get(correlationId);
  if (known !== undefined) return String(known);
  const [oldest] = colours.keys();
  if (colours.size >= maxColours && oldest !== undefined) colours.delete(oldest);
  colours.set(correlationId, nextColour);
  const colour = String(nextColour);
  nextColour = (nextColour + 1) % colourCount;
  return colour;
}
