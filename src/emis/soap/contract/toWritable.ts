import type { ContractType, ObjectType, ScalarType } from './Contract.ts';
import { scalarReaders } from './scalarReaders.ts';
import { UnwritableRequestError } from './UnwritableRequestError.ts';

/** The characters of XML 1.0; `u` makes a lone half of a pair an illegal character too. */
const illegalCharacter = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  // A carriage return that is not a reference arrives as a line feed.
  '\r': '&#xD;',
};

function escape(text: string, place: string): string {
  if (illegalCharacter.test(text)) throw new UnwritableRequestError('ILLEGAL_CHARACTER', place);
  return text.replace(/[&<>"'\t\n\r]/g, (character) => references[character] ?? character);
}

function writableScalar({ form }: ScalarType, value: unknown, place: string): string {
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

function writable(type: ContractType, value: unknown, place: string): unknown {
  switch (type.kind) {
    case 'scalar':
      return writableScalar(type, value, place);
    case 'enum':
      if (typeof value !== 'string' || !type.values.includes(value))
        throw new UnwritableRequestError('WRONG_TYPE', place);
      return escape(value, place);
    case 'list': {
      if (!Array.isArray(value)) throw new UnwritableRequestError('WRONG_TYPE', place);
      const itemPlace = `${place}/${type.itemName}`;
      return { [type.itemName]: value.map((item: unknown) => writable(type.item, item, itemPlace)) };
    }
    case 'object':
      return writableFields(type, value, place);
  }
}

function writableFields(type: ObjectType, value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnwritableRequestError('WRONG_TYPE', place);
  const names = new Set(type.fields.map(({ name }) => name));
  // Keys that soap gives a meaning of its own, such as $xml, are unknown names too.
  if (Reflect.ownKeys(value).some((key) => !names.has(String(key))))
    throw new UnwritableRequestError('UNKNOWN_NAME', place);
  const given = new Map<string, unknown>(Object.entries(value));
  const fields: Record<string, unknown> = {};
  for (const { name, type: fieldType, optional } of type.fields) {
    const field = given.get(name);
    if (field !== undefined) fields[name] = writable(fieldType, field, `${place}/${name}`);
    else if (!optional) throw new UnwritableRequestError('MISSING_VALUE', `${place}/${name}`);
  }
  return fields;
}

/**
 * Makes from a request what `soap` writes as XML: known names only, in the contract's order, texts already escaped.
 * Throws `UnwritableRequestError`.
 */
export function toWritable(type: ObjectType, request: object): Readonly<Record<string, unknown>> {
  return writableFields(type, request, type.name);
}
