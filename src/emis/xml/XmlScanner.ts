import { NamespaceScope } from './NamespaceScope.ts';
import { UnreadableAnswerError } from './UnreadableAnswerError.ts';
import { readAttributes } from './readAttributes.ts';
import type { ElementMarks } from './readAttributes.ts';
import { checkCharacters, isSpace, readReference, splitName } from './xmlCharacters.ts';
import { notThere, readDeclaration } from './xmlDeclaration.ts';
import type { XmlHandler } from './XmlHandler.ts';
import { XmlNames } from './XmlNames.ts';
import type { KnownName } from './XmlNames.ts';

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;

/** Marks the ASCII characters at which a text needs a closer look. */
const special = new Uint8Array(128);
special.fill(1, 0, 0x20);
for (const character of '<&]') special[character.charCodeAt(0)] = 1;
for (const character of '\t\n') special[character.charCodeAt(0)] = 0;

/**
 * Reads one XML 1.0 document with namespaces and without a DTD, and tells its elements and texts as they come.
 * Throws `UnreadableAnswerError` at the first thing that is not well formed. Knows more of XML than it looks: a test holds
 * it against `saxes`, which it stands in for because it is several times as fast.
 */
export class XmlScanner {
  readonly #source: string;
  readonly #handler: XmlHandler;
  readonly #names = new XmlNames();
  readonly #open: string[] = [];
  #scope = new NamespaceScope();
  #last: KnownName | undefined;
  #at = 0;
  #sawRoot = false;

  /** The source must come from valid UTF-8, without the byte order mark, and with line feeds for all line ends. */
  constructor(source: string, handler: XmlHandler) {
    this.#source = source;
    this.#handler = handler;
    this.#at = readDeclaration(source);
  }

  /** Reads on for about so many characters. True when the whole document has been read. */
  read(characters: number): boolean {
    const { length } = this.#source;
    const stop = Math.min(length, this.#at + characters);
    while (this.#at < stop) {
      if (this.#source.charCodeAt(this.#at) === lessThan) this.#markup();
      else if (this.#open.length > 0) this.#text(stop);
      else this.#spaceOutside();
    }
    if (this.#at < length) return false;
    if (this.#open.length > 0 || !this.#sawRoot) throw new UnreadableAnswerError('TRUNCATED');
    return true;
  }

  #text(stop: number): void {
    const source = this.#source;
    let from = this.#at;
    let at = from;
    for (; at < source.length; at += 1) {
      const code = source.charCodeAt(at);
      if (code < 128 ? special[code] === 0 : code < 0xfffe) continue;
      if (code === lessThan) break;
      if (code === 0x5d) {
        if (source.startsWith(']]>', at)) throw new UnreadableAnswerError('NOT_WELL_FORMED');
        continue;
      }
      if (at > from) this.#handler.text(source.slice(from, at));
      if (code !== 0x26) throw new UnreadableAnswerError('NOT_WELL_FORMED');
      const { text, end } = readReference(source, at);
      this.#handler.text(text);
      from = end;
      at = end - 1;
      if (end >= stop) {
        this.#at = end;
        return;
      }
    }
    if (at > from) this.#handler.text(source.slice(from, at));
    this.#at = at;
  }

  #spaceOutside(): void {
    if (!isSpace(this.#source.charCodeAt(this.#at))) throw new UnreadableAnswerError('NOT_WELL_FORMED');
    this.#at += 1;
  }

  #markup(): void {
    const source = this.#source;
    const code = source.charCodeAt(this.#at + 1);
    if (code === slash) this.#endTag();
    else if (code === 0x3f) this.#processingInstruction();
    else if (code !== 0x21) this.#startTag();
    else if (source.startsWith('<!--', this.#at)) this.#comment();
    else if (source.startsWith('<![CDATA[', this.#at) && this.#open.length > 0) this.#cdata();
    else if (source.startsWith('<!DOCTYPE', this.#at)) throw new UnreadableAnswerError('DTD');
    else throw this.#cutShort(['<!--', '<![CDATA[', '<!DOCTYPE']);
  }

  #startTag(): void {
    const source = this.#source;
    const name = this.#tagName(this.#at + 1);
    let at = this.#at + 1 + name.written.length;
    if (this.#sawRoot && this.#open.length === 0) throw new UnreadableAnswerError('NOT_WELL_FORMED');
    this.#sawRoot = true;
    let marks: ElementMarks | undefined;
    if (source.charCodeAt(at) !== greaterThan) {
      const attributes = readAttributes(source, at, this.#names, this.#scope, this.#open.length);
      at = attributes.end;
      this.#scope = attributes.scope;
      marks = attributes.marks;
    }
    if (name.prefix === 'xmlns') throw new UnreadableAnswerError('NOT_WELL_FORMED');
    this.#handler.open(this.#names.namespaceOf(name, this.#scope), name.local, marks);
    this.#open.push(name.written);
    this.#at = at + 1;
    if (source.charCodeAt(at) === slash) {
      this.#at = at + 2;
      this.#close();
    }
  }

  #tagName(from: number): KnownName {
    const source = this.#source;
    const guess = this.#last?.next;
    if (guess !== undefined) {
      const end = from + guess.written.length;
      // Comparing slices is much faster here than startsWith.
      if (source.charCodeAt(end) === greaterThan && source.slice(from, end) === guess.written)
        return (this.#last = guess);
    }
    let at = from;
    for (; at < source.length; at += 1) {
      const code = source.charCodeAt(at);
      if (code === greaterThan || code === slash || isSpace(code)) break;
    }
    if (at === source.length) throw new UnreadableAnswerError('TRUNCATED');
    const name = this.#names.read(source.slice(from, at));
    if (this.#last !== undefined) this.#last.next = name;
    return (this.#last = name);
  }

  #endTag(): void {
    const source = this.#source;
    const name = this.#open[this.#open.length - 1];
    if (name === undefined) throw new UnreadableAnswerError('NOT_WELL_FORMED');
    let at = this.#at + 2;
    if (source.slice(at, at + name.length) !== name) throw this.#cutShort([`</${name}`]);
    at += name.length;
    while (isSpace(source.charCodeAt(at))) at += 1;
    if (source.charCodeAt(at) !== greaterThan)
      throw new UnreadableAnswerError(at < source.length ? 'NOT_WELL_FORMED' : 'TRUNCATED');
    this.#at = at + 1;
    this.#close();
  }

  #close(): void {
    this.#open.pop();
    if (this.#scope.parent !== undefined && this.#scope.depth === this.#open.length) this.#scope = this.#scope.parent;
    this.#handler.close();
  }

  #comment(): void {
    const end = this.#endOf('--', this.#at + 4);
    if (this.#source.charCodeAt(end) !== greaterThan) throw notThere('>', this.#source, end);
    this.#at = end + 1;
  }

  #cdata(): void {
    const from = this.#at + 9;
    this.#at = this.#endOf(']]>', from);
    this.#handler.text(this.#source.slice(from, this.#at - 3));
  }

  #processingInstruction(): void {
    const from = this.#at + 2;
    this.#at = this.#endOf('?>', from);
    const [target = ''] = this.#source.slice(from, this.#at - 2).split(/[ \t\r\n]/, 1);
    const name = splitName(target);
    if (name === undefined || name.prefix !== '' || /^xml$/i.test(target))
      throw new UnreadableAnswerError('NOT_WELL_FORMED');
  }

  /** Where something that is not text ends, its characters checked. */
  #endOf(mark: string, from: number): number {
    const end = this.#source.indexOf(mark, from);
    if (end === -1) throw new UnreadableAnswerError('TRUNCATED');
    checkCharacters(this.#source.slice(from, end));
    return end + mark.length;
  }

  /** Tells markup that the document's end has cut off from markup that is wrong. */
  #cutShort(expected: readonly string[]): UnreadableAnswerError {
    const rest = this.#source.slice(this.#at, this.#at + 1024);
    return new UnreadableAnswerError(expected.some((mark) => mark.startsWith(rest)) ? 'TRUNCATED' : 'NOT_WELL_FORMED');
  }
}
