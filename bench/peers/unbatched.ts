/** Loaded into the subgraph before its own code: each loader loads one key at a time. There is no setting for it. */
import { createRequire } from 'node:module';

interface Loader {
  load(key: unknown): Promise<unknown>;
}

const require = createRequire(new URL('../../package.json', import.meta.url));
const { prototype } = require('dataloader') as { prototype: Loader };
const { load } = prototype;

prototype.load = function loadAlone(this: Loader, key: unknown) {
  // DataLoader keeps its option `maxBatchSize` in this field.
  if (!('_maxBatchSize' in this)) throw new Error('DataLoader has no maximum size of a batch.');
  Object.assign(this, { _maxBatchSize: 1 });
  return load.call(this, key);
};
