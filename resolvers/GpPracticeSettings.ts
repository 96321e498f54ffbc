import type { GpPracticeSettingsResolvers } from '../src/generated/resolvers-types.ts';

export const GpPracticeSettings: GpPracticeSettingsResolvers = {
  appointments: (settings) => settings,
  prescriptions: (settings) => settings,
  messages: (settings) => settings,
};
