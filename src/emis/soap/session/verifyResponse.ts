import { invalidResponse, type UpstreamError } from '../../../domain/UpstreamError.ts';
import { readFault, toUpstreamError } from '../faults.ts';
import type { OperationName, Operations } from '../generated/contract.ts';
import type { Failure, Outcome } from '../Outcome.ts';
import type { ExchangeResult } from '../SoapExchange.ts';
import type { SequenceStep } from './createSessionSequence.ts';

export interface VerifiedResponse<O extends OperationName> {
  /** The state of the call's sequence number at the upstream. After `unknown` the session cannot continue. */
  readonly number: 'used' | 'notUsed' | 'unknown';
  readonly outcome: Outcome<Operations[O]['response']>;
}

/**
 * Verifies the response to a call in a patient session. Only a response with the right number and hash comes from the
 * upstream; the content of any other is not used. Source: docs/emis.md#sequence.
 */
export function verifyResponse<O extends OperationName>(
  operation: O,
  step: SequenceStep,
  result: ExchangeResult<O>,
): VerifiedResponse<O> {
  if (result.kind === 'failed') return verifyFailed(result);
  if (result.sequence === undefined) return verifyUnsigned(operation, result);
  if (!step.matches(result.sequence)) return sessionLost(unverifiedError(operation));
  if (result.kind === 'response') return { number: 'used', outcome: { kind: 'succeeded', value: result.response } };
  const meaning = readFault(result);
  if (meaning.kind === 'refusal')
    return { number: 'used', outcome: { kind: 'refused', stage: 'calling', refusal: meaning.refusal } };
  const error = toUpstreamError(meaning.kind, { ...result, operation });
  switch (meaning.kind) {
    case 'busy':
    case 'malformed':
      return { number: 'used', outcome: failure(error, { mayBeDone: false, canRetry: false }) };
    case 'endUserSessionInvalid':
    case 'patientSessionEnded':
      return sessionLost(error);
    case 'unavailable':
    case 'timedOut':
    case 'handshakeRefused':
    case 'notUnderstood':
      return { number: 'used', outcome: failure(error, { mayBeDone: true, canRetry: error.isRetryable }) };
  }
}

function verifyFailed({ wasSent, error }: Extract<ExchangeResult<never>, { kind: 'failed' }>): VerifiedResponse<never> {
  if (!wasSent) return { number: 'notUsed', outcome: failure(error, { mayBeDone: false, canRetry: false }) };
  // An unreadable response would be the same after a retry.
  return { number: 'unknown', outcome: failure(error, { mayBeDone: true, canRetry: error.isRetryable }) };
}

/** A response without number and hash. Some refusals are sent before the upstream checks the sequence. */
function verifyUnsigned(
  operation: OperationName,
  result: Exclude<ExchangeResult<OperationName>, { kind: 'failed' }>,
): VerifiedResponse<never> {
  if (result.kind === 'response') return sessionLost(unverifiedError(operation));
  const { kind } = readFault(result);
  if (kind === 'refusal') return sessionLost(unverifiedError(operation));
  const error = toUpstreamError(kind, { ...result, operation });
  switch (kind) {
    case 'busy':
    case 'malformed':
      return { number: 'notUsed', outcome: failure(error, { mayBeDone: false, canRetry: false }) };
    case 'endUserSessionInvalid':
      // The upstream checks this before the sequence, and ends the patient session too.
      return { number: 'unknown', outcome: failure(error, { mayBeDone: false, canRetry: true }) };
    // The call may have been duplicated on its way: the first copy was carried out, and this responds to the second.
    case 'patientSessionEnded':
    case 'unavailable':
    case 'timedOut':
    case 'handshakeRefused':
    case 'notUnderstood':
      return sessionLost(error);
  }
}

/** The session cannot continue, and the call may have been carried out. */
function sessionLost(error: UpstreamError): VerifiedResponse<never> {
  return { number: 'unknown', outcome: failure(error, { mayBeDone: true, canRetry: true }) };
}

function failure(error: UpstreamError, rest: Pick<Failure, 'mayBeDone' | 'canRetry'>): Failure {
  return { kind: 'failed', stage: 'calling', error, ...rest };
}

function unverifiedError(operation: OperationName): UpstreamError {
  return invalidResponse(`${operation}: a response without the right number and hash`, { isRetryable: true });
}
