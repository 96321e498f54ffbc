import type { EmisClient } from '../emis/EmisClient.ts';
import { createAccountByPatient } from './createAccountByPatient.ts';
import { createPracticeByOdsCode } from './createPracticeByOdsCode.ts';
import { createPracticeSettingsByOdsCode } from './createPracticeSettingsByOdsCode.ts';

export type FactLoaders = ReturnType<typeof createFactLoaders>;

/** Creates the loaders of the facts that decide availability, for one request. `subject` is the signed-in person. */
export function createFactLoaders(emis: EmisClient, subject: string) {
  return {
    accountByPatient: createAccountByPatient(emis),
    practiceByOdsCode: createPracticeByOdsCode(emis, subject),
    practiceSettingsByOdsCode: createPracticeSettingsByOdsCode(emis, subject),
  };
}
