import type { Account, PatientLink } from '../domain/patient.ts';
import type { Practice } from '../domain/practice.ts';
import type { RememberedAccount } from '../domain/RememberedAccount.ts';
import type { UpstreamTraits } from '../domain/upstreamTraits.ts';
import type { FactLoaders } from '../loaders/createFactLoaders.ts';
import type { ServiceTarget } from './Availability.ts';
import { createServiceCount } from './createServiceCount.ts';
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
  /** Removes what is at least as old as this. */
  invalidateOldPractice(odsCode: string, ageMs: number): Promise<void>;
}

export interface FindOptions {
  /** True when the account is checked, and not only the practice. */
  readonly includesAccount: boolean;
  /**
   * True before a write: it is not refused because of a practice that was read for an earlier request, and the account
   * is read by this one.
   */
  readonly isWrite?: boolean;
}

export interface ReasonFinder {
  /**
   * Facts about a practice that rule the service out are at most a minute old.
   * @returns undefined when the service is available
   */
  (service: OnlineService, target: ServiceTarget, options: FindOptions): Promise<Unavailability | undefined>;
  /** @returns true when a service has been compared with an account that this request has read */
  hasCompared(service: OnlineService, link: PatientLink): boolean;
  /** Notes that this request reads the account, so that reasons are found from that and not from memory. */
  noteAccountRead(link: PatientLink): void;
  /** @returns the account as far as it is known without a further call: as read by this request, or as remembered */
  knownAccount(link: PatientLink): Promise<Account | undefined>;
  /** The number of practices about which facts that rule a service out were read again. They may have changed. */
  countRefreshes(): number;
}

/**
 * Creates the function that finds the reason why a service is unavailable, from the facts of one request. A service that
 * a remembered account grants is available. The account is read when it is remembered as without the service, or when
 * nothing is known of it and the request asks for several services: the upstream decides about a single one. It
 * is always read before a write. See docs/decisions/0042-remembered-accounts.md.
 */
export function createReasonFinder(
  facts: FactLoaders,
  traits: UpstreamTraits,
  practices: Pick<PracticeCache, 'invalidateOldPractice'>,
  rememberedAccount: (link: PatientLink) => RememberedAccount,
): ReasonFinder {
  const accountsRead = new Set<string>();
  /** The services of patients that have been compared with an account. */
  const compared = new Set<string>();
  const isAlone = createServiceCount();
  /** By practice, for all fields of the request. */
  const refreshes = new Map<string, Promise<void>>();
  /** The practices whose facts have been cleared by it. */
  const refreshed = new Set<string>();

  /** Another request may have removed old facts after this one had read them, so they are always read again. */
  async function refreshOld(odsCode: string): Promise<void> {
    await practices.invalidateOldPractice(odsCode, maxAgeOfDenialMs);
    facts.practiceByOdsCode.clear(odsCode);
    facts.practiceSettingsByOdsCode.clear(odsCode);
    refreshed.add(odsCode);
  }

  /** True when the account need not be read: it is remembered with the service, or the upstream decides. */
  async function isLeftToUpstream(service: OnlineService, link: PatientLink, practice: Practice, isWrite: boolean) {
    if (isWrite || accountsRead.has(link.patientId)) return false;
    const remembered = rememberedAccount(link);
    if (remembered.kind === 'known') return !checkAccount(service, practice, remembered.account, traits);
    if (remembered.kind === 'lookFirst') return false;
    const isSingle = await isAlone(link.patientId, service);
    return isSingle && !accountsRead.has(link.patientId);
  }

  async function find(service: OnlineService, target: ServiceTarget, options: FindOptions) {
    const reason = await findInFacts(service, target, options);
    if (target.kind === 'environment' || !practiceReasons.has(reason?.reason)) return reason;
    const odsCode = odsCodeOf(target);
    const refresh = refreshes.get(odsCode) ?? refreshOld(odsCode);
    refreshes.set(odsCode, refresh);
    await refresh;
    return findInFacts(service, target, options);
  }

  async function findInFacts(service: OnlineService, target: ServiceTarget, options: FindOptions) {
    const { includesAccount, isWrite = false } = options;
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
    if (await isLeftToUpstream(service, target.link, practice, isWrite)) return undefined;
    accountsRead.add(target.link.patientId);
    const account = await facts.accountByPatient.load(target.link);
    compared.add(keyOf(service, target.link));
    return checkAccount(service, practice, account, traits);
  }

  return Object.assign(find, {
    hasCompared: (service: OnlineService, link: PatientLink) => compared.has(keyOf(service, link)),
    noteAccountRead: ({ patientId }: PatientLink) => void accountsRead.add(patientId),
    async knownAccount(link: PatientLink) {
      if (accountsRead.has(link.patientId)) return facts.accountByPatient.load(link).catch(() => undefined);
      const remembered = rememberedAccount(link);
      return remembered.kind === 'known' ? remembered.account : undefined;
    },
    countRefreshes: () => refreshed.size,
  });
}

function keyOf(service: OnlineService, { patientId }: PatientLink): string {
  return JSON.stringify([service, patientId]);
}

export function odsCodeOf(target: Exclude<ServiceTarget, { kind: 'environment' }>): string {
  return target.kind === 'patient' ? target.link.odsCode : target.odsCode;
}
