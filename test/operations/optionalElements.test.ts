import assert from 'node:assert/strict';
import { isObjectType } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { createWorld } from '../../simulator/world/createWorld.ts';
import { readContract } from '../../src/emis/soap/contract/readContract.ts';
import { omitOptionalElements, type OmittedElements } from '../support/omitOptionalElements.ts';
import { schema } from '../support/schema.ts';
import { selectFields } from '../support/selectEverything.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const contract = readContract();

const requiredArguments = {
  'Patient.bookableSlots': '(from: "2026-05-12", to: "2026-05-20")',
  'Patient.appointments': '(from: "2024-01-01")',
  'Patient.prescriptions': '(from: "2024-01-01", to: "2026-05-12")',
};

/** One query per field, so that no query is too long. */
function queriesOf(typeName: string, around: (field: string) => string): readonly string[] {
  const type = schema.getType(typeName);
  assert(isObjectType(type));
  return selectFields(schema, type, requiredArguments).map(around);
}

const queries = [
  ...queriesOf('Patient', (field) => `{ gpOnlineUser { patients { ${field} } } }`),
  ...queriesOf('Practice', (field) => `{ gpOnlineUser { patients { practice { ${field} } } } }`),
  ...queriesOf('MedicalRecord', (field) => `{ gpOnlineUser { patients { medicalRecord { ${field} } } } }`),
];

let stack: Stack;
afterEach(() => stack.stop());

test.each<[OmittedElements, string]>([
  ['values', 'parent'],
  ['even values', 'parent'],
  ['even values', 'change-pending'],
  ['odd values', 'parent'],
  ['odd values', 'change-pending'],
  ['all', 'parent'],
])('every field is read without an error when EMIS leaves out optional elements (%s), as %s', async (omitted, as) => {
  stack = await startStack({ world: createWorld({ today: '2026-05-12' }), now: new Date('2026-05-12T08:00:00Z') });
  stack.simulator.faults.add({
    kind: 'transform',
    times: Infinity,
    transform: (body) => omitOptionalElements(body, contract, omitted),
  });
  for (const query of queries) {
    const { data, errors } = await stack.query(query, {}, { as });
    expect({ query: query.slice(0, 200), errors }).toEqual({ query: query.slice(0, 200), errors: undefined });
    expect(JSON.stringify(data)).not.toMatch(/undefined|NaN|Invalid/);
  }
});
