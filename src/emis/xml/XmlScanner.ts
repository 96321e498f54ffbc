import { checkInstructionTarget, maxNameCharacters } from './checkInstructionTarget.ts';
import { NamespaceScope } from './NamespaceScope.ts';
import { readAttributes, type ElementMarks } from './readAttributes.ts';
import { readDeclaration } from './readDeclaration.ts';
import { unexpectedMarkup, UnreadableXmlError } from './UnreadableXmlError.ts';
import { isPlainText, isSpace, readReference, skipSpace } from './xmlCharacters.ts';
import type { XmlHandler } from './XmlHandler.ts';
import { XmlNames, type KnownName } from './XmlNames.ts';
import { XmlSection } from './XmlSection.ts';

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;

/**
 * Reads one XML 1.0 document with namespaces and without a DTD, and passes its elements and texts to a handler. Throws
 * `UnreadableXmlError` at the first error. It is several times as fast as `saxes`, and a test compares the two: see
 * docs/decisions/0008-xml-scanner.md.
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
  /** The section that the scanner is in, when it is longer than one step. */
  #section: XmlSection | undefined;

  /**
   * `source` must be decoded from valid UTF-8, without its byte order mark, and end its lines with line feeds only.
   * @param hadByteOrderMark true when the bytes began with one
   */
  constructor(source: string, handler: XmlHandler, hadByteOrderMark = false) {
    this.#source = source;
    this.#handler = handler;
    this.#at = readDeclaration(source, hadByteOrderMark);
  }

  /** Reads about the given number of characters. @returns true when the whole document has been read */
  read(characters: number): boolean {
    const { length } = this.#source;
    const stop = Math.min(length, this.#at + characters);
    while (this.#at < stop) {
      if (this.#section !== undefined) this.#readSection(this.#section, stop);
      else if (this.#source.charCodeAt(this.#at) === lessThan) this.#markup(stop);
      else if (this.#open.length > 0) this.#text(stop);
      else this.#spaceOutsideRoot();
    }
    if (this.#at < length) return false;
    if (this.#section !== undefined || this.#open.length > 0 || !this.#sawRoot)
      throw new UnreadableXmlError('TRUNCATED');
    return true;
  }

  /** Reads a text as far as `stop`: a text of many megabytes is passed on in pieces, too. */
  #text(stop: number): void {
    const source = this.#source;
    let from = this.#at;
    let at = from;
    for (; at < stop; at += 1) {
      const code = source.charCodeAt(at);
      if (isPlainText(code)) continue;
      if (code === lessThan) break;
      if (code === 0x5d) {
        if (source.startsWith(']]>', at)) throw new UnreadableXmlError('NOT_WELL_FORMED');
        continue;
      }
      if (at > from) this.#handler.text(source.slice(from, at));
      // It throws for a character that starts no reference.
      const { text, end } = readReference(source, at);
      if (text === undefined) this.#loseCharacter();
      else this.#handler.text(text);
      from = end;
      at = end - 1;
    }
    if (at > from) this.#handler.text(source.slice(from, at));
    this.#at = at;
  }

  #loseCharacter(): void {
    if (this.#handler.loseCharacter === undefined) throw new UnreadableXmlError('NOT_WELL_FORMED');
    this.#handler.loseCharacter();
  }

  #spaceOutsideRoot(): void {
    if (!isSpace(this.#source.charCodeAt(this.#at))) throw new UnreadableXmlError('NOT_WELL_FORMED');
    this.#at += 1;
  }

  #markup(stop: number): void {
    const source = this.#source;
    const code = source.charCodeAt(this.#at + 1);
    if (code === slash) this.#endTag();
    else if (code === 0x3f) {
      checkInstructionTarget(source, this.#at + 2);
      this.#section = new XmlSection(source, this.#at, 'instruction');
    } else if (code !== 0x21) this.#startTag(stop);
    else if (source.startsWith('<!--', this.#at)) this.#section = new XmlSection(source, this.#at, 'comment');
    else if (source.startsWith('<![CDATA[', this.#at) && this.#open.length > 0)
      this.#section = new XmlSection(source, this.#at, 'cdata');
    else if (source.startsWith('<!DOCTYPE', this.#at)) throw new UnreadableXmlError('DTD');
    else throw unexpectedMarkup(source, this.#at, ['<!--', '<![CDATA[', '<!DOCTYPE']);
  }

  #startTag(stop: number): void {
    const source = this.#source;
    const name = this.#tagName(this.#at + 1);
    let at = this.#at + 1 + name.qualified.length;
    if (this.#sawRoot && this.#open.length === 0) throw new UnreadableXmlError('NOT_WELL_FORMED');
    this.#sawRoot = true;
    let marks: ElementMarks | undefined;
    if (source.charCodeAt(at) === greaterThan) {
      if (this.#readLeaf(name, at + 1, stop)) return;
    } else {
      const attributes = readAttributes(source, at, this.#names, this.#scope, this.#open.length);
      at = attributes.end;
      this.#scope = attributes.scope;
      marks = attributes.marks;
    }
    if (name.prefix === 'xmlns') throw new UnreadableXmlError('NOT_WELL_FORMED');
    this.#handler.open(this.#names.namespaceOf(name, this.#scope), name.local, marks);
    this.#open.push(name.qualified);
    this.#at = at + 1;
    if (source.charCodeAt(at) === slash) {
      this.#at = at + 2;
      this.#close();
    }
  }

  /**
   * Reads the text and the end tag of an element that has no children, in one go. @returns false for any other element, and
   * for one with references or beyond `stop`: the general way reads it
   */
  #readLeaf(name: KnownName, from: number, stop: number): boolean {
    const source = this.#source;
    let at = from;
    while (at < stop && isPlainText(source.charCodeAt(at))) at += 1;
    const end = at + 2 + name.qualified.length;
    if (source.charCodeAt(at) !== lessThan || source.charCodeAt(at + 1) !== slash) return false;
    if (source.charCodeAt(end) !== greaterThan || source.slice(at + 2, end) !== name.qualified) return false;
    this.#handler.open(this.#names.namespaceOf(name, this.#scope), name.local, undefined);
    if (at > from) this.#handler.text(source.slice(from, at));
    this.#handler.close();
    this.#at = end + 1;
    return true;
  }

  #tagName(from: number): KnownName {
    const source = this.#source;
    const expected = this.#last?.next;
    if (expected !== undefined) {
      const end = from + expected.qualified.length;
      // Comparing slices is much faster than startsWith here.
      if (source.charCodeAt(end) === greaterThan && source.slice(from, end) === expected.qualified)
        return (this.#last = expected);
    }
    let at = from;
    const stop = Math.min(source.length, from + maxNameCharacters);
    for (; at < stop; at += 1) {
      const code = source.charCodeAt(at);
      if (code === greaterThan || code === slash || isSpace(code)) break;
    }
    if (at === stop) throw new UnreadableXmlError(at === source.length ? 'TRUNCATED' : 'TOO_LARGE');
    const name = this.#names.read(source.slice(from, at));
    if (this.#last !== undefined) this.#last.next = name;
    return (this.#last = name);
  }

  #endTag(): void {
    const source = this.#source;
    const name = this.#open[this.#open.length - 1];
    if (name === undefined) throw new UnreadableXmlError('NOT_WELL_FORMED');
    let at = this.#at + 2;
    if (source.slice(at, at + name.length) !== name) throw unexpectedMarkup(source, this.#at, [`</${name}`]);
    at += name.length;
    if (source.charCodeAt(at) !== greaterThan) at = skipSpace(source, at, at + maxNameCharacters);
    if (source.charCodeAt(at) !== greaterThan) throw new UnreadableXmlError('NOT_WELL_FORMED');
    this.#at = at + 1;
    this.#close();
  }

  #close(): void {
    this.#open.pop();
    if (this.#scope.parent !== undefined && this.#scope.depth === this.#open.length) this.#scope = this.#scope.parent;
    this.#handler.close();
  }

  #readSection(section: XmlSection, stop: number): void {
    const text = section.read(stop);
    if (section.kind === 'cdata') this.#handler.text(text);
    this.#at = section.at;
    if (section.isComplete) this.#section = undefined;
  }
}
