import { withStores } from './withStores.ts';

// Marks the durable store as initialised. Run this once, before the first start, and never on a store that lost its
// records: restore its backup instead.
await withStores(
  async ({ durable }) =>
    (await durable.initialise()) ? 'The store is initialised.' : 'The store was already initialised.',
  { creates: true },
);
