import { createSecretKey } from 'node:crypto';
import { expect, test } from 'vitest';
import type { WriteClaim, WriteJournal } from '../../src/domain/WriteJournal.ts';
import { createWriteJournal, type JournalEntry } from '../../src/stores/createWriteJournal.ts';
import { listUnknownWrites } from '../../src/stores/listUnknownWrites.ts';
import { createLateRecords } from '../support/lateRecords.ts';
import { memoryRecords, memoryStores, memoryWriteJournal } from '../support/memoryStores.ts';

const about = { subject: 'person', field: 'bookGpAppointment' };

test('a journal keeps an entry that is being sent for its caller until the lease ends', async () => {
  const time = { ms: 0 };
  const journal = memoryWriteJournal(() => time.ms);
  expect(await journal.claim(['k'], 'input', about)).toEqual({ kind: 'new' });
  expect(await journal.claim(['k'], 'input', about)).toEqual({ kind: 'inProgress' });
  expect(await journal.claim(['k'], 'other', about)).toEqual({ kind: 'otherInput' });
  time.ms = 60_000;
  expect(await journal.claim(['k'], 'input', about)).toEqual({ kind: 'unknown' });
  await journal.settle(['k'], '"done"');
  expect(await journal.claim(['k'], 'input', about)).toEqual({ kind: 'settled', outcome: '"done"' });
  await journal.forget(['k']);
  expect(await journal.claim(['k'], 'input', about)).toEqual({ kind: 'new' });
});

test('a claim that its request does not await any more is given back, and the claim of another request is not', async () => {
  const { records, undoLatest } = createLateRecords(memoryRecords<JournalEntry>('write'));
  const fingerprintKey = createSecretKey(Buffer.alloc(32, 'f'));
  const journal = createWriteJournal({ records, clock: () => 0, leaseMs: 60_000, fingerprintKey });
  const claim = () => journal.claim(['k'], 'input', about);
  expect(await claim()).toEqual({ kind: 'new' });
  await undoLatest();
  expect(await claim()).toEqual({ kind: 'new' });
  expect(await claim()).toEqual({ kind: 'inProgress' });
  await undoLatest();
  expect(await claim()).toEqual({ kind: 'inProgress' });
  await journal.note(['k'], '"before"');
  await journal.settle(['k'], undefined);
  expect(await claim()).toEqual({ kind: 'unknown', note: '"before"' });
  await undoLatest();
  expect(await claim()).toEqual({ kind: 'unknown', note: '"before"' });
  await journal.settle(['k'], '"done"');
  await undoLatest();
  expect(await claim()).toEqual({ kind: 'settled', outcome: '"done"' });
});

test.each<[string, (journal: WriteJournal) => Promise<void>, WriteClaim]>([
  ['is being sent', () => Promise.resolve(), { kind: 'unknown' }],
  ['has a note', (journal) => journal.note(['k'], '"before"'), { kind: 'unknown', note: '"before"' }],
  ['is settled', (journal) => journal.settle(['k'], '"done"'), { kind: 'settled', outcome: '"done"' }],
  ['has an unknown outcome', (journal) => journal.settle(['k'], undefined), { kind: 'unknown' }],
])('an entry that %s is kept for 24 hours', async (_state, change, expected) => {
  const time = { ms: 0 };
  const journal = memoryWriteJournal(() => time.ms);
  await journal.claim(['k'], 'input', about);
  await change(journal);
  time.ms = 24 * 60 * 60_000 - 1;
  expect(await journal.claim(['k'], 'input', about)).toEqual(expected);
  if (expected.kind === 'settled') {
    time.ms += 1;
    expect(await journal.claim(['k'], 'input', about)).toEqual({ kind: 'new' });
    return;
  }
  // Looking up an unknown outcome keeps the entry for as long again.
  time.ms += 24 * 60 * 60_000 - 1;
  expect(await journal.claim(['k'], 'input', about)).toEqual(expected);
  time.ms += 24 * 60 * 60_000;
  expect(await journal.claim(['k'], 'input', about)).toEqual({ kind: 'new' });
});

test('an entry that was being sent before the clock was set back has an unknown outcome', async () => {
  const time = { ms: 86_400_000 };
  const journal = memoryWriteJournal(() => time.ms);
  await journal.claim(['k'], 'input', about);
  time.ms = 86_340_001;
  expect(await journal.claim(['k'], 'input', about)).toEqual({ kind: 'inProgress' });
  time.ms = 0;
  expect(await journal.claim(['k'], 'input', about)).toEqual({ kind: 'unknown' });
});

test('unknown writes are listed by their time, also when they were sent before the clock was set back', async () => {
  const records = memoryRecords<JournalEntry>(
    'write',
    memoryStores(() => 0),
  );
  const entries: Record<string, Partial<JournalEntry>> = {
    killed: { startedAt: 2_000, state: 'sending', until: 5_000 },
    sending: { startedAt: 3_000, state: 'sending', until: 60_000 },
    unknown: { startedAt: 1_000, state: 'unknown' },
    settled: { startedAt: 1_000, state: 'settled', outcome: 'null' },
    later: { startedAt: 86_400_000, state: 'sending', until: 86_460_000 },
  };
  for (const [subject, entry] of Object.entries(entries)) {
    const next = { about: { ...about, subject }, fingerprint: '', ...entry } as JournalEntry;
    await records.update([subject], () => ({ next, result: undefined }));
  }
  expect(await listUnknownWrites(records, 10_000)).toEqual([
    '1970-01-01T00:00:01.000Z  bookGpAppointment  "unknown"',
    '1970-01-01T00:00:02.000Z  bookGpAppointment  "killed"',
    '1970-01-02T00:00:00.000Z  bookGpAppointment  "later"',
  ]);
});
