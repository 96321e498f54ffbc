const hourMs = 3_600_000;
const dayMs = 86_400_000;
const summerTimeByYear = new Map<number, readonly [startMs: number, endMs: number]>();

/** UK local time without an offset, such as 2026-10-25T01:30:00. */
export function toLondon(moment: Date | number): string {
  const ms = typeof moment === 'number' ? moment : moment.getTime();
  return new Date(ms + (isSummer(ms) ? hourMs : 0)).toISOString().slice(0, 19);
}

/** A moment with the UK's offset, such as 2026-05-12T09:00:00+01:00. Milliseconds are included unless they are zero. */
export function toInstant(moment: Date | number): string {
  const ms = typeof moment === 'number' ? moment : moment.getTime();
  const summer = isSummer(ms);
  const local = new Date(ms + (summer ? hourMs : 0))
    .toISOString()
    .slice(0, -1)
    .replace(/\.000$/, '');
  return `${local}${summer ? '+01:00' : '+00:00'}`;
}

/** The UK date of a moment, such as 2026-10-25. */
export function londonDate(moment: Date | number): string {
  return toLondon(moment).slice(0, 10);
}

/**
 * The moment of a UK local time, in milliseconds. `pass` selects the occurrence in the hour that is repeated in
 * October. A time in the hour that is skipped in March is read as GMT.
 */
export function fromLondon(local: string, pass: 'first' | 'second' = 'first'): number {
  const asGmt = Date.parse(`${local}Z`);
  if (Number.isNaN(asGmt)) throw new Error(`${local} is not a local time such as 2026-10-25T01:30:00`);
  const asBst = asGmt - hourMs;
  if (!isSummer(asBst)) return asGmt;
  return pass === 'second' && !isSummer(asGmt) ? asGmt : asBst;
}

/** The date `days` calendar days later, or earlier when `days` is negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The number of calendar days from one date to another. */
export function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / dayMs;
}

/** Returns true when the UK changes its clocks on this date. */
export function isClockChange(date: string): boolean {
  return summerTime(Number(date.slice(0, 4))).some((ms) => new Date(ms).toISOString().startsWith(date));
}

function isSummer(ms: number): boolean {
  const [start, end] = summerTime(new Date(ms).getUTCFullYear());
  return ms >= start && ms < end;
}

function summerTime(year: number): readonly [number, number] {
  let found = summerTimeByYear.get(year);
  if (found === undefined) summerTimeByYear.set(year, (found = [lastSunday(year, 2), lastSunday(year, 9)]));
  return found;
}

/** 01:00 GMT on the last Sunday of a month with 31 days: the moment at which UK clocks change. */
function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month, 31, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * dayMs;
}
