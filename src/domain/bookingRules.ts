import type { AppointmentKind, TelephoneKind } from './appointment.ts';
import type { BookingProblem, PlainBookingProblem, SlotTaken } from './appointmentOutcome.ts';
import { omitUndefined } from './omitUndefined.ts';
import type { PatientLink } from './patient.ts';
import type { PracticeSettings } from './practice.ts';
import { daysBetween } from './ukTime.ts';

type BookingDays = Pick<PracticeSettings, 'bookableFromDays' | 'bookableToDays'>;

type BookingSettings = BookingDays & Pick<PracticeSettings, 'bookingReason' | 'maximumBooked'>;

/** A booking to check. A blank reason must already be left out. */
export interface BookingDetails {
  readonly kind: AppointmentKind;
  /** `yyyy-MM-dd`, in the UK. */
  readonly startDate: string;
  readonly reason?: string;
  readonly telephone?: { readonly number: string; readonly kind?: TelephoneKind };
}

/**
 * @returns true when a date can be booked today, and null when the limits that matter are not known. The limits are
 *   inclusive and count calendar days in the UK.
 */
export function isWithinBookingDays(date: string, today: string, days: Partial<BookingDays>): boolean | null {
  const { bookableFromDays: from, bookableToDays: to } = days;
  const ahead = daysBetween(today, date);
  if ((from !== undefined && ahead < from) || (to !== undefined && ahead > to)) return false;
  return from === undefined || to === undefined ? null : true;
}

/**
 * Checks a booking against a practice's known rules, in the order in which the practice itself checks them. A rule that
 * is not known refuses nothing.
 * @returns undefined when the rules allow the booking
 */
export function validateBooking(
  booking: BookingDetails,
  today: string,
  settings: BookingSettings,
): BookingProblem | undefined {
  const { startDate, kind, reason, telephone } = booking;
  if (startDate < today) return bookingProblem('slotInPast');
  const ahead = daysBetween(today, startDate);
  const { bookableFromDays, bookableToDays } = settings;
  if (bookableFromDays !== undefined && ahead < bookableFromDays) return tooSoon(settings);
  if (bookableToDays !== undefined && ahead > bookableToDays) return tooFarAhead(settings);
  if (settings.maximumBooked === 0) return limitReached(settings);
  if (settings.bookingReason === 'required' && !reason) return bookingProblem('reasonRequired');
  if (settings.bookingReason === 'notAsked' && reason) return bookingProblem('reasonNotAsked');
  // The practice's setting for telephone consultations is not checked, because the practice offers this one.
  const isByTelephone = kind === 'telephone';
  // For a slot of unknown kind only the practice can decide.
  if (telephone && !isByTelephone && kind !== 'other') return bookingProblem('telephoneNotAsked');
  if (!telephone && isByTelephone) return bookingProblem('telephoneRequired');
  return undefined;
}

/** A problem without details. */
export function bookingProblem(kind: PlainBookingProblem): BookingProblem {
  return { kind };
}

/** The problem of a slot that is booked, by this patient or someone else. */
export function slotTaken(patient: PatientLink, slotNumber: string): SlotTaken {
  return { kind: 'slotTaken', patient, slotNumber };
}

/** The problem of a slot before the bookable days. */
export function tooSoon({ bookableFromDays }: BookingDays): BookingProblem {
  return { kind: 'tooSoon', ...omitUndefined({ bookableFromDays }) };
}

/** The problem of a slot after the bookable days. */
export function tooFarAhead({ bookableToDays }: BookingDays): BookingProblem {
  return { kind: 'tooFarAhead', ...omitUndefined({ bookableToDays }) };
}

/** The problem of a patient who has reached the booking limit, or of a practice whose limit is zero. */
export function limitReached({ maximumBooked }: Pick<PracticeSettings, 'maximumBooked'>): BookingProblem {
  return { kind: 'limitReached', ...omitUndefined({ maximumBooked }) };
}
