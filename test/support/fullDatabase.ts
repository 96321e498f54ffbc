/**
 * Loaded into a program before its own code: fills its SQLite database on the message `fill`, and gives the space back on
 * any other one. SQLite itself then refuses to grow the file, with the result code of a full disk.
 */
import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

const databases = new Set<DatabaseSync>();
const exec = Reflect.get(DatabaseSync.prototype, 'exec') as (this: DatabaseSync, sql: string) => void;
DatabaseSync.prototype.exec = function execAndRemember(sql: string): void {
  databases.add(this);
  exec.call(this, sql);
};

const kinds = ['attempts', 'link', 'rate', 'store', 'write'] as const;
/** From a page to next to nothing, so that no free space is left in any page. */
const sizes = [3_000, 300, 30, 1] as const;
const refusalsPerSize = 40;

/** Fills every page with expired records, which the program does not see. */
function fill(database: DatabaseSync): void {
  exec.call(database, 'PRAGMA max_page_count = 1');
  const insert = database.prepare('INSERT INTO records (kind, id, version, value, expires_at) VALUES (?, ?, ?, ?, 1)');
  for (const kind of kinds) {
    for (const size of sizes) {
      for (let refusals = 0; refusals < refusalsPerSize;) {
        try {
          insert.run(kind, `${randomUUID()}-filler`, '', 'x'.repeat(size));
        } catch {
          refusals += 1;
        }
      }
    }
  }
}

process.on('message', (message) => {
  for (const database of databases) {
    if (message === 'fill') fill(database);
    else exec.call(database, `PRAGMA max_page_count = 1000000; DELETE FROM records WHERE id LIKE '%-filler'`);
  }
  process.send?.('done');
});
