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

function escape(text: string, path: string): string {
  if (illegalCharacters.test(text)) throw new UnwritableRequestError('ILLEGAL_CHARACTER', path);
  return text.replace(/[&<>"'\t\n\r]/g, (character) => references[character] ?? character);
}

function toWritableScalar({ form }: ScalarType, value: unknown, path: string): string {
  const isRightKind =
    form === 'int'
      ? typeof value === 'number'
      : form === 'boolean'
        ? typeof value === 'boolean'
        : typeof value === 'string';
  const text = String(value);
  if (!isRightKind || scalarReaders[form](text) === undefined) throw new UnwritableRequestError('WRONG_TYPE', path);
  return escape(text, path);
}

function toWritableValue(type: ContractType, value: unknown, path: string): unknown {
  switch (type.kind) {
    case 'scalar':
      return toWritableScalar(type, value, path);
    case 'enum':
      if (typeof value !== 'string' || !type.values.includes(value))
        throw new UnwritableRequestError('WRONG_TYPE', path);
      return escape(value, path);
    case 'list': {
      if (!Array.isArray(value)) throw new UnwritableRequestError('WRONG_TYPE', path);
      const itemPath = `${path}/${type.itemName}`;
      return { [type.itemName]: value.map((item: unknown) => toWritableValue(type.item, item, itemPath)) };
    }
    case 'object':
      return toWritableFields(type, value, path);
  }
}

function toWritableFields(type: ObjectType, value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnwritableRequestError('WRONG_TYPE', path);
  const names = new Set(type.fields.map(({ name }) => name));
  // This also rejects keys that have a special meaning for `soap`, such as $xml.
  if (Reflect.ownKeys(value).some((key) => !names.has(String(key))))
    throw new UnwritableRequestError('UNKNOWN_NAME', path);
  const values = new Map<string, unknown>(Object.entries(value));
  const fields: Record<string, unknown> = {};
  for (const { name, type: fieldType, optional } of type.fields) {
    const field = values.get(name);
    if (field !== undefined) fields[name] = toWritableValue(fieldType, field, `${path}/${name}`);
    else if (!optional) throw new UnwritableRequestError('MISSING_VALUE', `${path}/${name}`);
  }
  return fields;
}
