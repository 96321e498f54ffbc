import { momentsOf, offsetAt, offsetOfEvenDay, startOfDay, type Moment, type Moments } from './ukMoments.ts';

const hourMs = 3_600_000;

/** A moment, as UK local time and as an instant. @sdl UkDateTime */
export interface UkDateTime {
  /** `yyyy-MM-ddTHH:mm:ss` */
  readonly local: string;
  /** RFC 3339 with the UK's offset at that moment, such as `2026-10-25T01:30:00+01:00`. */
  readonly instant: string;
  /**
   * False in the hour that the clocks show twice, when it is not known which of the two is meant; `instant` is then the
   * earlier one. Also false in the hour that the clocks skip; `instant` is then the moment at which a clock that was not
   * put forward would show the time.
   */
  readonly isInstantCertain: boolean;
}

/**
 * Reads a UK local time `yyyy-MM-ddTHH:mm:ss`, by the real rules of the time zone in any year and independent of the
 * process's own time zone. In the hour that is shown twice, the earlier moment is taken.
 * @throws RangeError when the text is not a real date and time of that form
 */
export function readUkTime(local: string): UkDateTime {
  const offset = offsetOfEvenDay(local);
  if (offset !== undefined) return { local, instant: `${local}${offset}`, isInstantCertain: true };
  const { kind, first } = momentsOf(local);
  return { local, instant: toInstant(local, first, kind), isInstantCertain: kind === 'once' };
}

/**
 * The UK time at an instant, an RFC 3339 text with any offset. A fraction of a second is dropped. The local time follows
 * from the instant, so it is always certain.
 */
export function ukTimeAt(instant: string): UkDateTime {
  const ms = Math.floor(Date.parse(instant) / 1_000) * 1_000;
  const offset = offsetAt(ms);
  const local = toLocalText(ms + offset.ms);
  return { local, instant: toInstant(local, { ms, offset }, 'once'), isInstantCertain: true };
}

/** As `ukTimeAt`, for a moment that may not be known. */
export function ukTimeIfKnown(instant: string | undefined): UkDateTime | null {
  return instant === undefined ? null : ukTimeAt(instant);
}

/** The date in the UK at an instant, an RFC 3339 text with any offset: `yyyy-MM-dd`. */
export function ukDateAt(instant: string): string {
  return ukToday(Date.parse(instant));
}

export interface UkSpan {
  readonly startsAt: UkDateTime;
  readonly endsAt: UkDateTime;
}

/**
 * Reads spans in chronological order, such as the slots of a session, each starting after the one before. A local start
 * that is not later than the previous one, or a local end before its start, proves that the clocks went back in between
 * and so which of the repeated hours is meant. An end is never before its start.
 * @throws RangeError as `readUkTime` does
 */
export function ukTimesInOrder(spans: readonly { readonly start: string; readonly end: string }[]): readonly UkSpan[] {
  const passes = passesInOrder(spans);
  return spans.map(({ start, end }, index) => toSpan(start, end, passes?.get(index)));
}

/** Compares by moment. */
export function compareUkTimes(a: UkDateTime, b: UkDateTime): number {
  // Texts with the same offset, or of different days, sort as their moments do.
  if (a.instant.charCodeAt(21) === b.instant.charCodeAt(21) || !a.instant.startsWith(b.instant.slice(0, 10))) {
    return a.instant < b.instant ? -1 : Number(a.instant > b.instant);
  }
  return Date.parse(a.instant) - Date.parse(b.instant);
}

/** Compares RFC 3339 times with a UTC offset, the earlier first. */
export function compareInstants(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

/** The latest moment that a time may mean, in milliseconds: an hour after `instant` when it is not certain. */
export function latestMoment({ instant, isInstantCertain }: UkDateTime): number {
  return Date.parse(instant) + (isInstantCertain ? 0 : hourMs);
}

/** The date in the UK at a moment in milliseconds: `yyyy-MM-dd`. */
export function ukToday(nowMs: number): string {
  return new Date(nowMs + offsetAt(nowMs).ms).toISOString().slice(0, 10);
}

/**
 * Adds days to a date `yyyy-MM-dd`. The count may be negative.
 * @throws RangeError when the date is not real
 */
export function addDays(date: string, count: number): string {
  return new Date(startOfDay(date) + count * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The number of days from one date `yyyy-MM-dd` to another.
 * @throws RangeError when a date is not real
 */
export function daysBetween(earlier: string, later: string): number {
  return (startOfDay(later) - startOfDay(earlier)) / 86_400_000;
}

function toInstant(local: string, { ms, offset }: Moment, kind: Moments['kind']): string {
  // RFC 3339 offsets have no seconds, so such a moment is written in UTC.
  if (offset.text === undefined) return `${toLocalText(ms)}+00:00`;
  if (kind === 'never') return `${toLocalText(ms + offset.ms)}${offset.text}`;
  return `${local}${offset.text}`;
}

function toLocalText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19);
}

type Pass = 'first' | 'second';

/** Maps the index of a start to the repeated hour that it is in, for the starts whose hour the list proves. */
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
    const changeAt = indexOfChange(run.map((index) => spans[index]?.start ?? ''));
    const lastBefore = run.findLastIndex((index) => isShownBackwards(spans[index]));
    for (const [position, index] of run.entries()) {
      if (position <= lastBefore || (changeAt !== undefined && position < changeAt)) passes.set(index, 'first');
      else if (changeAt !== undefined) passes.set(index, 'second');
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

/** The index at which the later hour begins. Returns undefined when the starts do not prove it. */
function indexOfChange(starts: readonly string[]): number | undefined {
  const steps = starts.slice(1).map((start, index) => ({ at: index + 1, previous: starts[index] ?? '', start }));
  const notLater = steps.filter(({ start, previous }) => start <= previous);
  if (notLater.length === 1) return notLater[0]?.at;
  // Repeated equal starts are parallel slots: then only a step back proves a change.
  const earlier = notLater.filter(({ start, previous }) => start < previous);
  return earlier.length === 1 ? earlier[0]?.at : undefined;
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
