import { invalidResponse } from '../../../domain/UpstreamError.ts';
import { BoundedMap } from '../../../stores/BoundedMap.ts';
import type { SendOptions } from '../../http/HttpClient.ts';
import { newestVersion } from '../callWithRetry.ts';
import { isOfOneRequest, preparationFailure, type Failure, type Outcome } from '../Outcome.ts';
import type { ExchangeResult, SoapExchange } from '../SoapExchange.ts';
import { RollingLifetime } from './RollingLifetime.ts';
import { toSessionFailure } from './toSessionFailure.ts';

/** The session of one signed-in person. */
export interface EndUserSession {
  readonly id: string;
  readonly lifetime: RollingLifetime;
}

interface EndUserSessionsOptions {
  readonly exchange: SoapExchange;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A session is not used during this time before its end. */
  readonly marginMs: number;
  readonly maxSessions: number;
}

/** How the call that opens a session is sent. */
type SessionOptions = Pick<SendOptions, 'deadline' | 'usesNewConnection'>;

const operation = 'CreateEndUserSession';

/** The end user sessions of all signed-in people, one for each. Concurrent calls share the opening of a session. */
export class EndUserSessions {
  readonly #options: EndUserSessionsOptions;
  readonly #sessions: BoundedMap<string, EndUserSession>;
  readonly #openings = new Map<string, Promise<Outcome<EndUserSession>>>();

  constructor(options: EndUserSessionsOptions) {
    this.#options = options;
    this.#sessions = new BoundedMap(options.maxSessions);
  }

  /**
   * @returns the person's current session, or a new one when there is none or it is about to end. An opening that failed
   * because the deadline of the request that started it has expired is started again by a request that has time left.
   */
  async acquire(subject: string, options: SessionOptions): Promise<Outcome<EndUserSession>> {
    for (;;) {
      const known = this.#sessions.get(subject);
      if (known?.lifetime.isAlive() === true) return { kind: 'succeeded', value: known };
      const pending = this.#openings.get(subject);
      if (pending === undefined) return this.#openShared(subject, options);
      const outcome = await pending;
      if (!isOfOneRequest(outcome) || options.deadline?.hasExpired === true) return outcome;
    }
  }

  #openShared(subject: string, options: SessionOptions): Promise<Outcome<EndUserSession>> {
    const opening = this.#open(subject, options).finally(() => this.#openings.delete(subject));
    this.#openings.set(subject, opening);
    return opening;
  }

  async #open(subject: string, { deadline, usesNewConnection }: SessionOptions): Promise<Outcome<EndUserSession>> {
    const sentAtMs = this.#options.clock();
    const call = { operation, request: {}, version: newestVersion, deadline, usesNewConnection } as const;
    const opened = this.#toSession(await this.#options.exchange.send(call), sentAtMs);
    if (opened.kind === 'succeeded') this.#sessions.set(subject, opened.value);
    return opened;
  }

  #toSession(result: ExchangeResult<typeof operation>, sentAtMs: number): Outcome<EndUserSession> {
    if (result.kind !== 'response') {
      const failure = toSessionFailure(operation, result);
      // The call names no practice and no patient, so a refusal must not be taken for a statement about either.
      return failure.kind === 'refused' ? invalid(`refused, ${failure.refusal}`) : failure;
    }
    const { EndUserSessionId: id, TimeoutMinutes } = result.response;
    // The id is sent in a header, unchanged.
    if (!/^[\x21-\x7e]{1,64}$/.test(id) || TimeoutMinutes <= 0) return invalid('not an id and a timeout');
    const { clock, marginMs } = this.#options;
    return {
      kind: 'succeeded',
      value: { id, lifetime: new RollingLifetime(TimeoutMinutes, sentAtMs, marginMs, clock) },
    };
  }
}

function invalid(reason: string): Failure {
  return preparationFailure(invalidResponse(`${operation}: ${reason}`), false);
}
