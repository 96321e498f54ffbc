import type { GpProblemCode } from '../generated/graphql.ts';

/**
 * The page's own text for each problem, in front of the next step. For a code that is not listed, such as one that is
 * newer than the page, it shows the response's own `message`.
 */
export const problemMessages: Readonly<Partial<Record<GpProblemCode, string>>> = {
  PATIENT_NOT_FOUND: 'You no longer have access to this person.',
  APPOINTMENT_SLOT_NOT_FOUND: 'This appointment is no longer offered.',
  APPOINTMENT_SLOT_TAKEN: 'This appointment is no longer free.',
  APPOINTMENT_SLOT_IN_PAST: 'This appointment has already started.',
  APPOINTMENT_TOO_SOON: 'This appointment is too soon to be booked online.',
  APPOINTMENT_TOO_FAR_AHEAD: 'This appointment cannot be booked online yet.',
  APPOINTMENT_LIMIT_REACHED: 'No more appointments can be booked online until one of them is over or cancelled.',
  APPOINTMENT_REASON_REQUIRED: 'The practice needs to know why you want this appointment.',
  APPOINTMENT_REASON_NOT_ASKED: 'The practice no longer asks why you want an appointment.',
  APPOINTMENT_TELEPHONE_REQUIRED: 'The practice needs a phone number to call you on.',
  APPOINTMENT_TELEPHONE_NOT_ASKED: 'The practice does not need a phone number for this appointment.',
  APPOINTMENT_DETAILS_REFUSED: 'The practice’s system did not accept these details.',
  APPOINTMENT_NOT_FOUND: 'This appointment is no longer booked.',
  APPOINTMENT_IN_PAST: 'This appointment has already started.',
  APPOINTMENT_NOT_CANCELLABLE: 'The practice does not allow this appointment to be cancelled online.',
  MEDICATION_COURSE_NOT_FOUND: 'The practice no longer shows some of these medicines.',
  MEDICATION_NOT_ORDERABLE: 'Some of these medicines cannot be ordered online, so nothing was ordered.',
  PRESCRIPTION_ALREADY_PENDING: 'Some of these medicines are already on order, so nothing was ordered again.',
  PRESCRIPTION_COMMENT_REQUIRED: 'The practice needs a message with an order.',
  PRESCRIPTION_COMMENT_NOT_ASKED: 'The practice no longer takes messages with orders.',
  PRESCRIPTION_DETAILS_REFUSED: 'The practice’s system did not accept the message.',
  PRESCRIPTION_NOT_FOUND: 'This order is no longer shown by the practice.',
  PRESCRIPTION_NOT_CANCELLABLE: 'The practice has already dealt with this order.',
};
