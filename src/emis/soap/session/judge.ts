import { UpstreamError } from '../../../domain/upstreamError.ts';
import { readFault, toUpstreamError } from '../faults.ts';
import type { OperationName, Operations } from '../generated/contract.ts';
import type { Failure, Outcome } from '../Outcome.ts';
import type { Exchanged } from '../SoapExchange.ts';
import type { SequenceStep } from './sequence.ts';

export interface Judgement<O extends OperationName> {
  /** What became of the call's number. Where it is not known, the session cannot be gone on with. */
  readonly number: 'used' | 'notUsed' | 'unknown';
  readonly outcome: Outcome<Operations[O]['response']>;
}

/**
 * Decides what may be believed of an answer inside a patient session, and what it means for the session.
 * Only an answer with the right number and hash is the upstream's: what any other says is not used.
 * Source: docs/emis.md#sequence.
 */
export function judge<O extends OperationName>(
  operation: O,
  step: SequenceStep,
  exchanged: Exchanged<O>,
): Judgement<O> {
  if (exchanged.kind === 'failed') return judgeFailed(exchanged);
  if (exchanged.sequence === undefined) return judgeUnproven(operation, exchanged);
  if (!step.isAnsweredBy(exchanged.sequence)) return lost(unprovenError(operation));
  if (exchanged.kind === 'response')
    return { number: 'used', outcome: { kind: 'answered', value: exchanged.response } };
  const meaning = readFault(exchanged);
  if (meaning.kind === 'refusal') {
    return { number: 'used', outcome: { kind: 'refused', stage: 'calling', refusal: meaning.refusal } };
  }
  const error = toUpstreamError(meaning.kind, { ...exchanged, operation });
  switch (meaning.kind) {
    case 'busy':
    case 'malformed':
      return { number: 'used', outcome: failure(error, { mayBeDone: false, mayTryAgain: false }) };
    case 'endUserSessionGone':
    case 'patientSessionEnded':
      return lost(error);
    case 'unavailable':
    case 'timedOut':
    case 'handshakeRefused':
    case 'notUnderstood':
      return { number: 'used', outcome: failure(error, { mayBeDone: true, mayTryAgain: error.isRetryable }) };
  }
}

function judgeFailed({
  wasSent,
  error,
}: {
  readonly wasSent: boolean;
  readonly error: UpstreamError;
}): Judgement<never> {
  if (!wasSent) return { number: 'notUsed', outcome: failure(error, { mayBeDone: false, mayTryAgain: false }) };
  // An answer that cannot be read would be the same the next time.
  return { number: 'unknown', outcome: failure(error, { mayBeDone: true, mayTryAgain: error.isRetryable }) };
}

/** An answer without number and hash: some refusals come before the upstream looks at the sequence. */
function judgeUnproven(
  operation: OperationName,
  exchanged: Exclude<Exchanged<OperationName>, { kind: 'failed' }>,
): Judgement<never> {
  if (exchanged.kind === 'response') return lost(unprovenError(operation));
  const { kind } = readFault(exchanged);
  if (kind === 'refusal') return lost(unprovenError(operation));
  const error = toUpstreamError(kind, { ...exchanged, operation });
  switch (kind) {
    case 'busy':
    case 'malformed':
      return { number: 'notUsed', outcome: failure(error, { mayBeDone: false, mayTryAgain: false }) };
    case 'endUserSessionGone':
      // It is found before the sequence is looked at, and takes the patient session along.
      return { number: 'unknown', outcome: failure(error, { mayBeDone: false, mayTryAgain: true }) };
    // It may be the answer to a copy of the call, made on its way, of which the first was carried out.
    case 'patientSessionEnded':
    case 'unavailable':
    case 'timedOut':
    case 'handshakeRefused':
    case 'notUnderstood':
      return lost(error);
  }
}

/** The session is given up, and whether anything was done is not known. */
function lost(error: UpstreamError): Judgement<never> {
  return { number: 'unknown', outcome: failure(error, { mayBeDone: true, mayTryAgain: true }) };
}

function failure(error: UpstreamError, rest: Pick<Failure, 'mayBeDone' | 'mayTryAgain'>): Failure {
  return { kind: 'failed', stage: 'calling', error, ...rest };
}

function unprovenError(operation: OperationName): UpstreamError {
  const detail = `${operation}: an answer without the right number and hash`;
  return new UpstreamError('UPSTREAM_INVALID_RESPONSE', detail, { isRetryable: true });
}
