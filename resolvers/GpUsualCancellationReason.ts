import type { GpUsualCancellationReasonResolvers } from '../src/generated/resolvers-types.ts';
import { practiceTexts } from '../src/texts/languages.ts';

export const GpUsualCancellationReason: GpUsualCancellationReasonResolvers = {
  label: (reason, _, { texts }) => texts.cancellationReasons[reason],
  reason: (reason) => practiceTexts.cancellationReasons[reason],
};
