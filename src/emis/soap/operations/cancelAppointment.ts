import type { UpstreamOperation } from './UpstreamOperation.ts';

interface Cancellation {
  readonly slotNumber: string;
  readonly reason: string;
}

/** Answers whether the upstream says that it is cancelled. */
export const cancelAppointment: UpstreamOperation<'CancelAppointment', Cancellation, boolean> = {
  name: 'CancelAppointment',
  toRequest: ({ slotNumber, reason }) => ({ SlotId: slotNumber, CancellationReason: reason }),
  toDomain: ({ IsCancelled }) => IsCancelled,
};
