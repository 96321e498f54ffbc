import { contractNamespace, type ComplexType, type Field, type Type } from './contract.ts';
import { readLexical } from './lexical.ts';
import { nilAttribute, type XmlElement } from './xml.ts';

/** Receives deviations from the contract that the simulator accepts but that a correct client never sends. */
type ReportViolation = (text: string) => void;

/** A required value is missing or a value is invalid. */
export class UnreadableValue extends Error {}

/**
 * Reads an element as an object of a schema type, with the schema's names. An optional value that is absent, empty or
 * nil is omitted; a list is always present. Children can be in any order and unknown elements are ignored. Throws
 * `UnreadableValue`.
 */
export function readObject(element: XmlElement, type: ComplexType, report: ReportViolation): Record<string, unknown> {
  checkChildren(element, type, report);
  const result: Record<string, unknown> = {};
  for (const field of type.fields) {
    const found = element.children.filter(({ uri, name }) => uri === contractNamespace && name === field.name);
    if (found.length > 1) throw new UnreadableValue(`${field.name} is there ${found.length} times.`);
    const value = readField(found[0], field, report);
    if (value !== undefined) result[field.name] = value;
    else if (field.required) throw new UnreadableValue(`${field.name} is required.`);
  }
  return result;
}

function readField(element: XmlElement | undefined, field: Field, report: ReportViolation): unknown {
  if (field.list !== undefined) return element === undefined || isNil(element) ? [] : readList(element, field, report);
  if (element === undefined || isNil(element)) return undefined;
  if (field.type.kind === 'complex') return isEmpty(element) ? undefined : readObject(element, field.type, report);
  return element.text === '' ? undefined : readSimple(element, field.type, field.name);
}

function readList(element: XmlElement, field: Field, report: ReportViolation): unknown[] {
  const { itemName, itemType } = field.list ?? { itemName: '', itemType: field.type };
  const items = element.children.filter(({ uri, name }) => uri === contractNamespace && name === itemName);
  if (items.length < element.children.length) report(`${field.name} holds elements that are not in the contract`);
  if (itemType.kind === 'simple') return items.map((item) => readSimple(item, itemType, itemName));
  return items.filter((item) => !isNil(item) && !isEmpty(item)).map((item) => readObject(item, itemType, report));
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

function checkChildren(element: XmlElement, type: ComplexType, report: ReportViolation): void {
  let last = -1;
  for (const { uri, name } of element.children) {
    const at = uri === contractNamespace ? type.fields.findIndex((field) => field.name === name) : -1;
    if (at < 0) report(`${type.name} holds ${name}, which is not in the contract`);
    else if (at < last) report(`${name} of ${type.name} is not in the contract's order`);
    last = Math.max(last, at);
  }
  if (element.text.trim() !== '') report(`${type.name} holds text between its elements`);
}
