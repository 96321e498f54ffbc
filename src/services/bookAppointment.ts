import type { TelephoneKind } from '../domain/appointment.ts';
import type { BookingOutcome, BookingProblem, PlainBookingProblem } from '../domain/appointmentOutcome.ts';
import {
  bookingProblem,
  judgeBooking,
  limitReached,
  tooFarAhead,
  tooSoon,
  type BookingWish,
} from '../domain/bookingRules.ts';
import { givenText } from '../domain/inputText.ts';
import { outcomeUnknown } from '../domain/outcomeUnknown.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { PracticeSettings } from '../domain/practice.ts';
import { RefusedError, type Refusal } from '../domain/refusal.ts';
import { ukToday } from '../domain/ukTime.ts';
import { findAhead } from './appointments.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

export interface BookingRequest {
  readonly slotId: string;
  readonly reason?: string | null;
  readonly telephone?: { readonly number: string; readonly kind?: TelephoneKind | null } | null;
}

/**
 * Books a slot: what the practice's rules decide is decided here; everything else is asked once. When the answer is
 * lost, the appointments are looked at: a slot that is among them is booked; one that is not may still become so.
 * Throws `RefusedError` when the service as such is refused.
 */
export function bookAppointment({ emis, loaders, ids, now }: ServiceDependencies) {
  return async (request: BookingRequest): Promise<BookingOutcome> => {
    const slot = ids.openSlot(request.slotId);
    const link = slot && (await loaders.patientById.load(slot.patientId));
    if (!link) return bookingProblem('slotNotFound');
    const { slotNumber } = slot;
    const wish = toWish(request, slot);
    const today = ukToday(now().getTime());
    const settings = await loaders.practiceSettingsByOdsCode.load(link.odsCode);
    const problem = judgeBooking(wish, today, settings);
    if (problem) return problem;

    const outcome = await emis.bookAppointment(link, {
      slotNumber,
      ...(wish.reason && { reason: wish.reason }),
      ...(wish.telephone && { telephone: wish.telephone }),
    });
    loaders.appointmentsByPatient.clear(link);
    loaders.freeSlotsByPatient.clear(link);
    switch (outcome.kind) {
      case 'done':
        return { kind: 'booked', patient: link, slotNumber };
      case 'refused': {
        const explain = problems[outcome.refusal];
        if (typeof explain === 'string') return bookingProblem(explain);
        if (!explain) throw new RefusedError(outcome.refusal);
        return explain(await freshSettings(link, settings), wish, today);
      }
      case 'lost': {
        const isThere = await findAhead(loaders, link, slotNumber).catch(() => undefined);
        return isThere ? { kind: 'booked', patient: link, slotNumber } : outcomeUnknown(link, 'the appointments');
      }
    }
  };

  /** The practice has just contradicted what was known of its rules. */
  async function freshSettings({ odsCode }: PatientLink, known: PracticeSettings): Promise<PracticeSettings> {
    emis.forgetPractice(odsCode);
    loaders.practiceSettingsByOdsCode.clear(odsCode);
    return loaders.practiceSettingsByOdsCode.load(odsCode).catch(() => known);
  }
}

/** What a refusal means: by itself, or by the practice's rules as they are now. */
type Explanation =
  PlainBookingProblem | ((settings: PracticeSettings, wish: BookingWish, today: string) => BookingProblem);

const problems: Partial<Record<Refusal, Explanation>> = {
  slotNotFound: 'slotNotFound',
  slotTaken: 'slotTaken',
  slotInPast: 'slotInPast',
  slotTooSoon: tooSoon,
  slotTooFarAhead: tooFarAhead,
  bookingLimitReached: limitReached,
  inputRefused: (settings, wish, today) => judgeBooking(wish, today, settings) ?? bookingProblem('detailsRefused'),
};

function toWish({ reason, telephone }: BookingRequest, slot: Pick<BookingWish, 'kind' | 'startDate'>): BookingWish {
  const text = givenText(reason);
  return {
    kind: slot.kind,
    startDate: slot.startDate,
    ...(text && { reason: text }),
    ...(telephone && {
      telephone: { number: telephone.number.trim(), ...(telephone.kind && { kind: telephone.kind }) },
    }),
  };
}
