import type { Records } from './createRecords.ts';
import { isBeingSent, type JournalEntry } from './createWriteJournal.ts';

/**
 * @param now milliseconds since 1970
 * @returns a line for each write whose outcome is unknown, the oldest first: when it started, its field and its person
 */
export async function listUnknownWrites(records: Records<JournalEntry>, now: number): Promise<readonly string[]> {
  const found: JournalEntry[] = [];
  for await (const entry of records.list()) {
    if (entry.state !== 'settled' && !isBeingSent(entry, now)) found.push(entry);
  }
  return found
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .map(
      ({ startedAt, about }) =>
        `${new Date(startedAt).toISOString()}  ${about.field}  ${JSON.stringify(about.subject)}`,
    );
}
