import { currentMetrics } from '../../../telemetry/currentRequest.ts';
import { readFault } from '../faults.ts';
import type { OperationName } from '../generated/contract.ts';
import type { ExchangeCall, ExchangeResult, SoapExchange } from '../SoapExchange.ts';
import type { EndUserSession } from './EndUserSessions.ts';

/** Sends a call once in an end user session, and renews or ends the session as the response implies. */
export async function sendAsEndUser<O extends OperationName>(
  exchange: SoapExchange,
  { id, lifetime }: EndUserSession,
  call: ExchangeCall<O>,
): Promise<ExchangeResult<O>> {
  const sentAtMs = lifetime.now();
  const result = await exchange.send({ ...call, endUserSessionId: id });
  if (result.kind === 'response') lifetime.renew(sentAtMs);
  if (result.kind === 'fault') {
    const { kind } = readFault(result);
    if (kind === 'refusal') lifetime.renew(sentAtMs);
    if (kind === 'endUserSessionInvalid') {
      lifetime.end();
      currentMetrics().sessionReplaced('endUser');
    }
    if (kind === 'patientSessionEnded') currentMetrics().sessionReplaced('patient');
  }
  return result;
}
