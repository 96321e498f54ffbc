import { AsyncLocalStorage } from 'node:async_hooks';
import { noMetrics, type Metrics } from './Metrics.ts';
import type { RequestRecord } from './RequestRecord.ts';

const storage = new AsyncLocalStorage<RequestRecord>();

/** @returns the request that the current code works for, or undefined outside a request */
export function currentRequest(): RequestRecord | undefined {
  return storage.getStore();
}

/** @returns the metrics of the process that handles the current request. Outside a request nothing is measured. */
export function currentMetrics(): Metrics {
  return storage.getStore()?.metrics ?? noMetrics;
}

/** Runs a function, and everything that it starts, as work for a request. */
export function runForRequest<T>(request: RequestRecord, work: () => T): T {
  return storage.run(request, work);
}
