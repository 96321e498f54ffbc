import { omitUndefined } from '../../domain/omitUndefined.ts';
import type { Refusal } from '../../domain/RefusedError.ts';
import { invalidResponse, UpstreamError } from '../../domain/UpstreamError.ts';

/** The meaning of a fault, or of an HTTP status without one. */
type FaultMeaning =
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  /** The end user session is unknown or has expired. */
  | { readonly kind: 'endUserSessionInvalid' }
  /** The patient session is unknown, has expired, or was ended by the upstream as out of sequence. */
  | { readonly kind: 'patientSessionEnded' }
  | { readonly kind: 'handshakeRefused' }
  /** Too many calls. This one was not processed. */
  | { readonly kind: 'busy' }
  /** The call is malformed and was not processed. */
  | { readonly kind: 'malformed' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'timedOut' }
  | { readonly kind: 'notUnderstood' };

const endUserSessionInvalid = { kind: 'endUserSessionInvalid' } as const;
const busy = { kind: 'busy' } as const;
const unavailable = { kind: 'unavailable' } as const;

const byCode: ReadonlyMap<number, FaultMeaning> = new Map([
  [-1400, { kind: 'malformed' }],
  [-1401, refusal('practiceNotLive')],
  [-1001, refusal('noSuchPractice')],
  [-1040, refusal('versionTooOld')],
  [-1030, refusal('serviceNotEnabled')],
  [-1031, refusal('notInThisEnvironment')],
  [-1032, refusal('accountRestricted')],
  [-1033, refusal('recordAccessDisabled')],
  [-1107, refusal('accountInactive')],
  [-1104, refusal('noSuchOnlineAccount')],
  [-1105, refusal('linkageKeyWrong')],
  [-1106, refusal('registrationDetailsWrong')],
  [-1108, refusal('alreadyLinked')],
  [-1551, refusal('notRegisteredAtPractice')],
  [-1552, refusal('patientArchived')],
  [-1553, refusal('tooYoung')],
  [-1555, refusal('severalRecordsMatch')],
  [-1060, { kind: 'handshakeRefused' }],
  [-1061, { kind: 'patientSessionEnded' }],
  [-1151, refusal('slotNotFound')],
  // In response to a cancellation: the practice does not allow this appointment to be cancelled.
  [-1150, refusal('slotTaken')],
  [-1152, refusal('slotInPast')],
  [-1153, refusal('slotTooSoon')],
  [-1154, refusal('slotTooFarAhead')],
  [-1156, refusal('bookingLimitReached')],
  [-1157, refusal('appointmentInPast')],
  [-1014, refusal('inputRefused')],
  [-1455, refusal('requestPending')],
  [-1456, refusal('noSuchCourse')],
  [-1457, refusal('noSuchDocument')],
  [-1458, refusal('noSuchMessage')],
  [-1429, busy],
  [-1002, unavailable],
]);

const byStatus: ReadonlyMap<number, FaultMeaning> = new Map<number, FaultMeaning>([
  [401, endUserSessionInvalid],
  [429, busy],
  [504, { kind: 'timedOut' }],
]);

/**
 * The meaning of a fault: by its code, or by the HTTP status when the code is unknown, and never by its text.
 * Source: docs/emis.md#faults.
 */
export function readFault({ status, code }: Pick<FaultContext, 'status' | 'code'>): FaultMeaning {
  return (
    (code === undefined ? undefined : byCode.get(code)) ??
    byStatus.get(status) ??
    (status >= 500 ? unavailable : { kind: 'notUnderstood' })
  );
}

/** @returns false for a code that this client does not know */
export function isKnownCode(code: number): boolean {
  return byCode.has(code);
}

interface FaultContext {
  readonly operation: string;
  readonly status: number;
  readonly code?: number | undefined;
  readonly retryAfterSeconds?: number | undefined;
  readonly errorReference?: string | undefined;
}

/** @returns the error for any fault but a refusal. Its detail has the operation, status and code, never the text. */
export function toUpstreamError(kind: Exclude<FaultMeaning['kind'], 'refusal'>, context: FaultContext): UpstreamError {
  const { operation, status, code, retryAfterSeconds, errorReference: faultReference } = context;
  const reference = omitUndefined({ faultReference });
  const detail = `${operation}: ${kind}, HTTP ${status}${code === undefined ? '' : `, code ${code}`}`;
  switch (kind) {
    case 'endUserSessionInvalid':
    case 'patientSessionEnded':
    case 'unavailable':
    case 'busy':
      return new UpstreamError('UPSTREAM_UNAVAILABLE', detail, {
        isRetryable: true,
        ...omitUndefined({ retryAfterSeconds }),
        ...reference,
      });
    case 'timedOut':
      return new UpstreamError('UPSTREAM_TIMEOUT', detail, { isRetryable: true, ...reference });
    case 'handshakeRefused':
    case 'malformed':
    case 'notUnderstood':
      return invalidResponse(detail, { isRetryable: false, ...reference });
  }
}

function refusal(reason: Refusal): FaultMeaning {
  return { kind: 'refusal', refusal: reason };
}
