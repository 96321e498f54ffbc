import { createClient, type RedisClientType } from '@redis/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aRecord, aWorld } from '../../simulator/world/builders.ts';
import { initialiseStore } from '../support/initialiseStore.ts';
import { readDashboard } from '../support/readDashboard.ts';
import { repeatUntil } from '../support/repeatUntil.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { startPrometheus, type Prometheus } from '../support/startPrometheus.ts';
import { freePort, startRedis, type RunningServer } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
let redis: RunningServer;
let programs: Programs;
let prometheus: Prometheus;
let usual: Program;
let withoutIssuer: Program;
let overStore: Program;
let small: Program;
let elsewhere: Program;
let ahead: Program;
beforeAll(async () => {
  redis = await startRedis();
  const html = { kind: 'html', html: '<p>letter</p>' } as const;
  const patient = aPatient({ medicalRecord: aRecord({ generated: 20, Documents: [{ content: html }] }) });
  const hog = aPatient({
    medicalRecord: aRecord({
      Documents: Array.from({ length: 6 }, () => ({ content: { kind: 'html', html: slowHtml } })),
    }),
  });
  const practices = [aPractice(), aPractice({ odsCode: 'X99952' })];
  stack = await startStack({
    world: aWorld({ practices, patients: [patient, aPatient({ granted: 'nothing' }), hog] }),
  });
  programs = await startPrograms(stack);
  await initialiseStore({ kind: 'redis', url: redis.url });
  const ports = await Promise.all(Array.from({ length: 6 }, freePort));
  const closed = await freePort();
  const portOf = (at: number) => ({
    METRICS_PORT: String(ports[at]),
    MAX_PRACTICE_FAILURES: '2',
    REQUESTS_PER_PERSON: '100000',
  });
  usual = await programs.start({ ...portOf(0) });
  withoutIssuer = await programs.start({
    ...portOf(1),
    LOG_LEVEL: 'info',
    JWT_JWKS_URI: `http://127.0.0.1:${closed}/`,
  });
  overStore = await programs.start({ ...portOf(2), STORE_URL: redis.url });
  // One request at a time, for two seconds.
  small = await programs.start({ ...portOf(3), MAX_REQUESTS: '1', REQUEST_TIMEOUT_MS: '2000' });
  elsewhere = await programs.start({ ...portOf(4), EMIS_ENDPOINT: `${stack.simulator.endpoint}/elsewhere` });
  const clock = { preload: 'test/support/shiftedClock.ts' };
  ahead = await programs.start({ ...portOf(5), STORE_URL: redis.url, CLOCK_OFFSET_MS: '20000' }, clock);
  prometheus = await startPrometheus(ports);
}, 120_000);
afterAll(async () => {
  await prometheus.stop();
  await programs.stop();
  await stack.stop();
  await redis.remove();
});

const [person, nobody, hoarder] = ['patient-1', 'patient-2', 'patient-3'] as const;
/** A document that takes long to read. */
const slowHtml = '<table><tr><td><p>a</p></td><td><i>b</i></td></tr></table>'.repeat(60_000);
const screen = `{ gpOnlineUser { patients { messages { __typename }
  demographics { ... on GpPatientDemographics { surname } }
  appointments { ... on GpAppointments { upcoming { id } } }
  medicalRecord { documents { ... on GpRecordDocuments { entries(first: 1) { edges { node {
    content { ... on GpClinicalDocumentContent { text } } } } } } } } } } }`;

test(
  'every query of every panel of the dashboard has values while the program works',
  { timeout: 90_000 },
  async () => {
    const queries = readDashboard().flatMap(({ title, expressions }) =>
      expressions.map((expression) => ({ title, expression: expression.replaceAll('[5m]', '[20s]') })),
    );
    let empty: readonly object[] = queries;
    const isComplete = async () => {
      const counts = await Promise.all(queries.map(({ expression }) => prometheus.countValues(expression)));
      empty = queries.filter((_query, at) => counts[at] === 0);
      return empty.length === 0;
    };
    const request = async () => {
      await Promise.all([person, person, person, nobody].map((as) => usual.query(screen, {}, { as })));
      await usual.query('{ nothing }', {}, { as: person });
    };
    await repeatUntil(isComplete, request).catch((error: unknown) => {
      expect(empty).toEqual([]);
      throw error;
    });
    // `or` and `vector` give values without any metric.
    for (const name of new Set(queries.flatMap(({ expression }) => expression.match(/emis_\w+/g) ?? [])))
      expect({ name, series: await prometheus.countValues(name) }).not.toEqual({ name, series: 0 });
  },
);

test('the alert StoreNew fires after a start with a new database', async () => {
  await repeatUntil(
    async () => (await prometheus.firing()).has('StoreNew'),
    () => Promise.resolve(),
  );
});

test('the alert ClockWrong names the replica whose clock is twenty seconds ahead, by both sources', async () => {
  await repeatUntil(
    async () => (await prometheus.labelsOf('ClockWrong')).length === 2,
    () => ahead.query(screen, {}, { as: person }),
  );
  const alerts = await prometheus.labelsOf('ClockWrong');
  expect(alerts.map(({ source = '' }) => source).toSorted()).toEqual(['emis', 'issuer']);
  expect(new Set(alerts.map(({ instance }) => instance)).size).toBe(1);
});

const documents = `{ gpOnlineUser { patients { medicalRecord { documents { ... on GpRecordDocuments {
  entries(first: 6) { edges { node { content { __typename } } } } } } } } } }`;

/** Hundreds of pages of the record, side by side. */
const costly = Array.from(
  { length: 45 },
  (_, at) =>
    `a${at}: allergies { ... on GpRecordAllergies { entries(first: 500) { edges { node { code { term } } } } } }`,
).join(' ');
const faults = [
  [
    'CostlyOperations',
    'operations ask for too much',
    () => usual.query(`{ gpOnlineUser { patients { medicalRecord { ${costly} } } } }`, {}, { as: person }),
  ],
  ['TokensRefused', 'tokens are refused', () => usual.query('{ __typename }', {}, { as: { token: 'a.b.c' } })],
  [
    'IssuerDown',
    'the keys of the issuer cannot be fetched',
    () => withoutIssuer.query('{ __typename }', {}, { as: person }),
  ],
  [
    'Overload',
    'more requests come than may be in progress',
    () => Promise.all(Array.from({ length: 20 }, (_, at) => small.query(screen, {}, { as: at % 2 ? person : nobody }))),
  ],
  ['DocumentReaderBusy', 'one person asks for many slow documents', () => small.query(documents, {}, { as: hoarder })],
  ['EmisNotUnderstood', 'something else responds at the endpoint', () => elsewhere.query(screen, {}, { as: person })],
] as const;

test.each(faults)('the alert %s fires while %s', { timeout: 90_000 }, async (alert, _what, request) => {
  expect(await prometheus.firing()).not.toContain(alert);
  await repeatUntil(
    async () => (await prometheus.firing()).has(alert),
    async () => {
      for (let repetition = 0; repetition < 10; repetition += 1) await request();
    },
  );
});

test('the alerts PracticeRefused and EmisDown fire while no practice responds', { timeout: 90_000 }, async () => {
  expect(await prometheus.firing()).not.toContain('PracticeRefused');
  // The sessions are open, so that the calls reach the practice.
  await Promise.all([person, nobody].map((as) => usual.query(screen, {}, { as })));
  stack.simulator.faults.add({ kind: 'raw', status: 503, contentType: 'text/plain', body: '', times: Infinity });
  for (const alert of ['PracticeRefused', 'EmisDown']) {
    await repeatUntil(
      async () => (await prometheus.firing()).has(alert),
      // The failures of one person in a row count once.
      () => Promise.all([person, nobody].map((as) => usual.query(screen, {}, { as }))),
    );
  }
  stack.simulator.faults.clear();
});

test('the alert StoreUnreadable fires while the store responds with records that cannot be read', async () => {
  const patients = '{ gpOnlineUser { patients { id } } }';
  const client: RedisClientType = createClient({ url: redis.url });
  await client.connect();
  await repeatUntil(
    async () => (await prometheus.firing()).has('StoreUnreadable'),
    async () => {
      await overStore.query(patients, {}, { as: person });
      for (const key of await client.keys('gp-records:*'))
        if (!key.startsWith('gp-records:store:')) await client.hSet(key, 'value', 'a.damaged');
    },
  );
  expect(await prometheus.firing()).not.toContain('StoreDegraded');
  for (const key of await client.keys('gp-records:*')) if (!key.startsWith('gp-records:store:')) await client.del(key);
  client.destroy();
  expect((await overStore.query(patients, {}, { as: person })).errors).toBeUndefined();
});

test('the alert StoreDegraded fires while the store is down', { timeout: 90_000 }, async () => {
  expect(await prometheus.firing()).not.toContain('StoreDegraded');
  await redis.stop();
  await repeatUntil(
    async () => (await prometheus.firing()).has('StoreDegraded'),
    () => overStore.query('{ gpOnlineUser { patients { id } } }', {}, { as: person }),
  );
  await redis.restart();
});
