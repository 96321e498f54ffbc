import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { hostile } from '../support/hostileCollectors.ts';
import { startCollector } from '../support/startCollector.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { freePort } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const query = '{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }';
const requests = 20;

async function prepare(): Promise<{ readonly stack: Stack; readonly programs: Programs }> {
  const stack = await startStack({ world: aWorld({ practices: [aPractice()], patients: [aPatient()] }) });
  stops.push(() => stack.stop());
  const programs = await startPrograms(stack);
  stops.push(() => programs.stop());
  return { stack, programs };
}

const startWith = (programs: Programs, collector: string) =>
  programs.start({
    LOG_LEVEL: 'info',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector,
    OTEL_TRACES_SAMPLER_ARG: '1',
    HIVE_ACCESS_TOKEN: 'token-of-the-test',
    HIVE_TARGET: 'organization/project/target',
    HIVE_USAGE_ENDPOINT: `${collector}/usage`,
  });

/** Sends requests, all of which must be answered without an error. */
async function serve(program: Program): Promise<void> {
  const responses = await Promise.all(Array.from({ length: requests }, () => program.query(query)));
  for (const { status, errors } of responses) expect({ status, errors }).toEqual({ status: 200, errors: undefined });
}

function terminate({ child }: Program): Promise<unknown> {
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  return exited;
}

test('at SIGTERM the program sends every span, its metrics and its report of usage to its collector, and exits with 0', async () => {
  const { programs } = await prepare();
  const collector = await startCollector();
  stops.push(() => collector.close());
  const program = await startWith(programs, collector.url);
  await serve(program);
  expect(await terminate(program)).toEqual([0, null]);
  const served = collector.spans.filter(({ name }) => name === 'request');
  expect(served.map(({ attributes }) => attributes['emis.outcome'])).toEqual(Array(requests).fill('ok'));
  // Each span of these traces has arrived with its parent.
  expect(collector.spans.filter(({ parentId }) => parentId !== '').every((span) => collector.parentOf(span))).toBe(
    true,
  );
  const counted = collector.bodies.filter((body) => body.includes('emis_request_duration_seconds'));
  expect(counted.at(-1)).toMatch(new RegExp(`"count":"?${requests}"?[,}]`));
  const usage = collector.bodies
    .filter((body) => body.includes('operationMapKey'))
    .map((body) => JSON.parse(body) as { size: number });
  expect(usage.reduce((sum, { size }) => sum + size, 0)).toBe(requests);
}, 60_000);

test('at SIGTERM the program exits with 0 beside a collector that never responds, or is not there', async () => {
  const { programs } = await prepare();
  const names = ['never responds', 'responds without end', 'closes every connection', 'is overloaded for ever'];
  const collectors = await Promise.all(names.map((name) => startCollector(hostile[name])));
  for (const collector of collectors) stops.push(() => collector.close());
  const urls = [...collectors.map(({ url }) => url), `http://127.0.0.1:${await freePort()}`];
  const running: Program[] = [];
  for (const url of urls) running.push(await startWith(programs, url));
  for (const program of running) await serve(program);
  const exits = await Promise.all(running.map(terminate));
  expect(exits).toEqual(urls.map(() => [0, null]));
  for (const [at, { bodies }] of collectors.entries())
    expect({ at, bodies: bodies.length }).not.toEqual({ at, bodies: 0 });
  for (const program of running) expect(program.output()).toContain('"msg":"Stopping."');
}, 120_000);
