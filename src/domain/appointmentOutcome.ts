import type { PatientLink } from './patient.ts';
import type { OutcomeUnknown } from './sharedOutcomes.ts';

/** An appointment was booked. Its details are read only when they are requested. @sdl BookGpAppointmentSuccess */
export interface Booked {
  readonly kind: 'booked';
  readonly patient: PatientLink;
  readonly slotNumber: string;
}

/** The slot is booked, perhaps by the same patient: that is read only when it is requested. @sdl GpAppointmentSlotTaken */
export interface SlotTaken {
  readonly kind: 'slotTaken';
  readonly patient: PatientLink;
  readonly slotNumber: string;
}

/** The reason why a slot was not booked. Limits are absent when not known. */
export type BookingProblem =
  | SlotTaken
  | { readonly kind: PlainBookingProblem }
  | { readonly kind: 'tooSoon'; readonly bookableFromDays?: number }
  | { readonly kind: 'tooFarAhead'; readonly bookableToDays?: number }
  | { readonly kind: 'limitReached'; readonly maximumBooked?: number };

export type PlainBookingProblem =
  | 'slotNotFound'
  | 'slotInPast'
  | 'reasonRequired'
  | 'reasonNotAsked'
  | 'telephoneRequired'
  | 'telephoneNotAsked'
  | 'detailsRefused';

/** @sdl BookGpAppointmentResult */
export type BookingOutcome = Booked | OutcomeUnknown | BookingProblem;

/** @sdl CancelGpAppointmentResult */
export type CancellationOutcome =
  | { readonly kind: 'cancelled'; readonly patient: PatientLink }
  | OutcomeUnknown
  | { readonly kind: 'notFound' | 'notCancellable' | 'inPast' };
