import { element } from './element.ts';

const open = new Set<string>();

/** A part that can be folded away; it stays as it was left when the page is drawn again. */
export function fold(key: string, title: readonly (Node | string)[], content: () => HTMLElement): HTMLElement {
  const details = element('details', { open: open.has(key) }, element('summary', {}, ...title));
  // Built when it is first wanted: a world has many people, and few are looked at.
  const fill = () => details.childElementCount === 1 && details.append(content());
  if (open.has(key)) fill();
  details.addEventListener('toggle', () => {
    if (details.open) open.add(key);
    else open.delete(key);
    if (details.open) fill();
  });
  return details;
}
