import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { containsAny } from '../support/findCanaries.ts';
import { runToEnd } from '../support/runToEnd.ts';
import { startCollector, type Collector } from '../support/startCollector.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { freePort } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

/** A secret that occurs nowhere else. */
const secretOf = (name: string) => createHash('sha256').update(name).digest('base64url');
const storeKey = createHash('sha256').update('store').digest('base64');
const routerSecret = secretOf('router');
const secrets = {
  ID_KEY: secretOf('ids'),
  STORE_KEYS: `a:${storeKey}`,
  ROUTER_SECRET: routerSecret,
  HIVE_ACCESS_TOKEN: secretOf('hive'),
  OTEL_EXPORTER_OTLP_HEADERS: `x-api-key=${secretOf('collector')}`,
};
const canaries = [secrets.ID_KEY, storeKey, routerSecret, secrets.HIVE_ACCESS_TOKEN, secretOf('collector')];

let stack: Stack;
let programs: Programs;
let collector: Collector;
let program: Program;
let port: number;
let settings: Record<string, string>;
/** What the collector is asked to accept, which it may refuse. */
let isRefusing = false;
const headers: string[] = [];
beforeAll(async () => {
  stack = await startStack({ world: aWorld({ practices: [aPractice()], patients: [aPatient(), aPatient()] }) });
  programs = await startPrograms(stack);
  collector = await startCollector((response, request) => {
    headers.push(JSON.stringify(request.headers));
    response.writeHead(isRefusing ? 400 : 200).end('{}');
  });
  port = await freePort();
  settings = {
    LOG_LEVEL: 'debug',
    METRICS_PORT: String(port),
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_TRACES_SAMPLER_ARG: '1',
    TRACE_UPSTREAM: 'on',
    HIVE_TARGET: 'organization/project/target',
    HIVE_USAGE_ENDPOINT: `${collector.url}/usage`,
    ...secrets,
  };
  program = await programs.start(settings);
}, 60_000);
afterAll(async () => {
  await programs.stop();
  await stack.stop();
  await collector.close();
});

const query = '{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }';

async function send(sent: Readonly<Record<string, string>> = {}, body: object = { query }): Promise<number> {
  const response = await fetch(`${program.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await stack.tokenFor('patient-1')}`,
      'router-authorization': routerSecret,
      ...sent,
    },
    body: JSON.stringify(body),
  });
  await response.text();
  return response.status;
}

const failures = {
  'a wrong secret of the router': () => send({ 'router-authorization': `${routerSecret}x` }),
  'a refused token': () => send({ authorization: 'Bearer a.b.c' }),
  'an operation that is not valid': () => send({}, { query: '{ nothing }' }),
  'an upstream that fails': () => {
    stack.simulator.faults.add({ kind: 'fault', status: 500, code: -1002, message: 'x', times: Infinity });
    return send();
  },
  'a collector that refuses everything': () => {
    isRefusing = true;
    return send();
  },
} as const;

test('the secrets of settings are used, and stand in no trace, metric or log line, also while something fails', async () => {
  expect(await send()).toBe(200);
  const statuses: Record<string, number> = {};
  for (const [name, fail] of Object.entries(failures)) statuses[name] = await fail();
  expect(statuses).toMatchObject({ 'a wrong secret of the router': 403, 'a refused token': 401 });
  await expect.poll(() => program.output(), { timeout: 20_000 }).toContain('Telemetry was not delivered.');
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  await expect.poll(() => headers.join('\n'), { timeout: 20_000 }).toContain(secrets.HIVE_ACCESS_TOKEN);
  // They went where they belong.
  expect(containsAny(headers.join('\n'), canaries)).toEqual([secretOf('collector'), secrets.HIVE_ACCESS_TOKEN]);
  const sources = { collector: collector.bodies, metrics: [metrics], log: [program.output()] };
  for (const [name, texts] of Object.entries(sources)) {
    expect({ name, length: texts.join('').length > 1_000 }).toEqual({ name, length: true });
    expect({ name, found: containsAny(texts.join('\n'), canaries) }).toEqual({ name, found: [] });
  }
}, 60_000);

test.each([
  ['STORE_KEYS', { STORE_KEYS: `a:${storeKey}x` }],
  ['another key of the store', { STORE_KEYS: `a:${createHash('sha256').update('other').digest('base64')}` }],
  ['ID_KEY', { ID_KEY: secrets.ID_KEY.slice(0, 20) }],
  ['ROUTER_SECRET', { ROUTER_SECRET: `${routerSecret.slice(0, 12)}` }],
  ['HIVE_TARGET', { HIVE_TARGET: secrets.HIVE_ACCESS_TOKEN }],
  ['OTEL_EXPORTER_OTLP_HEADERS', { OTEL_EXPORTER_OTLP_HEADERS: secretOf('collector') }],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', { OTEL_EXPORTER_OTLP_ENDPOINT: secretOf('collector') }],
])('a start that %s stops prints no secret', async (_name, wrong) => {
  const { exitCode, output } = await runToEnd('src/main.ts', { ...programs.settings, ...settings, ...wrong });
  expect(exitCode).toBe(1);
  expect(output).toContain('Start-up failed');
  const parts = canaries.map((secret) => secret.slice(0, 12));
  expect(containsAny(output, parts)).toEqual([]);
});
