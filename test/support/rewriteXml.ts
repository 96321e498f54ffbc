import { escapeXml, nilAttribute, parseXml, type XmlElement } from '../../simulator/contract/xml.ts';
import type { Contract, ContractType, ObjectType } from '../../src/emis/soap/contract/Contract.ts';
import type { Random } from './Random.ts';

const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';
const instanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance';
const prefixes = ['', '', 'a', 'tns', 'é', '_-9', 'ns.1'];

/** The namespaces that are in scope, by prefix. */
type Scope = ReadonlyMap<string, string>;

/** Records a form in which something was written. */
type Note = (form: string) => void;

/** Rewrites a response of the upstream in other forms with the same meaning, and records each of them. */
export function rewriteXml(xml: string, contract: Contract, random: Random, note: Note): string {
  return new XmlRewriter(contract, random, note).document(xml);
}

class XmlRewriter {
  readonly #contract: Contract;
  readonly #random: Random;
  readonly #note: Note;
  readonly #roots: ReadonlyMap<string, ContractType>;

  constructor(contract: Contract, random: Random, note: Note) {
    this.#contract = contract;
    this.#random = random;
    this.#note = note;
    this.#roots = new Map<string, ContractType>([
      ['SessionSequence', contract.sessionSequence],
      ['ApiFault', contract.apiFault],
      ...Object.values(contract.operations).map(({ name, response }) => [`${name}Response`, response] as const),
    ]);
  }

  document(xml: string): string {
    const declaration = this.#random.pick(['', '<?xml version="1.0"?>', "<?xml version='1.0' encoding='utf-8'?>\n"]);
    if (declaration.includes("'")) this.#note('single quotes');
    // The fault code in a SOAP fault has a prefix of its own, which must stay bound.
    const scope = new Map([['soap', soapNamespace]]);
    const root = this.#element(parseXml(xml), undefined, scope, ` xmlns:soap="${soapNamespace}"`);
    return `${this.#maybe(2, 'byte order mark', () => '\uFEFF')}${declaration}${this.#between()}${root}${this.#between()}`;
  }

  #element(element: XmlElement, type: ContractType | undefined, outer: Scope, declared = ''): string {
    const { prefix, scope, declaration } = this.#prefix(element.uri, outer);
    const nil = nilAttribute(element);
    const isNil = nil === undefined ? '' : ` i:nil="${nil === 'true' ? '1' : nil}" xmlns:i="${instanceNamespace}"`;
    const unknown = this.#maybe(9, 'unknown attribute', () => ` unknown='"&gt;'`);
    const content = this.#content(element, type, scope);
    const name = prefix === '' ? element.name : `${prefix}:${element.name}`;
    return `<${name}${declared}${declaration}${isNil}${unknown}${content === '' ? '/>' : `>${content}</${name}\n>`}`;
  }

  #prefix(uri: string, scope: Scope): { prefix: string; scope: Scope; declaration: string } {
    const known = [...scope].flatMap(([prefix, bound]) => (bound === uri ? [prefix] : []));
    if (uri === '' && (scope.get('') ?? '') === '') return { prefix: '', scope, declaration: '' };
    if (known.length > 0 && !this.#random.maybe(6)) return { prefix: this.#random.pick(known), scope, declaration: '' };
    const prefix = uri === '' ? '' : this.#random.pick(prefixes);
    this.#note(prefix === '' ? 'default namespace' : 'other prefix');
    const declaration = ` xmlns${prefix === '' ? '' : `:${prefix}`}='${uri}'`;
    return { prefix, scope: new Map([...scope, [prefix, uri]]), declaration };
  }

  #content(element: XmlElement, type: ContractType | undefined, scope: Scope): string {
    const { children, text } = element;
    if (type?.kind === 'scalar') return this.#text(this.#value(type.form, text), type.form);
    if (children.length === 0) return this.#text(text, 'text');
    if (type?.kind === 'object') return this.#fields(children, type, scope);
    if (type?.kind === 'list') return this.#items(children, type, scope);
    const known = (child: XmlElement) =>
      child.uri === this.#contract.namespace ? this.#roots.get(child.name) : undefined;
    const block =
      element.name === 'Header' ? this.#maybe(2, 'unknown header', () => '<Trace xmlns="urn:x">9</Trace>') : '';
    return block + children.map((child) => this.#between() + this.#element(child, known(child), scope)).join('');
  }

  #fields(children: readonly XmlElement[], type: ObjectType, scope: Scope): string {
    const names = type.fields.map(({ name }) => name);
    const written = type.fields.flatMap((field) => {
      const found = children.filter(({ name }) => name === field.name);
      if (found.length > 0 || !field.optional) return found.map((child) => this.#element(child, field.type, scope));
      return [this.#maybe(3, 'nothing, spelt out', () => this.#nothing(field.name, scope))];
    });
    const shuffled = this.#random.shuffle(written);
    if (shuffled.join('') !== written.join('')) this.#note('another order');
    return shuffled.map((child) => this.#between() + this.#unknown(names, scope) + child).join('') + this.#between();
  }

  #items(children: readonly XmlElement[], type: ContractType & { kind: 'list' }, scope: Scope): string {
    const nothing = () =>
      type.item.kind === 'object'
        ? this.#maybe(4, 'entry that is nothing', () => this.#nothing(type.itemName, scope))
        : '';
    return children
      .map(
        (item) =>
          this.#between() + this.#unknown([type.itemName], scope) + nothing() + this.#element(item, type.item, scope),
      )
      .join('');
  }

  #nothing(name: string, scope: Scope): string {
    const nil = { uri: instanceNamespace, name: 'nil', value: 'true' };
    const attributes = this.#random.maybe() ? [nil] : [];
    return this.#element(this.#own(name, { attributes }), undefined, scope);
  }

  /** An element unknown to the contract, which may have the name of a known one. */
  #unknown(names: readonly string[], scope: Scope): string {
    const name = this.#random.pick(names);
    const foreign = () => `<o:${name} xmlns:o="urn:other">999<o:${name}/></o:${name}>`;
    const newer = () =>
      this.#element(this.#own('NewThing', { children: [this.#own(name, { text: '999' })] }), undefined, scope);
    return this.#maybe(12, 'foreign element', foreign) + this.#maybe(12, 'newer element', newer);
  }

  #own(name: string, rest: Partial<XmlElement>): XmlElement {
    return { uri: this.#contract.namespace, name, attributes: [], children: [], text: '', ...rest };
  }

  #value(form: string, text: string): string {
    const isWord = form === 'boolean' && this.#random.maybe();
    if (isWord && text === 'true') return this.#maybe(1, '1 for true', () => '1');
    if (isWord && text === 'false') return this.#maybe(1, '0 for false', () => '0');
    if (form === 'guid') return this.#maybe(2, 'upper-case GUID', () => text.toUpperCase()) || text;
    if (form === 'int' && /^\d/.test(text)) return this.#maybe(3, 'sign and zeros', () => `+00${text}`) || text;
    return text;
  }

  #text(text: string, form: string): string {
    if (text === '') return '';
    const pieces = text.match(/[^]{1,400}/gu) ?? [];
    const written = pieces.map((piece) => this.#piece(piece) + this.#break()).join('');
    if (form === 'text' || form === 'base64') return written;
    return this.#maybe(3, 'padding', () => `\n  ${written}\t `) || written;
  }

  #piece(text: string): string {
    const cut = this.#random.below(text.length);
    // The text is never cut within a surrogate pair.
    const at = /[\uD800-\uDBFF]/.test(text[cut - 1] ?? '') ? 0 : cut;
    const [before, after] = [escapeXml(text.slice(0, at)), text.slice(at)];
    const isPlain = !/\]\]>|\r/.test(after);
    const reference = (character: string) => {
      const code = character.codePointAt(0) ?? 0;
      return this.#random.maybe() ? `&#${code};` : `&#x${code.toString(16)};`;
    };
    return (
      (isPlain && this.#maybe(5, 'CDATA', () => `${before}<![CDATA[${after}]]>`)) ||
      this.#maybe(5, 'character references', () => before + [...after].map(reference).join('')) ||
      `${before}${this.#break()}${escapeXml(after)}`
    );
  }

  #break(): string {
    const comment = this.#maybe(6, 'comment in a text', () => '<!-- 5 mg -->');
    return comment + this.#maybe(6, 'instruction in a text', () => '<?x 5 mg?>');
  }

  #between(): string {
    const space = this.#random.pick(['', '', '\n  ', '\r\n\t']);
    const comment = this.#maybe(9, 'comment', () => '<!-- <SlotId>1</SlotId> -->');
    return space + comment + this.#maybe(9, 'instruction', () => '<?x <SlotId>?>');
  }

  #maybe(oneIn: number, form: string, write: () => string): string {
    if (!this.#random.maybe(oneIn)) return '';
    this.#note(form);
    return write();
  }
}
