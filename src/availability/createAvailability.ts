import type { AppointmentKind } from '../domain/appointment.ts';
import type { RecordSection } from '../domain/practice.ts';
import { RefusedError, type Refusal } from '../domain/RefusedError.ts';
import { UpstreamError } from '../domain/UpstreamError.ts';
import type { UpstreamTraits } from '../domain/upstreamTraits.ts';
import type { FactLoaders } from '../loaders/createFactLoaders.ts';
import type { Attempt, Availability, ServiceTarget } from './Availability.ts';
import {
  checkAccount,
  checkEnvironment,
  checkPractice,
  checkSettings,
  dependsOnAccount,
  dependsOnSettings,
} from './checkRules.ts';
import { explainRefusal, isAboutPractice } from './explainRefusal.ts';
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
): Availability {
  const refreshed = new Set<string>();

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
      const reason = await findReason(facts, traits, service, target, dependsOnAccount(service)).catch(() => undefined);
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
      const reason = await findReason(facts, traits, service, target, includesAccount);
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
      const reasons = await Promise.all(
        sections.map((section) => findReason(facts, traits, serviceOfSection[section], target, true)),
      );
      return sections.filter((_, index) => reasons[index] === undefined);
    },
    ofKinds: (odsCode, kinds) => findReasonOfKinds(facts, traits, odsCode, kinds),
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

/** @returns undefined when the service is available. The account is checked only when `includesAccount` is true. */
async function findReason(
  facts: FactLoaders,
  traits: UpstreamTraits,
  service: OnlineService,
  target: ServiceTarget,
  includesAccount: boolean,
) {
  if (target.kind === 'environment') return checkEnvironment(service, traits);
  const odsCode = odsCodeOf(target);
  const practice = await facts.practiceByOdsCode.load(odsCode);
  const atPractice = checkPractice(service, practice, traits);
  if (atPractice || !practice) return atPractice;
  if (dependsOnSettings(service)) {
    const settings = await facts.practiceSettingsByOdsCode.load(odsCode);
    const inSettings = checkSettings(service, practice, settings);
    if (inSettings) return inSettings;
  }
  if (target.kind !== 'patient' || !includesAccount) return undefined;
  return checkAccount(service, practice, await facts.accountByPatient.load(target.link), traits);
}

async function findReasonOfKinds(
  facts: FactLoaders,
  traits: UpstreamTraits,
  odsCode: string,
  kinds: readonly AppointmentKind[],
): Promise<KindUnavailability | undefined> {
  const reasons = await Promise.all(
    kinds.map(async (kind) => {
      const service = serviceOfKind[kind];
      return service && (await findReason(facts, traits, service, { kind: 'practice', odsCode }, false));
    }),
  );
  const hasNone = reasons.every((reason) => reason !== undefined);
  // These services are not part of the record, so that the practice gives no other reason.
  return hasNone ? (reasons[0] as KindUnavailability | undefined) : undefined;
}

function odsCodeOf(target: Exclude<ServiceTarget, { kind: 'environment' }>): string {
  return target.kind === 'patient' ? target.link.odsCode : target.odsCode;
}

function servicesOf(target: ServiceTarget): readonly OnlineService[] {
  // By its type, the table has every service.
  const services = Object.keys(rules) as OnlineService[];
  return services.filter((service) => {
    const { at } = rules[service];
    return at === 'patient' ? target.kind !== 'environment' : at === target.kind;
  });
}
