import type { TelephoneKind } from '../domain/appointment.ts';
import type { BookingOutcome, BookingProblem } from '../domain/appointmentOutcome.ts';
import {
  bookingProblem,
  limitReached,
  slotTaken,
  tooFarAhead,
  tooSoon,
  validateBooking,
  type BookingDetails,
} from '../domain/bookingRules.ts';
import { toTelephone } from '../domain/inputForms.ts';
import { trimToUndefined } from '../domain/inputText.ts';
import { omitUndefined } from '../domain/omitUndefined.ts';
import type { NamedPatient } from '../domain/patient.ts';
import { outcomeUnknown } from '../domain/sharedOutcomes.ts';
import { ukToday } from '../domain/ukTime.ts';
import { findUpcoming } from './appointments.ts';
import { reloadPracticeSettings, validateBySettings } from './reloadPracticeSettings.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { settleWrite } from './settleWrite.ts';

interface BookingInput {
  readonly slotId: string;
  readonly reason?: string | null;
  readonly telephone?: { readonly number: string; readonly kind?: TelephoneKind | null } | null;
}

/**
 * Books a slot. The known rules of the practice are checked before anything is sent. After a lost response, the
 * booking counts as made when its slot is among the upcoming appointments, unless with another reason: an earlier
 * booking may have that one. A missing slot may still be booked.
 * @throws `RefusedError` when the service as a whole is refused
 */
export function bookAppointment(dependencies: ServiceDependencies) {
  const { emis, loaders, ids, now } = dependencies;

  return async (patient: NamedPatient, input: BookingInput): Promise<BookingOutcome> => {
    const slot = ids.openSlot(input.slotId);
    if (!patient || !slot) return bookingProblem('slotNotFound');
    const { slotNumber } = slot;
    const booking = toBooking(input, slot);
    const today = ukToday(now().getTime());
    const { problem, settings } = await validateBySettings(
      dependencies,
      patient.odsCode,
      (current) => validateBooking(booking, today, current),
      ({ kind }) => !problemsWithoutSettings.has(kind),
    );
    if (problem) return problem;

    const { reason, telephone } = booking;
    const outcome = await emis.bookAppointment(patient, omitUndefined({ slotNumber, reason, telephone }));
    loaders.appointmentsByPatient.clear(patient);
    loaders.freeSlotsByPatient.clear(patient);
    const booked = { kind: 'booked', patient, slotNumber } as const;
    const currentSettings = () => reloadPracticeSettings(dependencies, patient.odsCode).catch(() => settings);
    return settleWrite<undefined, BookingOutcome>(outcome, {
      done: () => booked,
      refusals: {
        slotNotFound: () => bookingProblem('slotNotFound'),
        slotTaken: () => slotTaken(patient, slotNumber),
        slotInPast: () => bookingProblem('slotInPast'),
        slotTooSoon: async () => tooSoon(await currentSettings()),
        slotTooFarAhead: async () => tooFarAhead(await currentSettings()),
        bookingLimitReached: async () => limitReached(await currentSettings()),
        inputRefused: async () =>
          validateBooking(booking, today, await currentSettings()) ?? bookingProblem('detailsRefused'),
      },
      async findProof() {
        const found = await findUpcoming(loaders, patient, slotNumber);
        return found && !isForAnotherReason(found, reason) ? booked : undefined;
      },
      unknown: outcomeUnknown(patient),
    });
  };
}

/** The problems that no change of the practice's settings solves. */
const problemsWithoutSettings: ReadonlySet<BookingProblem['kind']> = new Set([
  'slotInPast',
  'telephoneNotAsked',
  'telephoneRequired',
]);

/** True when both reasons are known and differ in more than white space. */
function isForAnotherReason(
  { bookingReason }: { readonly bookingReason?: string },
  reason: string | undefined,
): boolean {
  const words = (text: string) => text.trim().split(/\s+/).join(' ');
  return reason !== undefined && bookingReason !== undefined && words(reason) !== words(bookingReason);
}

function toBooking(
  { reason, telephone }: BookingInput,
  slot: Pick<BookingDetails, 'kind' | 'startDate'>,
): BookingDetails {
  return omitUndefined({
    kind: slot.kind,
    startDate: slot.startDate,
    reason: trimToUndefined(reason),
    telephone: telephone
      ? omitUndefined({ number: toTelephone(telephone.number), kind: telephone.kind ?? undefined })
      : undefined,
  });
}
