import { deriveRecordNameKey } from '../ids/deriveRecordNameKey.ts';
import { createKeyCheck } from '../stores/createKeyCheck.ts';
import { withStores } from './withStores.ts';

// Notes the present ID_KEY and STORE_KEYS as those of the store. Run this only after a key was replaced on purpose: what
// was written with other keys is not found, or not readable, any more.
await withStores(
  async ({ durable, sealingKeys }, idKey) => {
    await createKeyCheck(durable, { nameKey: deriveRecordNameKey(idKey), sealingKeys }).accept();
    return 'The store accepts the present ID_KEY and STORE_KEYS.';
  },
  { checksKeys: false },
);
