import type { PatientLink } from '../domain/patient.ts';
import type { UpstreamTraits } from '../domain/upstreamTraits.ts';
import type { FactLoaders } from '../loaders/createFactLoaders.ts';
import type { ServiceTarget } from './Availability.ts';
import { checkAccount, checkEnvironment, checkPractice, checkSettings, dependsOnSettings } from './checkRules.ts';
import { rules, type OnlineService } from './rules.ts';
import type { UnavailableReason } from './ServiceRule.ts';
import type { Unavailability } from './Unavailability.ts';

/** The reasons that facts about a practice give, which may be minutes old. */
export const practiceReasons: ReadonlySet<UnavailableReason | undefined> = new Set([
  'PRACTICE_NOT_LIVE',
  'NEEDS_NEWER_VERSION',
  'NOT_OFFERED',
  'RECORD_ACCESS_DISABLED',
]);

/** Facts about a practice that rule a service out are read again when they are as old as this. */
const maxAgeOfDenialMs = 60_000;

/** Removes what is cached about practices beyond the request. */
export interface PracticeCache {
  invalidatePractice(odsCode: string): void;
  /** @returns false when there was nothing as old as this */
  invalidateOldPractice(odsCode: string, ageMs: number): Promise<boolean>;
}

export interface ReasonFinder {
  /**
   * Facts about a practice that rule the service out are at most a minute old.
   * @returns undefined when the service is available. The account is checked only when `includesAccount` is true.
   */
  (service: OnlineService, target: ServiceTarget, includesAccount: boolean): Promise<Unavailability | undefined>;
  /** @returns true when the account has been read to find a reason */
  hasReadAccount(link: PatientLink): boolean;
  /** Notes that this request will read the account, so that reasons are compared with it. */
  noteAccountRead(link: PatientLink): void;
  /** The number of practices that were read again because what was known about them was old. */
  countRefreshes(): number;
}

/** Creates the function that finds the reason why a service is unavailable, from the facts of one request. */
export function createReasonFinder(
  facts: FactLoaders,
  traits: UpstreamTraits,
  practices: Pick<PracticeCache, 'invalidateOldPractice'>,
): ReasonFinder {
  const accountsRead = new Set<string>();
  /** By practice, for all fields of the request. The value is false when nothing was old. */
  const refreshes = new Map<string, Promise<boolean>>();
  let refreshed = 0;

  async function refreshOld(odsCode: string): Promise<boolean> {
    const wasOld = await practices.invalidateOldPractice(odsCode, maxAgeOfDenialMs);
    if (!wasOld) return false;
    refreshed += 1;
    facts.practiceByOdsCode.clear(odsCode);
    facts.practiceSettingsByOdsCode.clear(odsCode);
    return true;
  }

  async function find(service: OnlineService, target: ServiceTarget, includesAccount: boolean) {
    const reason = await findInFacts(service, target, includesAccount);
    if (target.kind === 'environment' || !practiceReasons.has(reason?.reason)) return reason;
    const odsCode = odsCodeOf(target);
    const refresh = refreshes.get(odsCode) ?? refreshOld(odsCode);
    refreshes.set(odsCode, refresh);
    return (await refresh) ? findInFacts(service, target, includesAccount) : reason;
  }

  async function findInFacts(service: OnlineService, target: ServiceTarget, includesAccount: boolean) {
    if (target.kind === 'environment' || rules[service].at === 'environment') return checkEnvironment(service, traits);
    const odsCode = odsCodeOf(target);
    const practice = await facts.practiceByOdsCode.load(odsCode);
    const atPractice = checkPractice(service, practice, traits);
    if (atPractice || !practice) return atPractice;
    if (dependsOnSettings(service)) {
      const settings = await facts.practiceSettingsByOdsCode.load(odsCode);
      const inSettings = checkSettings(service, practice, settings);
      if (inSettings) return inSettings;
    }
    if (target.kind !== 'patient' || !includesAccount) return undefined;
    accountsRead.add(target.link.patientId);
    return checkAccount(service, practice, await facts.accountByPatient.load(target.link), traits);
  }

  return Object.assign(find, {
    hasReadAccount: ({ patientId }: PatientLink) => accountsRead.has(patientId),
    noteAccountRead: ({ patientId }: PatientLink) => void accountsRead.add(patientId),
    countRefreshes: () => refreshed,
  });
}

export function odsCodeOf(target: Exclude<ServiceTarget, { kind: 'environment' }>): string {
  return target.kind === 'patient' ? target.link.odsCode : target.odsCode;
}
