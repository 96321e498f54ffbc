import { readdirSync } from 'node:fs';
import { createClient } from '@redis/client';
import { Client } from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCourse, aLetter, aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { findCanaries } from '../support/findCanaries.ts';
import { initialiseStore } from '../support/initialiseStore.ts';
import { idsQuery, mutations, truthQuery, type Effect, type Ids } from '../support/killedWrites.ts';
import { Random } from '../support/Random.ts';
import { writeUntilSettled } from '../support/retryingWriter.ts';
import { startPostgres } from '../support/startPostgres.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { freePort, startRedis, type RunningServer } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

/** `npm run test:kills` kills 200 times. */
const kills = Number(process.env['KILLS'] ?? 20);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const slotsPerDay = 20;
/** The days of the rounds stay the same past midnight. */
const startedAtMs = Date.now();

const dayOf = (round: number) =>
  new Date(startedAtMs + (3 + Math.floor(round / slotsPerDay)) * 86_400_000).toISOString().slice(0, 10);
const startOf = (round: number) =>
  `${dayOf(round)}T${String(8 + Math.floor((round % slotsPerDay) / 2)).padStart(2, '0')}:${round % 2 ? '30' : '00'}:00`;
const canaryOf = (round: number) => `Canary${String(round).padStart(4, '0')}`;

let redis: RunningServer;
let postgres: RunningServer;
let stack: Stack;
let programs: Programs;
const replicas: Program[] = [];
const ports: number[] = [];

beforeAll(async () => {
  [redis, postgres] = [await startRedis({ appendonly: 'no', rdbcompression: 'no' }), await startPostgres()];
  const rounds = Array.from({ length: kills }, (_, round) => round);
  const world = aWorld({
    practices: [aPractice({ slots: rounds.map((round) => ({ start: startOf(round) })) })],
    patients: [
      ...rounds.map((round) =>
        aPatient({
          subject: `${canaryOf(round)}Subject`,
          relationshipKey: `${canaryOf(round)}RelationshipKey`,
          surname: `${canaryOf(round)}Surname`,
          courses: [aCourse()],
        }),
      ),
      ...rounds.map(() => aPatient({ subject: null, letter: aLetter() })),
    ],
  });
  stack = await startStack({ world, latency: [5, 40] });
  programs = await startPrograms(stack);
  await initialiseStore({ kind: 'postgres', url: postgres.url });
  for (let at = 0; at < 2; at += 1) {
    ports.push(await freePort());
    replicas.push(await startReplica(at));
  }
}, 300_000);
afterAll(async () => {
  await programs.stop();
  await stack.stop();
  await redis.remove();
  await postgres.remove();
});

const startReplica = (at: number) =>
  programs.start({
    PORT: String(ports[at]),
    STORE_URL: postgres.url,
    REDIS_URL: redis.url,
    EMIS_SESSIONS: 'shared',
    REQUEST_TIMEOUT_MS: '3000',
    LOG_LEVEL: 'info',
  });

/** Reads as a person, from the first replica that is alive. */
async function readAs(as: string, query: string): Promise<unknown> {
  for (let tries = 0; tries < 40; tries += 1) {
    try {
      const response = await replicas[tries % 2]?.query(query, {}, { as });
      if (response && !response.errors) return response.data;
    } catch {
      // The replica was killed.
    }
    await wait(150);
  }
  throw new Error('No replica answers.');
}

const effects = (kind: Effect, patientId: string) =>
  stack.simulator.ledger.filter(
    ({ effect }) => effect && effect.kind === kind && 'patientId' in effect && effect.patientId === patientId,
  ).length;

async function performRound(round: number, random: Random): Promise<Record<string, string>> {
  const subject = `${canaryOf(round)}Subject`;
  const { gpOnlineUser } = (await readAs(subject, idsQuery(dayOf(round)))) as { gpOnlineUser: { patients: [Ids] } };
  const [patient] = gpOnlineUser.patients;
  const slot = patient.bookableSlots.slots.edges.find(({ node }) =>
    startOf(round).startsWith(node.startsAt.local.slice(0, 16)),
  );
  const {
    about: _about,
    outcome: _outcome,
    ...letter
  } = stack.simulator.world.letters[round] as NonNullable<(typeof stack.simulator.world.letters)[number]>;
  const inputs: Record<Effect, object> = {
    booked: { slotId: slot?.node.id },
    messageSent: {
      patientId: patient.id,
      subject: `${canaryOf(round)}MessageSubject`,
      body: `${canaryOf(round)}MessageBody`,
      recipientIds: [patient.messageRecipients.recipients[0].id],
    },
    prescriptionRequested: { patientId: patient.id, courseIds: [patient.medicationCourses.courses[0].id] },
    registered: { ...letter, relation: 'SELF' },
  };
  const outcomes: Record<string, string> = {};
  const writes = (Object.keys(mutations) as Effect[]).map(async (kind) => {
    const as = kind === 'registered' ? `${canaryOf(round)}Newcomer` : subject;
    outcomes[kind] = await writeUntilSettled(() => replicas, mutations[kind], inputs[kind], as);
  });
  await wait(random.below(400));
  const at = random.below(2);
  await replicas[at]?.stop();
  replicas[at] = await startReplica(at);
  await Promise.all(writes);
  return outcomes;
}

test(`acknowledged writes survive ${kills} kills of replicas, and no write is doubled`, async () => {
  const random = new Random(seed);
  const acknowledged: Record<string, number> = {};
  for (let round = 0; round < kills; round += 1) {
    const outcomes = await performRound(round, random);
    if (round % 20 === 19) process.stdout.write(`${round + 1} kills\n`);
    const context = `seed ${seed}, round ${round}: ${JSON.stringify(outcomes)}`;
    const [linked, newcomer] = [stack.simulator.world.patients[round], stack.simulator.world.patients[kills + round]];
    for (const kind of Object.keys(mutations) as Effect[]) {
      const times = effects(kind, String((kind === 'registered' ? newcomer : linked)?.id));
      const isAcknowledged = outcomes[kind]?.endsWith('Success') === true;
      expect(times, `${context}, ${kind}`).toBeLessThanOrEqual(1);
      if (isAcknowledged) expect(times, `${context}, ${kind}`).toBe(1);
      else expect(outcomes[kind], context).toMatch(/OutcomeUnknown$|AlreadyLinked$/);
      if (isAcknowledged) acknowledged[kind] = (acknowledged[kind] ?? 0) + 1;
    }
    const truth = JSON.stringify(await readAs(`${canaryOf(round)}Subject`, truthQuery));
    if (outcomes['booked'] === 'BookGpAppointmentSuccess')
      expect(truth, context).toContain(startOf(round).slice(0, 16));
    if (outcomes['messageSent'] === 'SendGpMessageSuccess')
      expect(truth.split(`${canaryOf(round)}MessageSubject`), context).toHaveLength(2);
    if (outcomes['prescriptionRequested'] === 'RequestGpPrescriptionSuccess')
      expect(truth, context).toMatch(/"requests":\[\{"id":"[^"]+"\}\]/);
    const newcomers = await readAs(`${canaryOf(round)}Newcomer`, '{ gpOnlineUser { patients { relation } } }');
    if (outcomes['registered'] === 'GpOnlineRegistrationSuccess')
      expect(newcomers, context).toEqual({ gpOnlineUser: { patients: [{ relation: 'SELF' }] } });
  }
  process.stdout.write(`${JSON.stringify({ seed, kills, acknowledged })}\n`);
  expect(stack.simulator.ledger.flatMap(({ violation }) => violation ?? [])).toEqual([]);
  // The kills must not have prevented everything.
  for (const kind of Object.keys(mutations)) expect(acknowledged[kind], kind).toBeGreaterThanOrEqual(kills / 5);
}, 3_600_000);

test('the files of Redis and PostgreSQL contain nothing that identifies a person', async () => {
  const client = createClient({ url: redis.url });
  await client.connect();
  const keys = await client.keys('*');
  expect(keys.some((key) => key.includes(':session:'))).toBe(true);
  expect(keys.some((key) => key.includes(':practice:'))).toBe(true);
  await client.sendCommand(['SAVE']);
  const database = new Client({ connectionString: postgres.url });
  await database.connect();
  await database.query('CHECKPOINT');

  const nhsNumbers = stack.simulator.world.patients.flatMap(({ identifiers }) =>
    identifiers.map(({ IdentifierValue }) => IdentifierValue),
  );
  // All names, keys, subjects and texts of the world begin with the first canary.
  const canaries = ['Canary0', ...nhsNumbers.slice(0, 5)];
  expect(nhsNumbers.length).toBeGreaterThan(0);
  for (const { directory } of [redis, postgres]) expect(findCanaries(directory, canaries)).toEqual([]);

  // The search finds what is there.
  await client.set('planted', Buffer.from(`xCanary0001Surname`).toString('base64'));
  await client.sendCommand(['SAVE']);
  await database.query('CREATE TABLE planted AS SELECT $1::text AS value', [
    Buffer.from('Canary0001Key').toString('hex'),
  ]);
  await database.query('CHECKPOINT');
  expect(readdirSync(redis.directory)).toContain('dump.rdb');
  for (const { directory } of [redis, postgres])
    expect(findCanaries(directory, canaries).map((one) => one.split(' ')[0])).toContain('Canary0');
  client.destroy();
  await database.end();
});
