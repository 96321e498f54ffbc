import type { Availability } from './availability/Availability.ts';
import { createAvailability } from './availability/createAvailability.ts';
import { createRereadLimit } from './availability/createRereadLimit.ts';
import type { Context } from './context.ts';
import type { AttemptLimiter } from './domain/AttemptLimiter.ts';
import type { DocumentLabels, DocumentReading } from './domain/documentReading.ts';
import type { Demographics, PatientLink } from './domain/patient.ts';
import { PatientMismatchError } from './domain/PatientMismatchError.ts';
import type { RecordCache } from './domain/RecordCache.ts';
import type { RequestDeadline } from './domain/RequestDeadline.ts';
import type { WriteJournal } from './domain/WriteJournal.ts';
import type { EmisClient } from './emis/EmisClient.ts';
import { notSignedIn } from './graph/notSignedIn.ts';
import type { Caller } from './identity/Caller.ts';
import type { NhsNumberIndex } from './identity/createNhsNumberIndex.ts';
import type { CheckIdentity } from './identity/createIdentityCheck.ts';
import { createGuessLimits } from './identity/createGuessLimits.ts';
import { createPatientNames } from './identity/createPatientNames.ts';
import type { PatientLinks } from './identity/PatientLinks.ts';
import { createOpaqueIds, type OpaqueIds } from './ids/createOpaqueIds.ts';
import { countPatientCalls } from './loaders/countPatientCalls.ts';
import { createFactLoaders } from './loaders/createFactLoaders.ts';
import { createLoaders, type Loaders } from './loaders/createLoaders.ts';
import { createIdempotentWrites, type IdempotentWrites } from './services/createIdempotentWrites.ts';
import { createServices, type Services } from './services/createServices.ts';
import type { LimitWrite } from './services/limitWrites.ts';
import { trackWrites } from './services/trackWrites.ts';
import { languages, practiceTexts } from './texts/languages.ts';
import type { Texts } from './texts/Texts.ts';

interface ContextDependencies {
  readonly emis: EmisClient;
  readonly patientLinks: PatientLinks;
  /** The key of all opaque ids, 32 bytes. Changing it changes every id. */
  readonly idKey: Uint8Array;
  readonly nhsNumberIndex: NhsNumberIndex;
  readonly recordCache: RecordCache;
  readonly attemptLimiter: AttemptLimiter;
  /** Counts wrong NHS numbers. */
  readonly guessLimiter: AttemptLimiter;
  readonly checkIdentity: CheckIdentity;
  readonly writeJournal: WriteJournal;
  /** Counts the writes of a person. Default: no limit. */
  readonly limitWrite?: LimitWrite | undefined;
  /** The deadline of the current request. */
  readonly currentDeadline?: () => RequestDeadline | undefined;
  /** Converts a stored document into safe HTML and text. */
  readDocument(
    base64: string,
    reading: { readonly labels: DocumentLabels; readonly person: string },
  ): Promise<DocumentReading>;
  now(): Date;
}

/** The parts of a request beside its token. */
export interface RequestFacts {
  /** The texts for people, in the language of the request. Default: the first language. */
  readonly texts?: Texts;
  /** The header `Idempotency-Key`. */
  readonly idempotencyKey?: string | undefined;
}

/** @returns a function that creates the context of one request. */
export function createContextFactory(
  dependencies: ContextDependencies,
): (caller: Caller, request?: RequestFacts) => Context {
  const { emis, patientLinks, nhsNumberIndex, recordCache, attemptLimiter } = dependencies;
  const ids = createOpaqueIds(dependencies.idKey);
  const patientNames = createPatientNames();
  const now = () => dependencies.now();
  const guessLimits = createGuessLimits(dependencies.guessLimiter, now);
  const rereadLimit = createRereadLimit(() => now().getTime());
  const clearPatient = (link: PatientLink) => {
    emis.endSessions(link);
    nhsNumberIndex.delete(link.patientId);
    patientNames.delete(link.patientId);
    recordCache.invalidate(link.patientId);
  };
  async function checkIdentity(link: PatientLink, demographics: Demographics): Promise<void> {
    try {
      await dependencies.checkIdentity(link, demographics);
    } catch (error) {
      if (error instanceof PatientMismatchError) clearPatient(link);
      throw error;
    }
  }
  return (caller, { texts = languages[0].texts, idempotencyKey } = {}) => {
    if (caller.kind !== 'signedIn') return closedContext(caller, ids, texts);
    const { subject, identity } = caller;
    const facts = createFactLoaders(emis, subject);
    const { emis: countedEmis, countCalls } = countPatientCalls(emis);
    const availability = createAvailability({
      facts,
      traits: emis.traits,
      rereadLimit,
      practices: emis,
      rememberedAccount: (link) => emis.rememberedAccount(link),
      countCalls,
    });
    const loaders = createLoaders({
      facts,
      emis: countedEmis,
      subject,
      patientsOfPerson: (person) => patientLinks.ofPerson(person),
      checkIdentity,
      nhsNumbers: { ...nhsNumberIndex, limitGuesses: guessLimits(subject) },
      patientNames,
      ids,
      recordCache,
      openSections: availability.openSections,
      confirmSection: availability.confirmSection,
      readDocument: (base64) => dependencies.readDocument(base64, { labels: texts.documentLabels, person: subject }),
      now,
    });
    const records = {
      invalidate(patientId: string) {
        recordCache.invalidate(patientId);
        loaders.recordSectionsByPatient.clearAll();
        loaders.documentById.clearAll();
      },
    };
    const { emis: trackedEmis, tracker } = trackWrites(countedEmis);
    const services = createServices({
      emis: trackedEmis,
      loaders,
      ids,
      recordCache: records,
      subject,
      identity,
      patientNames,
      patientLinks,
      attemptLimiter,
      clearPatient,
      now,
      remember: (value) => tracker.remember(value),
    });
    const idempotentWrites = createIdempotentWrites({
      journal: dependencies.writeJournal,
      tracker,
      subject,
      findPatient: (patientId) => loaders.patientById.load(patientId),
      deadline: dependencies.currentDeadline?.(),
      limitWrite: dependencies.limitWrite,
    });
    return { caller, loaders, availability, services, ids, texts, practiceTexts, idempotentWrites, idempotencyKey };
  };
}

/** The context of a caller who is not signed in. Data access fails even if a root field is left unguarded. */
function closedContext(caller: Exclude<Caller, { kind: 'signedIn' }>, ids: OpaqueIds, texts: Texts): Context {
  return {
    caller,
    ids,
    texts,
    practiceTexts,
    get loaders(): Loaders {
      throw notSignedIn(caller);
    },
    get availability(): Availability {
      throw notSignedIn(caller);
    },
    get services(): Services {
      throw notSignedIn(caller);
    },
    get idempotentWrites(): IdempotentWrites {
      throw notSignedIn(caller);
    },
  };
}
