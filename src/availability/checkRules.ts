import type { Account } from '../domain/patient.ts';
import type { Practice, PracticeSettings, RecordAccess, RecordSection } from '../domain/practice.ts';
import { compareVersions } from '../domain/schemaVersion.ts';
import type { UpstreamTraits } from '../domain/upstreamTraits.ts';
import { rules, type OnlineService } from './rules.ts';
import { unavailable, type Unavailability } from './Unavailability.ts';

/*
 * The order of these functions, and of the lines within each, is the order of precedence: practice not live, environment,
 * version, not offered; then the account: inactive, restricted, not granted, record access. The upstream itself reports
 * that access has ended.
 */

/** @returns undefined unless the upstream lacks a service that needs no practice. */
export function checkEnvironment(service: OnlineService, traits: UpstreamTraits): Unavailability | undefined {
  return isLacking(service, traits) ? unavailable(service, null).notInThisEnvironment() : undefined;
}

/**
 * @returns undefined unless the practice itself, or its upstream, rules the service out. A null practice does not exist
 *   or is not live.
 */
export function checkPractice(
  service: OnlineService,
  practice: Practice | null,
  traits: UpstreamTraits,
): Unavailability | undefined {
  const rule = rules[service];
  if (rule.at === 'environment') return undefined;
  if (!practice?.isLive) return unavailable(service, practice).practiceNotLive();
  if (isLacking(service, traits)) return unavailable(service, practice).notInThisEnvironment();
  if (compareVersions(practice.version, rule.since) >= 0) return undefined;
  return unavailable(service, practice).needsNewerVersion(rule.since, practice.version);
}

/** @returns true when a service depends on the practice's settings. */
export function dependsOnSettings(service: OnlineService): boolean {
  const rule = rules[service];
  return rule.at !== 'environment' && Boolean(rule.isOffered ?? rule.section);
}

/** @returns undefined unless the practice's settings rule the service out. */
export function checkSettings(
  service: OnlineService,
  practice: Practice,
  settings: PracticeSettings,
): Unavailability | undefined {
  const rule = rules[service];
  if (rule.at === 'environment') return undefined;
  if (rule.isOffered && !rule.isOffered(settings)) return unavailable(service, practice).notOffered();
  if (!rule.section) return undefined;
  if (!settings.services.medicalRecord) return unavailable(service, practice).recordAccessDisabled(true);
  return checkRecordAccess(service, practice, rule.section, settings.services.recordAccess);
}

/**
 * @returns true when a service requires more than an active account. Otherwise the account need not be loaded: the
 * upstream itself refuses the call when the account is inactive.
 */
export function dependsOnAccount(service: OnlineService): boolean {
  const rule = rules[service];
  return rule.at === 'patient' && (rule.allowsRestrictedAccount === false || rule.grant !== undefined);
}

/** @returns undefined unless the person's account rules the service out. A grant that is not known rules nothing out. */
export function checkAccount(
  service: OnlineService,
  practice: Practice,
  account: Account,
  traits: UpstreamTraits,
): Unavailability | undefined {
  const rule = rules[service];
  if (rule.at !== 'patient') return undefined;
  if (account.kind === 'inactive') return unavailable(service, practice).accountInactive();
  if (account.level === 'restricted' && isRefusedToRestricted(service, traits))
    return unavailable(service, practice).accountRestricted();
  if (rule.grant && account.effective[rule.grant] === false) {
    const isAssigned = account.assigned[rule.grant] ?? null;
    return unavailable(service, practice).notGranted({ isAssigned, isEffective: false });
  }
  return rule.section && checkRecordAccess(service, practice, rule.section, account.recordAccess);
}

/** @returns true when an account may use a service that the practice's settings rule out, so that they are out of date. */
export function contradictsSettings(service: OnlineService, account: Account, settings: PracticeSettings): boolean {
  const rule = rules[service];
  if (rule.at !== 'patient' || !rule.grant || account.kind !== 'active' || account.effective[rule.grant] !== true)
    return false;
  if (!settings.services[rule.grant]) return true;
  if (!rule.section) return false;
  const bySettings = accessTo(rule.section, settings.services.recordAccess);
  const isRuledOut = bySettings === 'noRecord' || bySettings === 'notThisSection';
  return isRuledOut && accessTo(rule.section, account.recordAccess) === 'allowed';
}

function accessTo(
  section: RecordSection,
  access: RecordAccess | undefined,
): 'noRecord' | 'notThisSection' | 'allowed' | 'unknown' {
  if (access === undefined) return 'unknown';
  if (access.scheme === 'none') return 'noRecord';
  const isAllowed = access.sections[section];
  if (isAllowed === undefined) return 'unknown';
  return isAllowed ? 'allowed' : 'notThisSection';
}

/**
 * @returns true when an account shows a section of the record for which the practice's version is too old, so that the
 *   version is out of date. Grants say nothing about it: an older practice lists services that only newer ones have.
 */
export function contradictsVersion(service: OnlineService, account: Account): boolean {
  const rule = rules[service];
  if (rule.at !== 'patient' || !rule.grant || account.kind !== 'active' || account.effective[rule.grant] !== true)
    return false;
  return rule.section !== undefined && accessTo(rule.section, account.recordAccess) === 'allowed';
}

function isLacking(service: OnlineService, { lacks }: { readonly lacks: ReadonlySet<string> }): boolean {
  return lacks.has(service);
}

function isRefusedToRestricted(
  service: OnlineService,
  { restrictedAccountsLack }: { readonly restrictedAccountsLack: ReadonlySet<string> },
): boolean {
  const rule = rules[service];
  if (rule.at !== 'patient') return false;
  return rule.allowsRestrictedAccount === false || restrictedAccountsLack.has(service);
}

function checkRecordAccess(
  service: OnlineService,
  practice: Practice,
  section: RecordSection,
  access: RecordAccess | undefined,
): Unavailability | undefined {
  const toSection = accessTo(section, access);
  if (toSection === 'noRecord') return unavailable(service, practice).recordAccessDisabled(true);
  return toSection === 'notThisSection' ? unavailable(service, practice).recordAccessDisabled(false) : undefined;
}
