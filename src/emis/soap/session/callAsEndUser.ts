import { UnwritableRequestError } from '../contract/UnwritableRequestError.ts';
import { readFault, toUpstreamError } from '../faults.ts';
import type { OperationName, Operations } from '../generated/contract.ts';
import type { Outcome } from '../Outcome.ts';
import type { ExchangeCall, Exchanged, SoapExchange } from '../SoapExchange.ts';
import type { Sending } from '../../http/httpClient.ts';
import type { EndUserSession, EndUserSessions } from './EndUserSessions.ts';

export interface EndUserCall<O extends OperationName> {
  readonly subject: string;
  readonly operation: O;
  readonly request: Operations[O]['request'];
  readonly version: string;
  readonly sending?: Sending | undefined;
}

/** Makes one attempt at a call that needs an end user session and no patient session; such calls run side by side. */
export async function callAsEndUser<O extends OperationName>(
  exchange: SoapExchange,
  sessions: EndUserSessions,
  { subject, ...call }: EndUserCall<O>,
): Promise<Outcome<Operations[O]['response']>> {
  const session = await sessions.of(subject);
  if (session.kind !== 'answered') return session;
  try {
    return read(call.operation, await sendAsEndUser(exchange, session.value, call));
  } catch (error) {
    if (error instanceof UnwritableRequestError) return { kind: 'refused', stage: 'calling', refusal: 'inputRefused' };
    throw error;
  }
}

/** Sends one call under an end user session, and notes what the answer says of that session. */
export async function sendAsEndUser<O extends OperationName>(
  exchange: SoapExchange,
  { id, lifetime }: EndUserSession,
  call: ExchangeCall<O>,
): Promise<Exchanged<O>> {
  const sentAt = lifetime.now();
  const exchanged = await exchange.send({ ...call, endUserSessionId: id });
  if (exchanged.kind === 'response') lifetime.renew(sentAt);
  if (exchanged.kind === 'fault') {
    const { kind } = readFault(exchanged);
    if (kind === 'refusal') lifetime.renew(sentAt);
    if (kind === 'endUserSessionGone') lifetime.end();
  }
  return exchanged;
}

function read<O extends OperationName>(operation: O, exchanged: Exchanged<O>): Outcome<Operations[O]['response']> {
  switch (exchanged.kind) {
    case 'response':
      return { kind: 'answered', value: exchanged.response };
    case 'failed': {
      const { error, wasSent } = exchanged;
      const mayTryAgain = wasSent && error.isRetryable;
      return { kind: 'failed', stage: 'calling', error, mayBeDone: wasSent, mayTryAgain };
    }
    case 'fault': {
      const meaning = readFault(exchanged);
      if (meaning.kind === 'refusal') return { kind: 'refused', stage: 'calling', refusal: meaning.refusal };
      const error = toUpstreamError(meaning.kind, { ...exchanged, operation });
      const wasNotLookedAt = meaning.kind === 'busy' || meaning.kind === 'malformed';
      const mayTryAgain = error.isRetryable && !wasNotLookedAt;
      // Whose session is gone is found out before anything is done.
      const mayBeDone = !wasNotLookedAt && meaning.kind !== 'endUserSessionGone';
      return { kind: 'failed', stage: 'calling', error, mayBeDone, mayTryAgain };
    }
  }
}
