import type { Outcome } from '../feedback/OutcomeMessage.tsx';
import { OutcomeUnknown } from '../feedback/OutcomeUnknown.tsx';
import { ServiceProblem } from '../feedback/ServiceProblem.tsx';
import { toFailedOutcome } from '../feedback/toFailedOutcome.tsx';
import type { BookAppointmentMutation, GpNextStep } from '../generated/graphql.ts';
import { nameAppointment } from './nameAppointment.ts';

type BookingResult = BookAppointmentMutation['bookGpAppointment'];

interface BookingOutcome {
  /** The next view: the list of appointments, the free slots, or the form as it was filled in. */
  readonly next: 'finish' | 'chooseAnother' | 'correct';
  readonly outcome: Outcome;
}

/** Turns the result of a booking into a message and the next page. @param local the local start of the chosen slot */
export function toBookingOutcome(
  result: BookingResult,
  error: unknown,
  telephone: string | null | undefined,
  local: string,
): BookingOutcome {
  const about = nameAppointment(local);
  const unknown = {
    whether: 'whether the appointment was booked',
    whereToCheck: 'the appointments below',
    telephone,
  };
  if (!result) {
    const { isRejected, outcome } = toFailedOutcome({ about, error, field: 'bookGpAppointment', ...unknown });
    return { next: isRejected ? 'correct' : 'finish', outcome };
  }
  if (result.__typename === 'BookGpAppointmentSuccess') {
    // The practice may have booked another time than the slot had.
    const booked = result.appointment?.startsAt.local;
    const message = booked
      ? 'The appointment is booked.'
      : 'The appointment is booked, but we cannot show it here at the moment.';
    return { next: 'finish', outcome: { about: nameAppointment(booked ?? local), tone: 'success', message } };
  }
  if (result.__typename === 'GpAppointmentOutcomeUnknown') {
    return { next: 'finish', outcome: { about, tone: 'unknown', message: <OutcomeUnknown {...unknown} /> } };
  }
  // An earlier response may have been lost. Nobody should book another appointment then.
  if (result.__typename === 'GpAppointmentSlotTaken' && result.isTakenByThisPatient === true)
    return {
      next: 'finish',
      outcome: { about, tone: 'success', message: 'The patient already has this appointment.' },
    };
  const limit =
    result.__typename === 'GpAppointmentLimitReached' && result.maximumBooked
      ? { details: `The limit is ${result.maximumBooked}.` }
      : {};
  const message = <ServiceProblem problem={result} practice={{ telephone }} {...limit} />;
  return { next: nextViews[result.nextStep] ?? 'finish', outcome: { about, tone: 'error', message } };
}

/** The views that are the next step themselves. For any other step, the list of appointments. */
const nextViews: Readonly<Partial<Record<GpNextStep, BookingOutcome['next']>>> = {
  CHOOSE_ANOTHER: 'chooseAnother',
  CHECK_DETAILS: 'correct',
};
