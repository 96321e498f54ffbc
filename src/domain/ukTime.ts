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

/** What a day's clock does: the same offset all day, or a change at one moment. Milliseconds. */
interface UkDay {
  readonly startMs: number;
  readonly before: Offset;
  readonly change?: { readonly atMs: number; readonly after: Offset };
}

interface Offset {
  readonly ms: number;
  /** `+01:00`, or undefined where the offset has seconds, as London's own time had until 1847. */
  readonly text: string | undefined;
}

const secondMs = 1000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const maxDaysKept = 5000;

const offsetFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' });
const wallClock = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/;
const days = new Map<string, UkDay>();

/**
 * The moment of a UK wall-clock time, by the zone's real rules in any year and whatever the process's own zone is.
 * In the hour that is shown twice it takes the earlier one. Throws a `RangeError` for anything but a real day and
 * time of the form `yyyy-MM-ddTHH:mm:ss`.
 */
export function readUkTime(local: string): UkDateTime {
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
  if (a.instant.slice(19) !== b.instant.slice(19)) return Date.parse(a.instant) - Date.parse(b.instant);
  return a.instant < b.instant ? -1 : Number(a.instant > b.instant);
}

/** The date in the UK at a moment in milliseconds: `yyyy-MM-dd`. */
export function ukToday(nowMs: number): string {
  return new Date(nowMs + offsetAt(nowMs).ms).toISOString().slice(0, 10);
}

/** The date so many days later, or earlier. Throws a `RangeError` for anything but a real date `yyyy-MM-dd`. */
export function addDays(date: string, count: number): string {
  return new Date(startOfDay(date) + count * dayMs).toISOString().slice(0, 10);
}

interface Moment {
  readonly ms: number;
  readonly offset: Offset;
}

type Moments =
  | { readonly kind: 'once'; readonly first: Moment }
  | { readonly kind: 'never'; readonly first: Moment }
  | { readonly kind: 'twice'; readonly first: Moment; readonly second: Moment };

function momentsOf(local: string): Moments {
  const match = wallClock.exec(local);
  if (match === null) throw new RangeError('Not a wall-clock time yyyy-MM-ddTHH:mm:ss');
  const [, date = '', hours, minutes, seconds] = match;
  const { startMs, before, change } = dayOf(date);
  const wallMs = startMs + Number(hours) * hourMs + Number(minutes) * 60_000 + Number(seconds) * secondMs;
  const first = { ms: wallMs - before.ms, offset: before };
  if (change === undefined) return { kind: 'once', first };
  const second = { ms: wallMs - change.after.ms, offset: change.after };
  const isBefore = first.ms < change.atMs;
  const isAfter = second.ms >= change.atMs;
  if (isBefore && isAfter) return { kind: 'twice', first, second };
  if (isBefore) return { kind: 'once', first };
  if (isAfter) return { kind: 'once', first: second };
  return { kind: 'never', first: { ms: first.ms, offset: change.after } };
}

function dayOf(date: string): UkDay {
  const known = days.get(date);
  if (known !== undefined) return known;
  const day = readDay(startOfDay(date));
  if (days.size >= maxDaysKept) days.clear();
  days.set(date, day);
  return day;
}

function readDay(startMs: number): UkDay {
  // Three hours to each side reach any moment that some UK clock may show on this day.
  let low = startMs - 3 * hourMs;
  let high = startMs + dayMs + 3 * hourMs;
  const before = offsetAt(low);
  const after = offsetAt(high);
  if (before.ms === after.ms) return { startMs, before };
  while (high - low > secondMs) {
    const middle = low + Math.floor((high - low) / (2 * secondMs)) * secondMs;
    if (offsetAt(middle).ms === before.ms) low = middle;
    else high = middle;
  }
  return { startMs, before, change: { atMs: high, after } };
}

function offsetAt(ms: number): Offset {
  const name = offsetFormat.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const match = /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(name);
  if (match === null) throw new Error('The platform does not know the rules of Europe/London');
  const [, sign = '+', hours = '00', minutes = '00', seconds = '00'] = match;
  const size = Number(hours) * hourMs + Number(minutes) * 60_000 + Number(seconds) * secondMs;
  return {
    ms: sign === '-' ? -size : size,
    text: seconds === '00' ? `${sign}${hours}:${minutes}` : undefined,
  };
}

function startOfDay(date: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // A day such as 31 February is taken for one in March.
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date)
    throw new RangeError('Not a date yyyy-MM-dd');
  return ms;
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
    if (momentsOf(start).kind === 'twice') (repeated ??= []).push(index);
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
