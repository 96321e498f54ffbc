import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearIds, fillPlaceholders, storeIds } from '../../explorer/responseIds.ts';
import { readSampleOperations } from '../../src/explorer/sampleOperations.ts';
import { createCanaryRequests, type CanaryRequests } from '../support/canaryRequests.ts';
import { aCanaryWorld, canary } from '../support/canaryWorld.ts';
import { containsAny } from '../support/findCanaries.ts';
import { initialiseStore } from '../support/initialiseStore.ts';
import { startCollector, type Collector } from '../support/startCollector.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { freePort, startRedis, type RunningServer } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const samples = readSampleOperations(new Date('2031-05-19T09:00:00Z'));
const people = samples.length;

let collector: Collector;
let redis: RunningServer;
let stack: Stack;
let programs: Programs;
let requests: CanaryRequests;
const started: { readonly program: Program; readonly port: number }[] = [];
/** The sample of each person, with their ids. */
const sent: { readonly name: string; readonly query: string; readonly variables: object }[] = [];
beforeAll(async () => {
  collector = await startCollector();
  redis = await startRedis();
  stack = await startStack({ world: aCanaryWorld(people), environment: 'live' });
  programs = await startPrograms(stack);
  requests = createCanaryRequests(stack);
  await initialiseStore({ kind: 'redis', url: redis.url });
}, 120_000);
afterAll(async () => {
  await programs.stop();
  await stack.stop();
  await redis.remove();
  await collector.close();
});

/** Starts the program with all its telemetry. */
async function start(settings: Readonly<Record<string, string>> = {}): Promise<Program> {
  const port = await freePort();
  const program = await programs.start({
    LOG_LEVEL: 'debug',
    METRICS_PORT: String(port),
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_TRACES_SAMPLER_ARG: '1',
    TRACE_UPSTREAM: 'on',
    INLINE_TRACES: 'on',
    HIVE_ACCESS_TOKEN: 'token-of-the-test',
    HIVE_TARGET: 'organization/project/target',
    HIVE_USAGE_ENDPOINT: `${collector.url}/usage`,
    STORE_URL: redis.url,
    REQUESTS_PER_PERSON: '100000',
    MAX_OPERATION_COST: '1000000',
    MAX_RESPONSE_VALUES: '1000000',
    ...settings,
  });
  started.push({ program, port });
  return program;
}

interface Sending {
  readonly query: string;
  readonly variables?: object;
  readonly signal?: AbortSignal;
}

/** Sends an operation of a person, with their data in every place that a client fills. */
async function send({ url }: Program, person: number, { query, variables, signal }: Sending): Promise<string> {
  const response = await fetch(`${url}/graphql?name=${canary(person, 'Surname')}`, {
    method: 'POST',
    headers: await requests.headersOf(person),
    body: JSON.stringify({ query, variables: variables ?? { unused: canary(person, 'Surname') } }),
    ...(signal && { signal }),
  });
  return response.text();
}

/** Sends the sample of each person, and an operation about everything. @returns the number of responses by code */
async function sendAll(program: Program, signal?: () => AbortSignal): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  await Promise.all(
    sent.flatMap((sample, person) =>
      [sample, { query: requests.everythingOf(person) }].map(async (one) => {
        const text = await send(program, person, { ...one, ...(signal && { signal: signal() }) }).catch(() => 'gone');
        const code = text === 'gone' ? text : (/"code":"(\w+)"/.exec(text)?.[1] ?? 'none');
        counts[code] = (counts[code] ?? 0) + 1;
      }),
    ),
  );
  return counts;
}

/** What has left the programs: what the collector received, the metrics and the logs. */
async function findLeaks(): Promise<Readonly<Record<string, readonly string[]>>> {
  const metrics = await Promise.all(
    started.map(async ({ port }) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()),
  );
  const sources = { collector: collector.bodies, metrics, logs: started.map(({ program }) => program.output()) };
  const canaries = requests.canaries(people);
  return Object.fromEntries(
    Object.entries(sources).map(([name, texts]) => [name, containsAny(texts.join('\n'), canaries)]),
  );
}
const nothing = { collector: [], metrics: [], logs: [] };

/** Waits until the spans of so many requests that ended with a code have arrived. */
async function spansWith(code: string, count = people): Promise<void> {
  const found = () => collector.spans.filter(({ attributes }) => attributes['error.type'] === code).length;
  await expect.poll(found, { timeout: 20_000 }).toBeGreaterThanOrEqual(count);
}

const typedTexts = /^(?:reason|comment|subject|body|houseNameOrFlat|street|village|town|county|surname|firstName)$/;

let usual: Program;
test('everybody’s data is read before something fails, and nothing of it has left the program', async () => {
  usual = await start();
  for (const [person, sample] of samples.entries()) {
    const everything = await send(usual, person, { query: requests.everythingOf(person) });
    expect(everything).toContain(canary(person, 'Booking'));
    storeIds(JSON.parse(everything.replaceAll(/"[A-Z]\w+_(\w+)":/g, '"$1":')));
    const variables = JSON.parse(fillPlaceholders(sample.variables ?? '{}'), (key: string, value: unknown) =>
      typedTexts.test(key) ? canary(person, 'Surname') : value,
    ) as object;
    sent.push({ ...sample, variables });
    clearIds();
  }
  await expect.poll(() => collector.spans.length, { timeout: 20_000 }).toBeGreaterThan(people * 20);
  expect(await findLeaks()).toEqual(nothing);
});

test('nothing leaves a program while its issuer is down', async () => {
  const closed = await freePort();
  const program = await start({ JWT_JWKS_URI: `http://127.0.0.1:${closed}/` });
  expect(await sendAll(program)).toEqual({ SERVICE_UNAVAILABLE: people * 2 });
  await spansWith('SERVICE_UNAVAILABLE');
  expect(await findLeaks()).toEqual(nothing);
});

test('nothing leaves a program that has too many requests', async () => {
  const program = await start({ MAX_REQUESTS: '1' });
  stack.simulator.faults.add({ kind: 'delay', ms: 50, times: Infinity });
  const counts = await sendAll(program);
  stack.simulator.faults.clear();
  expect(counts['OVERLOADED']).toBeGreaterThan(people);
  await spansWith('OVERLOADED');
  expect(await findLeaks()).toEqual(nothing);
});

test('nothing leaves a program whose deadlines pass', async () => {
  const program = await start({ REQUEST_TIMEOUT_MS: '1000' });
  stack.simulator.faults.add({ kind: 'delay', ms: 1_500, times: Infinity });
  const counts = await sendAll(program);
  stack.simulator.faults.clear();
  expect(counts['DEADLINE_EXCEEDED']).toBeGreaterThan(people / 2);
  await spansWith('DEADLINE_EXCEEDED', people / 2);
  expect(await findLeaks()).toEqual(nothing);
});

test('nothing leaves a program whose callers disconnect', async () => {
  const program = await start();
  stack.simulator.faults.add({ kind: 'delay', ms: 1_000, times: Infinity });
  const counts = await sendAll(program, () => AbortSignal.timeout(700));
  expect(counts['gone']).toBeGreaterThan(people);
  const ended = () => program.output().match(/"code":"CLIENT_CLOSED_REQUEST"/g)?.length ?? 0;
  await expect.poll(ended, { timeout: 20_000 }).toBeGreaterThan(people);
  stack.simulator.faults.clear();
  await spansWith('CLIENT_CLOSED_REQUEST');
  expect(await findLeaks()).toEqual(nothing);
});

test('nothing leaves a program while its store is down', async () => {
  await redis.stop();
  const counts = await sendAll(usual);
  expect(counts['STORE_UNAVAILABLE']).toBeGreaterThan(people);
  await spansWith('STORE_UNAVAILABLE');
  expect(await findLeaks()).toEqual(nothing);
  await redis.restart();
});
