import type { ElementMarks } from '../../xml/readAttributes.ts';
import type { XmlHandler } from '../../xml/XmlHandler.ts';
import type { Decoder, FieldDecoder, ObjectDecoder, ValueDecoder } from './Decoder.ts';
import { Frame } from './Frame.ts';
import { markIncomplete } from './incompleteValues.ts';
import { scalarReaders, trimXmlSpace } from './scalarReaders.ts';
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
  readonly #maxDepth: number;
  /** The numbers of open elements that the decoder knows, the document included, and that are skipped. */
  #known = 1;
  #skipped = 0;

  constructor(document: ObjectDecoder, maxDepth: number) {
    this.#maxDepth = maxDepth;
    const root = { namespace: '', name: '', key: '', index: 0, required: true, keepsEmpty: true, nillable: false };
    this.#document.start({ ...root, decoder: document });
  }

  open(namespace: string, name: string, marks: ElementMarks | undefined): void {
    if (this.#known + this.#skipped > this.#maxDepth) throw this.#failure('TOO_DEEP');
    if (this.#skipped > 0) {
      this.#skipped += 1;
      return;
    }
    const parent = this.#top;
    const { decoder } = parent;
    const isFirst = parent.isEmpty;
    parent.isEmpty = false;
    let field: FieldDecoder | undefined;
    if (decoder.kind === 'object') field = decoder.byName.get(name);
    else if (decoder.kind === 'list' && decoder.item.name === name) field = decoder.item;
    if (field === undefined || field.namespace !== namespace) {
      this.#openUnknown(decoder, marks);
      return;
    }
    if (decoder.kind === 'object') this.#markSeen(parent, decoder, field, isFirst);
    if (field.nillable && marks?.nil !== undefined && this.#isTrue(marks.nil, field)) {
      if (field.required) this.#miss(parent, field);
      this.#skipped = 1;
      return;
    }
    this.#top = parent.child;
    this.#top.start(field);
    this.#known += 1;
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    const frame = this.#top;
    if (frame.decoder.kind === 'value') frame.addText(text);
    else if (/[^ \t\r\n]/.test(text))
      throw this.#failure(frame.decoder.kind === 'object' ? frame.decoder.rules.text : 'WRONG_TYPE');
  }

  loseCharacter(): void {
    if (this.#skipped > 0) return;
    const { decoder } = this.#top;
    if (decoder.kind !== 'value' || !decoder.mayLoseCharacters) throw this.#failure('NOT_WELL_FORMED');
    this.#top.isIncomplete = true;
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const frame = this.#top;
    const { field } = frame;
    const value = this.#value(frame);
    this.#known -= 1;
    const { parent } = frame;
    this.#top = parent;
    if (frame.isIncomplete) parent.isIncomplete = true;
    if (value === undefined) {
      if (field.required) this.#miss(parent, field);
      return;
    }
    if (frame.hasValue) parent.hasValue = true;
    if (parent.decoder.kind === 'list') parent.items.push(value);
    else parent.fields[field.key] = value;
  }

  /** @returns the value of the document, after its last element has closed */
  end(): unknown {
    return this.#value(this.#document);
  }

  #value(frame: Frame): unknown {
    const { decoder, field } = frame;
    if (decoder.kind === 'list') return frame.items;
    if (decoder.kind === 'value') return this.#scalar(frame, decoder);
    if (!frame.hasValue && !field.keepsEmpty && !(frame.hasUnknown && frame.parent.decoder.kind === 'list'))
      return undefined;
    if (frame.missing !== undefined) throw this.#failure('MISSING_VALUE', frame.missing);
    for (const child of decoder.alwaysPresent) {
      if (frame.fields[child.key] !== undefined) continue;
      if (child.decoder.kind === 'list') frame.fields[child.key] = [];
      else if (child.required) throw this.#failure(decoder.rules.missing, child);
    }
    if (frame.isIncomplete) markIncomplete(frame.fields);
    return frame.fields;
  }

  #scalar(frame: Frame, decoder: ValueDecoder): unknown {
    const raw = frame.fullText();
    if (decoder.trims && raw.length > maxTrimmedCharacters) throw this.#failure('WRONG_TYPE');
    const text = decoder.trims ? trimXmlSpace(raw) : raw;
    if (text === '' && !(decoder.mayBeEmpty && frame.field.required)) return undefined;
    // Before it is read: .NET writes the date that means none without regard to the type of the element.
    if (decoder.isNoValue?.(text) === true) return undefined;
    const value = decoder.read(text);
    if (value === undefined) throw this.#failure('WRONG_TYPE');
    frame.hasValue = text !== '';
    return value;
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

  #openUnknown(decoder: Decoder, marks: ElementMarks | undefined): void {
    // Without the element, the text around it would have a gap. A gap in a dose is worse than no response.
    if (decoder.kind === 'value') throw this.#failure('WRONG_TYPE');
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
    if (child !== undefined) names.push(child.name);
    return new UnreadableResponseError(reason, names.join('/'));
  }
}
