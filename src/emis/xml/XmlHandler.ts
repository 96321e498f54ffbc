import type { ElementMarks } from './readAttributes.ts';

/** Receives the elements and texts of a document, in document order. */
export interface XmlHandler {
  open(namespace: string, name: string, marks: ElementMarks | undefined): void;
  /** A piece of text. One text may be passed in several pieces. */
  text(text: string): void;
  /**
   * A reference to a control character that XML 1.0 does not have, such as `&#x1F;`, stands here in the text. Without this
   * method, the document is not well formed.
   */
  loseCharacter?(): void;
  close(): void;
}
