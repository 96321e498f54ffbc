import { readFault, toUpstreamError } from '../faults.ts';
import { preparationFailure, type Unsuccessful } from '../Outcome.ts';
import type { ExchangeResult } from '../SoapExchange.ts';

/**
 * @returns the reason why a session was not opened. The calls that open one have no other effect, so they can be retried after a
 * lost response.
 */
export function toSessionFailure(
  operation: string,
  result: Exclude<ExchangeResult<never>, { kind: 'response' }>,
): Unsuccessful {
  if (result.kind === 'failed') return preparationFailure(result.error, result.wasSent && result.error.isRetryable);
  const meaning = readFault(result);
  if (meaning.kind === 'refusal') return { kind: 'refused', stage: 'preparing', refusal: meaning.refusal };
  const error = toUpstreamError(meaning.kind, { ...result, operation });
  return preparationFailure(error, error.isRetryable && meaning.kind !== 'busy');
}
