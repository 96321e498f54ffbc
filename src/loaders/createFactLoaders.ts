import type { EmisClient } from '../emis/EmisClient.ts';
import { createAccountByPatient } from './accountByPatient.ts';
import { createPracticeByOdsCode } from './practiceByOdsCode.ts';
import { createPracticeSettingsByOdsCode } from './practiceSettingsByOdsCode.ts';

export type FactLoaders = ReturnType<typeof createFactLoaders>;

/** Creates the loaders of one request that availability is decided from. `subject` is the signed-in person. */
export function createFactLoaders(emis: EmisClient, subject: string) {
  return {
    accountByPatient: createAccountByPatient(emis),
    practiceByOdsCode: createPracticeByOdsCode(emis, subject),
    practiceSettingsByOdsCode: createPracticeSettingsByOdsCode(emis, subject),
  };
}
