import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Cancels the pending change of details. The result is true when a change was pending. */
export const cancelDemographicsChangeRequest: UpstreamOperation<'CancelDemographicsChangeRequest', void, boolean> = {
  name: 'CancelDemographicsChangeRequest',
  toRequest: () => ({}),
  toDomain: ({ Cancelled }) => Cancelled,
};
