import { readFault, toUpstreamError } from '../faults.ts';
import { notPrepared } from '../Outcome.ts';
import type { Unanswered } from '../Outcome.ts';
import type { Exchanged } from '../SoapExchange.ts';

/** Why a session was not opened. The calls that open one change nothing else, so a lost answer may be asked for again. */
export function notOpened(operation: string, exchanged: Exclude<Exchanged<never>, { kind: 'response' }>): Unanswered {
  if (exchanged.kind === 'failed')
    return notPrepared(exchanged.error, exchanged.wasSent && exchanged.error.isRetryable);
  const meaning = readFault(exchanged);
  if (meaning.kind === 'refusal') return { kind: 'refused', stage: 'preparing', refusal: meaning.refusal };
  const error = toUpstreamError(meaning.kind, { ...exchanged, operation });
  return notPrepared(error, error.isRetryable && meaning.kind !== 'busy');
}
