import type { CancellationOutcome } from '../domain/appointmentOutcome.ts';
import { trimToUndefined } from '../domain/inputText.ts';
import { omitUndefined } from '../domain/omitUndefined.ts';
import type { NamedPatient, PatientLink } from '../domain/patient.ts';
import { outcomeUnknown } from '../domain/sharedOutcomes.ts';
import { ukToday } from '../domain/ukTime.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { settleWrite } from './settleWrite.ts';

interface CancellationInput {
  readonly appointmentId: string;
  /** The check of the input requires it where the upstream does. */
  readonly reason?: string | null;
}

/**
 * Cancels an appointment. After a lost response, the appointment counts as cancelled when it is no longer listed. A
 * listed appointment may still be cancelled.
 * @throws `RefusedError` when the service as a whole is refused
 */
export function cancelAppointment({ emis, loaders, ids, now }: ServiceDependencies) {
  return async (patient: NamedPatient, { appointmentId, reason }: CancellationInput): Promise<CancellationOutcome> => {
    const appointment = ids.openAppointment(appointmentId);
    if (!patient || !appointment) return { kind: 'notFound' };
    const { slotNumber, startDate } = appointment;
    if (startDate < ukToday(now().getTime())) return { kind: 'inPast' };

    const outcome = await emis.cancelAppointment(
      patient,
      omitUndefined({ slotNumber, reason: trimToUndefined(reason) }),
    );
    loaders.appointmentsByPatient.clear(patient);
    loaders.appointmentById.clearAll();
    loaders.freeSlotsByPatient.clear(patient);
    const cancelled = { kind: 'cancelled', patient } as const;
    return settleWrite<undefined, CancellationOutcome>(outcome, {
      done: () => cancelled,
      refusals: {
        slotNotFound: () => ({ kind: 'notFound' }),
        // The upstream has one refusal for a slot that cannot be booked and for one that cannot be cancelled.
        slotTaken: () => ({ kind: 'notCancellable' }),
        appointmentInPast: () => ({ kind: 'inPast' }),
        slotInPast: () => ({ kind: 'inPast' }),
      },
      findProof: async () => ((await isCancelled(appointmentId, patient)) ? cancelled : undefined),
      unknown: outcomeUnknown(patient),
    });
  };

  /**
   * Past appointments are searched too, since this one may have started in the meantime. A restricted account, which the
   * account may have become, does not show what others booked: a missing appointment then proves nothing.
   */
  async function isCancelled(appointmentId: string, patient: PatientLink): Promise<boolean> {
    loaders.accountByPatient.clear(patient);
    const [found, account] = await Promise.all([
      loaders.appointmentById.load(appointmentId),
      loaders.accountByPatient.load(patient),
    ]);
    return found === null && account.kind === 'active' && account.level === 'full';
  }
}
