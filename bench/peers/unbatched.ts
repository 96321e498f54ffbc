/** Loaded into the subgraph before its own code: each loader loads one key at a time. There is no setting for it. */
import { createRequire } from 'node:module';
import type DataLoaderType from 'dataloader';

const require = createRequire(new URL('../../package.json', import.meta.url));
const path = require.resolve('dataloader');
const DataLoader = require(path) as typeof DataLoaderType;
const loaded = require.cache[path];
if (loaded === undefined) throw new Error('DataLoader cannot be replaced.');

loaded.exports = class<Key, Value> extends DataLoader<Key, Value> {
  constructor(load: DataLoaderType.BatchLoadFn<Key, Value>, options?: DataLoaderType.Options<Key, Value>) {
    super(load, { ...options, maxBatchSize: 1 });
  }
};
