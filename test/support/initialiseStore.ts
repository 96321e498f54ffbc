import { setTimeout as wait } from 'node:timers/promises';
import { StoreUnavailableError } from '../../src/domain/StoreUnavailableError.ts';
import { openStores } from '../../src/stores/openStores.ts';
import { createLog } from '../../src/telemetry/createLog.ts';

/** Initialises an empty PostgreSQL database, as `npm run store:init` does. A busy machine may need several attempts. */
export async function initialiseStore(url: string): Promise<void> {
  const sealingKeys = [{ id: 'a', secret: Buffer.alloc(32, 'a') }] as const;
  const options = { clock: Date.now, log: createLog('silent') };
  const stores = await openStores({ durable: { kind: 'postgres', url }, sealingKeys }, options);
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
