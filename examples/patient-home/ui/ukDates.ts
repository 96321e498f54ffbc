// UK dates and times. A practice's local times, such as `2026-10-25T01:30:00`, are formatted as they are written. Any offset
// and the browser's time zone are ignored.

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

/** Formats `2026-11-26` as `Thursday 26 November 2026`. A time after the date is ignored. */
export function formatDateWithWeekday(date: string): string {
  const weekday = weekdays[new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${formatDate(date)}`;
}

/** Formats `2026-11-26` as `26 November 2026` and `2026-11` as `November 2026`. Returns `2026` unchanged. */
export function formatDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return date;
  return [day && String(Number(day)), name, year].filter((part) => part !== undefined).join(' ');
}

/** Formats `2026-11-26T14:05:00` as `2:05pm`. */
export function formatTime(local: string): string {
  const hour = Number(local.slice(11, 13));
  return `${hour % 12 === 0 ? 12 : hour % 12}:${local.slice(14, 16)}${hour < 12 ? 'am' : 'pm'}`;
}

/** The UK date, `yyyy-MM-dd`, a number of days from today. */
export function ukDate(daysFromToday = 0): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date());
  return addDays(today, daysFromToday);
}

/** Adds days to a date, or subtracts them when negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
