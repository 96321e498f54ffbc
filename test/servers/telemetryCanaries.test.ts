import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearIds, fillPlaceholders, storeIds } from '../../explorer/responseIds.ts';
import type { FaultKind } from '../../simulator/faults.ts';
import { readSampleOperations } from '../../src/explorer/sampleOperations.ts';
import { startTelemetry } from '../../src/startTelemetry.ts';
import { createLog } from '../../src/telemetry/createLog.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import { createCanaryRequests, type CanaryRequests } from '../support/canaryRequests.ts';
import { aCanaryWorld, canary, subjectOf } from '../support/canaryWorld.ts';
import { containsAny } from '../support/findCanaries.ts';
import { startCollector, type Collector } from '../support/startCollector.ts';
import { freePort } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

/** At least 8,000 canaries: 16 of each person, and those in their tokens. */
const people = 480;
const now = new Date('2031-05-19T09:00:00Z');
const samples = readSampleOperations(now);
let collector: Collector;
let telemetry: Telemetry;
let stack: Stack;
let requests: CanaryRequests;
let port: number;
/** The inline traces of responses. */
const inlineTraces: string[] = [];

beforeAll(async () => {
  collector = await startCollector();
  port = await freePort();
  const settings = {
    serviceName: 'emis-subgraph',
    collector: { url: collector.url, headers: {} },
    prometheus: { host: '127.0.0.1', port },
    traceRatio: 1,
    tracesUpstream: true,
    inlineTraces: true,
    usage: { url: `${collector.url}/usage`, token: 'token of the test' },
  };
  telemetry = await startTelemetry(settings, createLog('silent'));
  stack = await startStack({ world: aCanaryWorld(people), now, environment: 'live', telemetry });
  requests = createCanaryRequests(stack);
});
afterAll(async () => {
  await stack.stop();
  await telemetry.stop();
  await collector.close();
});

const someCanary = canary(0, 'Surname');
const failures: readonly FaultKind[] = [
  { kind: 'fault', status: 500, code: -1002, message: someCanary },
  { kind: 'fault', status: 500, code: -1060, message: someCanary },
  { kind: 'raw', status: 503, contentType: 'text/html', body: someCanary },
  { kind: 'transform', transform: (body) => body.replaceAll('>', `>${someCanary}`) },
  { kind: 'wrong-response-hash' },
  { kind: 'cut' },
  { kind: 'drop', at: 'after' },
  { kind: 'internal-error', at: 'after' },
];

/**
 * Operations that call nobody in this world: a practice is known by then, a person has nothing to cancel, and the others
 * have no account or letter.
 */
const withoutCalls = new Set([
  'CancelOrder',
  'Practice',
  'RegisterWithDemographics',
  'RegisterWithLinkageKey',
  'ResetAccountLinkageKey',
  'UnlinkPatient',
]);

const typedTexts = /^(?:reason|comment|subject|body|houseNameOrFlat|street|village|town|county|surname|firstName)$/;
/** The texts that a person types are theirs. */
const typed = (person: number) => (key: string, value: unknown) =>
  typedTexts.test(key) ? canary(person, 'Surname') : value;

function keep(text: string): void {
  const trace = /"ftv1":"([^"]*)"/.exec(text)?.[1];
  if (trace !== undefined) inlineTraces.push(Buffer.from(trace, 'base64').toString('latin1'));
}

/** Requests that fail before an operation runs. */
function invalidRequests(person: number): readonly { readonly path?: string; readonly init: Partial<RequestInit> }[] {
  const [surname, number] = [canary(person, 'Surname'), requests.nhsNumberOf(person)];
  const body = (query: string, more: object = {}) => ({ init: { body: JSON.stringify({ query, ...more }) } });
  return [
    body(`{ ${surname} }`),
    body(`{ gpOnlineUser { id } ${surname}`),
    body(`{ gpPatient(id: "${number}") { id } }`),
    body(`{ gpPractice(odsCode: "${surname}") { name } }`),
    body(`{ gpOnlineUser { patients { appointments(from: "${surname}") { __typename } } } }`),
    body(`query ($${surname}: Int!) { gpOnlineUser { id } }`, { variables: { [surname]: surname } }),
    body(`query A { gpOnlineUser { id } } query B { gpOnlineUser { id } }`, { operationName: surname }),
    body(`{ gpOnlineUser { id } }`, { extensions: { persistedQuery: { version: 1, sha256Hash: surname } } }),
    body(`{ ${`${surname}: gpOnlineUser { id } `.repeat(500)} }`),
    body(`mutation ${surname} { sendGpMessage(input: { patientId: "${number}", subject: "${surname}", body: "${surname}",
      recipientIds: ["${surname}"] }) { __typename } }`),
    { init: { body: `{"query": "${surname}` } },
    { init: { body: `"${surname}${'x'.repeat(2_000_000)}"` } },
    { init: { headers: { 'content-type': surname } } },
    { init: { headers: { authorization: `Bearer ${surname}.${number}.x` } } },
    { init: { headers: { authorization: `Basic ${surname}` } } },
    { init: { headers: { 'idempotency-key': surname.repeat(50) } } },
    { path: `/${surname}?nhs=${number}`, init: {} },
    { init: { method: 'PUT' } },
  ];
}

async function sendInvalid(person: number): Promise<void> {
  const headers = await requests.headersOf(person);
  const refused = await stack.issuer.tokenFor(subjectOf(person), now, { aud: canary(person, 'Surname') });
  const all = [...invalidRequests(person), { init: { headers: { authorization: `Bearer ${refused}` } } }];
  for (const { path = '/graphql', init } of all as ReturnType<typeof invalidRequests>) {
    const body = JSON.stringify({ query: requests.everythingOf(person) });
    // The server may close the connection before it has read a long body.
    const response = fetch(`${stack.url}${path}`, {
      method: 'POST',
      body,
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string> | undefined) },
    });
    keep(await response.then((one) => one.text()).catch(() => ''));
  }
}

test(
  'telemetry and logs hold none of 8,000 canaries after every operation on every failing path',
  { timeout: 300_000 },
  async () => {
    let read = 0;
    const called = new Set<string>();
    const failed = new Set<string>();
    for (let person = 0; person < people; person += 1) {
      stack.simulator.faults.clear();
      const everything = await requests.send(person, requests.everythingOf(person));
      keep(everything);
      if (everything.includes(canary(person, 'Booking'))) read += 1;
      storeIds(JSON.parse(everything.replaceAll(/"[A-Z]\w+_(\w+)":/g, '"$1":')));

      const sample = samples[person % samples.length];
      if (!sample) throw new Error('There are no samples.');
      const variables: unknown = JSON.parse(fillPlaceholders(sample.variables ?? '{}'), typed(person));
      keep(await requests.send(person, sample.query, variables as object));
      // Each operation meets each failure.
      const failure = failures[Math.floor(person / samples.length) % failures.length];
      if (!failure) throw new Error('There are no failures.');
      stack.simulator.faults.add({ ...failure, times: Infinity });
      stack.clearCalls();
      // With another key, or the outcome of the first would be returned.
      const again = { 'idempotency-key': `again-${requests.nhsNumberOf(person)}` };
      const response = await requests.send(person, sample.query, variables as object, again);
      keep(response);
      const pair = `${sample.name} ${failures.indexOf(failure)}`;
      if (stack.calls().length > 0) called.add(pair);
      if (response.includes('"errors"')) failed.add(pair);
      clearIds();
    }
    stack.simulator.faults.clear();
    for (let person = 0; person < 5; person += 1) await sendInvalid(person);
    // Everybody's data was read, and each operation that calls EMIS here met each failure.
    expect(read).toBe(people);
    const wrongHash = failures.findIndex(({ kind }) => kind === 'wrong-response-hash');
    const pairs = samples.flatMap(({ name }) =>
      withoutCalls.has(name) ? [] : failures.map((_failure, at) => `${name} ${at}`),
    );
    expect([...called].toSorted()).toEqual(pairs.toSorted());
    // A search for practices needs no session, so its response has no hash that could be wrong.
    expect(pairs.filter((pair) => !failed.has(pair) && pair !== `FindPractices ${wrongHash}`)).toEqual([]);

    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    await telemetry.stop();
    expect(collector.spans.length).toBeGreaterThan(20_000);
    expect(inlineTraces.length).toBeGreaterThan(people);
    expect(collector.bodies.some((body) => body.includes('operationMapKey'))).toBe(true);
    const canaries = requests.canaries(people);
    expect(canaries.length).toBeGreaterThan(8_000);
    const sources = {
      collector: collector.bodies,
      metrics: [metrics],
      logs: [JSON.stringify(stack.logLines), JSON.stringify(stack.requestLines)],
      inlineTraces,
    };
    const found = Object.entries(sources).map(([name, texts]) => [name, containsAny(texts.join('\n'), canaries)]);
    expect(Object.fromEntries(found)).toEqual({ collector: [], metrics: [], logs: [], inlineTraces: [] });
  },
);
