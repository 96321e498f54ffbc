import type { Worker } from 'node:worker_threads';

const heapCheckIntervalMs = 50;
const bytesPerMegabyte = 1_000_000;

export interface ThreadBounds {
  readonly timeLimitMs: number;
  readonly maxHeapMegabytes: number;
}

/**
 * Watches a thread at one piece of work and says once which bound it has passed. Returns how to end the watch.
 *
 * The heap is looked at from here, since V8's own limit cannot be relied on to stop the thread alone: a large string
 * that no longer fits under it aborts the whole process.
 */
export function watchThread(
  thread: Worker,
  { timeLimitMs, maxHeapMegabytes }: ThreadBounds,
  onPassed: (bound: 'time' | 'heap') => void,
): () => void {
  let isOver = false;
  function end(): void {
    isOver = true;
    clearTimeout(timer);
    clearInterval(interval);
  }
  function passed(bound: 'time' | 'heap'): void {
    if (isOver) return;
    end();
    onPassed(bound);
  }
  // If it was this thread that stood still, the answer may be waiting already: it is heard before the kill.
  const timer = setTimeout(() => setImmediate(() => passed('time')), timeLimitMs);
  const interval = setInterval(() => {
    thread.getHeapStatistics().then(
      (heap) => heap.used_heap_size > maxHeapMegabytes * bytesPerMegabyte && passed('heap'),
      // It has ended meanwhile, and tells so itself.
      () => undefined,
    );
  }, heapCheckIntervalMs);
  return end;
}
