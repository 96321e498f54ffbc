import type { PatientLink } from '../domain/patient.ts';
import type { UpstreamTraits } from '../domain/upstreamTraits.ts';
import type { FactLoaders } from '../loaders/createFactLoaders.ts';
import type { ServiceTarget } from './Availability.ts';
import { checkAccount, checkEnvironment, checkPractice, checkSettings, dependsOnSettings } from './checkRules.ts';
import { rules, type OnlineService } from './rules.ts';
import type { Unavailability } from './Unavailability.ts';

export interface ReasonFinder {
  /** @returns undefined when the service is available. The account is checked only when `includesAccount` is true. */
  (service: OnlineService, target: ServiceTarget, includesAccount: boolean): Promise<Unavailability | undefined>;
  /** @returns true when the account has been read to find a reason */
  hasReadAccount(link: PatientLink): boolean;
  /** Notes that this request will read the account, so that reasons are compared with it. */
  noteAccountRead(link: PatientLink): void;
}

/** Creates the function that finds the reason why a service is unavailable, from the facts of one request. */
export function createReasonFinder(facts: FactLoaders, traits: UpstreamTraits): ReasonFinder {
  const accountsRead = new Set<string>();

  async function find(service: OnlineService, target: ServiceTarget, includesAccount: boolean) {
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
  });
}

export function odsCodeOf(target: Exclude<ServiceTarget, { kind: 'environment' }>): string {
  return target.kind === 'patient' ? target.link.odsCode : target.odsCode;
}
