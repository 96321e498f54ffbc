import { BatchSpanProcessor, type SpanExporter, type SpanProcessor } from '@opentelemetry/sdk-trace';
import { isDelivered } from './reportFailures.ts';

/** The spans that wait for the collector, at most, beside the batch that is being sent. Further ones are dropped. */
const maxWaitingSpans = 4_096;

/**
 * Creates the queue of the spans that wait for the collector. They are sent in batches, apart from the requests.
 * @param onDropped is called with the number of spans that found no room or were not delivered
 */
export function createSpanQueue(
  exporter: SpanExporter,
  { exportTimeoutMs, onDropped }: { readonly exportTimeoutMs: number; readonly onDropped: (count: number) => void },
): SpanProcessor {
  let waiting = 0;
  let isStopped = false;
  const queue = new BatchSpanProcessor({
    exporter: {
      export(spans, done) {
        waiting -= spans.length;
        exporter.export(spans, (result) => {
          if (!isDelivered(result)) onDropped(spans.length);
          done(result);
        });
      },
      shutdown: () => exporter.shutdown(),
    },
    maxQueueSize: maxWaitingSpans,
    exportTimeoutMillis: exportTimeoutMs,
  });
  return {
    onStart: () => undefined,
    onEnd(span) {
      if (isStopped || waiting >= maxWaitingSpans) return onDropped(1);
      waiting += 1;
      queue.onEnd(span);
    },
    forceFlush: () => queue.forceFlush(),
    shutdown() {
      isStopped = true;
      return queue.shutdown();
    },
  };
}
