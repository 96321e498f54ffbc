/**
 * Words for the UK's own dates and times. A practice's times are read as they are written, `2026-10-25T01:30:00`, whatever
 * offset follows: the browser's time zone, which may be another, has no say in it.
 */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `2026-11-26` as `Thursday 26 November 2026`; a time that follows is left out. */
export function dayInWords(date: string): string {
  const weekday = weekdays[new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${dateInWords(date)}`;
}

/** `2026-11-26` as `26 November 2026`, `2026-11` as `November 2026`, `2026` as it is. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return date;
  return [day && String(Number(day)), name, year].filter((part) => part !== undefined).join(' ');
}

/** `2026-11-26T14:05:00` as `2:05pm`. */
export function timeInWords(local: string): string {
  const hour = Number(local.slice(11, 13));
  return `${hour % 12 === 0 ? 12 : hour % 12}:${local.slice(14, 16)}${hour < 12 ? 'am' : 'pm'}`;
}

/** Today in the UK, `yyyy-MM-dd`, and days from it. */
export function ukDay(daysFromToday = 0): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date());
  return addDays(today, daysFromToday);
}

/** Days after a day, or before it. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
