import type { BookingProblem, PlainBookingProblem } from './appointmentOutcome.ts';
import type { AppointmentKind, TelephoneKind } from './appointment.ts';
import type { PracticeSettings } from './practice.ts';
import { daysBetween } from './ukTime.ts';

export type BookingDays = Pick<PracticeSettings, 'bookableFromDays' | 'bookableToDays'>;

type BookingSettings = BookingDays & Pick<PracticeSettings, 'bookingReason' | 'maximumBooked'>;

/** What a person wants to book. A blank reason has been left out already. */
export interface BookingDetails {
  readonly kind: AppointmentKind;
  /** `yyyy-MM-dd`, in the UK. */
  readonly startDate: string;
  readonly reason?: string;
  readonly telephone?: { readonly number: string; readonly kind?: TelephoneKind };
}

/** Whether a date lies in the days that can be booked today; both ends count, in calendar days of the UK. */
export function isWithinBookingDays(date: string, today: string, days: BookingDays): boolean {
  const ahead = daysBetween(today, date);
  return ahead >= days.bookableFromDays && ahead <= days.bookableToDays;
}

/** Why a practice's rules refuse a booking, in the order in which the practice itself would look; undefined: they do not. */
export function validateBooking(
  wish: BookingDetails,
  today: string,
  settings: BookingSettings,
): BookingProblem | undefined {
  const { startDate, kind, reason, telephone } = wish;
  if (startDate < today) return bookingProblem('slotInPast');
  const ahead = daysBetween(today, startDate);
  if (ahead < settings.bookableFromDays) return tooSoon(settings);
  if (ahead > settings.bookableToDays) return tooFarAhead(settings);
  if (settings.maximumBooked === 0) return limitReached(settings);
  if (settings.bookingReason === 'required' && !reason) return bookingProblem('reasonRequired');
  if (settings.bookingReason === 'notAsked' && reason) return bookingProblem('reasonNotAsked');
  // Whether the practice takes telephone consultations at all is not asked: it offers this one.
  const isByTelephone = kind === 'telephone';
  // Of a slot whose kind is not known only the practice can tell.
  if (telephone && !isByTelephone && kind !== 'other') return bookingProblem('telephoneNotAsked');
  if (!telephone && isByTelephone) return bookingProblem('telephoneRequired');
  return undefined;
}

/** The problem that needs no more facts. */
export function bookingProblem(kind: PlainBookingProblem): BookingProblem {
  return { kind, message: messages[kind] };
}

/** The problem of a slot before the days that can be booked. */
export function tooSoon({ bookableFromDays }: BookingDays): BookingProblem {
  const message = 'The practice does not let people book this early online. Choose a later day, or ring the practice.';
  return { kind: 'tooSoon', message, bookableFromDays };
}

/** The problem of a slot after the days that can be booked. */
export function tooFarAhead({ bookableToDays }: BookingDays): BookingProblem {
  const message = 'The practice does not let people book this far ahead online. Choose an earlier day.';
  return { kind: 'tooFarAhead', message, bookableToDays };
}

/** The problem of a patient who may book no more, or of a practice where nobody may. */
export function limitReached({ maximumBooked }: Pick<PracticeSettings, 'maximumBooked'>): BookingProblem {
  const message =
    maximumBooked === 0
      ? 'The practice takes no bookings online. Ring the practice.'
      : 'The patient has as many appointments ahead as the practice allows.';
  return { kind: 'limitReached', message, maximumBooked };
}

const messages: Readonly<Record<PlainBookingProblem, string>> = {
  slotNotFound: 'This appointment is no longer offered. Choose another one.',
  slotTaken: 'This appointment has just been taken. Choose another one.',
  slotInPast: 'This appointment has begun already. Choose another one.',
  reasonRequired: 'The practice wants to know the reason. Give one.',
  reasonNotAsked: 'The practice takes no reason with a booking. Leave it out.',
  telephoneRequired: 'Give the number that the clinician is to ring.',
  telephoneNotAsked: 'The practice takes no telephone number for this appointment. Leave it out.',
  detailsRefused: 'The practice did not accept the reason or the telephone number. Look at its rules again.',
};
