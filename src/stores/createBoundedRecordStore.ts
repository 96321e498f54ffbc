import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import { ReadOnlyStoreError } from './ReadOnlyStoreError.ts';
import type { RecordStore } from './RecordStore.ts';
import { withTimeout } from './withTimeout.ts';

interface BoundedRecordStoreOptions {
  /** Names the store in logs. */
  readonly label: string;
  /** The time for each call. Default: 450 milliseconds. */
  readonly timeoutMs?: number;
  /** After a failure, calls fail at once for this time. Default: 500 milliseconds. */
  readonly pauseMs?: number;
  /** Reports each change between working and failing. */
  readonly onStateChange?: (state: 'available' | 'unavailable', detail: string) => void;
}

/**
 * Gives each call of a store a time limit, so that a store that hangs delays a request once and not at each call. After a
 * failure, calls fail at once for a moment; then one call tries again while the others still fail. A store that keeps no
 * changes responds quickly, so that it can still be read.
 */
export function createBoundedRecordStore(store: RecordStore, options: BoundedRecordStoreOptions): RecordStore {
  const { label, timeoutMs = 450, pauseMs = 500, onStateChange } = options;
  let isFailing = false;
  let isReadOnly = false;
  let isPaused = false;

  function report(failing: boolean, readOnly: boolean, detail: string): void {
    const before = isFailing || isReadOnly;
    [isFailing, isReadOnly] = [failing, readOnly];
    if ((failing || readOnly) !== before) onStateChange?.(before ? 'available' : 'unavailable', detail);
  }

  function pause(): void {
    isPaused = true;
    setTimeout(() => (isPaused = false), pauseMs).unref();
  }

  async function run<T>(call: () => Promise<T>, isChange = false): Promise<T> {
    if (isPaused) throw new StoreUnavailableError(`${label}: paused after a failure`);
    // While the store is failing, this call is the only one that tries.
    if (isFailing) isPaused = true;
    try {
      const result = await withTimeout(call(), timeoutMs, `${label}: no response in time`);
      isPaused = false;
      report(false, isReadOnly && !isChange, label);
      return result;
    } catch (error) {
      const failure = toUnavailable(error, label);
      if (failure instanceof ReadOnlyStoreError) {
        isPaused = false;
        report(false, true, failure.detail);
      } else {
        pause();
        report(true, isReadOnly, failure.detail);
      }
      throw failure;
    }
  }

  return {
    get: (name) => run(() => store.get(name)),
    compareAndSet: (name, change) => run(() => store.compareAndSet(name, change), true),
    async *list(kind) {
      const records = store.list(kind)[Symbol.asyncIterator]();
      for (;;) {
        const next = await run(() => records.next());
        if (next.done === true) return;
        yield next.value;
      }
    },
    close: () => store.close(),
  };
}

function toUnavailable(error: unknown, label: string): StoreUnavailableError {
  if (error instanceof StoreUnavailableError) return error;
  return new StoreUnavailableError(`${label}: ${error instanceof Error ? error.name : typeof error}`);
}
