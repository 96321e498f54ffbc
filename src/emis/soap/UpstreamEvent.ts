import type { UpstreamErrorCode } from '../../domain/upstreamError.ts';

/** What happened upstream, for logs and metrics: names and numbers only, nothing of a person. */
export interface UpstreamEvent {
  readonly kind: 'call';
  readonly operation: string;
  readonly outcome: 'response' | 'fault' | UpstreamErrorCode;
  readonly status?: number;
  readonly code?: number;
  /** The upstream's own reference of a fault, a GUID, for a talk with its support. */
  readonly errorReference?: string;
  readonly durationMs: number;
  /** The call's place in the sequence of its patient session. */
  readonly number?: number;
}
