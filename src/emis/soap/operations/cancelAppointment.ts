import type { UpstreamOperation } from './UpstreamOperation.ts';

interface Cancellation {
  readonly slotNumber: string;
  /** The upstream requires it. */
  readonly reason?: string;
}

/** Cancels an appointment. The result is true when the upstream reports it as cancelled. */
export const cancelAppointment: UpstreamOperation<'CancelAppointment', Cancellation, boolean> = {
  name: 'CancelAppointment',
  toRequest: ({ slotNumber, reason = '' }) => ({ SlotId: slotNumber, CancellationReason: reason }),
  toDomain: ({ IsCancelled }) => IsCancelled,
};
