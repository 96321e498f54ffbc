import { formatDateWithWeekday, formatTime } from '../ui/ukDates.ts';

/** Names an appointment by its local start, such as `Appointment on Thursday 26 November 2026, 2:05pm`. */
export function nameAppointment(local: string): string {
  return `Appointment on ${formatDateWithWeekday(local)}, ${formatTime(local)}`;
}
