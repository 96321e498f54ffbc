import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import { aPatient, aPractice, aRecord, aWorld } from '../../simulator/world/builders.ts';
import { startCollector, type Collector } from '../support/startCollector.ts';
import { freePort } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const count = 4;
/** A document that takes long to read. */
const slowHtml = '<table><tr><td><p>a</p></td><td><i>b</i></td></tr></table>'.repeat(3_000);

let collector: Collector;
let telemetry: Telemetry;
let stack: Stack;
let port: number;
beforeAll(async () => {
  collector = await startCollector();
  port = await freePort();
  telemetry = await createTelemetry({
    serviceName: 'emis-subgraph',
    collector: { url: collector.url, headers: {} },
    prometheus: { host: '127.0.0.1', port },
    traceRatio: 1,
    tracesUpstream: false,
  });
  const content = { kind: 'html', html: slowHtml } as const;
  const medicalRecord = aRecord({ Documents: Array.from({ length: count }, () => ({ content })) });
  stack = await startStack({
    world: aWorld({ practices: [aPractice()], patients: [aPatient({ medicalRecord })] }),
    telemetry,
    documentReader: { threads: 1 },
  });
});
afterAll(async () => {
  await stack.stop();
  await telemetry.stop();
  await collector.close();
});

async function valueOf(sample: string): Promise<number | undefined> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const line = text.split('\n').find((one) => one.startsWith(sample));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
}

const read = () =>
  stack.query(`{ gpOnlineUser { patients { medicalRecord { documents { ... on GpRecordDocuments {
    entries(first: ${count}) { edges { node { content { __typename } } } } } } } } } }`);

test('documents that wait for a thread are counted while they wait and after it, and have their spans', async () => {
  expect(await valueOf('emis_waiting_documents')).toBe(0);
  expect(await valueOf('emis_queue_wait_seconds_count{queue="document"')).toBeUndefined();
  const progress = { isAnswered: false };
  const response = read().finally(() => (progress.isAnswered = true));
  let mostWaiting = 0;
  while (!progress.isAnswered) mostWaiting = Math.max(mostWaiting, (await valueOf('emis_waiting_documents')) ?? 0);
  expect((await response).errors).toBeUndefined();

  // One is read, and the others wait for it.
  expect(mostWaiting).toBe(count - 1);
  expect(await valueOf('emis_waiting_documents')).toBe(0);
  expect(await valueOf('emis_queue_wait_seconds_count{queue="document"')).toBe(count - 1);
  expect(await valueOf('emis_document_duration_seconds_count{outcome="content"')).toBe(count);

  await telemetry.stop();
  const documents = collector.spans.filter(({ name }) => name === 'document');
  expect(documents.map(({ attributes }) => attributes['emis.outcome'])).toEqual(Array(count).fill('content'));
  for (const span of documents)
    expect(collector.parentOf(span)?.attributes['emis.loader']).toBe('documentReadingByGuid');
  const waits = collector.spans.filter(({ attributes }) => attributes['emis.queue'] === 'document');
  expect(waits.map((span) => collector.parentOf(span)?.name)).toEqual(Array(count - 1).fill('document'));
});
