import { monitorEventLoopDelay } from 'node:perf_hooks';

const resolutionMs = 20;
/** Fewer samples say little, and a busy process takes few. */
const minSamples = 3;
const nanosecondsPerMillisecond = 1_000_000;

/** @returns a function that returns how late the event loop has been since its last call, in milliseconds: the mean */
export function createDelayMeter(): () => number {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  histogram.enable();
  let latest = 0;
  return () => {
    if (histogram.count >= minSamples) {
      latest = Math.max(0, histogram.mean / nanosecondsPerMillisecond - resolutionMs);
      histogram.reset();
    }
    return latest;
  };
}
