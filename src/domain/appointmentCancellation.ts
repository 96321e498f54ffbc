import type { Appointment } from './appointment.ts';
import type { Account } from './patient.ts';
import type { InputNecessity } from './practice.ts';
import { latestMoment, type UkDateTime } from './ukTime.ts';

/** @sdl GpAppointmentNotCancellableReason */
type NotCancellableReason = 'alreadyStarted';

/** The possibility to cancel an appointment online, as far as it is known. @sdl GpAppointmentCancellation */
export interface AppointmentCancellation {
  readonly isAllowed: boolean;
  /** Present when it is allowed. */
  readonly until?: UkDateTime;
  /** Present when it is not allowed. */
  readonly reason?: NotCancellableReason;
  readonly cancellationReason: InputNecessity;
}

/** The reasons that patients usually give. EMIS takes any text: the catalogues of texts have the words. */
export const usualCancellationReasons = ['noLongerRequired', 'unableToAttend'] as const;

/** @sdl GpUsualCancellationReason */
export type UsualCancellationReason = (typeof usualCancellationReasons)[number];

/**
 * Decides by the start, the account and its level only. No other rule of a practice is known.
 * @returns null when only the practice knows
 */
export function cancellationOf(
  { startsAt }: Pick<Appointment, 'startsAt'>,
  account: Account,
  cancellationReason: InputNecessity,
  nowMs: number,
): AppointmentCancellation | null {
  if (latestMoment(startsAt) < nowMs) return { isAllowed: false, reason: 'alreadyStarted', cancellationReason };
  // In the hour that the clocks show twice, the appointment may have started.
  if (Date.parse(startsAt.instant) < nowMs) return null;
  if (account.kind !== 'active' || account.level === 'other') return null;
  return { isAllowed: true, until: startsAt, cancellationReason };
}
