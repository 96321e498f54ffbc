import { NAMESPACE, type ComplexType, type Type } from './contract.ts';
import { readLexical } from './lexical.ts';
import { escapeXml } from './xml.ts';

const NIL = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"';
const fieldNames = new WeakMap<ComplexType, ReadonlySet<string>>();

/** A value that is written whatever its form: for answers that are broken on purpose. */
export class Verbatim {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Writes an element of the contract from a plain object with the schema's names; a list is an array, null is xsi:nil. Throws when
 * a required value is missing, a value has the wrong form, or the object has a name that the schema has not: the simulator's own
 * mistake.
 */
export function writeElement(name: string, type: ComplexType, value: object): string {
  return `<${name} xmlns="${NAMESPACE}">${writeFields(type, value)}</${name}>`;
}

function writeFields(type: ComplexType, value: object): string {
  const given = value as Record<string, unknown>;
  const names = namesOf(type);
  for (const name in given) if (!names.has(name)) throw new Error(`${type.name} has no ${name}`);
  let xml = '';
  for (const field of type.fields) {
    const content = given[field.name];
    if (content === undefined) {
      if (field.required) throw new Error(`${type.name} needs ${field.name}`);
    } else if (field.list === undefined) {
      xml += writeValue(field.name, field.type, content);
    } else {
      const { itemName, itemType } = field.list;
      xml += `<${field.name}>`;
      for (const item of content as unknown[]) xml += writeValue(itemName, itemType, item);
      xml += `</${field.name}>`;
    }
  }
  return xml;
}

function writeValue(name: string, type: Type, value: unknown): string {
  if (value === null) return `<${name} ${NIL}/>`;
  if (type.kind === 'complex') return `<${name}>${writeFields(type, value as object)}</${name}>`;
  if (value instanceof Verbatim) return `<${name}>${escapeXml(value.text)}</${name}>`;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (type.values === undefined ? readLexical(type.form, text) === undefined : !type.values.has(text)) {
    throw new Error(`${name} cannot be ${text}`);
  }
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function namesOf(type: ComplexType): ReadonlySet<string> {
  let names = fieldNames.get(type);
  if (names === undefined) fieldNames.set(type, (names = new Set(type.fields.map(({ name }) => name))));
  return names;
}
