import type { PatientLink } from '../domain/patient.ts';
import type { FactLoaders } from '../loaders/createFactLoaders.ts';
import type { ServiceTarget } from './Availability.ts';
import { contradictsSettings, contradictsVersion } from './checkRules.ts';
import {
  odsCodeOf,
  practiceReasons,
  type FindOptions,
  type PracticeCache,
  type ReasonFinder,
} from './createReasonFinder.ts';
import type { RereadLimit } from './createRereadLimit.ts';
import { rules, type OnlineService } from './rules.ts';
import type { Unavailability } from './Unavailability.ts';

/** The facts that are read again, in this order, until they agree: each was read after the one that it is compared with. */
const looks = ['practice', 'account', 'practiceAgain'] as const;

export interface CurrentReasonFinder {
  /** @returns undefined when the service is available. */
  (service: OnlineService, target: ServiceTarget, options: FindOptions): Promise<Unavailability | undefined>;
  /** The number of times at which facts have been read again. Reasons that were found before may contradict later ones. */
  countRereads(): number;
}

interface CurrentReasonFinderOptions {
  readonly facts: FactLoaders;
  readonly find: ReasonFinder;
  readonly practices: PracticeCache;
  readonly rereadLimit: RereadLimit;
}

/**
 * Creates a finder of reasons whose facts agree with each other. An account is at most a minute old, and a practice may
 * be minutes old: a service that is assigned and not effective, or effective and not offered, is a sign that the
 * practice has changed. The account, in turn, may be older than the practice that has just been read again.
 */
export function createCurrentReasonFinder({
  facts,
  find,
  practices,
  rereadLimit,
}: CurrentReasonFinderOptions): CurrentReasonFinder {
  const done = new Set<string>();

  /** Clears facts once per request, however many fields and services they affect. */
  function clear(look: (typeof looks)[number], target: Exclude<ServiceTarget, { kind: 'environment' }>): void {
    const isAccount = look === 'account';
    const odsCode = odsCodeOf(target);
    const key = JSON.stringify([look, isAccount && target.kind === 'patient' ? target.link.patientId : odsCode]);
    if (done.has(key)) return;
    done.add(key);
    if (isAccount) {
      if (target.kind !== 'patient') return;
      facts.accountByPatient.clear(target.link);
      find.noteAccountRead(target.link);
      return;
    }
    practices.invalidatePractice(odsCode);
    facts.practiceByOdsCode.clear(odsCode);
    facts.practiceSettingsByOdsCode.clear(odsCode);
  }

  /** An account that is not known contradicts nothing: reading it only for this would cost a call. */
  async function isContradicted(
    reason: Unavailability | undefined,
    service: OnlineService,
    link: PatientLink,
  ): Promise<boolean> {
    if (reason?.reason === 'NOT_GRANTED') return reason.isAssigned === true;
    const rule = rules[service];
    if (!practiceReasons.has(reason?.reason) || reason?.reason === 'PRACTICE_NOT_LIVE') return false;
    if (rule.at !== 'patient' || !rule.grant) return false;
    const account = await find.knownAccount(link);
    if (account === undefined) return false;
    if (reason?.reason === 'NEEDS_NEWER_VERSION') return contradictsVersion(service, account);
    return contradictsSettings(service, account, await facts.practiceSettingsByOdsCode.load(link.odsCode));
  }

  const findCurrent = async (
    service: OnlineService,
    target: ServiceTarget,
    options: FindOptions,
  ): Promise<Unavailability | undefined> => {
    let reason = await find(service, target, options);
    if (target.kind === 'environment' || reason === undefined) return reason;
    if (options.isWrite === true && practiceReasons.has(reason.reason)) {
      clear('practice', target);
      reason = await find(service, target, options);
    }
    if (target.kind !== 'patient') return reason;
    const { link } = target;
    const key = JSON.stringify([link.patientId, service]);
    for (const look of looks) {
      if (!(await isContradicted(reason, service, link))) return reason;
      if (!rereadLimit.isAllowed(key)) return reason;
      clear(look, target);
      reason = await find(service, target, options);
    }
    if (await isContradicted(reason, service, link)) rereadLimit.noteFruitless(key);
    return reason;
  };
  return Object.assign(findCurrent, { countRereads: () => done.size + find.countRefreshes() });
}
