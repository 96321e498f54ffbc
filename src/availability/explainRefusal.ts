import type { UnavailableReason } from './ServiceRule.ts';
import type { Account } from '../domain/patient.ts';
import type { Practice } from '../domain/practice.ts';
import type { Refusal } from '../domain/RefusedError.ts';
import { reasonsOf, rules, type OnlineService } from './rules.ts';
import { unavailable, type Unavailability } from './Unavailability.ts';

/**
 * `versionTooOld` has no entry: the practice's version has been loaded again by then, and one too old for the service
 * would already have been reported.
 */
const reasonOfRefusal: Partial<Record<Refusal, Exclude<UnavailableReason, 'NEEDS_NEWER_VERSION'>>> = {
  practiceNotLive: 'PRACTICE_NOT_LIVE',
  noSuchPractice: 'PRACTICE_NOT_LIVE',
  notInThisEnvironment: 'NOT_IN_THIS_ENVIRONMENT',
  recordAccessDisabled: 'RECORD_ACCESS_DISABLED',
  accessEnded: 'ACCESS_ENDED',
  accountInactive: 'ACCOUNT_INACTIVE',
  accountRestricted: 'ACCOUNT_RESTRICTED',
};

/** @returns true when a refusal contradicts the known facts about the practice. Other refusals need no further facts. */
export function isAboutPractice(refusal: Refusal): boolean {
  return !['accessEnded', 'accountInactive', 'accountRestricted', 'notInThisEnvironment'].includes(refusal);
}

/** @returns true when a fresh look at the account alone may explain a refusal */
export function mayBeAboutAccount(refusal: Refusal): boolean {
  return refusal === 'serviceNotEnabled' || refusal === 'recordAccessDisabled';
}

/**
 * Explains a refusal that the facts about practice and account do not explain.
 *
 * @returns undefined when the service's rule cannot produce the reason.
 */
export function explainRefusal(
  service: OnlineService,
  refusal: Refusal,
  practice: Practice | null,
  account: Account | undefined,
): Unavailability | undefined {
  const rule = rules[service];
  const grant = rule.at === 'patient' ? rule.grant : undefined;
  const reason = refusal === 'serviceNotEnabled' ? (grant ? 'NOT_GRANTED' : 'NOT_OFFERED') : reasonOfRefusal[refusal];
  if (!reason || !reasonsOf(rule).includes(reason)) return undefined;
  const reasons = unavailable(service, practice);
  switch (reason) {
    case 'PRACTICE_NOT_LIVE':
      return reasons.practiceNotLive();
    case 'NOT_IN_THIS_ENVIRONMENT':
      return reasons.notInThisEnvironment();
    case 'NOT_OFFERED':
      return reasons.notOffered();
    case 'RECORD_ACCESS_DISABLED':
      return reasons.recordAccessDisabled(false);
    case 'ACCESS_ENDED':
      return reasons.accessEnded();
    case 'ACCOUNT_INACTIVE':
      return reasons.accountInactive();
    case 'ACCOUNT_RESTRICTED':
      return reasons.accountRestricted();
    case 'NOT_GRANTED': {
      // An account that could not be read is not one without the service.
      const isAssigned = account?.kind === 'active' && grant ? (account.assigned[grant] ?? null) : null;
      return reasons.notGranted({ isAssigned, isEffective: false });
    }
  }
}
