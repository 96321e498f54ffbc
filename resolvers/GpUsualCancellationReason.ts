import type { GpUsualCancellationReasonResolvers } from '../src/generated/resolvers-types.ts';

export const GpUsualCancellationReason: GpUsualCancellationReasonResolvers = {
  label: (reason, _, { texts }) => texts.cancellationReasons[reason],
  reason: (reason, _, { practiceTexts }) => practiceTexts.cancellationReasons[reason],
};
