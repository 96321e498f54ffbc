import type { Account } from '../domain/patient.ts';
import type { Practice } from '../domain/practice.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { OnlineService, UnavailableReason } from '../domain/onlineService.ts';
import { reasonsOf, rules } from './rules.ts';
import { unavailable, type Unavailability } from './Unavailability.ts';

/**
 * A version that is too old is not among them: the practice has been asked again for the one that it runs, and if that
 * were too old for the service, it would have been told already.
 */
const reasons: Partial<Record<Refusal, Exclude<UnavailableReason, 'NEEDS_NEWER_VERSION'>>> = {
  practiceNotLive: 'PRACTICE_NOT_LIVE',
  noSuchPractice: 'PRACTICE_NOT_LIVE',
  notInThisEnvironment: 'NOT_IN_THIS_ENVIRONMENT',
  recordAccessDisabled: 'RECORD_ACCESS_DISABLED',
  accountInactive: 'ACCOUNT_INACTIVE',
  accountRestricted: 'ACCOUNT_RESTRICTED',
};

/** Whether a refusal contradicts what is known of the practice. Any other tells all that there is to know by itself. */
export function isAboutPractice(refusal: Refusal): boolean {
  return !['accountInactive', 'accountRestricted', 'notInThisEnvironment'].includes(refusal);
}

/**
 * What a refusal means where what is known of practice and account does not tell it. Undefined: it is none of the
 * reasons that the service's rule can give.
 */
export function explainRefusal(
  service: OnlineService,
  refusal: Refusal,
  practice: Practice | null,
  account: Account | undefined,
): Unavailability | undefined {
  const rule = rules[service];
  const grant = rule.at === 'patient' ? rule.grant : undefined;
  const reason = refusal === 'serviceNotEnabled' ? (grant ? 'NOT_GRANTED' : 'NOT_OFFERED') : reasons[refusal];
  if (!reason || !reasonsOf(rule).includes(reason)) return undefined;
  const say = unavailable(service, practice);
  switch (reason) {
    case 'PRACTICE_NOT_LIVE':
      return say.practiceNotLive();
    case 'NOT_IN_THIS_ENVIRONMENT':
      return say.notInThisEnvironment();
    case 'NOT_OFFERED':
      return say.notOffered();
    case 'RECORD_ACCESS_DISABLED':
      return say.recordAccessDisabled(false);
    case 'ACCOUNT_INACTIVE':
      return say.accountInactive();
    case 'ACCOUNT_RESTRICTED':
      return say.accountRestricted();
    case 'NOT_GRANTED': {
      const isAssigned = account?.kind === 'active' && grant !== undefined && account.assigned[grant];
      return say.notGranted({ isAssigned, isEffective: false });
    }
  }
}
