import type { WriteOutcome } from '../emis/EmisClient.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { PatientRelationship } from '../domain/registration.ts';
import {
  alreadyLinkedMessage,
  lockedOutMessage,
  refusedMessages,
  registrationUnknownMessage,
} from '../domain/registrationMessages.ts';
import type { LinkageKeyOutcome, LockedOut, RegistrationRefusedReason } from '../domain/registrationOutcome.ts';
import { RefusedError, type Refusal } from '../domain/refusal.ts';
import type { NewPatientLink } from '../identity/PatientLinks.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

/** One way to have an account linked. */
export interface LinkWay {
  readonly odsCode: string;
  /** What may be guessed with it. */
  readonly guessKeys: readonly string[];
  readonly wrongGuesses: ReadonlySet<Refusal>;
  readonly reasons: Partial<Record<Refusal, RegistrationRefusedReason>>;
  send(): Promise<WriteOutcome<PatientRelationship>>;
  /** What is kept of it beside the relationship. */
  readonly kept: Pick<NewPatientLink, 'relation' | 'isRelationDeclared' | 'account'>;
  /** The link that this person has to the account already; undefined: none that is sure to be to it. */
  findLinked(ofPractice: readonly PatientLink[]): Promise<PatientLink | undefined>;
}

/**
 * Has an account linked, once, and keeps its key. A try counts as wrong until it is known not to be; no success makes
 * wrong tries undone, or an account of one's own would buy more guesses at others'. When the answer is lost nobody can
 * look: a second try tells by being refused. Throws `RefusedError` when the service as such is refused.
 */
export function linkAccount(dependencies: ServiceDependencies) {
  const { loaders, subject, patientLinks, guessLimit } = dependencies;
  return async (way: LinkWay): Promise<LinkageKeyOutcome> => {
    if (!(await loaders.practiceByOdsCode.load(way.odsCode))) return refused('noSuchPractice');
    const guess = guessLimit.begin(way.guessKeys);
    if (guess.kind === 'locked') return lockedOut(dependencies, guess.until);
    const outcome = await way.send().catch((error: unknown) => {
      guess.takeBack();
      throw error;
    });
    if (outcome.kind !== 'refused' || !way.wrongGuesses.has(outcome.refusal)) guess.takeBack();
    switch (outcome.kind) {
      case 'done':
        return keep(outcome.value, way);
      case 'lost':
        return outcomeUnknown;
      case 'refused': {
        if (outcome.refusal === 'alreadyLinked') return alreadyLinked(way);
        const reason = way.reasons[outcome.refusal];
        if (reason) return refused(reason);
        throw new RefusedError(outcome.refusal);
      }
    }
  };

  async function keep(relationship: PatientRelationship, { odsCode, kept }: LinkWay): Promise<LinkageKeyOutcome> {
    try {
      const patient = await patientLinks.add({ subject, odsCode, ...relationship, ...kept });
      // The account may have been linked here before, under another key.
      dependencies.forgetPatient(patient);
      loaders.forget(patient);
      return { kind: 'registered', patient, isNew: true };
    } catch {
      // The practice gives the key once: without it the person is where a lost answer leaves them.
      return outcomeUnknown;
    }
  }

  async function alreadyLinked({ odsCode, findLinked }: LinkWay): Promise<LinkageKeyOutcome> {
    const links = await loaders.patientsBySubject.load(subject);
    const patients = links.filter((link) => link.odsCode.toUpperCase() === odsCode.toUpperCase());
    const patient = await findLinked(patients);
    if (patient) return { kind: 'registered', patient, isNew: false };
    return { kind: 'alreadyLinked', message: alreadyLinkedMessage, patients };
  }
}

const outcomeUnknown: LinkageKeyOutcome = { kind: 'outcomeUnknown', message: registrationUnknownMessage };

function refused(reason: RegistrationRefusedReason): LinkageKeyOutcome {
  return { kind: 'refused', message: refusedMessages[reason], reason };
}

/** Tells until when nothing may be tried, in milliseconds since 1970. */
export function lockedOut({ now }: Pick<ServiceDependencies, 'now'>, until: number): LockedOut {
  const retryAfterSeconds = Math.max(1, Math.ceil((until - now().getTime()) / 1_000));
  return { kind: 'lockedOut', message: lockedOutMessage, retryAt: new Date(until).toISOString(), retryAfterSeconds };
}
