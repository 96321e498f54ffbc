import type { GpMessageSettingsResolvers } from '../src/generated/resolvers-types.ts';

export const GpMessageSettings: GpMessageSettingsResolvers = {
  message: ({ messagesMessage }) => messagesMessage ?? null,
};
