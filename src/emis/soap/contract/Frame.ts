import type { FieldDecoder, ListDecoder, ObjectDecoder } from './Decoder.ts';

/** The fields of a type, of each of which a frame keeps a bit. */
export const maxFields = 32;

/** One open element with children that the contract defines. A frame is reused for later elements at its depth. */
export class Frame {
  field!: FieldDecoder;
  decoder!: ListDecoder | ObjectDecoder;
  /** A bit for each field that has been read. */
  #seen = 0;
  /** The index of the field that is expected next: elements are usually in the order of the contract. */
  #next = 0;
  fields: Record<string, unknown> = {};
  items: unknown[] = [];
  /** The number of fields with a value among those that always have one. */
  present = 0;
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

  start(field: FieldDecoder, decoder: ListDecoder | ObjectDecoder): void {
    this.field = field;
    this.decoder = decoder;
    this.isEmpty = true;
    this.hasValue = false;
    this.hasUnknown = false;
    this.isIncomplete = false;
    this.missing = undefined;
    if (decoder.kind === 'list') {
      this.items = [];
    } else {
      this.fields = { ...decoder.template };
      this.present = 0;
      this.#seen = 0;
      this.#next = 0;
    }
  }

  /** @returns the possible child of that name */
  find(name: string): FieldDecoder | undefined {
    const { decoder } = this;
    if (decoder.kind === 'list') return decoder.item.name === name ? decoder.item : undefined;
    const expected = decoder.fields[this.#next];
    const field = expected?.name === name ? expected : decoder.byName.get(name);
    if (field !== undefined) this.#next = field.index + 1;
    return field;
  }

  /** Adds the value of a child. */
  add(field: FieldDecoder, value: unknown): void {
    if (this.decoder.kind === 'list') {
      this.items.push(value);
      return;
    }
    this.fields[field.key] = value;
    if (field.isAlwaysPresent) this.present += 1;
  }

  hasSeen(index: number): boolean {
    return (this.#seen & (1 << index)) !== 0;
  }

  mark(index: number): void {
    this.#seen |= 1 << index;
  }
}
