import assert from 'node:assert/strict';
import { isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../simulator/world/create-world.ts';
import { readContract } from '../../src/emis/soap/contract/readContract.ts';
import { createSchema } from '../../src/graph/createSchema.ts';
import { selectFields } from '../support/selectEverything.ts';
import { startRewriter, type Rewriter, type RewriterOptions } from '../support/startRewriter.ts';
import { startStack, type Answer } from '../support/startStack.ts';
import { writeOtherwise } from '../support/writeOtherwise.ts';
import { stepsBefore } from './badWire.ts';

const contract = readContract();
const schema = createSchema();
const world = createWorld({ today: '2026-05-12' });
const people = ['parent', 'odd-record', 'change-pending'];

const given = {
  'Patient.bookableSlots': '(from: "2026-05-12", to: "2026-05-20")',
  'Patient.appointments': '(from: "2024-01-01")',
  'Patient.prescriptions': '(from: "2024-01-01", to: "2026-05-12")',
  'MedicalRecord.problems': '(from: "2000-01-01", to: "2026-05-12")',
};

/** A query a field, so that none is too long. */
function queriesOf(typeName: string, query: (field: string) => string): readonly string[] {
  const type = schema.getType(typeName);
  assert(isObjectType(type));
  return selectFields(schema, type, given).map(query);
}
const queries = [
  ...queriesOf('Patient', (field) => `{ me { patients { ${field} } } }`),
  ...queriesOf('Practice', (field) => `{ me { patients { practice { ${field} } } } }`),
  ...queriesOf('MedicalRecord', (field) => `{ me { patients { medicalRecord { ${field} } } } }`),
];

/** Asks for everything that these people can see, of an upstream whose answers come through a rewriter. */
async function* askEverything(
  subjects: readonly string[],
  through?: RewriterOptions,
): AsyncGenerator<readonly [query: string, answer: Answer]> {
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
  // So that there are faults to rewrite as well.
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

const plain = new Map<string, Answer>();
beforeAll(async () => {
  for await (const [query, answer] of askEverything(people)) plain.set(query, answer);
}, 60_000);

const isFault = (xml: string) => /<([\w-]+:)?Fault>/.test(xml);

describe('an answer that is written otherwise', () => {
  test.each([1, 2, 3])(
    'means the same, whatever is asked for (%i)',
    async (seed) => {
      const used = new Set<string>();
      const note = (way: string) => void used.add(way);
      const unchanged: string[] = [];
      const rewrite: RewriterOptions['rewrite'] = (xml, random) => {
        const otherwise = writeOtherwise(xml, contract, random, note);
        if (otherwise === xml) unchanged.push(xml);
        if (isFault(xml)) note('a fault');
        return otherwise;
      };
      let count = 0;
      for await (const [query, answer] of askEverything(people, { seed, note, rewrite })) {
        expect([query, answer]).toEqual([query, plain.get(query)]);
        count += 1;
      }
      expect(count).toBe(plain.size);
      expect([...used].toSorted()).toEqual(everyWay);
      expect(unchanged).toEqual([]);
    },
    60_000,
  );

  test('is compared with answers that hold something', () => {
    const all = [...plain.values()];
    expect(all.filter(({ status, errors }) => status !== 200 || errors)).toEqual([]);
    expect(JSON.stringify(all).length).toBeGreaterThan(100_000);
  });
});

const everyWay = [
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
const unlawful: readonly (readonly [string, (xml: string) => string])[] = [
  ['has a DTD', (xml) => xml.replace(/^(<\?xml[^>]*>)?/, '$1<!DOCTYPE a>')],
  ['is of another namespace', (xml) => xml.replace(response, '<$1 xmlns="urn:other"')],
  ['is of no namespace', (xml) => xml.replace(response, '<$1 xmlns=""')],
  ['stops halfway', (xml) => xml.slice(0, xml.length / 2)],
  ['stops before its last end', (xml) => xml.replace(/<[^<]*$/, '')],
  ['goes on after its end', (xml) => `${xml}<New/>`],
  ['names an entity that nobody declares', (xml) => xml.replace(response, (start) => `${start} new="&nbsp;"`)],
];

/** The answer with null wherever another one has an error instead. */
function withErrorsOf({ errors = [] }: Answer, answer: Answer | undefined): Answer {
  assert(answer);
  const copy = structuredClone(answer);
  for (const { path = [] } of errors) {
    const above = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy.data);
    (above as Record<string, unknown>)[path.at(-1) ?? ''] = null;
  }
  return errors.length === 0 ? copy : { ...copy, errors };
}

test.each(unlawful)('an answer that %s is an error wherever it is missed, and never empty', async (_what, spoil) => {
  const spoilt = new Set<string>();
  const rewrite: RewriterOptions['rewrite'] = (xml, _random, operation) => {
    if (stepsBefore.includes(operation) || isFault(xml)) return xml;
    const changed = spoil(xml);
    assert.notEqual(changed, xml);
    spoilt.add(operation);
    return changed;
  };
  const codes = new Set<string>();
  for await (const [query, answer] of askEverything(['parent'], { seed: 1, note: () => {}, rewrite })) {
    expect([query, answer]).toEqual([query, withErrorsOf(answer, plain.get(query))]);
    for (const { extensions } of answer.errors ?? []) codes.add(extensions.code);
  }
  expect([...codes]).toEqual(['UPSTREAM_INVALID_RESPONSE']);
  expect([...spoilt].toSorted()).toEqual([
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
});
