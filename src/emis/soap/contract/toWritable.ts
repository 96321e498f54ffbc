import type { ContractType, ObjectType, ScalarType } from './Contract.ts';
import { scalarReaders } from './scalarReaders.ts';
import { UnwritableRequestError } from './UnwritableRequestError.ts';

/** Any character that XML 1.0 excludes. With the flag `u` that includes lone surrogates. */
const illegalCharacters = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  // An unescaped carriage return would be read as a line feed.
  '\r': '&#xD;',
};

/**
 * Converts a request to the object that `soap` writes as XML: known names only, in the order of the contract, with
 * escaped texts. Throws `UnwritableRequestError`.
 */
export function toWritable(type: ObjectType, request: object): Readonly<Record<string, unknown>> {
  return toWritableFields(type, request, type.name);
}

function escape(text: string, place: string): string {
  if (illegalCharacters.test(text)) throw new UnwritableRequestError('ILLEGAL_CHARACTER', place);
  return text.replace(/[&<>"'\t\n\r]/g, (character) => references[character] ?? character);
}

function toWritableScalar({ form }: ScalarType, value: unknown, place: string): string {
  const isRightKind =
    form === 'int'
      ? typeof value === 'number'
      : form === 'boolean'
        ? typeof value === 'boolean'
        : typeof value === 'string';
  const text = String(value);
  if (!isRightKind || scalarReaders[form](text) === undefined) throw new UnwritableRequestError('WRONG_TYPE', place);
  return escape(text, place);
}

function toWritableValue(type: ContractType, value: unknown, place: string): unknown {
  switch (type.kind) {
    case 'scalar':
      return toWritableScalar(type, value, place);
    case 'enum':
      if (typeof value !== 'string' || !type.values.includes(value))
        throw new UnwritableRequestError('WRONG_TYPE', place);
      return escape(value, place);
    case 'list': {
      if (!Array.isArray(value)) throw new UnwritableRequestError('WRONG_TYPE', place);
      const itemPlace = `${place}/${type.itemName}`;
      return { [type.itemName]: value.map((item: unknown) => toWritableValue(type.item, item, itemPlace)) };
    }
    case 'object':
      return toWritableFields(type, value, place);
  }
}

function toWritableFields(type: ObjectType, value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnwritableRequestError('WRONG_TYPE', place);
  const names = new Set(type.fields.map(({ name }) => name));
  // This also rejects keys that have a special meaning for `soap`, such as $xml.
  if (Reflect.ownKeys(value).some((key) => !names.has(String(key))))
    throw new UnwritableRequestError('UNKNOWN_NAME', place);
  const values = new Map<string, unknown>(Object.entries(value));
  const fields: Record<string, unknown> = {};
  for (const { name, type: fieldType, optional } of type.fields) {
    const field = values.get(name);
    if (field !== undefined) fields[name] = toWritableValue(fieldType, field, `${place}/${name}`);
    else if (!optional) throw new UnwritableRequestError('MISSING_VALUE', `${place}/${name}`);
  }
  return fields;
}
