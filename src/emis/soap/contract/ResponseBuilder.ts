import type { ElementMarks } from '../../xml/readAttributes.ts';
import type { XmlHandler } from '../../xml/XmlHandler.ts';
import type { FieldDecoder, ListDecoder, ObjectDecoder, ValueDecoder } from './Decoder.ts';
import { Frame } from './Frame.ts';
import { markIncomplete } from './incompleteValues.ts';
import { scalarReaders, trimXmlSpace } from './scalarReaders.ts';
import { TextPieces } from './TextPieces.ts';
import { UnreadableResponseError, type UnreadableReason } from './UnreadableResponseError.ts';

/** Longer than any value that is not a text or a document, with the white space around it. */
const maxTrimmedCharacters = 64 * 1024;

/**
 * Builds the value of one document from its elements and texts, in document order.
 * Throws `UnreadableResponseError` as soon as the document contradicts its decoder.
 */
export class ResponseBuilder implements XmlHandler {
  readonly #document = new Frame();
  #top = this.#document;
  /** The open element with a text, if any. It is in the top frame, and has none of its own. */
  #leaf: FieldDecoder | undefined;
  #leafDecoder: ValueDecoder | undefined;
  readonly #text = new TextPieces();
  /** True when the text of the leaf has lost a character. */
  #isIncomplete = false;
  readonly #maxDepth: number;
  /** The numbers of open elements that the decoder knows, the document included, and that are skipped. */
  #known = 1;
  #skipped = 0;

  constructor(document: ObjectDecoder, maxDepth: number) {
    this.#maxDepth = maxDepth;
    const root = { namespace: '', name: '', key: '', index: 0, keepsEmpty: true, nillable: false };
    this.#document.start({ ...root, required: true, isAlwaysPresent: true, decoder: document }, document);
  }

  open(namespace: string, name: string, marks: ElementMarks | undefined): void {
    if (this.#known + this.#skipped > this.#maxDepth) throw this.#failure('TOO_DEEP');
    if (this.#skipped > 0) {
      this.#skipped += 1;
      return;
    }
    // Without the element, the text around it would have a gap. A gap in a dose is worse than no response.
    if (this.#leaf !== undefined) throw this.#failure('WRONG_TYPE');
    const parent = this.#top;
    const isFirst = parent.isEmpty;
    parent.isEmpty = false;
    const field = parent.find(name);
    if (field === undefined || field.namespace !== namespace) {
      this.#openUnknown(parent.decoder, marks);
      return;
    }
    if (parent.decoder.kind === 'object') this.#markSeen(parent, parent.decoder, field, isFirst);
    if (field.nillable && marks?.nil !== undefined && this.#isTrue(marks.nil, field)) {
      if (field.required) this.#miss(parent, field);
      this.#skipped = 1;
      return;
    }
    this.#known += 1;
    const { decoder } = field;
    if (decoder.kind === 'value') {
      this.#leaf = field;
      this.#leafDecoder = decoder;
      this.#text.clear();
      this.#isIncomplete = false;
    } else {
      this.#top = parent.child;
      this.#top.start(field, decoder);
    }
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    if (this.#leaf !== undefined) {
      this.#text.add(text);
    } else if (/[^ \t\r\n]/.test(text)) {
      const { decoder } = this.#top;
      throw this.#failure(decoder.kind === 'object' ? decoder.rules.text : 'WRONG_TYPE');
    }
  }

  loseCharacter(): void {
    if (this.#skipped > 0) return;
    if (this.#leafDecoder?.mayLoseCharacters !== true) throw this.#failure('NOT_WELL_FORMED');
    this.#isIncomplete = true;
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    this.#known -= 1;
    if (this.#leaf !== undefined && this.#leafDecoder !== undefined) {
      this.#closeLeaf(this.#leaf, this.#leafDecoder);
      return;
    }
    const frame = this.#top;
    const { field, parent } = frame;
    const value = this.#value(frame);
    this.#top = parent;
    if (frame.isIncomplete) parent.isIncomplete = true;
    if (value === undefined) {
      if (field.required) this.#miss(parent, field);
      return;
    }
    if (frame.hasValue) parent.hasValue = true;
    parent.add(field, value);
  }

  /** @returns the value of the document, after its last element has closed */
  end(): unknown {
    return this.#value(this.#document);
  }

  #closeLeaf(field: FieldDecoder, decoder: ValueDecoder): void {
    const parent = this.#top;
    const raw = this.#text.join();
    if (decoder.trims && raw.length > maxTrimmedCharacters) throw this.#failure('WRONG_TYPE');
    const text = decoder.trims ? trimXmlSpace(raw) : raw;
    // Before it is read: .NET writes the date that means none without regard to the type of the element.
    const hasNoValue = (text === '' && !(decoder.mayBeEmpty && field.required)) || decoder.isNoValue?.(text) === true;
    const value = hasNoValue ? undefined : decoder.read(text);
    if (value === undefined && !hasNoValue) throw this.#failure('WRONG_TYPE');
    this.#leaf = undefined;
    this.#leafDecoder = undefined;
    if (this.#isIncomplete) parent.isIncomplete = true;
    if (value !== undefined) {
      if (text !== '') parent.hasValue = true;
      parent.add(field, value);
    } else if (field.required) {
      this.#miss(parent, field);
    }
  }

  #value(frame: Frame): unknown {
    const { decoder, field } = frame;
    if (decoder.kind === 'list') return frame.items;
    if (!frame.hasValue && !field.keepsEmpty && !(frame.hasUnknown && frame.parent.decoder.kind === 'list'))
      return undefined;
    if (frame.missing !== undefined) throw this.#failure('MISSING_VALUE', frame.missing);
    if (frame.present < decoder.alwaysPresent.length) this.#complete(frame.fields, decoder);
    if (frame.isIncomplete) markIncomplete(frame.fields);
    return frame.fields;
  }

  /** Adds empty lists in place of those that are absent. Throws when a required child is absent. */
  #complete(fields: Record<string, unknown>, { alwaysPresent, rules }: ObjectDecoder): void {
    for (const child of alwaysPresent) {
      if (fields[child.key] !== undefined) continue;
      if (child.decoder.kind !== 'list') throw this.#failure(rules.missing, child);
      fields[child.key] = [];
    }
  }

  /** A required child has no value. If no other child has one either, its optional parent has no value. */
  #miss(parent: Frame, field: FieldDecoder): void {
    if (parent.decoder.kind !== 'object' || parent.field.keepsEmpty) throw this.#failure('MISSING_VALUE', field);
    parent.missing ??= field;
  }

  #markSeen(parent: Frame, decoder: ObjectDecoder, field: FieldDecoder, isFirst: boolean): void {
    if (decoder.rules.single === true && !isFirst) throw this.#failure('NO_RESPONSE');
    if (parent.hasSeen(field.index)) throw this.#failure(decoder.rules.repeated, field);
    if (field.notAfter !== undefined && parent.hasSeen(field.notAfter)) throw this.#failure('NOT_SOAP', field);
    parent.mark(field.index);
  }

  #openUnknown(decoder: ListDecoder | ObjectDecoder, marks: ElementMarks | undefined): void {
    this.#skipped = 1;
    this.#top.hasUnknown = true;
    if (decoder.kind !== 'object') return;
    if (decoder.rules.unknown !== undefined) throw this.#failure(decoder.rules.unknown);
    if (decoder.rules.hasHeaderBlocks === true && this.#isTrue(marks?.mustUnderstand ?? '0'))
      throw this.#failure('MUST_UNDERSTAND');
  }

  #isTrue(text: string, field?: FieldDecoder): boolean {
    const value = scalarReaders.boolean(trimXmlSpace(text));
    if (value === undefined) throw this.#failure('WRONG_TYPE', field);
    return value === true;
  }

  #failure(reason: UnreadableReason, child?: FieldDecoder): UnreadableResponseError {
    const names: string[] = [];
    for (let frame = this.#top; frame !== this.#document; frame = frame.parent) names.unshift(frame.field.name);
    if (this.#leaf !== undefined) names.push(this.#leaf.name);
    if (child !== undefined) names.push(child.name);
    return new UnreadableResponseError(reason, names.join('/'));
  }
}
