import DataLoader from 'dataloader';
import { UpstreamError } from '../domain/upstreamError.ts';

/**
 * A DataLoader for questions that cannot be put together: each key is asked for once, side by side with the others.
 * `toText` tells keys apart.
 */
export function createKeyedLoader<K, V>(
  ask: (key: K) => Promise<V>,
  toText: (key: K) => string,
): DataLoader<K, V, string> {
  // There is nothing to collect, so there is nothing to wait for. DataLoader's own schedule would hold even a key that
  // it knows until every promise has settled; fields that had to pass one more loader would then come too late for
  // the batch of those that had not, and what should be one call upstream would be two.
  return createConcurrentLoader((keys) => keys.map(ask), toText, { batchScheduleFn: queueMicrotask });
}

/**
 * A DataLoader whose batch answers a promise for each key, in the keys' order. Such a promise becomes the key's own
 * answer: a slow key does not hold up the others, and one that fails does not fail them. An error that may pass is
 * not kept, so that the next one who asks asks again.
 */
export function createConcurrentLoader<K, V>(
  askAll: (keys: readonly K[]) => readonly Promise<V>[],
  toText: (key: K) => string,
  options?: Pick<DataLoader.Options<K, V, string>, 'batchScheduleFn'>,
): DataLoader<K, V, string> {
  const loader: DataLoader<K, V, string> = new DataLoader<K, V, string>(
    (keys) => {
      const answers = askAll(keys).map((answer, index) =>
        answer.catch((error: unknown) => {
          const key = keys[index];
          if (key !== undefined && error instanceof UpstreamError && error.isRetryable) loader.clear(key);
          throw error;
        }),
      );
      // DataLoader resolves each key with its value, and a promise that is resolved with a promise follows it. Its
      // types know only of values that are there already.
      return Promise.resolve(answers as V[]);
    },
    { cacheKeyFn: toText, ...options },
  );
  return loader;
}
