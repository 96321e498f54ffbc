import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deriveKey } from '../../src/ids/deriveKey.ts';
import { deriveRecordNameKey } from '../../src/ids/deriveRecordNameKey.ts';
import type { Stores } from '../../src/stores/createRecordsByKind.ts';
import { createWriteJournal, type JournalEntry } from '../../src/stores/createWriteJournal.ts';
import { listUnknownWrites } from '../../src/stores/listUnknownWrites.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { memoryRecords, memoryStores } from '../support/memoryStores.ts';
import { startStack, type QueryResponse, type Stack } from '../support/startStack.ts';

const book = `mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename } }`;
const about = { subject: 'patient-1', field: 'bookGpAppointment' };

let stack: Stack;
let stores: Stores;
let slotId: string;
beforeEach(async () => {
  const world = aWorld({
    practices: [aPractice({ slots: [{ start: '2026-05-20T09:00:00' }] })],
    patients: [aPatient()],
  });
  const time = () => stack.simulator.clock.now().getTime();
  stores = memoryStores(() => time());
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z'), stores });
  const { data } = await stack.query(`{ gpOnlineUser { patients {
    bookableSlots(from: "2026-05-12", to: "2026-05-31") { ... on GpBookableSlots { slots { edges { node { id } } } } } } } }`);
  slotId = /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';
  stack.clearCalls();
});
afterEach(() => stack.stop());

const count = (operation: string) => stack.calls().filter((call) => call === operation).length;
const kindOf = ({ data }: QueryResponse) => JSON.stringify(data).replace(/.*"__typename":"(\w+)".*/, '$1');

test('a repeated request fails at its own deadline with a retryable error while the first one is being sent', async () => {
  const input = { slotId, reason: 'Knee', idempotencyKey: 'one' };
  const hurried = await startStack({
    world: stack.simulator.world,
    now: stack.simulator.clock.now(),
    stores,
    settings: { requestTimeoutMs: 1_000 },
  });
  const reached = Promise.withResolvers<void>();
  stack.simulator.watchCalls(({ operation }, stage) => {
    if (operation === 'BookAppointment' && stage === 'arrived') reached.resolve();
  });
  stack.simulator.faults.add({ kind: 'delay', ms: 4_000, operation: 'BookAppointment' });
  const first = stack.query(book, { input });
  await reached.promise;
  const second = await hurried.query(book, { input });
  expect(second.errors).toMatchObject([{ extensions: { code: 'DEADLINE_EXCEEDED', retryable: true } }]);
  expect(hurried.calls()).not.toContain('BookAppointment');
  expect(kindOf(await first)).toBe('BookGpAppointmentSuccess');
  await hurried.stop();
});

test('a write is not sent again after the process that was sending it was killed', async () => {
  const clock = () => stack.simulator.clock.now().getTime();
  const input = { slotId, reason: 'Knee' };
  const keys = [deriveRecordNameKey(Buffer.alloc(32, 'k')), Buffer.alloc(32, 'k')] as const;
  const journal = createWriteJournal({
    records: memoryRecords('write', stores, keys[0]),
    fingerprintKey: deriveKey(keys[1], 'fingerprints of inputs'),
    clock,
    leaseMs: 1_000,
  });
  const claim = await journal.claim(
    ['patient-1', 'bookGpAppointment', 'one'],
    '{"reason":"Knee","slotId":"' + slotId + '"}',
    about,
  );
  expect(claim).toEqual({ kind: 'new' });
  stack.simulator.clock.advance(1_000);
  const { data } = await stack.query(book, { input: { ...input, idempotencyKey: 'one' } });
  expect(JSON.stringify(data)).toContain('GpAppointmentOutcomeUnknown');
  expect(count('BookAppointment')).toBe(0);
});

describe('the journal of a mutation without a key', () => {
  test('is empty when the outcome is known', async () => {
    expect(kindOf(await stack.query(book, { input: { slotId, reason: 'Knee' } }))).toBe('BookGpAppointmentSuccess');
    expect(await listUnknownWrites(storedEntries(), stack.simulator.clock.now().getTime())).toEqual([]);
    for await (const { id } of stores.durable.list('write')) expect(id).toBe('no entry');
  });

  test('lists the write for an operator when its outcome is unknown', async () => {
    stack.simulator.faults.add({ kind: 'drop', at: 'arrival', operation: 'BookAppointment' });
    const outcome = await stack.query(book, { input: { slotId, reason: 'Knee' } });
    expect(kindOf(outcome)).toBe('GpAppointmentOutcomeUnknown');
    expect(await listUnknownWrites(storedEntries(), stack.simulator.clock.now().getTime())).toEqual([
      '2026-05-12T08:00:00.000Z  bookGpAppointment  "patient-1"',
    ]);
  });
});

/** The entries that the subgraph of the stack stores. */
function storedEntries() {
  return memoryRecords<JournalEntry>('write', stores, deriveRecordNameKey(Buffer.alloc(32, 'k')));
}
