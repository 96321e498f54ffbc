import type { Account } from '../domain/patient.ts';
import type { Practice, PracticeSettings, RecordAccess, RecordSection } from '../domain/practice.ts';
import { compareVersions } from '../domain/schemaVersion.ts';
import type { OnlineService } from '../domain/onlineService.ts';
import { rules } from './rules.ts';
import { unavailable, type Unavailability } from './Unavailability.ts';

/*
 * The order of precedence is the order of these judgements, and within each the order of its lines: practice not
 * live, version, what the practice offers, then the account: inactive, restricted, not granted, record access.
 */

/** Why the practice as such rules a service out; undefined: it does not. Null: no such practice takes part. */
export function judgePractice(service: OnlineService, practice: Practice | null): Unavailability | undefined {
  const rule = rules[service];
  if (rule.at === 'environment') return undefined;
  if (!practice?.isLive) return unavailable(service, practice).practiceNotLive();
  if (compareVersions(practice.version, rule.since) >= 0) return undefined;
  return unavailable(service, practice).needsNewerVersion(rule.since, practice.version);
}

/** Whether a practice's settings have a say in a service. */
export function dependsOnSettings(service: OnlineService): boolean {
  const rule = rules[service];
  return rule.at !== 'environment' && Boolean(rule.isOffered ?? rule.section);
}

/** Why a practice's settings rule a service out; undefined: they do not. */
export function judgeSettings(
  service: OnlineService,
  practice: Practice,
  settings: PracticeSettings,
): Unavailability | undefined {
  const rule = rules[service];
  if (rule.at === 'environment') return undefined;
  if (rule.isOffered && !rule.isOffered(settings)) return unavailable(service, practice).notOffered();
  if (!rule.section) return undefined;
  if (!settings.services.medicalRecord) return unavailable(service, practice).recordAccessDisabled(true);
  return judgeRecordAccess(service, practice, rule.section, settings.services.recordAccess);
}

/**
 * Whether an account has a say beyond being inactive. Where it has not, it need not be asked for: the answer to the
 * question itself tells that it is inactive.
 */
export function dependsOnAccount(service: OnlineService): boolean {
  const rule = rules[service];
  return rule.at === 'patient' && (!rule.mayRestricted || rule.grant !== undefined);
}

/** Why the person's account rules a service out; undefined: it does not. */
export function judgeAccount(service: OnlineService, practice: Practice, account: Account): Unavailability | undefined {
  const rule = rules[service];
  if (rule.at !== 'patient') return undefined;
  if (account.kind === 'inactive') return unavailable(service, practice).accountInactive();
  if (account.level === 'restricted' && !rule.mayRestricted) return unavailable(service, practice).accountRestricted();
  if (rule.grant && !account.effective[rule.grant]) {
    return unavailable(service, practice).notGranted({ isAssigned: account.assigned[rule.grant], isEffective: false });
  }
  return rule.section && judgeRecordAccess(service, practice, rule.section, account.recordAccess);
}

function judgeRecordAccess(
  service: OnlineService,
  practice: Practice,
  section: RecordSection,
  access: RecordAccess | undefined,
): Unavailability | undefined {
  if (access?.scheme === 'none') return unavailable(service, practice).recordAccessDisabled(true);
  return access?.sections[section] === false ? unavailable(service, practice).recordAccessDisabled(false) : undefined;
}
