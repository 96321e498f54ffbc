let controlCount = 0;

type Properties = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Creates an element with attributes and children. Strings become text nodes, so that markup in them is not
 * interpreted.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Properties = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) created.setAttribute(key, '');
    else if (value !== false && value !== undefined) created.setAttribute(key, String(value));
  }
  created.append(...children);
  return created;
}

/** Finds an element of the page by id. Throws when there is none. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element with the id ${id}`);
  return found;
}

/** A control with its label. */
export function labelled(label: string, input: HTMLElement): HTMLElement {
  if (input.id === '') input.id = `control-${(controlCount += 1)}`;
  return element('div', { class: 'choice' }, element('label', { for: input.id }, label), input);
}
