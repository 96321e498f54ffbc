import type { ElementMarks } from './readAttributes.ts';

/** What is told of a document's elements and texts, in the order in which they come. */
export interface XmlHandler {
  open(namespace: string, name: string, marks: ElementMarks | undefined): void;
  /** A piece of text: one text may come in several. */
  text(text: string): void;
  close(): void;
}
