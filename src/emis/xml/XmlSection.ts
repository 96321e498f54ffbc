import { missingMark } from './readDeclaration.ts';
import { UnreadableXmlError } from './UnreadableXmlError.ts';
import { checkCharacters } from './xmlCharacters.ts';

/** `--` ends a comment and may not occur within one, so a `>` must follow it. */
const marks = {
  comment: { start: '<!--', end: '--', last: '>' },
  cdata: { start: '<![CDATA[', end: ']]>', last: '' },
  instruction: { start: '<?', end: '?>', last: '' },
} as const;

/** A part of a document in which markup has no meaning. It is read in steps, because it may be long. */
export class XmlSection {
  readonly kind: keyof typeof marks;
  readonly #source: string;
  readonly #end: number;
  /** The position up to which it has been read. */
  at: number;
  isComplete = false;

  /** Throws `UnreadableXmlError` when the section does not end. */
  constructor(source: string, start: number, kind: keyof typeof marks) {
    this.kind = kind;
    this.#source = source;
    this.at = start + marks[kind].start.length;
    this.#end = source.indexOf(marks[kind].end, this.at);
    if (this.#end === -1) throw new UnreadableXmlError('TRUNCATED');
  }

  /** @returns the content from `at` to `stop` at most. Throws `UnreadableXmlError`. */
  read(stop: number): string {
    const to = Math.min(this.#end, Math.max(stop, this.at));
    const text = this.#source.slice(this.at, to);
    checkCharacters(text);
    this.at = to;
    if (to === this.#end) this.#complete();
    return text;
  }

  #complete(): void {
    const { end, last } = marks[this.kind];
    this.at += end.length;
    if (!this.#source.startsWith(last, this.at)) throw missingMark(last, this.#source, this.at);
    this.at += last.length;
    this.isComplete = true;
  }
}
