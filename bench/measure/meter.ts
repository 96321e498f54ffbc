/**
 * Loaded into a server before its own code. A message from the parent ends a measurement and starts the next; it is answered with
 * a `Reading`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';

export interface Reading {
  readonly kind: 'reading';
  /** The processor time of all threads since the last reading. */
  readonly cpuMs: number;
  /** The longest time for which the event loop did not turn. */
  readonly stallMs: number;
  /** The same, without the garbage collection in it. */
  readonly stallWithoutGcMs: number;
  /** Memory in bytes: the highest since the last reading, and now. */
  readonly peakBytes: number;
  readonly residentBytes: number;
}

const intervalMs = 2;
const minStallMs = 1;

interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

let stalls: Span[] = [];
let collections: Span[] = [];
let lastMs = performance.now();
let cpu = process.cpuUsage();

function tick(): void {
  const nowMs = performance.now();
  if (nowMs - lastMs - intervalMs > minStallMs) stalls.push({ fromMs: lastMs + intervalMs, toMs: nowMs });
  lastMs = nowMs;
}
setInterval(tick, intervalMs).unref();

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) {
    collections.push({ fromMs: startTime, toMs: startTime + duration });
  }
}).observe({ entryTypes: ['gc'] });

function withoutCollections({ fromMs, toMs }: Span): number {
  let ms = toMs - fromMs;
  for (const one of collections) ms -= Math.max(0, Math.min(toMs, one.toMs) - Math.max(fromMs, one.fromMs));
  return ms;
}

function read(): Reading {
  tick();
  const { user, system } = process.cpuUsage(cpu);
  const peakKiB = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  const longest = stalls.toSorted((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs));
  const reading: Reading = {
    kind: 'reading',
    cpuMs: (user + system) / 1_000,
    stallMs: longest[0] ? longest[0].toMs - longest[0].fromMs : 0,
    // The longest stalls only: a short one cannot become the longest.
    stallWithoutGcMs: Math.max(0, ...longest.slice(0, 200).map(withoutCollections)),
    peakBytes: Number(peakKiB) * 1_024,
    residentBytes: process.memoryUsage.rss(),
  };
  stalls = [];
  collections = [];
  return reading;
}

process.on('message', (message: unknown) => {
  if (message !== 'read') return;
  // The observer reports collections in a later turn.
  setTimeout(() => {
    process.send?.(read());
    // Makes the highest memory so far the present one.
    writeFileSync('/proc/self/clear_refs', '5');
    cpu = process.cpuUsage();
    lastMs = performance.now();
  }, 5);
});
