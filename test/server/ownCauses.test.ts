import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { StoreUnavailableError } from '../../src/domain/StoreUnavailableError.ts';
import { createMemoryRecordStore } from '../../src/stores/createMemoryRecordStore.ts';
import type { RecordStore } from '../../src/stores/RecordStore.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startMeasuredTelemetry, type MeasuredTelemetry } from '../support/startMeasuredTelemetry.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { generousLoad } from '../support/testSettings.ts';

let measured: MeasuredTelemetry;
let stack: Stack;
let isStoreDown = false;
beforeAll(async () => {
  measured = await startMeasuredTelemetry();
  const memory = createMemoryRecordStore({ clock: Date.now });
  const refused = () => Promise.reject(new StoreUnavailableError('the store of the test is down'));
  const durable: RecordStore = {
    ...memory,
    get: (name) => (isStoreDown ? refused() : memory.get(name)),
    compareAndSet: (name, change) => (isStoreDown ? refused() : memory.compareAndSet(name, change)),
  };
  stack = await startStack({
    world: aWorld({ practices: [aPractice()], patients: [aPatient()] }),
    stores: { durable, sealingKeys: [{ id: 'test', secret: Buffer.alloc(32, 's') }] },
    telemetry: measured.telemetry,
    settings: { load: { ...generousLoad, maxRequests: 1 }, requestTimeoutMs: 1_000 },
  });
});
afterEach(() => {
  isStoreDown = false;
  stack.simulator.faults.clear();
});
afterAll(async () => {
  await stack.stop();
  await measured.stop();
});

const query = '{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }';

async function countOf(code: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${measured.port}/metrics`)).text();
  return Number(new RegExp(`^emis_errors_total\\{code="${code}".*\\} (\\d+)`, 'm').exec(text)?.[1]);
}

const failures = {
  STORE_UNAVAILABLE: async () => {
    isStoreDown = true;
    await stack.query(query);
  },
  DEADLINE_EXCEEDED: async () => {
    stack.simulator.faults.add({ kind: 'delay', ms: 2_000, times: Infinity });
    await stack.query(query);
  },
  OVERLOADED: async () => {
    stack.simulator.faults.add({ kind: 'delay', ms: 100, times: Infinity });
    await Promise.all(Array.from({ length: 8 }, () => stack.query(query)));
  },
} as const;

test.each(Object.entries(failures))(
  '%s is the cause of this program in the log, the metrics and the trace',
  async (code, fail) => {
    stack.requestLines.length = 0;
    const before = await countOf(code);
    expect(before).toBe(0);
    await fail();
    const lines = () => stack.requestLines.filter((line) => line['code'] === code);
    await expect.poll(() => lines().length).toBeGreaterThan(0);
    for (const line of lines()) expect(line).toMatchObject({ level: 50, outcome: 'errors', cause: 'own' });
    await expect.poll(() => countOf(code)).toBe(lines().length);
    const ownLines = stack.logLines.filter((line) => line['code'] === code);
    // Work that is refused before it begins has the line of its request only.
    expect(ownLines.length > 0).toBe(code !== 'OVERLOADED');
    for (const line of ownLines) expect(line).toMatchObject({ level: 50, cause: 'own' });
    const spans = () => measured.collector.spans.filter(({ attributes }) => attributes['error.type'] === code);
    await expect.poll(() => spans().length, { timeout: 20_000 }).toBe(lines().length);
    for (const { name, hasFailed } of spans())
      expect({ name, hasFailed }).toEqual({ name: 'request', hasFailed: true });
  },
  40_000,
);
