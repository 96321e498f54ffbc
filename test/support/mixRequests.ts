import { setTimeout as wait } from 'node:timers/promises';
import type { FaultKind } from '../../simulator/faults.ts';
import { canary, patientsOf, readCanaries, subjectOf, type Canary } from './canaryWorld.ts';
import { Random } from './Random.ts';
import type { Program } from './startPrograms.ts';
import type { QueryResponse, Stack } from './startStack.ts';

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

const concurrency = 16;

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
interface Mixing {
  readonly stack: Stack;
  /** The programs, of which each request picks one. */
  readonly replicas: readonly Program[];
  /** The people of the canary world. */
  readonly people: number;
  readonly requests: number;
  /** Chooses everything. What a request chooses does not depend on how the requests interleave. */
  readonly seed: number;
  /** Faults of the upstream, ended sessions and, now and then, this. Absent: nothing is disturbed. */
  readonly loseCache?: () => Promise<void>;
}

interface Mixed {
  readonly answered: number;
  readonly withErrors: number;
  /** What a person was shown of somebody else's patient. */
  readonly foreign: readonly (Canary & { readonly person: number; readonly request: number })[];
  /** The number of own canaries of each kind. */
  readonly seen: ReadonlyMap<string, number>;
}

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

async function learnIds(replica: Program, person: number): Promise<readonly Ids[]> {
  const query = `{ gpOnlineUser { patients { id messageRecipients {
    ... on GpPracticeMessageRecipients { recipients { id } } } } } }`;
  const { data, errors } = await ask(replica, person, query, {}, 50);
  if (errors) throw new Error(`The ids of person ${person} cannot be read: ${JSON.stringify(errors)}`);
  return (data as { gpOnlineUser: { patients: readonly Ids[] } }).gpOnlineUser.patients;
}

/** Sends interleaved requests of many people, and reads in each response whose data it holds. */
export async function mixRequests(mixing: Mixing): Promise<Mixed> {
  const { stack, replicas, people, requests, seed, loseCache } = mixing;
  const idsOf: (readonly Ids[])[] = [];
  for (let person = 0; person < people; person += 1)
    idsOf.push(await learnIds(new Random(seed - person).pick(replicas), person));
  const seen = new Map<string, number>();
  const foreign: Mixed['foreign'][number][] = [];
  const counts = { answered: 0, withErrors: 0 };
  let next = 0;

  /** Creates a request of a person, who may name another person's patients. */
  function createRequest(person: number, random: Random): readonly [query: string, variables: object] {
    const other = random.below(people);
    const [own] = idsOf[person] ?? [];
    switch (random.below(8)) {
      case 0:
        return [`{ gpOnlineUser { patients { ${everything} } } }`, {}];
      case 1: {
        const body = `${canary(person, 'Sent')} ${random.below(1_000_000)}`;
        const recipientIds = own?.messageRecipients.recipients?.map(({ id }) => id).slice(0, 1);
        const patientId = (random.maybe(4) ? idsOf[other]?.[0] : own)?.id;
        return [send, { input: { patientId, subject: canary(person, 'Sent'), body, recipientIds } }];
      }
      case 2: {
        const ids = [idsOf[other]?.[0]?.id, own?.id];
        return [byId, { r: ids.map((id) => ({ __typename: 'Patient', id })) }];
      }
      default:
        return [`{ gpOnlineUser { patients { ${random.pick(Object.values(parts))} } } }`, {}];
    }
  }

  async function disturb(at: number, random: Random): Promise<void> {
    if (!loseCache) return;
    if (random.maybe(4) && stack.simulator.faults.list().length < 20)
      stack.simulator.faults.add({ ...random.pick(faults), skip: random.below(10) });
    if (at % 100 === 0) stack.simulator[random.maybe() ? 'endPatientSessions' : 'endEndUserSessions']();
    if (at % 150 === 0) await loseCache();
  }

  async function work(): Promise<void> {
    while (next < requests) {
      next += 1;
      const request = next;
      const random = new Random(seed + request);
      await disturb(request, random);
      const person = random.below(people);
      const response = await ask(random.pick(replicas), person, ...createRequest(person, random));
      counts[response.errors ? 'withErrors' : 'answered'] += 1;
      for (const found of readCanaries(JSON.stringify(response))) {
        if (patientsOf(person, people).includes(found.patient)) seen.set(found.kind, (seen.get(found.kind) ?? 0) + 1);
        else foreign.push({ ...found, person, request });
      }
    }
  }

  await Promise.all(Array.from({ length: concurrency }, work));
  return { ...counts, foreign, seen };
}
