import { expect, test } from 'vitest';
import type { ContractType, ObjectType, ScalarForm } from '../../../../src/emis/soap/contract/Contract.ts';
import { UnreadableResponseError } from '../../../../src/emis/soap/contract/UnreadableResponseError.ts';
import type { OperationName } from '../../../../src/emis/soap/generated/contract.ts';
import { contract, envelope, guid, read } from '../../../support/soapFixtures.ts';

const samples: Readonly<Record<ScalarForm, string>> = {
  text: 'ab',
  int: '1',
  long: '1',
  decimal: '1',
  boolean: 'true',
  date: '2026-01-01',
  localDateTime: '2026-01-01T00:00:00',
  instant: '2026-01-01T00:00:00Z',
  guid,
  base64: 'QQ==',
};

/** The content of an element with every child, and with a control character in each text of one name. */
function contentOf(name: string, type: ContractType, damaged: string | undefined): string {
  switch (type.kind) {
    case 'scalar':
      return type.form === 'text' && name === damaged ? 'a&#x1F;b' : samples[type.form];
    case 'enum':
      return type.values[0] ?? '';
    case 'list':
      return elementOf(type.itemName, type.item, damaged);
    case 'object':
      return type.fields.map((field) => elementOf(field.name, field.type, damaged)).join('');
  }
}

function elementOf(name: string, type: ContractType, damaged: string | undefined): string {
  return `<${name}>${contentOf(name, type, damaged)}</${name}>`;
}

function textNames(name: string, type: ContractType): readonly string[] {
  if (type.kind === 'scalar') return type.form === 'text' ? [name] : [];
  if (type.kind === 'list') return textNames(type.itemName, type.item);
  return type.kind === 'object' ? type.fields.flatMap((field) => textNames(field.name, field.type)) : [];
}

/** The reason for which a full response with a control character in the texts of one name is refused. */
async function reasonOf(operation: OperationName, response: ObjectType, damaged?: string): Promise<string> {
  try {
    await read(operation, envelope(elementOf(`${operation}Response`, response, damaged)));
    return 'none';
  } catch (error) {
    if (error instanceof UnreadableResponseError) return error.reason;
    throw error;
  }
}

const operations = Object.entries(contract.operations) as [OperationName, { readonly response: ObjectType }][];

test('the reader refuses a control character in each text that is an id, a code or a date, and in no other text', async () => {
  const reasons = new Map<string, Set<string>>();
  for (const [operation, { response }] of operations) {
    expect(await reasonOf(operation, response)).toBe('none');
    for (const name of new Set(textNames('', response))) {
      const found = reasons.get(name) ?? new Set();
      reasons.set(name, found.add(await reasonOf(operation, response, name)));
    }
  }
  expect([...reasons.values()].every(({ size }) => size === 1)).toBe(true);
  const refused = [...reasons].filter(([, found]) => !found.has('none'));
  expect(Object.fromEntries(refused.map(([name, found]) => [name, [...found].join()]))).toEqual({
    ApiVersion: 'NOT_WELL_FORMED',
    EndUserSessionId: 'NOT_WELL_FORMED',
    IdentifierValue: 'NOT_WELL_FORMED',
    ItemFilter: 'NOT_WELL_FORMED',
    LanguageCode: 'NOT_WELL_FORMED',
    NationalPracticeCode: 'NOT_WELL_FORMED',
    PatientRelationshipKey: 'NOT_WELL_FORMED',
    Value: 'NOT_WELL_FORMED',
    VidyoRoomUri: 'NOT_WELL_FORMED',
  });
  expect(reasons.size).toBeGreaterThan(3 * refused.length);
});
