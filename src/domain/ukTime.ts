import { momentsOf, offsetAt, offsetOfEvenDay, startOfDay } from './ukMoments.ts';
import type { Moment, Moments } from './ukMoments.ts';

const hourMs = 3_600_000;

/** A time at the practice: as the clock on its wall shows it, and as a moment. */
export interface UkDateTime {
  /** `yyyy-MM-ddTHH:mm:ss` */
  readonly local: string;
  /** RFC 3339 with the UK's offset at that moment, such as `2026-10-25T01:30:00+01:00`. */
  readonly instant: string;
  /**
   * False in the hour that the clocks show twice, when nothing tells which of the two is meant: `instant` is then
   * the earlier one. False too in the hour that they skip: no clock shows it, and `instant` is the moment that
   * a clock would have reached that had not been put forward.
   */
  readonly isInstantCertain: boolean;
}

/**
 * The moment of a UK wall-clock time, by the zone's real rules in any year and whatever the process's own zone is.
 * In the hour that is shown twice it takes the earlier one. Throws a `RangeError` for anything but a real day and
 * time of the form `yyyy-MM-ddTHH:mm:ss`.
 */
export function readUkTime(local: string): UkDateTime {
  const offset = offsetOfEvenDay(local);
  if (offset !== undefined) return { local, instant: `${local}${offset}`, isInstantCertain: true };
  const { kind, first } = momentsOf(local);
  return { local, instant: toInstant(local, first, kind), isInstantCertain: kind === 'once' };
}

export interface UkSpan {
  readonly startsAt: UkDateTime;
  readonly endsAt: UkDateTime;
}

/**
 * Reads spans that stand in their real order, as the slots of one session do, each beginning after the one before.
 * Where a start on the wall clock is not later than the one before it, the clocks have gone back in between: this,
 * and an end that is shown before its start, tell which of the repeated hours is meant. An end is never before its
 * start. Throws as `readUkTime` does.
 */
export function ukTimesInOrder(spans: readonly { readonly start: string; readonly end: string }[]): readonly UkSpan[] {
  const passes = passesInOrder(spans);
  return spans.map(({ start, end }, index) => toSpan(start, end, passes?.get(index)));
}

/** Orders by moment. */
export function compareUkTimes(a: UkDateTime, b: UkDateTime): number {
  // Texts with the same offset, or of different days, are in the order of their moments.
  if (a.instant.charCodeAt(21) === b.instant.charCodeAt(21) || !a.instant.startsWith(b.instant.slice(0, 10))) {
    return a.instant < b.instant ? -1 : Number(a.instant > b.instant);
  }
  return Date.parse(a.instant) - Date.parse(b.instant);
}

/** Orders moments that have their offset from UTC, the earlier first. */
export function compareInstants(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

/** The last moment that a time may mean, in milliseconds: an hour after the earlier one where two are possible. */
export function latestMoment({ instant, isInstantCertain }: UkDateTime): number {
  return Date.parse(instant) + (isInstantCertain ? 0 : hourMs);
}

/** The date in the UK at a moment in milliseconds: `yyyy-MM-dd`. */
export function ukToday(nowMs: number): string {
  return new Date(nowMs + offsetAt(nowMs).ms).toISOString().slice(0, 10);
}

/** The date so many days later, or earlier. Throws a `RangeError` for anything but a real date `yyyy-MM-dd`. */
export function addDays(date: string, count: number): string {
  return new Date(startOfDay(date) + count * 86_400_000).toISOString().slice(0, 10);
}

/** How many days later one date is than another. Throws a `RangeError` for anything but real dates `yyyy-MM-dd`. */
export function daysBetween(earlier: string, later: string): number {
  return (startOfDay(later) - startOfDay(earlier)) / 86_400_000;
}

function toInstant(local: string, { ms, offset }: Moment, kind: Moments['kind']): string {
  // RFC 3339 has no seconds in an offset: such a moment is told in UTC.
  if (offset.text === undefined) return `${new Date(ms).toISOString().slice(0, 19)}+00:00`;
  if (kind === 'never') return `${new Date(ms + offset.ms).toISOString().slice(0, 19)}${offset.text}`;
  return `${local}${offset.text}`;
}

type Pass = 'first' | 'second';

/** Which of the repeated hours each start lies in, by its place in the list, as far as that can be proved. */
function passesInOrder(
  spans: readonly { readonly start: string; readonly end: string }[],
): Map<number, Pass> | undefined {
  let repeated: number[] | undefined;
  for (const [index, { start }] of spans.entries()) {
    if (offsetOfEvenDay(start) === undefined && momentsOf(start).kind === 'twice') (repeated ??= []).push(index);
  }
  if (repeated === undefined) return undefined;
  const passes = new Map<number, Pass>();
  for (const run of runsOfOneDay(repeated, spans)) {
    const goesBack = placeOfChange(run.map((index) => spans[index]?.start ?? ''));
    const lastBefore = run.findLastIndex((index) => isShownBackwards(spans[index]));
    for (const [place, index] of run.entries()) {
      if (place <= lastBefore || (goesBack !== undefined && place < goesBack)) passes.set(index, 'first');
      else if (goesBack !== undefined) passes.set(index, 'second');
    }
  }
  return passes;
}

function runsOfOneDay(indexes: readonly number[], spans: readonly { readonly start: string }[]): readonly number[][] {
  return [...Map.groupBy(indexes, (index) => spans[index]?.start.slice(0, 10)).values()];
}

function isShownBackwards(span: { readonly start: string; readonly end: string } | undefined): boolean {
  return span !== undefined && span.end < span.start && momentsOf(span.end).kind === 'twice';
}

/** Where the later hour begins. Undefined: the starts do not tell. */
function placeOfChange(starts: readonly string[]): number | undefined {
  const steps = starts.slice(1).map((start, index) => ({ place: index + 1, previous: starts[index] ?? '', start }));
  const notLater = steps.filter(({ start, previous }) => start <= previous);
  if (notLater.length === 1) return notLater[0]?.place;
  // Equal starts more than once are slots side by side: then only a step back proves anything.
  const earlier = notLater.filter(({ start, previous }) => start < previous);
  return earlier.length === 1 ? earlier[0]?.place : undefined;
}

function toSpan(start: string, end: string, pass: Pass | undefined): UkSpan {
  if (pass === undefined && offsetOfEvenDay(start) !== undefined) {
    return { startsAt: readUkTime(start), endsAt: readUkTime(end) };
  }
  const starts = momentsOf(start);
  const isCertain = starts.kind === 'twice' ? pass !== undefined : starts.kind === 'once';
  const moment = starts.kind === 'twice' && pass === 'second' ? starts.second : starts.first;
  const startsAt = { local: start, instant: toInstant(start, moment, starts.kind), isInstantCertain: isCertain };
  const ends = momentsOf(end);
  if (ends.kind === 'twice' && ends.first.ms < moment.ms) {
    return {
      startsAt,
      endsAt: { local: end, instant: toInstant(end, ends.second, 'twice'), isInstantCertain: isCertain },
    };
  }
  const instant = toInstant(end, ends.first, ends.kind);
  return { startsAt, endsAt: { local: end, instant, isInstantCertain: ends.kind === 'once' } };
}
