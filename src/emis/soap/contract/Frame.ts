import type { Decoder, FieldDecoder } from './Decoder.ts';

/** One open element whose meaning is known. A frame serves again for later elements at its depth. */
export class Frame {
  field!: FieldDecoder;
  decoder!: Decoder;
  /** The indexes of the fields that have come, those below 31 as bits. */
  #seen = 0;
  #seenMore: Set<number> | undefined;
  fields: Record<string, unknown> = {};
  items: unknown[] = [];
  #text = '';
  /** The further pieces of a text that does not come in one. */
  #moreText: string[] | undefined;
  isEmpty = true;
  /** The element around it; the document's own frame has none, and stands for itself. */
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
  }

  wholeText(): string {
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
