import type { Demographics, PatientAccess, PatientLink } from '../domain/patient.ts';
import { RefusedError, type Refusal } from '../domain/RefusedError.ts';
import type { LinkageKeyOutcome, LockedOut, RegistrationRefusedReason } from '../domain/registrationOutcome.ts';
import type { WriteOutcome } from '../emis/EmisClient.ts';
import type { NewPatientLink } from '../identity/PatientLinks.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { settleWrite } from './settleWrite.ts';

interface AccountLinking<Spelling> {
  readonly odsCode: string;
  /** Attempts are counted by these keys. */
  readonly attemptKeys: readonly string[];
  /** The refusals that make an attempt count as wrong. */
  readonly wrongAttempts: ReadonlySet<Refusal>;
  readonly reasons: Partial<Record<Refusal, RegistrationRefusedReason>>;
  /** The spellings of the person's name, the likeliest first. @param knownNames their names as this practice writes them */
  spellings(knownNames: readonly string[]): readonly Spelling[];
  /** The refusals after which the next spelling is tried. */
  readonly mismatches: ReadonlySet<Refusal>;
  send(spelling: Spelling): Promise<WriteOutcome<PatientAccess>>;
  /** The details that are stored with the access. */
  readonly details: Pick<NewPatientLink, 'relation' | 'isRelationDeclared' | 'account'>;
  /** Finds the link that this person already has to the account, when it is known by the account. */
  findLinked?(): Promise<PatientLink | undefined>;
  /** Checks whether a patient is the account's holder. Undefined when the account is another person's. */
  readonly isHolder: ((patient: Demographics) => boolean) | undefined;
}

/**
 * Links an account and stores its key. An attempt counts as wrong until it is known not to be. A success does not reset
 * earlier wrong attempts: otherwise linking one's own account would allow more attempts at other accounts. After a lost response
 * nothing can prove the outcome; a second attempt is refused if the first one succeeded.
 * @throws `RefusedError` when the service as a whole is refused
 */
export function linkAccount(dependencies: ServiceDependencies) {
  const { loaders, subject, patientLinks, attemptLimiter, clearPatient, patientNames } = dependencies;

  return async <Spelling>(linking: AccountLinking<Spelling>): Promise<LinkageKeyOutcome> => {
    if (!(await loaders.practiceByOdsCode.load(linking.odsCode))) return refused('noSuchPractice');
    const attempt = await attemptLimiter.reserve(linking.attemptKeys);
    if (attempt.kind === 'locked') return lockedOut(dependencies, attempt.until);
    let wasRefused = false;
    const outcome = await sendSpellings(linking, () => (wasRefused = true)).catch(async (error: unknown) => {
      if (!wasRefused) await attempt.release();
      throw error;
    });
    const reasons = Object.entries(linking.reasons).map(
      ([refusal, reason]) => [refusal, () => refused(reason)] as const,
    );
    try {
      return await settleWrite<PatientAccess, LinkageKeyOutcome>(outcome, {
        done: (access) => store(access, linking),
        refusals: { ...Object.fromEntries(reasons), alreadyLinked: () => alreadyLinked(linking) },
        unknown: outcomeUnknown,
      });
    } finally {
      // After the new key is stored, which nothing must keep from happening.
      if (outcome.kind !== 'refused' || !linking.wrongAttempts.has(outcome.refusal)) await attempt.release();
    }
  };

  /** Several spellings of one name are one attempt. A refusal proves that nothing was linked, so trying on is safe. */
  async function sendSpellings<Spelling>(linking: AccountLinking<Spelling>, onRefused: () => void) {
    const [likeliest, ...otherSpellings] = linking.spellings(await knownNames(linking.odsCode));
    if (likeliest === undefined) throw new Error('A name has no spelling');
    let outcome = await linking.send(likeliest);
    for (const spelling of otherSpellings) {
      if (outcome.kind !== 'refused' || !linking.mismatches.has(outcome.refusal)) break;
      onRefused();
      outcome = await linking.send(spelling);
    }
    return outcome;
  }

  /** The person's own name, as the practice last returned it. It costs no call. */
  async function knownNames(odsCode: string): Promise<readonly string[]> {
    return (await loaders.patientsBySubject.load(subject))
      .filter((link) => link.relation === 'self' && isSamePractice(link, odsCode))
      .flatMap(({ patientId }) => patientNames.get(patientId)?.text ?? []);
  }

  async function store<Spelling>(
    access: PatientAccess,
    { odsCode, details, findLinked }: AccountLinking<Spelling>,
  ): Promise<LinkageKeyOutcome> {
    try {
      // Read before the new link exists. Not knowing the earlier link must not lose the new key.
      const previous = await findLinked?.().catch(() => undefined);
      const patient = await patientLinks.add({ subject, odsCode, access, ...details });
      // The account may have been linked here before, under another key.
      clearPatient(patient);
      loaders.clearPatient(patient);
      if (previous && previous.patientId !== patient.patientId) await removePrevious(previous);
      return { kind: 'registered', patient, isNew: true };
    } catch {
      // The practice returns the key once. Without it the person is in the same position as after a lost response.
      return outcomeUnknown;
    }
  }

  /** The practice links an account once, so that its earlier relationship has ended. A link that stays does no harm. */
  async function removePrevious(link: PatientLink): Promise<void> {
    await patientLinks.remove(subject, link.patientId).catch(() => undefined);
    clearPatient(link);
    loaders.clearPatient(link);
  }

  async function alreadyLinked<Spelling>(linking: AccountLinking<Spelling>): Promise<LinkageKeyOutcome> {
    const links = await loaders.patientsBySubject.load(subject);
    const patients = links.filter((link) => isSamePractice(link, linking.odsCode));
    const linked = await linking.findLinked?.();
    const patient = linked ?? (await findOwnLink(patients, linking.isHolder));
    // The practice has issued another key since, to a response that was lost or to somebody else.
    const isUsable = patient !== undefined && (patient !== linked || !(await hasAccessEnded(patient)));
    return isUsable ? { kind: 'registered', patient, isNew: false } : { kind: 'alreadyLinked', patients };
  }

  async function hasAccessEnded(link: PatientLink): Promise<boolean> {
    return loaders.accountByPatient.load(link).then(
      () => false,
      (error: unknown) => error instanceof RefusedError && error.refusal === 'accessEnded',
    );
  }

  /** Finds the only link to oneself whose patient is the account's holder by the practice's own details. */
  async function findOwnLink(patients: readonly PatientLink[], isHolder: AccountLinking<unknown>['isHolder']) {
    if (!isHolder) return undefined;
    const own = patients.filter(({ relation }) => relation === 'self');
    const loads = await Promise.allSettled(own.map((link) => loaders.demographicsByPatient.load(link)));
    const found = own.filter((_, index) => {
      const load = loads[index];
      return load?.status === 'fulfilled' && isHolder(load.value);
    });
    return found.length === 1 ? found[0] : undefined;
  }
}

function isSamePractice(link: PatientLink, odsCode: string): boolean {
  return link.odsCode.toUpperCase() === odsCode.toUpperCase();
}

/** The outcome of an attempt before `until`, in milliseconds since 1970. */
export function lockedOut({ now }: Pick<ServiceDependencies, 'now'>, until: number): LockedOut {
  const retryAfterSeconds = Math.max(1, Math.ceil((until - now().getTime()) / 1_000));
  // Rounded up: a person who waits until then never acts too early.
  const retryAt = new Date(Math.ceil(until / 1_000) * 1_000).toISOString();
  return { kind: 'lockedOut', retryAt, retryAfterSeconds };
}

const outcomeUnknown: LinkageKeyOutcome = { kind: 'outcomeUnknown' };

function refused(refusedReason: RegistrationRefusedReason): LinkageKeyOutcome {
  return { kind: 'refused', refusedReason };
}
