import { deriveKey } from '../ids/deriveKey.ts';
import { createRecordsByKind } from '../stores/createRecordsByKind.ts';
import type { JournalEntry } from '../stores/createWriteJournal.ts';
import { listUnknownWrites } from '../stores/listUnknownWrites.ts';
import { withStores } from './withStores.ts';

// Lists the writes of the last 24 hours whose outcome nobody knows: the practice's response was lost, or the process that
// was sending them was killed. The list names people by the `sub` of their tokens.
await withStores(async (stores, idKey) => {
  const records = createRecordsByKind(stores, deriveKey(idKey, 'names of records'))<JournalEntry>('write');
  const unknown = await listUnknownWrites(records, Date.now());
  return unknown.length === 0 ? 'The outcome of every write is known.' : unknown.join('\n');
});
