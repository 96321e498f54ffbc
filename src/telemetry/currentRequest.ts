import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestRecord } from './RequestRecord.ts';

const storage = new AsyncLocalStorage<RequestRecord>();

/** @returns the request that the current code works for, or undefined outside a request */
export function currentRequest(): RequestRecord | undefined {
  return storage.getStore();
}

/** Runs a function, and everything that it starts, as work for a request. */
export function runForRequest<T>(request: RequestRecord, work: () => T): T {
  return storage.run(request, work);
}
