import type { Decoder, FieldDecoder } from './Decoder.ts';

const maxPieces = 4096;

/** One open element that the contract defines. A frame is reused for later elements at its depth. */
export class Frame {
  field!: FieldDecoder;
  decoder!: Decoder;
  /** The indexes of the fields that have been read. Those below 31 are bits. */
  #seen = 0;
  #seenMore: Set<number> | undefined;
  fields: Record<string, unknown> = {};
  items: unknown[] = [];
  #text = '';
  /** The remaining pieces of a text that was passed in several. */
  #moreText: string[] | undefined;
  isEmpty = true;
  /** True when a child has a value. Empty texts and lists do not count. */
  hasValue = false;
  /** True when an unknown element was skipped. */
  hasUnknown = false;
  /** True when a text in it has lost a character. */
  isIncomplete = false;
  /** The first required child without a value. */
  missing: FieldDecoder | undefined;
  /** The parent element. The frame of the document is its own parent. */
  readonly parent: Frame;
  #child: Frame | undefined;

  constructor(parent?: Frame) {
    this.parent = parent ?? this;
  }

  get child(): Frame {
    return (this.#child ??= new Frame(this));
  }

  start(field: FieldDecoder): void {
    const { decoder } = field;
    this.field = field;
    this.decoder = decoder;
    this.isEmpty = true;
    this.hasValue = false;
    this.hasUnknown = false;
    this.isIncomplete = false;
    this.missing = undefined;
    if (decoder.kind === 'value') {
      this.#text = '';
      this.#moreText = undefined;
    } else if (decoder.kind === 'list') {
      this.items = [];
    } else {
      this.fields = { ...decoder.template };
      this.#seen = 0;
      this.#seenMore = undefined;
    }
  }

  addText(text: string): void {
    if (this.#text === '') this.#text = text;
    else (this.#moreText ??= []).push(text);
    // Joining millions of pieces at once, such as those around references, would block the event loop.
    if (this.#moreText !== undefined && this.#moreText.length >= maxPieces) {
      this.#text += this.#moreText.join('');
      this.#moreText = undefined;
    }
  }

  fullText(): string {
    return this.#moreText === undefined ? this.#text : this.#text + this.#moreText.join('');
  }

  hasSeen(index: number): boolean {
    return index < 31 ? (this.#seen & (1 << index)) !== 0 : this.#seenMore?.has(index) === true;
  }

  mark(index: number): void {
    if (index < 31) this.#seen |= 1 << index;
    else (this.#seenMore ??= new Set()).add(index);
  }
}
