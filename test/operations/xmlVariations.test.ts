import assert from 'node:assert/strict';
import { isObjectType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { createWorld } from '../../simulator/world/createWorld.ts';
import { readContract } from '../../src/emis/soap/contract/readContract.ts';
import { createSchema } from '../../src/graph/createSchema.ts';
import { rewriteXml } from '../support/rewriteXml.ts';
import { selectFields } from '../support/selectEverything.ts';
import { startRewriter, type Rewriter, type RewriterOptions } from '../support/startRewriter.ts';
import { startStack, type QueryResponse } from '../support/startStack.ts';
import { setupCalls } from './transportFaults.ts';

const contract = readContract();
const schema = createSchema();
const world = createWorld({ today: '2026-05-12' });
const people = ['parent', 'odd-record', 'change-pending'];

const requiredArguments = {
  'Patient.bookableSlots': '(from: "2026-05-12", to: "2026-05-20")',
  'Patient.appointments': '(from: "2024-01-01")',
  'Patient.prescriptions': '(from: "2024-01-01", to: "2026-05-12")',
  'MedicalRecord.problems': '(from: "2000-01-01", to: "2026-05-12")',
};

/** One query per field, so that no query is too long. */
function queriesOf(typeName: string, query: (field: string) => string): readonly string[] {
  const type = schema.getType(typeName);
  assert(isObjectType(type));
  return selectFields(schema, type, requiredArguments).map(query);
}
const queries = [
  // `displayName` repeats what an earlier request has read.
  ...queriesOf('Patient', (field) => `{ gpOnlineUser { patients { ${field} } } }`).filter(
    (query) => !query.includes('isplayName'),
  ),
  ...queriesOf('Practice', (field) => `{ gpOnlineUser { patients { practice { ${field} } } } }`),
  ...queriesOf('MedicalRecord', (field) => `{ gpOnlineUser { patients { medicalRecord { ${field} } } } }`),
];

/** Runs every query as each subject, with upstream responses passed through a rewriter where one is given. */
async function* runEveryQuery(
  subjects: readonly string[],
  through?: RewriterOptions,
): AsyncGenerator<readonly [query: string, result: QueryResponse]> {
  let rewriter: Rewriter | undefined;
  const stack = await startStack({
    world,
    now: new Date('2026-05-12T08:00:00Z'),
    environment: 'live',
    async through(endpoint) {
      if (through === undefined) return endpoint;
      rewriter = await startRewriter(endpoint, through);
      return rewriter.endpoint;
    },
  });
  const [link] = world.people.find(({ subject }) => subject === 'parent')?.links ?? [];
  assert(link);
  // Adds faults to rewrite.
  stack.simulator.faults.add({
    operation: 'GetMessages',
    relationshipId: link.patientRelationshipId,
    times: Infinity,
    kind: 'fault',
    status: 403,
    code: -1030,
  });
  try {
    for (const as of subjects) {
      for (const query of queries) yield [`${as}: ${query}`, await stack.query(query, {}, { as })];
    }
  } finally {
    await stack.stop();
    await rewriter?.stop();
  }
}

const unaltered = new Map<string, QueryResponse>();
beforeAll(async () => {
  for await (const [query, result] of runEveryQuery(people)) unaltered.set(query, result);
}, 60_000);

const isFault = (xml: string) => /<([\w-]+:)?Fault>/.test(xml);

test.each([1, 2, 3])(
  'every query returns the same data when upstream responses are rewritten as equivalent XML (seed %i)',
  async (seed) => {
    const usedVariations = new Set<string>();
    const note = (variation: string) => void usedVariations.add(variation);
    const unchanged: string[] = [];
    const rewrite: RewriterOptions['rewrite'] = (xml, random) => {
      const rewritten = rewriteXml(xml, contract, random, note);
      if (rewritten === xml) unchanged.push(xml);
      if (isFault(xml)) note('a fault');
      return rewritten;
    };
    let count = 0;
    for await (const [query, result] of runEveryQuery(people, { seed, note, rewrite })) {
      expect([query, result]).toEqual([query, unaltered.get(query)]);
      count += 1;
    }
    expect(count).toBe(unaltered.size);
    expect([...usedVariations].toSorted()).toEqual(allVariations);
    expect(unchanged).toEqual([]);
  },
  60_000,
);

test('the unaltered responses of the comparison contain data and no errors', () => {
  const all = [...unaltered.values()];
  expect(all.filter(({ status, errors }) => status !== 200 || errors)).toEqual([]);
  expect(JSON.stringify(all).length).toBeGreaterThan(100_000);
});

const allVariations = [
  '0 for false',
  '1 for true',
  'CDATA',
  'a fault',
  'a length',
  'another order',
  'byte order mark',
  'character references',
  'chunks',
  'comment',
  'comment in a text',
  'default namespace',
  'entry that is nothing',
  'foreign element',
  'gzip',
  'instruction',
  'instruction in a text',
  'newer element',
  'not compressed',
  'nothing, spelt out',
  'other prefix',
  'padding',
  'sign and zeros',
  'single quotes',
  'unknown attribute',
  'unknown header',
  'until it closes',
  'upper-case GUID',
];

const response = /<(\w+Response) xmlns="[^"]*"/;
const malformations: readonly (readonly [string, (xml: string) => string])[] = [
  ['has a DTD', (xml) => xml.replace(/^(<\?xml[^>]*>)?/, '$1<!DOCTYPE a>')],
  ['is in another namespace', (xml) => xml.replace(response, '<$1 xmlns="urn:other"')],
  ['has no namespace', (xml) => xml.replace(response, '<$1 xmlns=""')],
  ['stops halfway', (xml) => xml.slice(0, xml.length / 2)],
  ['lacks its last end tag', (xml) => xml.replace(/<[^<]*$/, '')],
  ['continues after its end', (xml) => `${xml}<New/>`],
  ['references an undeclared entity', (xml) => xml.replace(response, (start) => `${start} new="&nbsp;"`)],
];

/** The second result with null at each path at which the first has an error, and with the errors of the first. */
function withErrorsOf({ errors = [] }: QueryResponse, result: QueryResponse | undefined): QueryResponse {
  assert(result);
  const copy = structuredClone(result);
  for (const { path = [] } of errors) {
    const above = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy.data);
    (above as Record<string, unknown>)[path.at(-1) ?? ''] = null;
  }
  return errors.length === 0 ? copy : { ...copy, errors };
}

test.each(malformations)(
  'a response that %s causes an error where it is needed, and never an empty result',
  async (_case, damage) => {
    const malformedOperations = new Set<string>();
    const rewrite: RewriterOptions['rewrite'] = (xml, _random, operation) => {
      if (setupCalls.includes(operation) || isFault(xml)) return xml;
      const changed = damage(xml);
      assert.notEqual(changed, xml);
      malformedOperations.add(operation);
      return changed;
    };
    const codes = new Set<string>();
    for await (const [query, result] of runEveryQuery(['parent'], { seed: 1, note: () => {}, rewrite })) {
      expect([query, result]).toEqual([query, withErrorsOf(result, unaltered.get(query))]);
      for (const { extensions } of result.errors ?? []) codes.add(extensions.code);
    }
    expect([...codes]).toEqual(['UPSTREAM_INVALID_RESPONSE']);
    expect([...malformedOperations].toSorted()).toEqual([
      'GetAvailableAppointments',
      'GetDemographics',
      'GetDemographicsChangeRequest',
      'GetMedicalRecordData',
      'GetMedicationCourses',
      'GetMessageRecipients',
      'GetMessages',
      'GetPatientAppointments',
      'GetPrescriptionRequests',
    ]);
  },
);
