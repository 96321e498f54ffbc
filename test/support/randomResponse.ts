import type { ContractField, ContractType, ObjectType, ScalarForm } from '../../src/emis/soap/contract/Contract.ts';
import type { OperationName } from '../../src/emis/soap/generated/contract.ts';
import type { Random } from './Random.ts';
import { contract, soapNamespace } from './soapFixtures.ts';

const characters = [...'abz  \t\n<>&"\'é£€😀\u00A0\u0085\u2028\uFFFD\uD7FF]]>'];

function digits(random: Random, maxCount: number): string {
  return Array.from({ length: 1 + random.below(maxCount) }, () => random.below(10)).join('');
}

function date(random: Random): string {
  const day = new Date(Date.UTC(1900 + random.below(200), random.below(12), 1 + random.below(31)));
  return day.toISOString().slice(0, 10);
}

function two(random: Random, limit: number): string {
  return String(random.below(limit)).padStart(2, '0');
}

function localDateTime(random: Random): string {
  return `${date(random)}T${two(random, 24)}:${two(random, 60)}:${two(random, 60)}`;
}

const randomScalars: Record<ScalarForm, (random: Random) => string | number | boolean> = {
  text: (random) => Array.from({ length: random.below(12) }, () => random.pick(characters)).join(''),
  int: (random) => random.pick([0, 1, -1, 2 ** 31 - 1, -(2 ** 31), random.below(1_000_000)]),
  long: (random) =>
    BigInt(
      random.pick(['', '-']) + random.pick(['9223372036854775807', '9007199254740993', digits(random, 18)]),
    ).toString(),
  decimal: (random) =>
    random.pick(['', '-', '+']) +
    random.pick([digits(random, 30), `${digits(random, 9)}.${digits(random, 9)}0`, `.${digits(random, 3)}`]),
  boolean: (random) => random.maybe(),
  date,
  localDateTime,
  instant: (random) =>
    localDateTime(random) + random.pick(['', '.5', '.1234567']) + random.pick(['Z', '+01:00', '-13:59', '+14:00']),
  guid: (random) => '********-****-****-****-************'.replace(/\*/g, () => random.below(16).toString(16)),
  base64: (random) =>
    Buffer.from(Array.from({ length: 1 + random.below(40) }, () => random.below(256))).toString('base64'),
};

/**
 * A value as the reader returns it. An optional text is never empty, and an optional object or one in a list is never
 * without values, because the reader reads these as absent.
 */
function randomValue(type: ContractType, random: Random, optional = false): unknown {
  switch (type.kind) {
    case 'scalar': {
      const value = randomScalars[type.form](random);
      return value === '' && optional ? 'x' : value;
    }
    case 'enum':
      return random.pick(type.values);
    case 'list':
      return Array.from({ length: random.below(4) }, () => randomValue(type.item, random, type.item.kind === 'object'));
    case 'object': {
      const value = Object.fromEntries(type.fields.map((field) => [field.name, randomField(field, random)]));
      return optional && !hasValue(value) ? randomValue(type, random, optional) : value;
    }
  }
}

function hasValue(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasValue);
  return value !== undefined && value !== '';
}

function randomField({ type, optional }: ContractField, random: Random): unknown {
  if (type.kind !== 'list' && optional && random.maybe(3)) return undefined;
  return randomValue(type, random, optional);
}

/** Writes XML in every form that a receiver must accept. */
class RandomXml {
  readonly #random: Random;
  #prefixes = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  document(operation: OperationName, response: unknown): string {
    const { response: type } = contract.operations[operation];
    const body = this.#element(`${operation}Response`, this.#content(type, response));
    return `${this.#random.pick(['', '<?xml version="1.0"?>', "<?xml version='1.0' encoding='utf-8'?>\n"])}<s:Envelope xmlns:s="${soapNamespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:a="${contract.namespace}" xmlns="${contract.namespace}"><s:Body>${this.#between(false)}${body}${this.#between(false)}</s:Body></s:Envelope>${this.#between(false)}`;
  }

  #element(name: string, content: string, marks = ''): string {
    const random = this.#random;
    const own = `p${(this.#prefixes += 1)}`;
    const [prefix, declared] = random.pick([
      ['', ''],
      ['a:', ''],
      ['a:', ` xmlns:a='${contract.namespace}'`],
      [`${own}:`, ` xmlns:${own} = "${contract.namespace}"`],
    ] as const);
    const attributes = `${declared}${marks}${random.maybe(8) ? ` b${own}="&lt;>'&#10;"` : ''}${random.pick(['', ' ', '\n'])}`;
    if (content === '' && random.maybe()) return `<${prefix}${name}${attributes}/>`;
    return `<${prefix}${name}${attributes}>${content}</${prefix}${name}${random.pick(['', ' '])}>`;
  }

  #content(type: ContractType, value: unknown): string {
    if (type.kind === 'scalar') return type.form === 'text' ? this.#text(String(value)) : this.#plain(type.form, value);
    if (type.kind === 'enum') return this.#plain('enum', value);
    if (type.kind === 'list') return this.#items(type.itemName, type.item, value as readonly unknown[]);
    return this.#children(type, value as Readonly<Record<string, unknown>>);
  }

  #children(type: ObjectType, value: Readonly<Record<string, unknown>>): string {
    const written = this.#random.shuffle(type.fields).map((field) => this.#field(field, value[field.name]));
    const content = written.map((child) => this.#between(true) + child).join('') + this.#between(true);
    // The reader reads an object without children as absent.
    return content.includes('<') && written.some((child) => child !== '') ? content : `<Unknown/>${content}`;
  }

  #field({ name, type }: ContractField, value: unknown): string {
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (!isEmpty || !this.#random.maybe()) return isEmpty ? '' : this.#element(name, this.#content(type, value));
    if (this.#random.maybe()) return this.#element(name, '', this.#nil());
    return this.#element(name, type.kind === 'scalar' && type.form === 'text' ? '' : this.#between(false));
  }

  #items(name: string, type: ContractType, values: readonly unknown[]): string {
    const nothing = (): string =>
      type.kind === 'object' && this.#random.maybe(4)
        ? this.#element(name, '', this.#random.pick(['', this.#nil()]))
        : '';
    const items = values.map(
      (value) => this.#between(true) + nothing() + this.#element(name, this.#content(type, value)),
    );
    return items.join('') + nothing() + this.#between(true);
  }

  #nil(): string {
    return ` xsi:nil="${this.#random.pick(['true', '1', ' true '])}"`;
  }

  /** Content that may occur between the children of an element. */
  #between(allowsElements: boolean): string {
    const nothing = ['', '', '', '\n  ', '\r\n', '<!-- <SlotId>1</SlotId> -->', '<?pi SlotId?>'];
    const elements = [
      '<Unknown><SlotId>x</SlotId></Unknown>',
      '<x:SlotId xmlns:x="urn:x">x</x:SlotId>',
      '<Term xmlns="">x</Term>',
      '<a:Name xmlns:a="urn:x" a:nil="1"/>',
    ];
    return this.#random.pick(allowsElements ? [...nothing, ...elements] : nothing);
  }

  #plain(form: string, value: unknown): string {
    let text = String(value);
    if (form === 'boolean' && this.#random.maybe()) text = value === true ? '1' : '0';
    if (form === 'long' && !text.startsWith('-')) text = this.#random.pick(['', '+', '000']) + text;
    if (form === 'guid' && this.#random.maybe()) text = text.toUpperCase();
    if (form === 'base64') return text;
    const space = this.#random.pick(['', '', ' ', '\n\t']);
    return `${space}${this.#random.maybe() ? text : this.#text(text)}${space}`;
  }

  #text(text: string): string {
    return [...text].map((character) => this.#breaks() + this.#character(character)).join('') + this.#breaks();
  }

  #breaks(): string {
    return this.#random.maybe(8) ? this.#random.pick(['<!---->', '<!-- a -->', '<?b?>', '<![CDATA[]]>']) : '';
  }

  #character(character: string): string {
    const code = character.codePointAt(0) ?? 0;
    const forms = [`&#${code};`, `&#x${code.toString(16)};`, `<![CDATA[${character}]]>`];
    if (!'<&>]'.includes(character)) forms.push(character, character, character, character, character);
    return this.#random.pick(forms);
  }
}

/** A response to an operation, and one of the many forms of its XML. */
export function randomResponse(random: Random): { operation: OperationName; response: unknown; xml: string } {
  const operation = random.pick(Object.keys(contract.operations) as OperationName[]);
  const response = randomValue(contract.operations[operation].response, random);
  return { operation, response, xml: new RandomXml(random).document(operation, response) };
}

export function randomRequest(random: Random): { operation: OperationName; request: unknown } {
  const operation = random.pick(Object.keys(contract.operations) as OperationName[]);
  return { operation, request: randomValue(contract.operations[operation].request, random) };
}
