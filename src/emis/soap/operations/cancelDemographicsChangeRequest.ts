import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Withdraws the pending change of details. The result is true when there was one. */
export const cancelDemographicsChangeRequest: UpstreamOperation<'CancelDemographicsChangeRequest', void, boolean> = {
  name: 'CancelDemographicsChangeRequest',
  toRequest: () => ({}),
  toDomain: ({ Cancelled }) => Cancelled,
};
