import { UpstreamError } from '../../../domain/upstreamError.ts';
import { BoundedMap } from '../../../stores/BoundedMap.ts';
import { notPrepared } from '../Outcome.ts';
import type { Failure, Outcome } from '../Outcome.ts';
import type { Exchanged, SoapExchange } from '../SoapExchange.ts';
import { newestVersion } from '../versions.ts';
import { notOpened } from './notOpened.ts';
import { RollingLifetime } from './RollingLifetime.ts';

/** The session of one signed-in person. */
export interface EndUserSession {
  readonly id: string;
  readonly lifetime: RollingLifetime;
}

export interface EndUserSessionsOptions {
  readonly exchange: SoapExchange;
  /** Milliseconds. */
  readonly clock: () => number;
  /** How long before its end a session is no longer used. */
  readonly marginMs: number;
  /** How many people's sessions are kept. */
  readonly limit: number;
}

const operation = 'CreateEndUserSession';

/** The end user sessions of all signed-in people: one each, opened once however many calls wait for it. */
export class EndUserSessions {
  readonly #options: EndUserSessionsOptions;
  readonly #sessions: BoundedMap<string, EndUserSession>;
  readonly #openings = new Map<string, Promise<Outcome<EndUserSession>>>();

  constructor(options: EndUserSessionsOptions) {
    this.#options = options;
    this.#sessions = new BoundedMap(options.limit);
  }

  /** The person's session, with some time left to it; a new one where there is none. */
  async of(subject: string): Promise<Outcome<EndUserSession>> {
    const known = this.#sessions.get(subject);
    if (known?.lifetime.isAlive() === true) return { kind: 'answered', value: known };
    const underWay = this.#openings.get(subject);
    if (underWay !== undefined) return underWay;
    const opening = this.#open(subject).finally(() => this.#openings.delete(subject));
    this.#openings.set(subject, opening);
    return opening;
  }

  async #open(subject: string): Promise<Outcome<EndUserSession>> {
    const sentAt = this.#options.clock();
    const exchanged = await this.#options.exchange.send({ operation, request: {}, version: newestVersion });
    const opened = this.#read(exchanged, sentAt);
    if (opened.kind === 'answered') this.#sessions.set(subject, opened.value);
    return opened;
  }

  #read(exchanged: Exchanged<typeof operation>, sentAt: number): Outcome<EndUserSession> {
    if (exchanged.kind !== 'response') {
      const why = notOpened(operation, exchanged);
      // It names no practice and no patient: a refusal must not be taken for one of either.
      return why.kind === 'refused' ? senseless(`refused, ${why.refusal}`) : why;
    }
    const { EndUserSessionId: id, TimeoutMinutes } = exchanged.response;
    // The id goes into a header as it came.
    if (!/^[\x21-\x7e]{1,64}$/.test(id) || TimeoutMinutes <= 0) return senseless('not an id and a time');
    const { clock, marginMs } = this.#options;
    return { kind: 'answered', value: { id, lifetime: new RollingLifetime(TimeoutMinutes, sentAt, marginMs, clock) } };
  }
}

function senseless(what: string): Failure {
  const detail = `${operation}: ${what}`;
  return notPrepared(new UpstreamError('UPSTREAM_INVALID_RESPONSE', detail, { isRetryable: false }), false);
}
