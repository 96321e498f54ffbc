import { deriveRecordNameKey } from '../ids/deriveRecordNameKey.ts';
import { createKeyCheck } from '../stores/createKeyCheck.ts';
import { createSealer } from '../stores/createSealer.ts';
import { rotateRecords } from '../stores/rotateRecords.ts';
import { withStores } from './withStores.ts';

// Encrypts every record with the first key of STORE_KEYS. Run this after all replicas have both keys and write with the
// first one. When it reports no unreadable record, the second key can be dropped.
await withStores(async ({ durable, sealingKeys }, idKey) => {
  const counts = await rotateRecords(durable, createSealer(sealingKeys));
  if (counts.unreadable > 0) process.exitCode = 1;
  // A replica that still wrote with another key may have done so behind this run: only a run without work is the last.
  else if (counts.rotated === 0)
    await createKeyCheck(durable, { nameKey: deriveRecordNameKey(idKey), sealingKeys }).dropOthers();
  return `${counts.rotated} records encrypted again, ${counts.current} already had the first key, ${counts.unreadable} unreadable.`;
});
