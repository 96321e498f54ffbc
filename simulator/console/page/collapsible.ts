import { element } from './element.ts';

const openKeys = new Set<string>();

/** A part that can be folded away; it stays as it was left when the page is drawn again. */
export function collapsible(key: string, title: readonly (Node | string)[], content: () => HTMLElement): HTMLElement {
  const details = element('details', { open: openKeys.has(key) }, element('summary', {}, ...title));
  // Built when it is first wanted: a world has many people, and few are looked at.
  const fill = () => details.childElementCount === 1 && details.append(content());
  if (openKeys.has(key)) fill();
  details.addEventListener('toggle', () => {
    if (details.open) openKeys.add(key);
    else openKeys.delete(key);
    if (details.open) fill();
  });
  return details;
}
