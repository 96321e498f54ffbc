import { setTimeout as wait } from 'node:timers/promises';
import { StoreUnavailableError } from '../../src/domain/StoreUnavailableError.ts';
import type { StoreConfig } from '../../src/stores/openStores.ts';
import { openTestStores } from './openTestStores.ts';

/** Initialises an empty store, as `npm run store:init` does. A busy machine may need several attempts. */
export async function initialiseStore(durable: StoreConfig['durable']): Promise<void> {
  const stores = await openTestStores({ durable });
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        await stores.durable.initialise();
        return;
      } catch (error) {
        if (!(error instanceof StoreUnavailableError) || tries === 20) throw error;
        await wait(600);
      }
    }
  } finally {
    await stores.close();
  }
}
