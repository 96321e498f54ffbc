import type { SendOptions } from '../http/HttpClient.ts';
import { callWithRetry, type PracticeVersion } from './callWithRetry.ts';
import { UnwritableRequestError } from './contract/UnwritableRequestError.ts';
import { readFault, toUpstreamError } from './faults.ts';
import type { OperationName, Operations } from './generated/contract.ts';
import type { UpstreamOperation } from './operations/UpstreamOperation.ts';
import { mapOutcome, valueOf, type Outcome } from './Outcome.ts';
import type { EndUserSession, EndUserSessions } from './session/EndUserSessions.ts';
import { sendAsEndUser } from './session/sendAsEndUser.ts';
import type { ExchangeCall, ExchangeResult, SoapExchange } from './SoapExchange.ts';

interface EndUserCall<O extends OperationName, Input, Output> extends SendOptions {
  readonly subject: string;
  readonly operation: UpstreamOperation<O, Input, Output>;
  readonly input: Input;
  /** Undefined when the call addresses no practice. */
  readonly practiceVersion: PracticeVersion | undefined;
}

/**
 * Calls that need an end user session and no patient session: facts about practices, search and registration. They run
 * concurrently.
 */
export class EndUserCalls {
  readonly #exchange: SoapExchange;
  readonly #sessions: EndUserSessions;

  constructor(exchange: SoapExchange, sessions: EndUserSessions) {
    this.#exchange = exchange;
    this.#sessions = sessions;
  }

  /** Throws `RefusedError` and `UpstreamError`. */
  async read<O extends OperationName, Input, Output>(call: EndUserCall<O, Input, Output>): Promise<Output> {
    return valueOf(await this.#call(call, false));
  }

  /** Sent once at most. */
  write<O extends OperationName, Input, Output>(call: EndUserCall<O, Input, Output>): Promise<Outcome<Output>> {
    return this.#call(call, true);
  }

  async #call<O extends OperationName, Input, Output>(
    { subject, operation, input, practiceVersion, ...options }: EndUserCall<O, Input, Output>,
    isWrite: boolean,
  ): Promise<Outcome<Output>> {
    const { name, toRequest, toDomain } = operation;
    const call = { operation: name, request: toRequest(input), ...options };
    const outcome = await callWithRetry({
      isWrite,
      practiceVersion,
      attempt: (version, retry) => this.#attempt(subject, { ...call, ...retry, version }, isWrite),
    });
    return mapOutcome(outcome, (response) => toDomain(response, input));
  }

  async #attempt<O extends OperationName>(
    subject: string,
    call: ExchangeCall<O>,
    isWrite: boolean,
  ): Promise<Outcome<Operations[O]['response']>> {
    const send = (session: EndUserSession) => this.#send(session, call);
    if (!isWrite) return this.#sessions.use(subject, call, send);
    const acquired = await this.#sessions.acquire(subject, call);
    return acquired.kind === 'succeeded' ? send(acquired.value) : acquired;
  }

  async #send<O extends OperationName>(
    session: EndUserSession,
    call: ExchangeCall<O>,
  ): Promise<Outcome<Operations[O]['response']>> {
    try {
      return toOutcome(call.operation, await sendAsEndUser(this.#exchange, session, call));
    } catch (error) {
      if (!(error instanceof UnwritableRequestError)) throw error;
      return { kind: 'refused', stage: 'calling', refusal: 'inputRefused' };
    }
  }
}

function toOutcome<O extends OperationName>(
  operation: O,
  result: ExchangeResult<O>,
): Outcome<Operations[O]['response']> {
  switch (result.kind) {
    case 'response':
      return { kind: 'succeeded', value: result.response };
    case 'failed': {
      const { error, wasSent } = result;
      return { kind: 'failed', stage: 'calling', error, mayBeDone: wasSent, canRetry: wasSent && error.isRetryable };
    }
    case 'fault': {
      const meaning = readFault(result);
      if (meaning.kind === 'refusal') return { kind: 'refused', stage: 'calling', refusal: meaning.refusal };
      const error = toUpstreamError(meaning.kind, { ...result, operation });
      const wasRejected = meaning.kind === 'busy' || meaning.kind === 'malformed';
      // The upstream checks the session before it does anything.
      const mayBeDone = !wasRejected && meaning.kind !== 'endUserSessionInvalid';
      return { kind: 'failed', stage: 'calling', error, mayBeDone, canRetry: error.isRetryable && !wasRejected };
    }
  }
}
