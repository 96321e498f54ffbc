import type { AppointmentKind } from '../domain/appointment.ts';
import type { RecordSection } from '../domain/practice.ts';
import { RefusedError, type Refusal } from '../domain/RefusedError.ts';
import { UpstreamError } from '../domain/UpstreamError.ts';
import type { UpstreamTraits } from '../domain/upstreamTraits.ts';
import type { FactLoaders } from '../loaders/createFactLoaders.ts';
import type { Attempt, Availability, ServiceTarget } from './Availability.ts';
import { dependsOnAccount } from './checkRules.ts';
import { createCurrentReasonFinder, type FindOptions } from './createCurrentReasonFinder.ts';
import { createReasonFinder, odsCodeOf, type PracticeCache, type ReasonFinder } from './createReasonFinder.ts';
import { explainRefusal, isAboutPractice } from './explainRefusal.ts';
import { noRereadLimit, type RereadLimit } from './createRereadLimit.ts';
import { rules, type OnlineService } from './rules.ts';
import type { KindUnavailability, Unavailability } from './Unavailability.ts';

const serviceOfKind: Partial<Record<AppointmentKind, OnlineService>> = {
  telephone: 'TELEPHONE_APPOINTMENTS',
  video: 'VIDEO_APPOINTMENTS',
};

const serviceOfSection: Readonly<Record<RecordSection, OnlineService>> = {
  allergies: 'RECORD_ALLERGIES',
  consultations: 'RECORD_CONSULTATIONS',
  documents: 'RECORD_DOCUMENTS',
  immunisations: 'RECORD_IMMUNISATIONS',
  medication: 'RECORD_MEDICATION',
  problems: 'RECORD_PROBLEMS',
  testResults: 'RECORD_TEST_RESULTS',
};

/**
 * Creates the availability of one request. `practices` is what is cached about practices beyond the request.
 */
export function createAvailability(
  facts: FactLoaders,
  practices: PracticeCache,
  traits: UpstreamTraits,
  rereadLimit: RereadLimit = noRereadLimit,
): Availability {
  const refreshed = new Set<string>();
  const find = createReasonFinder(facts, traits, practices);
  const findReason = createCurrentReasonFinder({ facts, find, practices, rereadLimit });

  /**
   * Clears the facts of a target, each look once per request: many fields may meet the same refusal.
   * @returns false when another field has cleared them, so that they may be older than the refusal
   */
  function refresh(target: ServiceTarget, look: 1 | 2): boolean {
    if (target.kind === 'environment') return true;
    const odsCode = odsCodeOf(target);
    const key = JSON.stringify([look, target.kind === 'patient' ? target.link.patientId : odsCode]);
    if (refreshed.has(key)) return false;
    refreshed.add(key);
    practices.invalidatePractice(odsCode);
    facts.practiceByOdsCode.clear(odsCode);
    facts.practiceSettingsByOdsCode.clear(odsCode);
    if (target.kind === 'patient') facts.accountByPatient.clear(target.link);
    return true;
  }

  async function explain(service: OnlineService, target: ServiceTarget, refusal: Refusal): Promise<Unavailability> {
    for (const look of isAboutPractice(refusal) ? ([1, 2] as const) : []) {
      const isNew = refresh(target, look);
      const options = { includesAccount: dependsOnAccount(service) };
      const reason = await findReason(service, target, options).catch(() => undefined);
      if (reason) return reason;
      if (isNew) break;
    }
    const reason = await explainWithFacts(facts, service, target, refusal);
    if (reason) return reason;
    // The practice's version has just been loaded again, so that a retry is written to that version.
    const isRetryable = refusal === 'versionTooOld';
    throw new UpstreamError('UPSTREAM_INVALID_RESPONSE', `${service} was refused: ${refusal}`, { isRetryable });
  }

  async function attempt<T>(
    service: OnlineService,
    target: ServiceTarget,
    options: FindOptions,
    run: () => Promise<T>,
  ): Promise<Attempt<T>> {
    try {
      const reason = await findReason(service, target, options);
      return reason ? { kind: 'unavailable', unavailable: reason } : { kind: 'done', value: await run() };
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      return { kind: 'unavailable', unavailable: await explain(service, target, error.refusal) };
    }
  }

  function statusesOf(target: ServiceTarget): ReturnType<Availability['statuses']> {
    return Promise.all(
      servicesOf(target).map(async (service) => {
        const result = await attempt(service, target, { includesAccount: true }, () => Promise.resolve());
        const unavailable = result.kind === 'unavailable' ? result.unavailable : null;
        return { service, isAvailable: unavailable === null, unavailable };
      }),
    );
  }

  const availability: Availability = {
    attempt: (service, target, run, { isWrite = false } = {}) =>
      attempt(service, target, { includesAccount: dependsOnAccount(service), isWrite }, run),
    async orNull(service, target, run) {
      const result = await availability.attempt(service, target, run);
      return result.kind === 'done' ? result.value : null;
    },
    async statuses(target) {
      // The account is read for some of the services, so each of them is compared with it.
      if (target.kind === 'patient') find.noteAccountRead(target.link);
      const rereads = findReason.countRereads();
      const found = await statusesOf(target);
      return findReason.countRereads() === rereads ? found : statusesOf(target);
    },
    account: (link) =>
      availability.orNull('PATIENT_DETAILS', { kind: 'patient', link }, () => facts.accountByPatient.load(link)),
    async openSections(link, sections) {
      const target: ServiceTarget = { kind: 'patient', link };
      refresh(target, 1);
      const reasons = await Promise.all(
        sections.map((section) => findReason(serviceOfSection[section], target, { includesAccount: true })),
      );
      return sections.filter((_, index) => reasons[index] === undefined);
    },
    ofKinds: (odsCode, kinds) => findReasonOfKinds(find, odsCode, kinds),
  };
  return availability;
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

async function findReasonOfKinds(
  find: ReasonFinder,
  odsCode: string,
  kinds: readonly AppointmentKind[],
): Promise<KindUnavailability | undefined> {
  const reasons = await Promise.all(
    kinds.map(async (kind) => {
      const service = serviceOfKind[kind];
      return service && (await find(service, { kind: 'practice', odsCode }, false));
    }),
  );
  const hasNone = reasons.every((reason) => reason !== undefined);
  // These services are not part of the record, so that the practice gives no other reason.
  return hasNone ? (reasons[0] as KindUnavailability | undefined) : undefined;
}

function servicesOf(target: ServiceTarget): readonly OnlineService[] {
  // By its type, the table has every service.
  const services = Object.keys(rules) as OnlineService[];
  return services.filter((service) => {
    const { at } = rules[service];
    return at === 'patient' ? target.kind !== 'environment' : at === target.kind;
  });
}
