import type { DatedResponse } from '../../domain/DatedResponse.ts';
import type { RequestDeadline } from '../../domain/RequestDeadline.ts';
import type { UpstreamErrorCode } from '../../domain/UpstreamError.ts';
import type { VolatileRecords } from '../../stores/createRecordsByKind.ts';
import type { ClientTls, HttpTimeouts } from '../http/HttpClient.ts';

export interface SoapEmisClientOptions {
  readonly endpoint: URL | string;
  /** The GUID of this application. */
  readonly applicationId: string;
  /** The application's pre-shared keys: secret, and never sent. */
  readonly clientKey: string;
  readonly serverKey: string;
  readonly tls?: ClientTls | undefined;
  /** Milliseconds since 1970, for the lifetimes of sessions and cached values. */
  readonly clock?: () => number;
  /**
   * Returns the id to send as `X-Correlation-Id`. It is for the simulator, which displays it. The header is not sent
   * when this is absent or returns undefined.
   */
  readonly correlation?: () => string | undefined;
  /** @returns the header `traceparent` of a call, for an upstream that takes it */
  readonly traceparent?: () => string | undefined;
  /**
   * Returns the deadline of the request that a call is made for. When this is absent or returns undefined, only the
   * timeouts apply.
   */
  readonly currentDeadline?: () => RequestDeadline | undefined;
  readonly timeouts?: Partial<EmisTimeouts>;
  readonly lifetimes?: Partial<EmisLifetimes>;
  readonly limits?: Partial<EmisLimits>;
  /** Shares facts about practices with other processes. */
  readonly sharedRecords?: VolatileRecords;
  /** Shares the sessions of people and patients with other processes. When absent, this process has its own. */
  readonly sharedSessions?: SharedSessionsOptions;
  /** Called after each call. Errors that it throws are ignored. */
  readonly onEvent?: (event: UpstreamEvent) => void;
  /** Called when a practice stops responding, so that calls to it are refused, and when it responds again. */
  readonly onPracticeChange?: (change: { readonly odsCode: string; readonly state: 'open' | 'closed' }) => void;
  /**
   * Called when the upstream did not prove its identity in a handshake, or refused this application's proof. The detail
   * contains no values.
   */
  readonly onUnproven?: (detail: string) => void;
  /** Called with what each response says of the upstream's clock. */
  readonly onDate?: (response: DatedResponse) => void;
  /** Called with the patient's id after each write for a patient, successful or not. */
  readonly onWrite?: (patientId: string) => void;
}

export interface SharedSessionsOptions {
  readonly records: VolatileRecords;
  /** The time after which the session of a process that was killed or paused is given up. Default: 5 seconds. */
  readonly leaseMs?: number;
}

/** One call, for logs and metrics: names and numbers only, nothing about a person. */
export interface UpstreamEvent {
  readonly kind: 'call';
  readonly operation: string;
  /** The ODS code of the practice, if the call is to one. */
  readonly practice?: string;
  /** `deadlineExceeded`: the call was not sent, because its request had ended. */
  readonly outcome: 'response' | 'fault' | 'deadlineExceeded' | UpstreamErrorCode;
  readonly status?: number;
  readonly code?: number;
  /** The GUID that the upstream gave to a fault, for its support. */
  readonly errorReference?: string;
  readonly durationMs: number;
  /** The sequence number of the call in its patient session. */
  readonly number?: number;
}

interface EmisTimeouts extends HttpTimeouts {
  /** The maximum wait for earlier calls of the same person and patient. */
  readonly turnMs: number;
  /** The time without a response after which a call counts as a failure of its practice. It is still awaited. */
  readonly silenceMs: number;
}

interface EmisLifetimes {
  /** The lifetime of a cached practice and its version. */
  readonly practiceMs: number;
  /** The time for which an unknown ODS code is remembered as such. */
  readonly unknownPracticeMs: number;
  readonly settingsMs: number;
  /** The time for which an account is remembered. 0: not at all. */
  readonly accountMs: number;
  /** A session is not used during this time before its end. */
  readonly sessionMarginMs: number;
}

interface EmisLimits {
  /** The maximum number of calls at once. */
  readonly maxConnections: number;
  /** The maximum number of calls to one practice at once. */
  readonly maxCallsPerPractice: number;
  /** The maximum number of calls that wait for one practice. */
  readonly maxWaitingPerPractice: number;
  /** The number of failures in a row after which calls to a practice are refused for a while. */
  readonly maxPracticeFailures: number;
  /** How long they are refused, in milliseconds: the first time, the second time in a row, and so on. */
  readonly practicePausesMs: readonly number[];
  /** The maximum number of calls that wait for one patient session. */
  readonly maxCallsPerSession: number;
  readonly maxPatientSessions: number;
  readonly maxEndUserSessions: number;
  /** The maximum number of cached practices. */
  readonly maxPractices: number;
  readonly maxResponseBytes: number;
}

export const defaultLifetimes: EmisLifetimes = {
  practiceMs: 600_000,
  unknownPracticeMs: 300_000,
  settingsMs: 300_000,
  accountMs: 60_000,
  sessionMarginMs: 30_000,
};
export const defaultLimits: EmisLimits = {
  maxConnections: 64,
  maxCallsPerPractice: 16,
  maxWaitingPerPractice: 128,
  maxPracticeFailures: 5,
  practicePausesMs: [5_000, 10_000, 20_000, 30_000],
  maxCallsPerSession: 200,
  maxPatientSessions: 10_000,
  maxEndUserSessions: 10_000,
  maxPractices: 2_000,
  maxResponseBytes: 20 * 1024 * 1024,
};
