import type { RequestTime } from '../../domain/requestTime.ts';
import type { HttpTimeouts } from '../http/httpClient.ts';
import type { UpstreamEvent } from './UpstreamEvent.ts';

export interface SoapEmisClientOptions {
  /** Where every call goes. */
  readonly endpoint: URL | string;
  /** The application's GUID. */
  readonly applicationId: string;
  /** The application's pre-shared keys, as text: secret, and never sent. */
  readonly clientKey: string;
  readonly serverKey: string;
  /** Milliseconds since 1970, for the life of sessions and of what is kept. */
  readonly clock?: () => number;
  /**
   * A name for what a call is made for, sent with it as `X-Correlation-Id`: for a simulated upstream, which shows it.
   * Absent: no such header is ever sent.
   */
  readonly correlation?: () => string | undefined;
  /**
   * The time of the request for which a call is made. Absent, or undefined: it waits as long as the upstream may take.
   */
  readonly requestTime?: () => RequestTime | undefined;
  readonly timeouts?: Partial<EmisTimeouts>;
  readonly lifetimes?: Partial<EmisLifetimes>;
  readonly limits?: Partial<EmisLimits>;
  /** Told of each call after it: names and numbers only. What it throws is passed over. */
  readonly onEvent?: (event: UpstreamEvent) => void;
  /** Told of each write for a patient, by the patient's id, when it has ended in whatever way. */
  readonly onWrite?: (patientId: string) => void;
}

export interface EmisTimeouts extends HttpTimeouts {
  /** For a call's turn among those of the same person and patient. */
  readonly turnMs: number;
}

/** Milliseconds. */
export interface EmisLifetimes {
  /** How long a practice and its version are believed. */
  readonly practiceMs: number;
  readonly settingsMs: number;
  /** How long before its end a session is no longer used. */
  readonly sessionMarginMs: number;
}

export interface EmisLimits {
  /** Calls under way at once. */
  readonly connections: number;
  /** Calls that wait for one patient session. */
  readonly callsPerSession: number;
  readonly patientSessions: number;
  readonly endUserSessions: number;
  readonly practices: number;
  /** Bytes of one answer. */
  readonly answerBytes: number;
}

export const defaultLifetimes: EmisLifetimes = { practiceMs: 600_000, settingsMs: 300_000, sessionMarginMs: 30_000 };
export const defaultLimits: EmisLimits = {
  connections: 64,
  callsPerSession: 200,
  patientSessions: 10_000,
  endUserSessions: 10_000,
  practices: 2_000,
  answerBytes: 20 * 1024 * 1024,
};
