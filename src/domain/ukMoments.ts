/** A moment in milliseconds, and the offset of the UK's clocks at it. */
export interface Moment {
  readonly ms: number;
  readonly offset: Offset;
}

/** The moments at which UK clocks show a local time. */
export type Moments =
  | { readonly kind: 'once'; readonly first: Moment }
  /** The clocks skip this time. `first` is the moment at which a clock that was not put forward would show it. */
  | { readonly kind: 'never'; readonly first: Moment }
  | { readonly kind: 'twice'; readonly first: Moment; readonly second: Moment };

interface Offset {
  readonly ms: number;
  /** Such as `+01:00`. Undefined for an offset with seconds, as London had until 1847. */
  readonly text: string | undefined;
}

/** A day's UTC offsets: one all day, or a change at one moment. */
interface UkDay {
  readonly startMs: number;
  readonly before: Offset;
  readonly change?: { readonly atMs: number; readonly after: Offset };
}

const secondMs = 1000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** With this on each side, a day includes every moment at which UK clocks may show it. */
const marginMs = 3 * hourMs;
const maxCachedDays = 5000;

const offsetFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' });
const wallClock = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/;
const days = new Map<string, UkDay>();

/**
 * The moments at which UK clocks show a local time `yyyy-MM-ddTHH:mm:ss`, by the real rules of the time zone in any year
 * and independent of the process's own time zone.
 * @throws RangeError when the text is not a real date and time of that form
 */
export function momentsOf(local: string): Moments {
  const match = wallClock.exec(local);
  if (match === null) throw notATime();
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

/**
 * The offset of a whole day, such as `+01:00`. This is the fast path: the clocks change on two days a year, and a list
 * of slots may have tens of thousands of times.
 * @returns undefined when the offset changes on that day or has seconds
 * @throws RangeError as `momentsOf` does
 */
export function offsetOfEvenDay(local: string): string | undefined {
  if (!wallClock.test(local)) throw notATime();
  const { change, before } = dayOf(local.slice(0, 10));
  return change === undefined ? before.text : undefined;
}

/** The UK's UTC offset at a moment in milliseconds. */
export function offsetAt(ms: number): Offset {
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

/**
 * Midnight UTC of a date `yyyy-MM-dd`, in milliseconds.
 * @throws RangeError when the date is not real
 */
export function startOfDay(date: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // Date.parse reads a date such as 31 February as one in March.
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date)
    throw new RangeError('Not a date yyyy-MM-dd');
  return ms;
}

function dayOf(date: string): UkDay {
  const known = days.get(date);
  if (known !== undefined) return known;
  const day = readDay(startOfDay(date));
  if (days.size >= maxCachedDays) days.clear();
  days.set(date, day);
  return day;
}

function readDay(startMs: number): UkDay {
  let low = startMs - marginMs;
  let high = startMs + dayMs + marginMs;
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

function notATime(): RangeError {
  return new RangeError('Not a wall-clock time yyyy-MM-ddTHH:mm:ss');
}
