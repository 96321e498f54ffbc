import type { PracticeSettingsResolvers } from '../src/generated/resolvers-types.ts';

export const PracticeSettings: PracticeSettingsResolvers = {
  appointments: (settings) => settings,
  prescriptions: (settings) => settings,
  messages: (settings) => settings,
};
