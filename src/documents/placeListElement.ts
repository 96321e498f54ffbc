import type { LossLog } from './createLossLog.ts';
import type { Context } from './OpenedElement.ts';
import { createElement, noAttributes, setAttribute, type SafeElement } from './SafeElement.ts';
import type { ElementStyle } from './style/createCascade.ts';

const numberedTypes: ReadonlyMap<string, string> = new Map([
  ['decimal', '1'],
  ['lower-alpha', 'a'],
  ['lower-latin', 'a'],
  ['upper-alpha', 'A'],
  ['upper-latin', 'A'],
  ['lower-roman', 'i'],
  ['upper-roman', 'I'],
]);
const bullet = /^(?:disc|circle|square)$/;

interface PlacedElement {
  readonly context: Context;
  /** A list around an item that would otherwise end another item. */
  readonly wrapper?: SafeElement;
}

/** Gives lists the element and the type by which their items are shown as in the original, and keeps items apart. */
export function placeListElement(
  main: SafeElement,
  attributes: ReadonlyMap<string, string>,
  { values }: ElementStyle,
  context: Context,
  log: LossLog,
): PlacedElement {
  const declared = values.get('list-style-type');
  const own = declared === undefined || /^(?:inherit|initial|unset|revert)/.test(declared) ? undefined : declared;
  const display = values.get('display');
  if (main.name === 'ul' || main.name === 'ol') {
    const list = chooseList(main, attributes.get('type') ?? '', own, log);
    return { context: { ...context, item: undefined, list } };
  }
  if (main.name === 'li') {
    const type = attributes.get('type')?.trim() ?? '';
    const isOwnMarker =
      type !== '' && !bullet.test(type.toLowerCase()) && type !== numberedTypes.get(context.list ?? '');
    log.markLost(
      isOwnMarker ||
        (own !== undefined && own !== context.list && !(bullet.test(own) && bullet.test(context.list ?? ''))),
    );
    log.markLost(
      display !== undefined && display !== 'list-item' && context.list !== undefined && !bullet.test(context.list),
    );
    const inner: Context = { ...context, item: 'li' };
    if (context.item !== 'li') return { context: inner };
    log.markLost();
    return { context: inner, wrapper: createElement('ul') };
  }
  if (main.name === 'dt' || main.name === 'dd') {
    if (context.item === 'dt') main.name = 'div';
    return { context: { ...context, item: 'dt' } };
  }
  const endsItems = context.item !== undefined && /^(?:dl|td|th|caption)$/.test(main.name);
  return endsItems ? { context: { ...context, item: undefined, list: undefined } } : { context };
}

/** @returns the marker of the list's items */
function chooseList(main: SafeElement, attribute: string, own: string | undefined, log: LossLog): string {
  const byAttribute = bullet.test(attribute.toLowerCase())
    ? attribute.toLowerCase()
    : [...numberedTypes].find(([, type]) => type === attribute)?.[0];
  const marker = own ?? byAttribute ?? (main.name === 'ol' ? 'decimal' : 'disc');
  const type = numberedTypes.get(marker);
  if (type !== undefined) {
    main.name = 'ol';
    if (type !== '1') setAttribute(main, 'type', type);
  } else if (bullet.test(marker)) {
    main.name = 'ul';
    main.attributes = noAttributes;
  } else {
    log.markLost(!(main.name === 'ul' && marker === 'none'));
  }
  return marker;
}
