import type { DocumentLabels } from '../domain/documentReading.ts';
import type { LossLog } from './createLossLog.ts';
import type { Element, Node } from './parseMarkup.ts';
import type { SafeElement } from './SafeElement.ts';
import type { ElementStyle } from './style/createCascade.ts';
import type { TextStyle } from './style/TextStyle.ts';

/** The state that an element's content inherits. */
export interface Context {
  readonly text: TextStyle;
  /** True when content is struck out by an element that cannot contain the strike itself, such as a row. */
  readonly isStrikePending: boolean;
  readonly isStruck: boolean;
  /** The kind of list item that an item of the same kind would end. */
  readonly item: 'li' | 'dt' | undefined;
  /** The marker of the list's items. */
  readonly list: string | undefined;
}

export interface Surroundings {
  readonly log: LossLog;
  readonly labels: DocumentLabels;
  readonly restore: (text: string) => string;
  readonly styleOf: (element: Element) => ElementStyle;
  readonly unknownFamilies: ReadonlySet<string>;
}

export interface OpenedElement {
  /** The elements that stand for it, the innermost last. Empty when its children stand beside its siblings. */
  readonly chain: readonly SafeElement[];
  /** The element in which its children are written. */
  readonly content: SafeElement;
  readonly children: readonly Node[];
  readonly context: Context;
  close(): void;
}
