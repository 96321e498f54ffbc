import { MutationFailed } from '../telling/MutationFailed.tsx';
import { OutcomeUnknown } from '../telling/OutcomeUnknown.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import type { Outcome } from '../telling/Told.tsx';
import { dayInWords, timeInWords } from '../telling/ukWords.ts';
import type { BookingResult } from './BookingForm.tsx';

interface Read {
  /** Where to go on: with the list of appointments, with another slot, or with what was filled in. */
  readonly next: 'end' | 'otherSlot' | 'stay';
  readonly outcome: Outcome;
}

/** What came of a booking, in words, and where to go on from there. */
export function readBooking(result: BookingResult, error: unknown, telephone: string | null | undefined): Read {
  if (!result) {
    const whether = 'whether it was booked';
    const words = <MutationFailed error={error} place="bookAppointment" whether={whether} telephone={telephone} />;
    return { next: 'end', outcome: { tone: 'unknown', words } };
  }
  switch (result.__typename) {
    case 'BookAppointmentSuccess': {
      const local = result.appointment?.startsAt.local;
      const words =
        local === undefined
          ? 'The appointment is booked. It could not be shown here just now.'
          : `The appointment is booked: ${dayInWords(local)}, ${timeInWords(local)}.`;
      return { next: 'end', outcome: { tone: 'done', words } };
    }
    case 'AppointmentOutcomeUnknown': {
      const look = 'Look at the appointments below';
      const words = <OutcomeUnknown message={result.message} look={look} telephone={telephone} />;
      return { next: 'end', outcome: { tone: 'unknown', words } };
    }
    case 'AppointmentLimitReached': {
      const words = `${result.message} It allows ${result.maximumBooked}.`;
      return { next: 'end', outcome: { tone: 'problem', words } };
    }
    case 'AppointmentSlotNotFound':
    case 'AppointmentSlotTaken':
    case 'AppointmentSlotInPast':
    case 'AppointmentTooSoon':
    case 'AppointmentTooFarAhead':
      return { next: 'otherSlot', outcome: { tone: 'problem', words: `${result.message} Choose another.` } };
    case 'AppointmentReasonRequired':
    case 'AppointmentReasonNotAsked':
    case 'AppointmentTelephoneRequired':
    case 'AppointmentTelephoneNotAsked':
    case 'AppointmentDetailsRefused':
      return { next: 'stay', outcome: { tone: 'problem', words: result.message } };
    default:
      return { next: 'end', outcome: { tone: 'problem', words: <ServiceUnavailable unavailable={result} /> } };
  }
}
