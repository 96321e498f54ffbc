import type { Worker } from 'node:worker_threads';

const checkIntervalMs = 50;
/** A thread that has used little CPU time for so long is waiting for something that does not come. */
const maxWaitFactor = 10;
const microsecondsPerMillisecond = 1_000;
const bytesPerMegabyte = 1_000_000;

export interface ThreadLimits {
  /** CPU time, in milliseconds: on a busy machine, a thread may have to wait for its turn. */
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
  const exceedTime = () => setImmediate(() => exceed('time'));
  const timer = setTimeout(exceedTime, timeLimitMs * maxWaitFactor);
  const before = thread.cpuUsage();
  const interval = setInterval(
    () => {
      usedSince(thread, before).then(
        (usedMs) => usedMs > timeLimitMs && exceedTime(),
        () => undefined,
      );
      thread.getHeapStatistics().then(
        (heap) => heap.used_heap_size > maxHeapMegabytes * bytesPerMegabyte && exceed('heap'),
        // The thread has ended in the meantime and reports that itself.
        () => undefined,
      );
    },
    Math.min(checkIntervalMs, timeLimitMs),
  );
  return end;
}

/** @returns the CPU time that a thread has used, in milliseconds */
async function usedSince(thread: Worker, before: Promise<NodeJS.CpuUsage>): Promise<number> {
  const { user, system } = await thread.cpuUsage(await before);
  return (user + system) / microsecondsPerMillisecond;
}
