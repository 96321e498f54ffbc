import type { Worker } from 'node:worker_threads';

const heapCheckIntervalMs = 50;
const bytesPerMegabyte = 1_000_000;

export interface ThreadLimits {
  readonly timeLimitMs: number;
  readonly maxHeapMegabytes: number;
}

/**
 * Watches a thread during one piece of work and reports once which limit it has exceeded.
 *
 * The heap is measured from outside the thread, because V8's own limit does not reliably stop the thread alone: a large
 * string that exceeds it aborts the whole process.
 * @returns a function that ends the watch
 */
export function watchThread(
  thread: Worker,
  { timeLimitMs, maxHeapMegabytes }: ThreadLimits,
  onExceeded: (limit: 'time' | 'heap') => void,
): () => void {
  let isOver = false;
  function end(): void {
    isOver = true;
    clearTimeout(timer);
    clearInterval(interval);
  }
  function exceed(limit: 'time' | 'heap'): void {
    if (isOver) return;
    end();
    onExceeded(limit);
  }
  // If the main thread was blocked, the result may already be waiting: it is received before the thread is stopped.
  const timer = setTimeout(() => setImmediate(() => exceed('time')), timeLimitMs);
  const interval = setInterval(() => {
    thread.getHeapStatistics().then(
      (heap) => heap.used_heap_size > maxHeapMegabytes * bytesPerMegabyte && exceed('heap'),
      // The thread has ended in the meantime and reports that itself.
      () => undefined,
    );
  }, heapCheckIntervalMs);
  return end;
}
