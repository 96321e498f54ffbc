/** A node of the tree that is written as HTML and as text. Text is not escaped. */
export type SafeNode = string | SafeElement;

export interface SafeElement {
  /** The name of an allow-listed element, or empty for one that writes only its children. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: SafeNode[];
  /** True when a child has a box. */
  hasBoxes?: boolean;
  /** How the element stands beside its siblings in the original. */
  box?: Box;
  /** True when a line or a block ends within it. */
  hasBreak?: boolean;
  /** True when it contains an element that ends a paragraph. */
  hasBlock?: boolean;
  /** The number of columns in which the children stand in the original. */
  columns?: number;
  /** True when each child stands apart in the original: beside the others, or above and below them. */
  separates?: 'beside' | 'below';
  /** True when runs of spaces were set by the author and stand as no-break spaces. */
  keepsSpaces?: boolean;
}

export type Box = 'inlineBlock' | 'float' | 'row' | 'cell';

export const blockElements: ReadonlySet<string> = new Set(
  (
    'h1 h2 h3 h4 h5 h6 p div hr pre blockquote address section article header footer main aside nav ' +
    'figure figcaption ul ol li dl dt dd table caption tr td th'
  ).split(' '),
);

/** Shared by all elements without attributes, of which a document may have a million. */
export const noAttributes: ReadonlyMap<string, string> = new Map();

export function createElement(name: string, attributes: ReadonlyMap<string, string> = noAttributes): SafeElement {
  return { name, attributes, children: [] };
}

export function setAttribute(element: SafeElement, name: string, value: string): void {
  element.attributes = new Map([...element.attributes, [name, value]]);
}

/** Appends a chain of elements, each in the one before. */
export function appendChain(parent: SafeElement, chain: readonly SafeElement[]): void {
  let outer = parent;
  for (const inner of chain) {
    outer.children.push(inner);
    if (inner.box !== undefined) outer.hasBoxes = true;
    outer = inner;
  }
}

/** Visits a tree in document order without recursion, so that its depth is not limited. */
export function walk(
  root: SafeElement,
  visit: { open(element: SafeElement): void; close(element: SafeElement): void; text(text: string): void },
): void {
  const stack: { readonly element: SafeElement; next: number }[] = [{ element: root, next: 0 }];
  visit.open(root);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const child = top.element.children[top.next];
    top.next += 1;
    if (child === undefined) {
      visit.close(top.element);
      stack.pop();
    } else if (typeof child === 'string') {
      visit.text(child);
    } else {
      visit.open(child);
      stack.push({ element: child, next: 0 });
    }
  }
}
