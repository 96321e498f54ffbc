import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { aCanaryWorld, canary, canaryKinds, patientsOf, readCanaries, subjectOf } from '../support/canaryWorld.ts';
import { initialiseStore } from '../support/initialiseStore.ts';
import { Random } from '../support/Random.ts';
import { startPostgres } from '../support/startPostgres.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { startRedis, type RunningServer } from '../support/startRedis.ts';
import { startStack, type QueryResponse, type Stack } from '../support/startStack.ts';

/** `npm run test:mixing` sends 10 000 requests of 200 people. */
const people = Number(process.env['PEOPLE'] ?? 20);
const requests = Number(process.env['REQUESTS'] ?? 300);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const concurrency = 16;

const faults: readonly FaultKind[] = [
  { kind: 'delay', ms: 120 },
  { kind: 'drop', at: 'arrival' },
  { kind: 'drop', at: 'after' },
  { kind: 'cut' },
  { kind: 'internal-error', at: 'before' },
  { kind: 'proxy-error', at: 'after' },
  { kind: 'rate-limit' },
  { kind: 'wrong-response-hash' },
  { kind: 'wrong-response-number' },
  { kind: 'missing-response-sequence' },
];

let redis: RunningServer;
let postgres: RunningServer;
let stack: Stack;
let programs: Programs;
const replicas: Program[] = [];
beforeAll(async () => {
  [redis, postgres] = [await startRedis({ appendonly: 'no' }), await startPostgres()];
  stack = await startStack({ world: aCanaryWorld(people), latency: [0, 20] });
  programs = await startPrograms(stack);
  await initialiseStore({ kind: 'postgres', url: postgres.url });
  for (let at = 0; at < 3; at += 1) {
    const shared = { STORE_URL: postgres.url, REDIS_URL: redis.url, EMIS_SESSIONS: 'shared' };
    replicas.push(await programs.start({ ...shared, LOG_LEVEL: 'debug' }));
  }
}, 300_000);
afterAll(async () => {
  await programs.stop();
  await stack.stop();
  await redis.remove();
  await postgres.remove();
});

const parts = {
  demographics: `demographics { ... on GpPatientDemographics { surname contactDetails { email } address { houseNameOrFlat } } }`,
  appointments: `appointments { ... on GpAppointments { upcoming { bookingReason } } }`,
  messages: `messages { ... on GpPracticeMessages { conversations { subject thread { body replies { body } } } } }`,
  courses: `medicationCourses { ... on GpMedicationCourses { courses { name } } }`,
  allergies: `medicalRecord { allergies { ... on GpRecordAllergies { entries { edges { node { code { term } } } } } } }`,
  documents: `medicalRecord { documents { ... on GpRecordDocuments { entries(first: 2) { edges { node { texts { text }
    content { ... on GpClinicalDocumentContent { html } } } } } } } }`,
};
const everything = Object.values(parts).join('\n');
const send = `mutation ($input: SendGpMessageInput!) { sendGpMessage(input: $input) {
  ... on SendGpMessageSuccess { conversation { subject thread { body } } patient { ${parts.demographics} } } } }`;
const byId = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { id ${parts.demographics} } } }`;

interface Ids {
  readonly id: string;
  readonly messageRecipients: { readonly recipients?: readonly { readonly id: string }[] };
}
const idsOf = new Map<number, readonly Ids[]>();

/** Repeats what a replica had not begun, or could not read for now. */
async function ask(
  replica: Program,
  person: number,
  query: string,
  variables = {},
  maxTries = 3,
): Promise<QueryResponse> {
  for (let tries = 1; ; tries += 1) {
    const response = await replica.query(query, variables, { as: subjectOf(person) });
    const canRetry =
      response.status === 503 || response.errors?.some(({ extensions }) => extensions.retryable) === true;
    if (!canRetry || tries >= maxTries) return response;
    await wait(200);
  }
}

async function learnIds(person: number): Promise<void> {
  const query = `{ gpOnlineUser { patients { id messageRecipients {
    ... on GpPracticeMessageRecipients { recipients { id } } } } } }`;
  const { data, errors } = await ask(replicas[person % 3] as Program, person, query, {}, 50);
  expect(errors).toBeUndefined();
  idsOf.set(person, (data as { gpOnlineUser: { patients: readonly Ids[] } }).gpOnlineUser.patients);
}

/** Creates a request of a person, who may name another person's patients. */
function createRequest(person: number, random: Random): readonly [query: string, variables: object] {
  const other = random.below(people);
  const [own] = idsOf.get(person) ?? [];
  switch (random.below(8)) {
    case 0:
      return [`{ gpOnlineUser { patients { ${everything} } } }`, {}];
    case 1: {
      const body = `${canary(person, 'Sent')} ${random.below(1_000_000)}`;
      const recipientIds = own?.messageRecipients.recipients?.map(({ id }) => id).slice(0, 1);
      const patientId = (random.maybe(4) ? idsOf.get(other)?.[0] : own)?.id;
      return [send, { input: { patientId, subject: canary(person, 'Sent'), body, recipientIds } }];
    }
    case 2: {
      const ids = [idsOf.get(other)?.[0]?.id, own?.id];
      return [byId, { r: ids.map((id) => ({ __typename: 'Patient', id })) }];
    }
    default:
      return [`{ gpOnlineUser { patients { ${random.pick(Object.values(parts))} } } }`, {}];
  }
}

test(`${requests} interleaved requests of ${people} people over 3 replicas return nothing of another person`, async () => {
  for (let person = 0; person < people; person += 1) await learnIds(person);
  const seen = new Map<string, number>();
  const counts = { answered: 0, withErrors: 0, foreign: 0 };
  let next = 0;
  async function work(): Promise<void> {
    while (next < requests) {
      next += 1;
      const at = next;
      // A source for each request: its choices do not depend on how the requests interleave.
      const random = new Random(seed + at);
      if (random.maybe(4) && stack.simulator.faults.list().length < 20)
        stack.simulator.faults.add({ ...random.pick(faults), skip: random.below(10) });
      if (at % 100 === 0) stack.simulator[random.maybe() ? 'endPatientSessions' : 'endEndUserSessions']();
      if (at % 150 === 0) await redis.restart({ isEmpty: true });
      const person = random.below(people);
      const [query, variables] = createRequest(person, random);
      const response = await ask(random.pick(replicas), person, query, variables);
      counts[response.errors ? 'withErrors' : 'answered'] += 1;
      for (const { patient, kind } of readCanaries(JSON.stringify(response))) {
        const context = `seed ${seed}, request ${at} of person ${person}: ${kind} of patient ${patient}`;
        if (!patientsOf(person, people).includes(patient)) counts.foreign += 1;
        expect(patientsOf(person, people), context).toContain(patient);
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work));
  process.stdout.write(
    `${JSON.stringify({ seed, requests, people, ...counts, canaries: Object.fromEntries(seen) })}\n`,
  );
  expect(counts.foreign).toBe(0);
  expect(counts.answered).toBeGreaterThan(requests / 2);
  expect([...seen.keys()].toSorted((a, b) => a.localeCompare(b))).toEqual(canaryKinds);
  expect(stack.simulator.ledger.flatMap(({ violation }) => violation ?? [])).toEqual([]);
  for (const { output } of replicas) expect(readCanaries(output())).toEqual([]);
}, 3_600_000);
