import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { startPrograms, type Programs } from '../support/startPrograms.ts';
import { freePort } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const guide = readFileSync(new URL('../../docs/operations/wrong-deployments.md', import.meta.url), 'utf8');
let stack: Stack;
let programs: Programs;
let closedPort: number;
beforeAll(async () => {
  const patients = [aPatient(), aPatient(), aPatient()];
  stack = await startStack({ world: aWorld({ practices: [aPractice()], patients }) });
  programs = await startPrograms(stack);
  closedPort = await freePort();
});
afterAll(async () => {
  await programs.stop();
  await stack.stop();
});

interface Deployment {
  readonly name: string;
  readonly settings: (right: Readonly<Record<string, string>>) => Record<string, string>;
  /** What a token says besides the usual. */
  readonly claims?: () => Record<string, unknown>;
  /** What the log says, as the guide for operators quotes it. */
  readonly text: string;
  /** A metric and its labels, as the guide names it, which is above zero. */
  readonly metric: string;
}

const minutes = (count: number) => count * 60;
const inSeconds = () => Math.floor(Date.now() / 1_000);
/** @returns the path of a file of links like the right ones, with some values replaced */
function writeLinks({ PATIENT_LINKS_FILE: right = '' }: Readonly<Record<string, string>>, replaced: string): string {
  const links = JSON.parse(readFileSync(right, 'utf8')) as Record<string, unknown>[];
  const value = (at: number) =>
    replaced === 'patientRelationshipId' ? `6f0e9c1a-0f62-4a40-9d0c-6a4f0ddc2f7${at}` : `an earlier key ${at}`;
  const file = `${right}.${replaced}`;
  writeFileSync(file, JSON.stringify(links.map((link, at) => ({ ...link, [replaced]: value(at) }))));
  return file;
}
const clock = { preload: 'test/support/shiftedClock.ts' };

const deployments: readonly Deployment[] = [
  {
    name: 'another audience',
    settings: () => ({ JWT_AUDIENCE: 'another-subgraph' }),
    text: 'The token is for a different audience.',
    metric: 'emis_token_failures_total{kind="refused"',
  },
  {
    name: 'another issuer',
    settings: ({ JWT_ISSUER = '' }) => ({ JWT_ISSUER: `${JWT_ISSUER}/` }),
    text: 'The token has a different issuer.',
    metric: 'emis_token_failures_total{kind="refused"',
  },
  {
    name: 'another path of the keys',
    // The simulator has no keys.
    settings: ({ EMIS_ENDPOINT = '' }) => ({ JWT_JWKS_URI: new URL('/keys', EMIS_ENDPOINT).href }),
    text: 'The keys of the token issuer cannot be fetched. No token can be verified.',
    metric: 'emis_token_failures_total{kind="unverifiable"',
  },
  {
    name: 'another endpoint',
    settings: ({ EMIS_ENDPOINT = '' }) => ({ EMIS_ENDPOINT: `${EMIS_ENDPOINT}/elsewhere` }),
    text: 'CreateEndUserSession: notUnderstood, HTTP 404',
    metric: 'emis_errors_total{code="UPSTREAM_INVALID_RESPONSE"',
  },
  {
    name: 'another application',
    settings: () => ({ EMIS_APPLICATION_ID: '6f0e9c1a-0f62-4a40-9d0c-6a4f0ddc2f7e' }),
    text: 'CreateEndUserSession: malformed, HTTP 400, code -1400',
    metric: 'emis_errors_total{code="UPSTREAM_INVALID_RESPONSE"',
  },
  {
    name: 'a port on which nobody listens',
    settings: () => ({ EMIS_ENDPOINT: `http://127.0.0.1:${closedPort}/` }),
    text: 'CreateEndUserSession: notConnected, ECONNREFUSED',
    metric: 'emis_errors_total{code="UPSTREAM_UNAVAILABLE"',
  },
  {
    name: 'another key of the server',
    settings: () => ({ EMIS_SERVER_KEY: 'a key of another server' }),
    text: 'The proof of the server is wrong',
    metric: 'emis_upstream_unproven',
  },
  {
    name: 'another key',
    settings: () => ({ EMIS_CLIENT_KEY: 'a key of another application' }),
    text: 'CompletePatientSession: handshakeRefused, HTTP 403, code -1060',
    metric: 'emis_upstream_unproven',
  },
  {
    name: 'old keys of relationships',
    settings: (right) => ({ PATIENT_LINKS_FILE: writeLinks(right, 'patientRelationshipKey') }),
    text: 'BeginPatientSession: The proof of the server is wrong',
    metric: 'emis_upstream_unproven',
  },
  {
    name: 'links of another environment',
    settings: (right) => ({ PATIENT_LINKS_FILE: writeLinks(right, 'patientRelationshipId') }),
    text: '"outcome":"ok"',
    metric: 'emis_unavailable_services_total{service="PATIENT_DETAILS",reason="ACCESS_ENDED"',
  },
  {
    name: 'a clock ten minutes behind',
    settings: () => ({ CLOCK_OFFSET_MS: '-600000' }),
    text: 'The token was issued in the future.',
    metric: 'emis_token_failures_total{kind="refused"',
  },
  {
    name: 'a clock ten minutes ahead',
    settings: () => ({ CLOCK_OFFSET_MS: '600000' }),
    claims: () => ({ exp: inSeconds() + minutes(5) }),
    text: 'The token has expired.',
    metric: 'emis_token_failures_total{kind="refused"',
  },
];

/** A store of its own, because it keeps the links of an earlier file. */
const ownSettings = (port: number) => ({
  METRICS_PORT: String(port),
  LOG_LEVEL: 'info',
  DATA_DIR: `${programs.settings['DATA_DIR']}-${port}`,
});
const metricsAt = async (port: number) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
const query = '{ gpOnlineUser { patients { demographics { __typename } } } }';

test.each(deployments)('a deployment with $name is found from its log and its metrics', async (deployment) => {
  const port = await freePort();
  const settings = { ...ownSettings(port), ...deployment.settings(programs.settings) };
  const program = await programs.start(settings, 'CLOCK_OFFSET_MS' in settings ? clock : {});
  for (const subject of ['patient-1', 'patient-2', 'patient-3']) {
    const as = deployment.claims ? { subject, claims: deployment.claims() } : subject;
    await program.query(query, {}, { as });
  }
  await expect.poll(() => program.output(), { timeout: 10_000 }).toContain(deployment.text);
  const value = async () => {
    const line = (await metricsAt(port)).split('\n').find((one) => one.startsWith(deployment.metric));
    return Number(line?.split(' ').at(-1));
  };
  await expect.poll(value, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(guide).toContain(deployment.text);
  expect(guide).toContain(deployment.metric);
  await program.stop();
});

test('a right deployment looks as the guide says, with the warnings that it names', async () => {
  const port = await freePort();
  const program = await programs.start(ownSettings(port));
  for (const subject of ['patient-1', 'patient-2', 'patient-3']) await program.query(query, {}, { as: subject });
  const lines = () =>
    program
      .output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const ended = () => lines().filter(({ msg }) => msg === 'A request ended.');
  await expect.poll(() => ended().length, { timeout: 10_000 }).toBe(3);
  expect(ended().filter(({ outcome, calls }) => outcome === 'ok' && Number(calls) > 0)).toHaveLength(3);
  const warnings = lines().filter(({ level }) => Number(level) >= 40);
  expect(warnings.map(({ level }) => level)).toEqual([40, 40]);
  for (const { msg } of warnings) expect(guide).toContain(String(msg).split(' Set ')[0]);
  const samples = [...(await metricsAt(port)).matchAll(/^(emis_\w+)\S* (\S+)$/gm)];
  const valuesOf = (name: string) =>
    samples.filter(([, one]) => one === name).map(([, , value]) => Math.abs(Number(value)));
  expect(valuesOf('emis_upstream_unproven')).toEqual([0]);
  expect(valuesOf('emis_clock_skew_seconds')).toHaveLength(2);
  expect(Math.max(...valuesOf('emis_clock_skew_seconds'))).toBeLessThanOrEqual(2);
  expect(valuesOf('emis_token_failures_total')).toEqual([0, 0]);
  expect(Math.max(0, ...valuesOf('emis_errors_total'))).toBe(0);
  expect(valuesOf('emis_unavailable_services_total')).toEqual([]);
  await program.stop();
});
