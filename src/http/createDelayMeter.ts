import { monitorEventLoopDelay } from 'node:perf_hooks';

/** A meter of how late this process is with its own work. */
export interface DelayMeter {
  /** Forgets everything that was late until now. */
  restart(): void;
  /** @returns how late the event loop has been since the last call or restart, in milliseconds: the mean */
  delayMs(): number;
}

const resolutionMs = 20;
/** Fewer samples say little, and a busy process takes few. */
const minSamples = 3;
const nanosecondsPerMillisecond = 1_000_000;

/** Creates a meter of the delay of the event loop. It measures from the first restart on. */
export function createDelayMeter(): DelayMeter {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  let latestMs = 0;
  return {
    restart() {
      histogram.enable();
      histogram.reset();
      latestMs = 0;
    },
    delayMs() {
      if (histogram.count >= minSamples) {
        latestMs = Math.max(0, histogram.mean / nanosecondsPerMillisecond - resolutionMs);
        histogram.reset();
      }
      return latestMs;
    },
  };
}
