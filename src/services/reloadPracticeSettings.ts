import type { PracticeSettings } from '../domain/practice.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

/** Loads a practice's settings again, because a refusal has just contradicted the known ones. */
export function reloadPracticeSettings(
  { emis, loaders }: Pick<ServiceDependencies, 'emis' | 'loaders'>,
  odsCode: string,
): Promise<PracticeSettings> {
  emis.invalidatePractice(odsCode);
  loaders.practiceSettingsByOdsCode.clear(odsCode);
  return loaders.practiceSettingsByOdsCode.load(odsCode);
}
