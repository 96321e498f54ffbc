import { element } from './element.ts';

const openKeys = new Set<string>();

/** A collapsible section, which stays open or closed when the page is redrawn. */
export function collapsible(
  key: string,
  title: readonly (Node | string)[],
  createContent: () => HTMLElement,
): HTMLElement {
  const details = element('details', { open: openKeys.has(key) }, element('summary', {}, ...title));
  // The content is created on first use, because most sections are never opened.
  const fill = () => details.childElementCount === 1 && details.append(createContent());
  if (openKeys.has(key)) fill();
  details.addEventListener('toggle', () => {
    if (details.open) openKeys.add(key);
    else openKeys.delete(key);
    if (details.open) fill();
  });
  return details;
}
