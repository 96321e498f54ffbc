import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aRecord, aWorld } from '../../simulator/world/builders.ts';
import { startMeasuredTelemetry, type MeasuredTelemetry } from '../support/startMeasuredTelemetry.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const count = 4;
/** A document that takes long to read. */
const slowHtml = '<table><tr><td><p>a</p></td><td><i>b</i></td></tr></table>'.repeat(3_000);

let measured: MeasuredTelemetry;
let stack: Stack;
beforeAll(async () => {
  measured = await startMeasuredTelemetry();
  const content = { kind: 'html', html: slowHtml } as const;
  const medicalRecord = aRecord({ Documents: Array.from({ length: count }, () => ({ content })) });
  stack = await startStack({
    world: aWorld({ practices: [aPractice()], patients: [aPatient({ medicalRecord })] }),
    telemetry: measured.telemetry,
    documentReader: { threads: 1 },
  });
});
afterAll(async () => {
  await stack.stop();
  await measured.stop();
});

async function valueOf(sample: string): Promise<number | undefined> {
  const text = await (await fetch(`http://127.0.0.1:${measured.port}/metrics`)).text();
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

  await measured.telemetry.stop();
  const documents = measured.collector.spans.filter(({ name }) => name === 'document');
  expect(documents.map(({ attributes }) => attributes['emis.outcome'])).toEqual(Array(count).fill('content'));
  for (const span of documents)
    expect(measured.collector.parentOf(span)?.attributes['emis.loader']).toBe('documentReadingByGuid');
  const waits = measured.collector.spans.filter(({ attributes }) => attributes['emis.queue'] === 'document');
  expect(waits.map((span) => measured.collector.parentOf(span)?.name)).toEqual(Array(count - 1).fill('document'));
});
