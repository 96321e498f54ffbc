import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import type { LogLine } from '../support/readLog.ts';
import { startStack, type Stack } from '../support/startStack.ts';

/** Two people at each of three practices: the first practice fails, and the others work. */
const practices = ['X99951', 'X99952', 'X99953'] as const;
const day = '2026-05-20';
let stack: Stack;
beforeAll(async () => {
  stack = await startStack({
    world: aWorld({
      practices: practices.map((odsCode) => aPractice({ odsCode, slots: [{ start: `${day}T10:00:00` }] })),
      patients: practices.flatMap((practice) => [aPatient({ practice }), aPatient({ practice })]),
    }),
    now: new Date('2026-05-01T09:00:00Z'),
  });
});
afterAll(() => stack.stop());

const read = `{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } }
  messages { __typename } appointments { __typename } prescriptions { __typename }
  medicalRecord { allergies { __typename } } } } }`;
const slots = `{ gpOnlineUser { patients { bookableSlots(from: "${day}", to: "${day}") {
  ... on GpBookableSlots { slots { edges { node { id } } } } } } } }`;
const book = 'mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename } }';

interface Kind {
  readonly person?: number;
  readonly query: string;
  readonly variables?: () => object;
  readonly headers?: Readonly<Record<string, string>>;
  /** The outcome of the line, and the least number of other lines of the request. */
  readonly outcome: string;
  readonly lines: number;
}

let slotId: string | undefined;
const booking = { query: book, variables: () => ({ input: { slotId } }) };
const kinds: Readonly<Record<string, Kind>> = {
  // Equal reads at the same time share their calls, which belong to the request that has sent them.
  'a read of several calls': { person: 3, query: read, outcome: 'ok', lines: 0 },
  'the same read of the same person': { person: 3, query: read, outcome: 'ok', lines: 0 },
  'another read of the same person': { person: 3, query: slots, outcome: 'ok', lines: 1 },
  'another read at the same practice': { person: 4, query: read, outcome: 'ok', lines: 4 },
  'a read at a practice that fails': { person: 1, query: read, outcome: 'errors', lines: 2 },
  'another read at a practice that fails': { person: 2, query: read, outcome: 'errors', lines: 2 },
  'a write': { person: 5, ...booking, outcome: 'ok', lines: 1 },
  'an operation that is not valid': { person: 3, query: '{ nothing }', outcome: 'errors', lines: 0 },
  'a text that is no operation': { person: 3, query: '{', outcome: 'errors', lines: 0 },
  'a refused token': { query: read, headers: { authorization: 'Bearer a.b.c' }, outcome: 'errors', lines: 0 },
  'an operation without a call': { person: 6, query: '{ __typename }', outcome: 'ok', lines: 0 },
};

interface Response {
  readonly requestId: string;
  readonly text: string;
}

/** @returns the id that the response has, and its text */
async function send({ person, query, variables, headers }: Kind): Promise<Response> {
  const token = await stack.tokenFor(`patient-${person ?? 1}`);
  const response = await fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-request-id': randomUUID(),
      authorization: `Bearer ${token}`,
      ...headers,
    },
    body: JSON.stringify({ query, variables: variables?.() }),
  });
  return { requestId: response.headers.get('x-request-id') ?? '', text: await response.text() };
}

const practiceOf = (person: number) => practices[Math.floor((person - 1) / 2)];

/** Fails the calls of the people at the first practice, whose sessions are open. */
function failFirstPractice(): void {
  for (const { patientRelationshipId: relationshipId } of stack.simulator.world.accounts.slice(0, 2))
    stack.simulator.faults.add({
      kind: 'fault',
      status: 500,
      code: -1002,
      message: 'x',
      times: Infinity,
      relationshipId,
    });
}

function forget(): void {
  stack.logLines.length = 0;
  stack.requestLines.length = 0;
  stack.clearCalls();
}

test('the lines of requests of many kinds at the same time have the id of their own request', async () => {
  for (let person = 1; person <= 6; person += 1) await send({ person, query: read, outcome: 'ok', lines: 0 });
  const { text } = await send({ person: 5, query: slots, outcome: 'ok', lines: 0 });
  slotId = /"node":\{"id":"([^"]+)"/.exec(text)?.[1];
  expect(slotId).toBeDefined();
  failFirstPractice();
  forget();
  const entries = Object.entries(kinds);
  const sent = await Promise.all(entries.map(async ([name, kind]) => ({ name, kind, ...(await send(kind)) })));
  expect(new Set(sent.map(({ requestId }) => requestId)).size).toBe(entries.length);
  await expect.poll(() => stack.requestLines.length).toBe(entries.length);
  expect(stack.logLines.filter(({ requestId }) => requestId === undefined)).toEqual([]);
  for (const { name, kind, requestId } of sent) {
    const ofRequest = ({ requestId: id }: LogLine) => id === requestId;
    const [line, ...more] = stack.requestLines.filter(ofRequest);
    const others = stack.logLines.filter(ofRequest);
    expect({ name, more, outcome: line?.['outcome'] }).toEqual({ name, more: [], outcome: kind.outcome });
    expect({ name, lines: others.length >= kind.lines }).toEqual({ name, lines: true });
    // Each call has a line of the request that has sent it: the number and the practice are its own.
    const calls = others.filter(({ upstreamOperation }) => upstreamOperation !== undefined);
    expect({ name, calls: calls.length }).toEqual({ name, calls: line?.['calls'] });
    const own = kind.person === undefined ? undefined : practiceOf(kind.person);
    expect(calls.filter(({ practice }) => practice !== undefined && practice !== own)).toEqual([]);
  }
  const all = stack.logLines.filter(({ upstreamOperation }) => upstreamOperation !== undefined);
  expect(all).toHaveLength(stack.calls().length);
  const shared = new Set(sent.flatMap(({ kind, requestId }) => (kind.person === 3 ? [requestId] : [])));
  expect(all.filter(({ requestId }) => shared.has(String(requestId))).length).toBeGreaterThan(4);
});
