import { contractNamespace, type ComplexType, type SimpleType, type Type } from './contract.ts';
import { readLexical } from './lexical.ts';
import { absentContent, escapeForm, isLeftOut, rewriteValue, type ResponseForm } from './responseForms.ts';
import { escapeXml } from './xml.ts';

const nilAttributes = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"';
const plainForms: ReadonlySet<ResponseForm> = new Set();
const namesByType = new WeakMap<ComplexType, ReadonlySet<string>>();

/** A value that is written without validation, for responses that are broken on purpose. */
export class Verbatim {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Writes an element of the contract from a plain object with the schema's names. A list is an array and null is
 * xsi:nil. Throws if a required value is missing, a value is invalid, or the object has a property that is not in the
 * schema. Each of these is a bug in the simulator.
 * @param forms the lawful forms to use; by default the plain ones only
 */
export function writeElement(
  name: string,
  type: ComplexType,
  value: object,
  forms: ReadonlySet<ResponseForm> = plainForms,
): string {
  // Joining pieces once is faster: concatenating strings for a 10 MB response keeps the garbage collector busy.
  const pieces = [`<${name} xmlns="${contractNamespace}">`];
  writeFields(type, value, pieces, forms);
  pieces.push(`</${name}>`);
  return pieces.join('');
}

function writeFields(type: ComplexType, value: object, pieces: string[], forms: ReadonlySet<ResponseForm>): void {
  const properties = value as Record<string, unknown>;
  const names = fieldNamesOf(type);
  for (const name in properties) if (!names.has(name)) throw new Error(`${type.name} has no field ${name}`);
  for (const field of type.fields) {
    const content = isLeftOut(type, field, forms) ? undefined : properties[field.name];
    if (content === undefined) {
      if (field.required) throw new Error(`${type.name} requires ${field.name}`);
      const absent = forms.size === 0 ? undefined : absentContent(field, forms);
      if (absent !== undefined) pieces.push('<', field.name, '>', absent, '</', field.name, '>');
    } else if (field.list === undefined) {
      writeValue(field.name, field.type, content, pieces, forms);
    } else {
      const { itemName, itemType } = field.list;
      pieces.push('<', field.name, '>');
      for (const item of content as unknown[]) writeValue(itemName, itemType, item, pieces, forms);
      pieces.push('</', field.name, '>');
    }
  }
}

function writeValue(
  name: string,
  type: Type,
  value: unknown,
  pieces: string[],
  forms: ReadonlySet<ResponseForm>,
): void {
  if (value === null) return void pieces.push('<', name, ' ', nilAttributes, '/>');
  pieces.push('<', name, '>');
  if (type.kind === 'complex') writeFields(type, value as object, pieces, forms);
  else if (value instanceof Verbatim) pieces.push(escapeXml(value.text));
  else if (forms.size === 0) pieces.push(escapeXml(toLexical(name, type, value)));
  else pieces.push(escapeForm(escapeXml(rewriteValue(name, type, toLexical(name, type, value), forms))));
  pieces.push('</', name, '>');
}

function toLexical(name: string, type: SimpleType, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (type.values === undefined ? readLexical(type.form, text) === undefined : !type.values.has(text)) {
    throw new Error(`${text} is not a valid ${name}`);
  }
  return text;
}

function fieldNamesOf(type: ComplexType): ReadonlySet<string> {
  let names = namesByType.get(type);
  if (names === undefined) namesByType.set(type, (names = new Set(type.fields.map(({ name }) => name))));
  return names;
}
