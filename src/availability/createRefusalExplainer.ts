import type { Refusal } from '../domain/RefusedError.ts';
import { UpstreamError } from '../domain/UpstreamError.ts';
import type { FactLoaders } from '../loaders/createFactLoaders.ts';
import type { ServiceTarget } from './Availability.ts';
import { dependsOnAccount } from './checkRules.ts';
import type { CurrentReasonFinder } from './createCurrentReasonFinder.ts';
import { odsCodeOf, type PracticeCache, type ReasonFinder } from './createReasonFinder.ts';
import { explainRefusal, isAboutPractice, mayBeAboutAccount } from './explainRefusal.ts';
import type { OnlineService } from './rules.ts';
import type { Unavailability } from './Unavailability.ts';

interface RefusalExplainerOptions {
  readonly facts: FactLoaders;
  readonly find: ReasonFinder;
  readonly findReason: CurrentReasonFinder;
  readonly practices: PracticeCache;
}

/** The facts that are read again after a refusal, in this order, until they explain it. */
type Look = 'account' | 'practice' | 'practiceAgain';

interface RefusalExplainer {
  /**
   * Explains a refusal by facts that are read after it.
   * @param hasCompared true when the service was compared with the account, as read by this request, before the call was made
   */
  explain(
    service: OnlineService,
    target: ServiceTarget,
    refusal: Refusal,
    hasCompared: boolean,
  ): Promise<Unavailability>;
  /** Clears facts of a target, each once per request. @returns false when another field has cleared them */
  refresh(target: ServiceTarget, look: Look): boolean;
}

/** Creates the explanations of refusals for one request: many fields may meet the same refusal. */
export function createRefusalExplainer(options: RefusalExplainerOptions): RefusalExplainer {
  const { facts, find, findReason, practices } = options;
  const refreshed = new Set<string>();

  function refresh(target: ServiceTarget, look: Look): boolean {
    if (target.kind === 'environment') return true;
    if (refreshed.has(keyOf(target, look))) return false;
    refreshed.add(keyOf(target, look));
    const odsCode = odsCodeOf(target);
    if (look !== 'account') {
      practices.invalidatePractice(odsCode);
      facts.practiceByOdsCode.clear(odsCode);
      facts.practiceSettingsByOdsCode.clear(odsCode);
    }
    // The first look at the practice follows that at the account at once.
    if (target.kind !== 'patient' || (look === 'practice' && refreshed.has(keyOf(target, 'account')))) return true;
    facts.accountByPatient.clear(target.link);
    find.noteAccountRead(target.link);
    return true;
  }

  return {
    refresh,
    async explain(service, target, refusal, hasCompared) {
      // An account that was read before the call explains nothing, unless it has been read again since.
      const maySeeAccount = !hasCompared || refreshed.has(keyOf(target, 'account'));
      const looksAtAccount = target.kind === 'patient' && maySeeAccount && mayBeAboutAccount(refusal);
      const looks: readonly Look[] = [...(looksAtAccount ? (['account'] as const) : []), 'practice', 'practiceAgain'];
      for (const look of isAboutPractice(refusal) ? looks : []) {
        const isNew = refresh(target, look);
        const reason = await findReason(service, target, { includesAccount: dependsOnAccount(service) }).catch(
          () => undefined,
        );
        if (reason) return reason;
        // Facts that another field has cleared may be older than the refusal.
        if (isNew && look !== 'account') break;
      }
      const reason = await explainWithFacts(facts, service, target, refusal);
      if (reason) return reason;
      // The practice's version has just been loaded again, so that a retry is written to that version.
      const isRetryable = refusal === 'versionTooOld';
      throw new UpstreamError('UPSTREAM_INVALID_RESPONSE', `${service} was refused: ${refusal}`, { isRetryable });
    },
  };
}

function keyOf(target: ServiceTarget, look: Look): string {
  if (target.kind === 'patient') return JSON.stringify([look, target.link.patientId]);
  return JSON.stringify([look, target.kind === 'practice' ? target.odsCode : null]);
}

/** Explains a refusal with the practice and the account, as far as they can be loaded. */
async function explainWithFacts(facts: FactLoaders, service: OnlineService, target: ServiceTarget, refusal: Refusal) {
  const practice =
    target.kind === 'environment' ? null : await facts.practiceByOdsCode.load(odsCodeOf(target)).catch(() => null);
  const account =
    target.kind === 'patient' && refusal === 'serviceNotEnabled'
      ? await facts.accountByPatient.load(target.link).catch(() => undefined)
      : undefined;
  return explainRefusal(service, refusal, practice, account);
}
