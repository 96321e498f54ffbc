import type { AppointmentKind } from '../domain/appointment.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { RecordSection } from '../domain/practice.ts';
import { RefusedError, type Refusal } from '../domain/RefusedError.ts';
import { UpstreamError } from '../domain/UpstreamError.ts';
import type { UpstreamTraits } from '../domain/upstreamTraits.ts';
import type { FactLoaders } from '../loaders/createFactLoaders.ts';
import type { Attempt, Availability, ServiceTarget } from './Availability.ts';
import { contradictsSettings, dependsOnAccount } from './checkRules.ts';
import { createReasonFinder, odsCodeOf, type ReasonFinder } from './createReasonFinder.ts';
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
 * Creates the availability of one request. `invalidatePractice` removes what is cached about a practice beyond the
 * request.
 */
export function createAvailability(
  facts: FactLoaders,
  invalidatePractice: (odsCode: string) => void,
  traits: UpstreamTraits,
  rereadLimit: RereadLimit = noRereadLimit,
): Availability {
  const refreshed = new Set<string>();
  const reread = new Set<string>();
  const find = createReasonFinder(facts, traits);

  /** Clears a practice's facts once per request, because the account, which has just been read, contradicts them. */
  function rereadPractice(odsCode: string): void {
    if (reread.has(odsCode)) return;
    reread.add(odsCode);
    invalidatePractice(odsCode);
    facts.practiceByOdsCode.clear(odsCode);
    facts.practiceSettingsByOdsCode.clear(odsCode);
  }

  /**
   * Finds the reason with facts that agree. Accounts are read for each request, and a practice may be minutes old: a
   * service that is assigned and not effective, or effective and not offered, is a sign that the practice has changed.
   */
  async function findReason(
    service: OnlineService,
    target: ServiceTarget,
    includesAccount: boolean,
  ): Promise<Unavailability | undefined> {
    const reason = await find(service, target, includesAccount);
    if (target.kind !== 'patient' || !(await isContradicted(reason, service, target.link))) return reason;
    const key = JSON.stringify([target.link.odsCode, service]);
    if (!rereadLimit.isAllowed(key)) return reason;
    rereadPractice(target.link.odsCode);
    const again = await find(service, target, includesAccount);
    if (again?.reason === reason?.reason) rereadLimit.noteFruitless(key);
    return again;
  }

  /** An account that the request has not read contradicts nothing: reading it only for this would cost a call. */
  async function isContradicted(
    reason: Unavailability | undefined,
    service: OnlineService,
    link: PatientLink,
  ): Promise<boolean> {
    if (reason?.reason === 'NOT_GRANTED') return reason.isAssigned === true;
    const rule = rules[service];
    const isAboutSettings = reason?.reason === 'NOT_OFFERED' || reason?.reason === 'RECORD_ACCESS_DISABLED';
    if (!isAboutSettings || rule.at !== 'patient' || !rule.grant || !find.hasReadAccount(link)) return false;
    const settings = await facts.practiceSettingsByOdsCode.load(link.odsCode);
    const account = await facts.accountByPatient.load(link).catch(() => undefined);
    return account !== undefined && contradictsSettings(service, account, settings);
  }

  /** Clears the facts of a target once per request: many fields may meet the same refusal. */
  function refresh(target: ServiceTarget): void {
    if (target.kind === 'environment') return;
    const odsCode = odsCodeOf(target);
    const key = target.kind === 'patient' ? target.link.patientId : odsCode;
    if (refreshed.has(key)) return;
    refreshed.add(key);
    invalidatePractice(odsCode);
    facts.practiceByOdsCode.clear(odsCode);
    facts.practiceSettingsByOdsCode.clear(odsCode);
    if (target.kind === 'patient') facts.accountByPatient.clear(target.link);
  }

  async function explain(service: OnlineService, target: ServiceTarget, refusal: Refusal): Promise<Unavailability> {
    if (isAboutPractice(refusal)) {
      refresh(target);
      const reason = await findReason(service, target, dependsOnAccount(service)).catch(() => undefined);
      if (reason) return reason;
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
    includesAccount: boolean,
    run: () => Promise<T>,
  ): Promise<Attempt<T>> {
    try {
      const reason = await findReason(service, target, includesAccount);
      return reason ? { kind: 'unavailable', unavailable: reason } : { kind: 'done', value: await run() };
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      return { kind: 'unavailable', unavailable: await explain(service, target, error.refusal) };
    }
  }

  const availability: Availability = {
    attempt: (service, target, run) => attempt(service, target, dependsOnAccount(service), run),
    async orNull(service, target, run) {
      const result = await availability.attempt(service, target, run);
      return result.kind === 'done' ? result.value : null;
    },
    statuses: (target) =>
      Promise.all(
        servicesOf(target).map(async (service) => {
          const result = await attempt(service, target, true, () => Promise.resolve());
          const unavailable = result.kind === 'unavailable' ? result.unavailable : null;
          return { service, isAvailable: unavailable === null, unavailable };
        }),
      ),
    account: (link) =>
      availability.orNull('PATIENT_DETAILS', { kind: 'patient', link }, () => facts.accountByPatient.load(link)),
    async openSections(link, sections) {
      const target: ServiceTarget = { kind: 'patient', link };
      refresh(target);
      const reasons = await Promise.all(sections.map((section) => findReason(serviceOfSection[section], target, true)));
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
