import type { InputNecessity } from './practice.ts';

/** The services that an upstream may lack. The values are those of `GpOnlineService` in the SDL. */
export type OptionalService = 'PRACTICE_SEARCH' | 'PRESCRIPTION_CANCELLATION' | 'PATIENT_UNLINKING' | 'ACCOUNT_RESET';

/** The services that some upstreams allow to restricted accounts. */
export type ServiceOfRestrictedAccount =
  'PATIENT_DETAILS' | 'APPOINTMENTS' | 'TELEPHONE_APPOINTMENTS' | 'VIDEO_APPOINTMENTS';

/** The shortcomings of one kind of upstream, at every practice and for everyone. */
export interface UpstreamTraits {
  /** The services that it does not have at all. */
  readonly lacks: ReadonlySet<OptionalService>;
  /** The services that it refuses to restricted accounts, although other upstreams do not. */
  readonly restrictedAccountsLack: ReadonlySet<ServiceOfRestrictedAccount>;
  /** True when it needs a reason with the cancellation of an appointment. */
  readonly cancellationReason: InputNecessity;
}
