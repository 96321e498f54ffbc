import type DataLoader from 'dataloader';
import type { PracticeSettings } from '../domain/practice.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createKeyedLoader } from './createKeyedLoader.ts';

export type PracticeSettingsByOdsCode = DataLoader<string, PracticeSettings, string>;

/** The rules of practices that are live, by ODS code in any case. */
export function createPracticeSettingsByOdsCode(emis: EmisClient, subject: string): PracticeSettingsByOdsCode {
  return createKeyedLoader(
    (odsCode: string) => emis.practiceSettings(subject, odsCode.toUpperCase()),
    (odsCode) => odsCode.toUpperCase(),
  );
}
