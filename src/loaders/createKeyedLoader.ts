import DataLoader from 'dataloader';
import type { PatientLink } from '../domain/patient.ts';
import { UpstreamError } from '../domain/UpstreamError.ts';
import { currentMetrics } from '../telemetry/currentRequest.ts';
import { currentSpan, withSpan } from '../telemetry/inSpan.ts';

export type KeyedLoader<V> = DataLoader<string, V, string>;

export type PatientLoader<V> = DataLoader<PatientLink, V, string>;

/** Creates a DataLoader for reads of one patient: see `createKeyedLoader`. */
export function createPatientLoader<V>(name: string, load: (link: PatientLink) => Promise<V>): PatientLoader<V> {
  return createKeyedLoader(name, load, ({ patientId }) => patientId);
}

/**
 * Creates a DataLoader for reads that cannot be combined: each key is loaded by its own call, concurrently with
 * the others.
 * @param name for traces and metrics
 * @param toCacheKey returns equal texts for equal keys
 */
export function createKeyedLoader<V>(name: string, load: (key: string) => Promise<V>): KeyedLoader<V>;
export function createKeyedLoader<K, V>(
  name: string,
  load: (key: K) => Promise<V>,
  toCacheKey: (key: K) => string,
): DataLoader<K, V, string>;
export function createKeyedLoader<K, V>(
  name: string,
  load: (key: K) => Promise<V>,
  toCacheKey: (key: K) => string = String,
): DataLoader<K, V, string> {
  // Nothing is batched, so waiting would gain nothing. DataLoader's default schedule would hold even a cached key until
  // every pending promise has settled: fields behind one more loader would miss the batch of the others, and one
  // upstream call would become two.
  return createConcurrentLoader(name, (keys) => keys.map(load), toCacheKey, { batchScheduleFn: queueMicrotask });
}

/**
 * Creates a DataLoader whose batch function returns one promise per key, in the order of the keys. Each promise settles
 * its own key: a slow key does not delay the others, and a failed one does not fail them. A retryable error is not
 * cached, so the next load of its key tries again.
 * @param name for traces and metrics
 * @param toCacheKey returns equal texts for equal keys
 */
export function createConcurrentLoader<K, V>(
  name: string,
  loadAll: (keys: readonly K[]) => readonly Promise<V>[],
  toCacheKey: (key: K) => string,
  options?: Pick<DataLoader.Options<K, V, string>, 'batchScheduleFn'>,
): DataLoader<K, V, string> {
  const loader: DataLoader<K, V, string> = new DataLoader<K, V, string>(
    (keys) => {
      const values = traceBatch(name, keys.length, () => loadAll(keys)).map((value, index) =>
        value.catch((error: unknown) => {
          const key = keys[index];
          if (key !== undefined && error instanceof UpstreamError && error.isRetryable) loader.clear(key);
          throw error;
        }),
      );
      // DataLoader resolves each key with its value, and a promise resolved with a promise follows it. Its types only
      // allow values.
      return Promise.resolve(values as V[]);
    },
    { cacheKeyFn: toCacheKey, ...options },
  );
  return loader;
}

/** Loads a batch. In a traced request it has a span, which ends when all its values have arrived. */
function traceBatch<V>(name: string, size: number, loadAll: () => readonly Promise<V>[]): readonly Promise<V>[] {
  currentMetrics().batch(name, size);
  const span = currentSpan()?.begin('load', { 'emis.loader': name, 'emis.batch.size': size });
  if (!span) return loadAll();
  const values = withSpan(span, loadAll);
  void Promise.allSettled(values).then((results) => span.end(results.some(({ status }) => status === 'rejected')));
  return values;
}
