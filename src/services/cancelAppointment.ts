import type { CancellationOutcome } from '../domain/appointmentOutcome.ts';
import { outcomeUnknown } from '../domain/outcomeUnknown.ts';
import type { PatientLink } from '../domain/patient.ts';
import { RefusedError, type Refusal } from '../domain/refusal.ts';
import { ukToday } from '../domain/ukTime.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

export interface CancellationRequest {
  readonly appointmentId: string;
  readonly reason: string;
}

type Problem = Extract<CancellationOutcome, { message: string }>['kind'] & keyof typeof messages;

const messages = {
  notFound:
    'No such appointment is shown to this account. It may have been cancelled already: ring the practice to be sure.',
  notCancellable: 'The practice does not let this appointment be cancelled online. Ring the practice.',
  inPast: 'This appointment has begun already and cannot be cancelled.',
} as const;

/**
 * Cancels an appointment. It is asked once; when the answer is lost, the appointments are looked at: one that is gone
 * is cancelled, one that is still there may still go. Throws `RefusedError` when the service as such is refused.
 */
export function cancelAppointment({ emis, loaders, ids, now }: ServiceDependencies) {
  return async ({ appointmentId, reason }: CancellationRequest): Promise<CancellationOutcome> => {
    const appointment = ids.openAppointment(appointmentId);
    const link = appointment && (await loaders.patientById.load(appointment.patientId));
    if (!link) return problem('notFound');
    const { slotNumber, startDate } = appointment;
    if (startDate < ukToday(now().getTime())) return problem('inPast');

    const outcome = await emis.cancelAppointment(link, { slotNumber, reason: reason.trim() });
    loaders.appointmentsByPatient.clear(link);
    loaders.appointmentById.clearAll();
    loaders.freeSlotsByPatient.clear(link);
    switch (outcome.kind) {
      case 'done':
        return { kind: 'cancelled', patient: link };
      case 'refused': {
        const known = problems[outcome.refusal];
        if (known) return problem(known);
        throw new RefusedError(outcome.refusal);
      }
      case 'lost': {
        const isDone = await isGone(appointmentId, link).catch(() => false);
        return isDone ? { kind: 'cancelled', patient: link } : outcomeUnknown(link, 'the appointments');
      }
    }
  };

  /**
   * Whether an appointment that was there is there no more. One that has begun meanwhile still is. A restricted account
   * is not shown what others booked, and may have become restricted since: then nothing that is missing is gone for sure.
   */
  async function isGone(appointmentId: string, link: PatientLink): Promise<boolean> {
    loaders.accountByPatient.clear(link);
    const [found, account] = await Promise.all([
      loaders.appointmentById.load(appointmentId),
      loaders.accountByPatient.load(link),
    ]);
    return found === null && account.kind === 'active' && account.level === 'full';
  }
}

const problems: Partial<Record<Refusal, Problem>> = {
  slotNotFound: 'notFound',
  // The upstream has one refusal for both: a slot that is taken cannot be booked, or not be cancelled.
  slotTaken: 'notCancellable',
  appointmentInPast: 'inPast',
  slotInPast: 'inPast',
};

function problem(kind: Problem): CancellationOutcome {
  return { kind, message: messages[kind] };
}
