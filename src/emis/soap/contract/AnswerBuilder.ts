import type { Decoder, FieldDecoder, ObjectDecoder } from './Decoder.ts';
import { Frame } from './Frame.ts';
import { scalarReaders, trimXmlSpace } from './scalarReaders.ts';
import type { ElementMarks } from '../../xml/readAttributes.ts';
import { UnreadableAnswerError } from '../../xml/UnreadableAnswerError.ts';
import type { UnreadableReason } from '../../xml/UnreadableAnswerError.ts';
import type { XmlHandler } from '../../xml/XmlHandler.ts';

/**
 * Builds the value of one document from its elements and texts, in the order in which they come.
 * Throws `UnreadableAnswerError` as soon as the document cannot be what its decoder reads.
 */
export class AnswerBuilder implements XmlHandler {
  readonly #document = new Frame();
  #top = this.#document;
  readonly #maxDepth: number;
  /** The number of open elements whose meaning is known, the document itself included, and of those that are skipped. */
  #known = 1;
  #skipped = 0;
  /** Whether what is skipped stands inside a text. */
  #skipsInText = false;

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
    if (decoder.kind === 'object') this.#mark(parent, decoder, field, isFirst);
    if (field.nillable && marks?.nil !== undefined && this.#isTrue(marks.nil, field)) {
      if (field.required) throw this.#failure('MISSING_VALUE', field);
      this.#skipped = 1;
      this.#skipsInText = false;
      return;
    }
    this.#top = parent.child;
    this.#top.start(field);
    this.#known += 1;
  }

  text(text: string): void {
    if (this.#skipped > 0) {
      // An unknown element that holds words would leave a hole in the text around it, and a hole in a dose is worse
      // than no answer.
      if (this.#skipsInText && /[^ \t\r\n]/.test(text)) throw this.#failure('WRONG_TYPE');
      return;
    }
    const frame = this.#top;
    if (frame.decoder.kind === 'value') frame.addText(text);
    else if (/[^ \t\r\n]/.test(text))
      throw this.#failure(frame.decoder.kind === 'object' ? frame.decoder.rules.text : 'WRONG_TYPE');
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
    if (value === undefined) {
      if (field.required) throw this.#failure('MISSING_VALUE', field);
    } else if (parent.decoder.kind === 'list') {
      parent.items.push(value);
    } else {
      parent.fields[field.key] = value;
    }
  }

  /** The value of the document, after its last element has closed. */
  end(): unknown {
    return this.#value(this.#document);
  }

  #value(frame: Frame): unknown {
    const { decoder, field } = frame;
    if (decoder.kind === 'list') return frame.items;
    if (decoder.kind === 'value') {
      const whole = frame.wholeText();
      const text = decoder.trims ? trimXmlSpace(whole) : whole;
      if (text === '' && !(decoder.mayBeEmpty && field.required)) return undefined;
      const value = decoder.read(text);
      if (value === undefined) throw this.#failure('WRONG_TYPE');
      return value;
    }
    if (frame.isEmpty && !field.keepsEmpty) return undefined;
    for (const child of decoder.owed) {
      if (frame.fields[child.key] !== undefined) continue;
      if (child.decoder.kind === 'list') frame.fields[child.key] = [];
      else if (child.required) throw this.#failure(decoder.rules.missing, child);
    }
    return frame.fields;
  }

  #mark(parent: Frame, decoder: ObjectDecoder, field: FieldDecoder, isFirst: boolean): void {
    if (decoder.rules.single === true && !isFirst) throw this.#failure('NO_ANSWER');
    if (parent.hasSeen(field.index)) throw this.#failure(decoder.rules.repeated, field);
    if (field.notAfter !== undefined && parent.hasSeen(field.notAfter)) throw this.#failure('NOT_SOAP', field);
    parent.mark(field.index);
  }

  #openUnknown(decoder: Decoder, marks: ElementMarks | undefined): void {
    this.#skipped = 1;
    this.#skipsInText = decoder.kind === 'value';
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

  #failure(reason: UnreadableReason, child?: FieldDecoder): UnreadableAnswerError {
    const names: string[] = [];
    for (let frame = this.#top; frame !== this.#document; frame = frame.parent) names.unshift(frame.field.name);
    if (child !== undefined) names.push(child.name);
    return new UnreadableAnswerError(reason, names.join('/'));
  }
}
