import type { AppointmentKind } from '../domain/appointment.ts';
import type { Account, PatientLink } from '../domain/patient.ts';
import type { RecordSection } from '../domain/practice.ts';
import { RefusedError, type Refusal } from '../domain/refusal.ts';
import { UpstreamError } from '../domain/upstreamError.ts';
import type { OnlineService } from '../domain/onlineService.ts';
import type { Loaders } from '../loaders/createLoaders.ts';
import { explainRefusal, isAboutPractice } from './explainRefusal.ts';
import { dependsOnAccount, dependsOnSettings, judgeAccount, judgePractice, judgeSettings } from './judge.ts';
import { rules } from './rules.ts';
import type { KindUnavailability, Unavailability } from './Unavailability.ts';

/** Of whom a service is asked. */
export type Place =
  | { readonly kind: 'environment' }
  | { readonly kind: 'practice'; readonly odsCode: string }
  | { readonly kind: 'patient'; readonly link: PatientLink };

export type Attempt<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'unavailable'; readonly why: Unavailability };

export interface ServiceStatus {
  readonly service: OnlineService;
  readonly isAvailable: boolean;
  readonly unavailable: Unavailability | null;
}

export interface Availability {
  /**
   * Asks where the service can be used. What cannot matter is not asked for: an older version is told without a look
   * at settings, and settings without a look at the account. When the question itself is refused, because practice or
   * account have changed, the refusal is told as the reason that it stands for.
   */
  attempt<T>(service: OnlineService, place: Place, ask: () => Promise<T>): Promise<Attempt<T>>;
  /** The answer, or null where the service cannot be used. */
  orNull<T>(service: OnlineService, place: Place, ask: () => Promise<T>): Promise<T | null>;
  /** Every service that the place can have. */
  statuses(place: Place): Promise<readonly ServiceStatus[]>;
  /** The state of the person's account; null where the practice cannot tell. */
  account(link: PatientLink): Promise<Account | null>;
  /** Which sections of the record are open by what practice and account say when they are asked anew. */
  openSections(link: PatientLink, sections: readonly RecordSection[]): Promise<readonly RecordSection[]>;
  /** Why the practice has none of these kinds of appointment; undefined: it may have one. */
  ofKinds(odsCode: string, kinds: readonly AppointmentKind[]): Promise<KindUnavailability | undefined>;
}

type NeededLoaders = Pick<Loaders, 'practiceByOdsCode' | 'practiceSettingsByOdsCode' | 'accountByPatient'>;

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

/** Builds the judge of one request. `forgetPractice` drops what is kept of a practice beyond the request. */
export function createAvailability(loaders: NeededLoaders, forgetPractice: (odsCode: string) => void): Availability {
  const refreshed = new Set<string>();

  async function why(service: OnlineService, place: Place, looksAtAccount: boolean) {
    if (place.kind === 'environment') return undefined;
    const odsCode = odsCodeOf(place);
    const practice = await loaders.practiceByOdsCode.load(odsCode);
    const atPractice = judgePractice(service, practice);
    if (atPractice || !practice) return atPractice;
    if (dependsOnSettings(service)) {
      const settings = await loaders.practiceSettingsByOdsCode.load(odsCode);
      const inSettings = judgeSettings(service, practice, settings);
      if (inSettings) return inSettings;
    }
    if (place.kind !== 'patient' || !looksAtAccount) return undefined;
    return judgeAccount(service, practice, await loaders.accountByPatient.load(place.link));
  }

  /** Once a request for each place: many fields may meet the same refusal. */
  function refresh(place: Place): void {
    if (place.kind === 'environment') return;
    const odsCode = odsCodeOf(place);
    const key = place.kind === 'patient' ? place.link.patientId : odsCode;
    if (refreshed.has(key)) return;
    refreshed.add(key);
    forgetPractice(odsCode);
    loaders.practiceByOdsCode.clear(odsCode);
    loaders.practiceSettingsByOdsCode.clear(odsCode);
    if (place.kind === 'patient') loaders.accountByPatient.clear(place.link);
  }

  async function explain(service: OnlineService, place: Place, refusal: Refusal): Promise<Unavailability> {
    if (isAboutPractice(refusal)) {
      refresh(place);
      const fresh = await why(service, place, dependsOnAccount(service)).catch(() => undefined);
      if (fresh) return fresh;
    }
    const practice =
      place.kind === 'environment' ? null : await loaders.practiceByOdsCode.load(odsCodeOf(place)).catch(() => null);
    const account =
      place.kind === 'patient' && refusal === 'serviceNotEnabled'
        ? await loaders.accountByPatient.load(place.link).catch(() => undefined)
        : undefined;
    const told = explainRefusal(service, refusal, practice, account);
    if (told) return told;
    // Which version the practice runs has been asked again, so that another attempt is written to that one.
    const isRetryable = refusal === 'versionTooOld';
    throw new UpstreamError('UPSTREAM_INVALID_RESPONSE', `${service} was refused: ${refusal}`, { isRetryable });
  }

  async function tryIn<T>(service: OnlineService, place: Place, ask: () => Promise<Attempt<T>>): Promise<Attempt<T>> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      return { kind: 'unavailable', why: await explain(service, place, error.refusal) };
    }
  }

  const availability: Availability = {
    attempt: (service, place, ask) =>
      tryIn(service, place, async () => {
        const reason = await why(service, place, dependsOnAccount(service));
        return reason ? { kind: 'unavailable', why: reason } : { kind: 'done', value: await ask() };
      }),
    async orNull(service, place, ask) {
      const attempt = await availability.attempt(service, place, ask);
      return attempt.kind === 'done' ? attempt.value : null;
    },
    statuses: (place) =>
      Promise.all(
        servicesOf(place).map(async (service) => {
          const found = await tryIn(service, place, async () => {
            const reason = await why(service, place, true);
            return reason ? { kind: 'unavailable', why: reason } : { kind: 'done', value: undefined };
          });
          const unavailable = found.kind === 'unavailable' ? found.why : null;
          return { service, isAvailable: unavailable === null, unavailable };
        }),
      ),
    account: (link) =>
      availability.orNull('PATIENT_DETAILS', { kind: 'patient', link }, () => loaders.accountByPatient.load(link)),
    async openSections(link, sections) {
      const place: Place = { kind: 'patient', link };
      refresh(place);
      const reasons = await Promise.all(sections.map((section) => why(serviceOfSection[section], place, true)));
      return sections.filter((_, index) => reasons[index] === undefined);
    },
    async ofKinds(odsCode, kinds) {
      const reasons = await Promise.all(
        kinds.map(async (kind) => {
          const service = serviceOfKind[kind];
          return service && (await why(service, { kind: 'practice', odsCode }, false));
        }),
      );
      const isNone = reasons.every((reason) => reason !== undefined);
      // Their rules have no other reason at the practice: no kind of appointment is part of the record.
      return isNone ? (reasons[0] as KindUnavailability | undefined) : undefined;
    },
  };
  return availability;
}

function odsCodeOf(place: Exclude<Place, { kind: 'environment' }>): string {
  return place.kind === 'patient' ? place.link.odsCode : place.odsCode;
}

function servicesOf(place: Place): readonly OnlineService[] {
  // The table has every service of the enum, by the type that it satisfies.
  const services = Object.keys(rules) as OnlineService[];
  return services.filter((service) => {
    const { at } = rules[service];
    return at === 'patient' ? place.kind !== 'environment' : at === place.kind;
  });
}
