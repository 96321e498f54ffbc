import type { GpPrescriptionSettingsResolvers } from '../src/generated/resolvers-types.ts';

export const GpPrescriptionSettings: GpPrescriptionSettingsResolvers = {
  comment: ({ prescribingComment }) => prescribingComment,
  message: ({ prescriptionsMessage }) => prescriptionsMessage ?? null,
};
