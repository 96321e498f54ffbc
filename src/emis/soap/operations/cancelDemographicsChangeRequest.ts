import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Answers whether there was a request to withdraw. */
export const cancelDemographicsChangeRequest: UpstreamOperation<'CancelDemographicsChangeRequest', void, boolean> = {
  name: 'CancelDemographicsChangeRequest',
  toRequest: () => ({}),
  toDomain: ({ Cancelled }) => Cancelled,
};
