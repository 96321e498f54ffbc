import { currentMetrics } from './currentRequest.ts';
import { inSpan } from './inSpan.ts';
import type { Queue } from './Metrics.ts';

/** Measures the wait for a turn. A traced request has a span for it. */
export async function whileWaiting<T>(queue: Queue, turn: Promise<T>): Promise<T> {
  const startedAtMs = performance.now();
  const metrics = currentMetrics();
  return inSpan('wait', { 'emis.queue': queue }, () =>
    turn.finally(() => metrics.waited(queue, performance.now() - startedAtMs)),
  );
}
