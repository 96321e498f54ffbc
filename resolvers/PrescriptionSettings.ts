import type { PrescriptionSettingsResolvers } from '../src/generated/resolvers-types.ts';

export const PrescriptionSettings: PrescriptionSettingsResolvers = {
  comment: ({ prescribingComment }) => prescribingComment,
  message: ({ prescriptionsMessage }) => prescriptionsMessage ?? null,
};
