import type { DatedResponse } from '../domain/DatedResponse.ts';
import type { Log } from './Log.ts';

/** The servers whose clocks are compared with that of this machine. */
export type ClockSource = 'emis' | 'issuer';

/** Compares clocks by the header `Date` of responses that are received anyway. */
export interface ClockSkew {
  observe(source: ClockSource, response: DatedResponse): void;
  /**
   * @returns the whole seconds by which the clock of this machine is ahead of another one's, by its last response. Sources
   * that have not responded yet, or without a date, are absent.
   */
  seconds(): ReadonlyMap<ClockSource, number>;
}

interface ClockSkewOptions {
  readonly log: Pick<Log, 'warn'>;
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsedMs?: () => number;
}

const secondMs = 1_000;
/** Tokens allow as much by default. */
const maxUnnoticedSeconds = 5;
/** A date that is further away says no more than this. */
const maxSeconds = 86_400;
const warningPauseMs = 60_000;

/** Creates a comparison that warns of a difference of more than five seconds, at most once a minute for each source. */
export function createClockSkew({ log, elapsedMs = () => performance.now() }: ClockSkewOptions): ClockSkew {
  const skews = new Map<ClockSource, number>();
  const warnedAt = new Map<ClockSource, number>();

  function warn(source: ClockSource, skewSeconds: number): void {
    const nowMs = elapsedMs();
    if (nowMs - (warnedAt.get(source) ?? -Infinity) < warningPauseMs) return;
    warnedAt.set(source, nowMs);
    log.warn('The clock of this machine differs from that of another server.', { detail: source, skewSeconds });
  }

  return {
    observe(source, response) {
      const seconds = skewOf(response);
      if (seconds === undefined) return;
      skews.set(source, seconds);
      if (Math.abs(seconds) > maxUnnoticedSeconds) warn(source, seconds);
    },
    seconds: () => skews,
  };
}

/**
 * A date has whole seconds, and was written at some time between the request and its response: only what exceeds both is
 * a difference of clocks.
 */
function skewOf({ date, age, sentAtMs, receivedAtMs }: DatedResponse): number | undefined {
  const dateMs = parseDate(date);
  if (dateMs === undefined) return undefined;
  const ageSeconds = /^\d{1,9}$/.test(age) ? Number(age) : undefined;
  const earliestMs = dateMs + (ageSeconds ?? 0) * secondMs;
  const latestMs = earliestMs + (ageSeconds === undefined ? 1 : 2) * secondMs;
  const skewMs = Math.max(sentAtMs - latestMs, 0) + Math.min(receivedAtMs - earliestMs, 0);
  return Math.min(Math.max(Math.round(skewMs / secondMs), -maxSeconds), maxSeconds);
}

/** The form that HTTP prescribes: `Fri, 01 May 2026 09:00:00 GMT`. */
function parseDate(date: string): number | undefined {
  if (!/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(date)) return undefined;
  const ms = Date.parse(date);
  return Number.isNaN(ms) ? undefined : ms;
}
