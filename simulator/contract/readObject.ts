import { contractNamespace, type ComplexType, type Field, type Type } from './contract.ts';
import { readLexical } from './lexical.ts';
import { nilAttribute, type XmlElement } from './xml.ts';

/** What a reader found to complain about without refusing: the client is stricter than this receiver. */
export type ReportViolation = (text: string) => void;

/** A required value is missing, or a value does not parse. */
export class UnreadableValue extends Error {}

/**
 * Reads an element as an object of the schema's type: names are the schema's, an optional value that is absent, empty or nil is
 * left out, a list is always there. Children in any order, unknown elements ignored. Throws `UnreadableValue`.
 */
export function readObject(element: XmlElement, type: ComplexType, remark: ReportViolation): Record<string, unknown> {
  checkChildren(element, type, remark);
  const result: Record<string, unknown> = {};
  for (const field of type.fields) {
    const found = element.children.filter(({ uri, name }) => uri === contractNamespace && name === field.name);
    if (found.length > 1) throw new UnreadableValue(`${field.name} is there ${found.length} times.`);
    const value = readField(found[0], field, remark);
    if (value !== undefined) result[field.name] = value;
    else if (field.required) throw new UnreadableValue(`${field.name} is required.`);
  }
  return result;
}

function readField(element: XmlElement | undefined, field: Field, remark: ReportViolation): unknown {
  if (field.list !== undefined) return element === undefined || isNil(element) ? [] : readList(element, field, remark);
  if (element === undefined || isNil(element)) return undefined;
  if (field.type.kind === 'complex') return isEmpty(element) ? undefined : readObject(element, field.type, remark);
  return element.text === '' ? undefined : readSimple(element, field.type, field.name);
}

function readList(element: XmlElement, field: Field, remark: ReportViolation): unknown[] {
  const { itemName, itemType } = field.list ?? { itemName: '', itemType: field.type };
  const items = element.children.filter(({ uri, name }) => uri === contractNamespace && name === itemName);
  if (items.length < element.children.length) remark(`${field.name} holds elements the contract does not have`);
  if (itemType.kind === 'simple') return items.map((item) => readSimple(item, itemType, itemName));
  return items.filter((item) => !isNil(item) && !isEmpty(item)).map((item) => readObject(item, itemType, remark));
}

function readSimple(element: XmlElement, type: Type & { kind: 'simple' }, name: string): unknown {
  const value = readLexical(type.form, element.text);
  if (value === undefined || (type.values !== undefined && !type.values.has(String(value)))) {
    throw new UnreadableValue(`${name} has a value that cannot be read.`);
  }
  return value;
}

function isNil(element: XmlElement): boolean {
  const text = nilAttribute(element);
  if (text === undefined) return false;
  const nil = readLexical('boolean', text);
  if (nil === undefined) throw new UnreadableValue(`${element.name} has an unreadable xsi:nil.`);
  return nil === true;
}

function isEmpty(element: XmlElement): boolean {
  return element.children.length === 0 && element.text.trim() === '';
}

function checkChildren(element: XmlElement, type: ComplexType, remark: ReportViolation): void {
  let last = -1;
  for (const { uri, name } of element.children) {
    const at = uri === contractNamespace ? type.fields.findIndex((field) => field.name === name) : -1;
    if (at < 0) remark(`${type.name} holds ${name}, which the contract does not have`);
    else if (at < last) remark(`${name} of ${type.name} is out of the contract's order`);
    last = Math.max(last, at);
  }
  if (element.text.trim() !== '') remark(`${type.name} holds text between its elements`);
}
