import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aRecord, aWorld } from '../../simulator/world/builders.ts';
import { initialiseStore } from '../support/initialiseStore.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { startPrometheus, type Prometheus } from '../support/startPrometheus.ts';
import { freePort, startRedis, type RunningServer } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const folder = resolve(import.meta.dirname, '../../deploy/prometheus');
const alerts = readFileSync(`${folder}/alerts.yaml`, 'utf8');
const alertNames = [...alerts.matchAll(/^ +- alert: (\w+)$/gm)].map(([, name = '']) => name);

test('promtool accepts the alerts, and finds that each fires and does not fire as its cases say', () => {
  const run = (...args: string[]) => execFileSync('promtool', args, { cwd: folder, encoding: 'utf8' });
  expect(run('check', 'rules', 'alerts.yaml')).toContain(`SUCCESS: ${alertNames.length} rules found`);
  expect(run('test', 'rules', 'alerts.test.yaml')).toContain('SUCCESS');
  const cases = readFileSync(`${folder}/alerts.test.yaml`, 'utf8');
  for (const name of alertNames) {
    expect(cases).toContain(`- name: ${name} fires\n`);
    expect(cases).toContain(`- name: ${name} does not fire\n`);
  }
});

test('each alert says what it means, and leads to a page of the guide for operators', () => {
  const links = [...alerts.matchAll(/runbook_url: (\S+)/g)].map(([, link = '']) => link);
  expect(links).toHaveLength(alertNames.length);
  for (const link of links) {
    const [page = '', anchor] = link.split('#');
    const guide = readFileSync(resolve(folder, '../..', page), 'utf8');
    const anchors = [...guide.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\w ]/g, '')
        .replaceAll(' ', '-'),
    );
    if (anchor !== undefined) expect(anchors).toContain(anchor);
    else
      for (const part of ['how-it-shows', 'what-the-program-does-by-itself', 'what-to-do'])
        expect(anchors).toContain(part);
  }
});

test('the guide for operators names each alert beside its page', () => {
  const guide = readFileSync(resolve(folder, '../../docs/operations.md'), 'utf8');
  for (const [, name = '', link = ''] of alerts.matchAll(
    /- alert: (\w+)\n[^]*?runbook_url: docs\/(operations\/\S+|operations\.md)/g,
  )) {
    const isListed = guide.split('\n').some((line) => line.includes(`(${link})`) && line.includes(`\`${name}\``));
    expect({ name, isListed }).toEqual({ name, isListed: link.startsWith('operations/') });
  }
});

let stack: Stack;
let redis: RunningServer;
let programs: Programs;
let prometheus: Prometheus;
let usual: Program;
let withoutIssuer: Program;
let overStore: Program;
let small: Program;
let elsewhere: Program;
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
  const ports = await Promise.all(Array.from({ length: 5 }, freePort));
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

/** Repeats a request until Prometheus says so. */
async function until(isSo: () => Promise<boolean>, request: () => Promise<unknown>): Promise<void> {
  await expect
    .poll(
      async () => {
        await request();
        return isSo();
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBe(true);
}

test('every panel of the dashboard has series while the program works', { timeout: 90_000 }, async () => {
  const dashboard = JSON.parse(readFileSync(resolve(folder, '../grafana/emis-subgraph.json'), 'utf8')) as {
    panels: { title: string; targets: { expr: string }[] }[];
  };
  const expressions = dashboard.panels.flatMap(({ targets }) =>
    targets.map(({ expr }) => expr.replaceAll('[5m]', '[20s]')),
  );
  expect(expressions.length).toBeGreaterThan(15);
  const missing = async () => {
    const counts = await Promise.all(expressions.map((one) => prometheus.countSeries(one)));
    return expressions.filter((_one, at) => counts[at] === 0);
  };
  let left: readonly string[] = expressions;
  await until(
    async () => {
      left = await missing();
      return left.length === 0;
    },
    async () => {
      await Promise.all([person, person, person, nobody].map((as) => usual.query(screen, {}, { as })));
      await usual.query('{ nothing }', {}, { as: person });
    },
  ).catch(() => expect(left).toEqual([]));
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
  await until(
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
    await until(
      async () => (await prometheus.firing()).has(alert),
      // The failures of one person in a row count once.
      () => Promise.all([person, nobody].map((as) => usual.query(screen, {}, { as }))),
    );
  }
  stack.simulator.faults.clear();
});

test('the alert StoreDegraded fires while the store is down', { timeout: 90_000 }, async () => {
  expect(await prometheus.firing()).not.toContain('StoreDegraded');
  await redis.stop();
  await until(
    async () => (await prometheus.firing()).has('StoreDegraded'),
    () => overStore.query('{ gpOnlineUser { patients { id } } }', {}, { as: person }),
  );
  await redis.restart();
});
