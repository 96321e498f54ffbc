/**
 * Loaded into a server before its own code. The message `begin` starts a measurement, and `end` ends it; both are answered with a
 * `Reading`. Between measurements it does nothing, because servers that wait for their turn share the processor.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';

export interface Reading {
  readonly kind: 'reading';
  /** The processor time of all threads since the measurement began. */
  readonly cpuMs: number;
  /** The longest time for which the event loop did not turn. */
  readonly stallMs: number;
  /** The same, without the garbage collection in it. */
  readonly stallWithoutGcMs: number;
  /** Memory in bytes: the highest since the measurement began, and now. */
  readonly peakBytes: number;
  readonly residentBytes: number;
}

const intervalMs = 2;
const minStallMs = 1;
const reportMs = 5;

interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

let stalls: Span[] = [];
let collections: Span[] = [];
let lastMs = performance.now();
let cpu = process.cpuUsage();
let timer: NodeJS.Timeout | undefined;

function tick(): void {
  const nowMs = performance.now();
  if (nowMs - lastMs - intervalMs > minStallMs) stalls.push({ fromMs: lastMs + intervalMs, toMs: nowMs });
  lastMs = nowMs;
}

const observer = new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) {
    collections.push({ fromMs: startTime, toMs: startTime + duration });
  }
});

function withoutCollections({ fromMs, toMs }: Span): number {
  let ms = toMs - fromMs;
  for (const one of collections) ms -= Math.max(0, Math.min(toMs, one.toMs) - Math.max(fromMs, one.fromMs));
  return ms;
}

function read(): Reading {
  const { user, system } = process.cpuUsage(cpu);
  const peakKiB = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  const longest = stalls.toSorted((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs));
  return {
    kind: 'reading',
    cpuMs: (user + system) / 1_000,
    stallMs: longest[0] ? longest[0].toMs - longest[0].fromMs : 0,
    // The longest ones only: a short stall does not become the longest without its garbage collection.
    stallWithoutGcMs: Math.max(0, ...longest.slice(0, 200).map(withoutCollections)),
    peakBytes: Number(peakKiB) * 1_024,
    residentBytes: process.memoryUsage.rss(),
  };
}

function begin(): void {
  clearInterval(timer);
  stalls = [];
  collections = [];
  observer.observe({ entryTypes: ['gc'] });
  // Makes the present memory the highest so far.
  writeFileSync('/proc/self/clear_refs', '5');
  cpu = process.cpuUsage();
  lastMs = performance.now();
  timer = setInterval(tick, intervalMs).unref();
}

process.on('message', (message: unknown) => {
  if (message === 'begin') {
    process.send?.(read());
    begin();
  } else if (message === 'end') {
    tick();
    clearInterval(timer);
    // The observer reports collections in a later turn.
    setTimeout(() => {
      process.send?.(read());
      observer.disconnect();
    }, reportMs);
  }
});

// A measurement that was stopped leaves no server behind.
process.once('disconnect', () => process.exit());
