import type { PracticeSettings } from '../domain/practice.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

/** Loads a practice's settings again, because a refusal has contradicted the known ones, or before they refuse a write. */
export function reloadPracticeSettings(
  { emis, loaders }: Pick<ServiceDependencies, 'emis' | 'loaders'>,
  odsCode: string,
): Promise<PracticeSettings> {
  emis.invalidatePractice(odsCode);
  loaders.practiceSettingsByOdsCode.clear(odsCode);
  return loaders.practiceSettingsByOdsCode.load(odsCode);
}

/**
 * Validates a write against a practice's settings. They may be minutes old, so a problem is reported only when those that
 * have just been read give one too.
 * @returns the problem, and the settings that were used
 * @throws `UpstreamError` when they cannot be read; nothing has been sent then
 */
export async function validateBySettings<Problem>(
  dependencies: Pick<ServiceDependencies, 'emis' | 'loaders'>,
  odsCode: string,
  validate: (settings: PracticeSettings) => Problem | undefined,
  isAboutSettings: (problem: Problem) => boolean = () => true,
): Promise<{ readonly problem: Problem | undefined; readonly settings: PracticeSettings }> {
  const known = await dependencies.loaders.practiceSettingsByOdsCode.load(odsCode);
  const found = validate(known);
  if (found === undefined || !isAboutSettings(found)) return { problem: found, settings: known };
  const settings = await reloadPracticeSettings(dependencies, odsCode);
  return { problem: validate(settings), settings };
}
