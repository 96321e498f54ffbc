import type { ElementMarks } from './readAttributes.ts';

/** Receives the elements and texts of a document, in document order. */
export interface XmlHandler {
  open(namespace: string, name: string, marks: ElementMarks | undefined): void;
  /** A piece of text. One text may be passed in several pieces. */
  text(text: string): void;
  close(): void;
}
