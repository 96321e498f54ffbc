import { deriveRecordNameKey } from '../ids/deriveRecordNameKey.ts';
import { createRecordsByKind } from '../stores/createRecordsByKind.ts';
import type { JournalEntry } from '../stores/createWriteJournal.ts';
import { listUnknownWrites } from '../stores/listUnknownWrites.ts';
import { withStores } from './withStores.ts';

// Lists the writes of the last 24 hours with an unknown outcome: the practice's response was lost, or the process that
// was sending them was killed. The list names people by the `sub` of their tokens.
await withStores(
  async (stores, idKey) => {
    const records = createRecordsByKind(stores, deriveRecordNameKey(idKey))<JournalEntry>('write');
    const unknown = await listUnknownWrites(records, Date.now());
    return unknown.length === 0 ? 'The outcome of every write is known.' : unknown.join('\n');
  },
  { onlyReads: true },
);
