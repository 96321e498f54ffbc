import type { PracticeSettings } from '../domain/practice.ts';
import type { EmisClient } from '../emis/EmisClient.ts';
import { createKeyedLoader, type KeyedLoader } from './createKeyedLoader.ts';

/** Loads the settings of live practices by ODS code, in any case. */
export function createPracticeSettingsByOdsCode(emis: EmisClient, subject: string): KeyedLoader<PracticeSettings> {
  return createKeyedLoader(
    'practiceSettingsByOdsCode',
    (odsCode: string) => emis.practiceSettings(subject, odsCode.toUpperCase()),
    (odsCode) => odsCode.toUpperCase(),
  );
}
