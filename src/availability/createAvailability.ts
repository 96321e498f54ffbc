import type { AppointmentKind } from '../domain/appointment.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { RecordSection } from '../domain/practice.ts';
import { RefusedError } from '../domain/RefusedError.ts';
import type { RememberedAccount } from '../domain/RememberedAccount.ts';
import type { UpstreamTraits } from '../domain/upstreamTraits.ts';
import type { FactLoaders } from '../loaders/createFactLoaders.ts';
import type { Attempt, Availability, ServiceTarget } from './Availability.ts';
import { dependsOnAccount } from './checkRules.ts';
import { createCurrentReasonFinder } from './createCurrentReasonFinder.ts';
import { createReasonFinder, type FindOptions, type PracticeCache, type ReasonFinder } from './createReasonFinder.ts';
import { createRefusalExplainer } from './createRefusalExplainer.ts';
import { noRereadLimit, type RereadLimit } from './createRereadLimit.ts';
import { rules, type OnlineService } from './rules.ts';
import { UnavailableError } from './UnavailableError.ts';
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

/** What the availability of one request is decided from, beside the facts that it loads. */
export interface AvailabilityOptions {
  readonly facts: FactLoaders;
  readonly traits: UpstreamTraits;
  readonly rereadLimit?: RereadLimit;
  /** What is cached about practices beyond the request. */
  readonly practices: PracticeCache;
  readonly rememberedAccount: (link: PatientLink) => RememberedAccount;
  /** The number of calls with which the upstream has decided on the person's access to a patient in this request. */
  readonly countCalls: (link: PatientLink) => number;
}

/** Creates the availability of one request. */
export function createAvailability(options: AvailabilityOptions): Availability {
  const { facts, traits, rereadLimit = noRereadLimit, practices, rememberedAccount, countCalls } = options;
  const find = createReasonFinder(facts, traits, practices, rememberedAccount);
  const findReason = createCurrentReasonFinder({ facts, find, practices, rereadLimit });
  const { explain, refresh } = createRefusalExplainer({ facts, find, findReason, practices });
  /** The services of patients that a call or a look at the account has confirmed in this request. */
  const confirmed = new Set<string>();

  /** Finds the reason from an account that this request reads. */
  function look(service: OnlineService, link: PatientLink): Promise<Unavailability | undefined> {
    find.noteAccountRead(link);
    return findReason(service, { kind: 'patient', link }, { includesAccount: true });
  }

  async function attempt<T>(
    service: OnlineService,
    target: ServiceTarget,
    findOptions: FindOptions,
    run: () => Promise<T>,
  ): Promise<Attempt<T>> {
    const link = target.kind === 'patient' && findOptions.includesAccount ? target.link : undefined;
    let hasCompared = true;
    try {
      const reason = await findReason(service, target, findOptions);
      if (reason) return { kind: 'unavailable', unavailable: reason };
      // Another field may be reading the account now. This service has not been compared with it.
      if (link) hasCompared = find.hasCompared(service, link);
      const callsBefore = link ? countCalls(link) : 0;
      const value = await run();
      if (!link) return { kind: 'done', value };
      const key = JSON.stringify([service, link.patientId]);
      // A grant that was not read needs a call that the upstream would refuse. Without one, the account is read now.
      const isConfirmed = hasCompared || confirmed.has(key) || countCalls(link) > callsBefore;
      const late = isConfirmed ? undefined : await look(service, link);
      if (late) return { kind: 'unavailable', unavailable: late };
      confirmed.add(key);
      return { kind: 'done', value };
    } catch (error) {
      if (error instanceof UnavailableError) return { kind: 'unavailable', unavailable: error.unavailable };
      if (!(error instanceof RefusedError)) throw error;
      return { kind: 'unavailable', unavailable: await explain(service, target, error.refusal, hasCompared) };
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
      const findOpen = async () => {
        const reasons = await Promise.all(sections.map((section) => look(serviceOfSection[section], link)));
        return sections.filter((_, index) => reasons[index] === undefined);
      };
      refresh(target, 'account');
      const open = await findOpen();
      if (open.length < sections.length) return open;
      refresh(target, 'practice');
      return findOpen();
    },
    async confirmSection(link, section) {
      const reason = await look(serviceOfSection[section], link);
      if (reason) throw new UnavailableError(reason);
    },
    ofKinds: (odsCode, kinds) => findReasonOfKinds(find, odsCode, kinds),
  };
  return availability;
}

async function findReasonOfKinds(
  find: ReasonFinder,
  odsCode: string,
  kinds: readonly AppointmentKind[],
): Promise<KindUnavailability | undefined> {
  const reasons = await Promise.all(
    kinds.map(async (kind) => {
      const service = serviceOfKind[kind];
      return service && (await find(service, { kind: 'practice', odsCode }, { includesAccount: false }));
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
