import type { AppointmentKind } from '../domain/appointment.ts';
import type { OnlineService } from './rules.ts';
import type { Account, PatientLink } from '../domain/patient.ts';
import type { RecordSection } from '../domain/practice.ts';
import type { KindUnavailability, Unavailability } from './Unavailability.ts';

/** The target of a service: the whole environment, a practice, or a patient's account at a practice. */
export type ServiceTarget =
  | { readonly kind: 'environment' }
  | { readonly kind: 'practice'; readonly odsCode: string }
  | { readonly kind: 'patient'; readonly link: PatientLink };

export type Attempt<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'unavailable'; readonly unavailable: Unavailability };

interface ServiceStatus {
  readonly service: OnlineService;
  readonly isAvailable: boolean;
  readonly unavailable: Unavailability | null;
}

/** The availability of services in one request. */
export interface Availability {
  /**
   * Calls `run` when the service is available. Facts are loaded only as far as they can matter: an older version is
   * reported without loading settings, and settings that rule a service out without loading the account. A grant may be
   * remembered, or left to the upstream: when `run` then makes no call that the upstream could refuse, the account is
   * read after it. When `run`
   * throws `RefusedError`, because the practice or the account has changed, the refusal is explained as a reason.
   * With `isWrite`, a practice that rules the service out is read again before this is reported.
   */
  attempt<T>(
    service: OnlineService,
    target: ServiceTarget,
    run: () => Promise<T>,
    options?: { readonly isWrite?: boolean },
  ): Promise<Attempt<T>>;
  /** @returns the value of `run`, or null when the service is unavailable. */
  orNull<T>(service: OnlineService, target: ServiceTarget, run: () => Promise<T>): Promise<T | null>;
  /** @returns the status of every service that the target can have. */
  statuses(target: ServiceTarget): Promise<readonly ServiceStatus[]>;
  /** @returns the person's account, or null when the practice cannot report it. */
  account(link: PatientLink): Promise<Account | null>;
  /** @returns the sections of the record that the practice and the account permit, from freshly loaded facts. */
  openSections(link: PatientLink, sections: readonly RecordSection[]): Promise<readonly RecordSection[]>;
  /** Reads the account before a section that is cached is shown. Throws an error that `attempt` reports as a reason. */
  confirmSection(link: PatientLink, section: RecordSection): Promise<void>;
  /**
   * @returns why the practice offers none of these kinds of appointment, or undefined when it may offer at least one.
   */
  ofKinds(odsCode: string, kinds: readonly AppointmentKind[]): Promise<KindUnavailability | undefined>;
}
