import { DeadlineExceededError } from '../../../domain/DeadlineExceededError.ts';
import { invalidResponse } from '../../../domain/UpstreamError.ts';
import { BoundedMap } from '../../../stores/BoundedMap.ts';
import type { SendOptions } from '../../http/HttpClient.ts';
import { newestVersion } from '../callWithRetry.ts';
import { isOfOneRequest, preparationFailure, type Failure, type Outcome } from '../Outcome.ts';
import type { ExchangeResult, SoapExchange } from '../SoapExchange.ts';
import type { SavedEndUserSession, SharedEndUserSessions } from './createSharedEndUserSessions.ts';
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
  /** Shares the sessions with other processes. */
  readonly shared?: SharedEndUserSessions | undefined;
}

/** How the call that opens a session is sent. */
type SessionOptions = Pick<SendOptions, 'deadline' | 'usesNewConnection'>;

const operation = 'CreateEndUserSession';

/** This process's own end user session, that of another process, and a new one. */
const maxTries = 3;

/** The end user sessions of all signed-in people, one for each. Concurrent calls share the opening of a session. */
export class EndUserSessions {
  readonly #options: EndUserSessionsOptions;
  readonly #sessions: BoundedMap<string, EndUserSession>;
  /** Sessions that other processes have opened, by their id: one that has ended is not used again. */
  readonly #adopted: BoundedMap<string, EndUserSession>;
  readonly #openings = new Map<string, Promise<Outcome<EndUserSession>>>();
  /** When the shared copy of a session was last renewed, by the person's subject. */
  readonly #publishedAtMs: BoundedMap<string, number>;

  constructor(options: EndUserSessionsOptions) {
    this.#options = options;
    this.#sessions = new BoundedMap(options.maxSessions);
    this.#publishedAtMs = new BoundedMap(options.maxSessions);
    this.#adopted = new BoundedMap(options.maxSessions);
  }

  /**
   * Makes an attempt in the person's session. The sessions that this process or others had may all have ended at once, so
   * the attempt is repeated while its session turns out to have ended, unless that one has just been opened.
   * @param attempt has no effect that repeating doubles
   */
  async use<T>(
    subject: string,
    options: SessionOptions,
    attempt: (session: EndUserSession) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    for (let tries = 1; ; tries += 1) {
      const known = this.#sessions.get(subject);
      const acquired = await this.acquire(subject, options);
      if (acquired.kind !== 'succeeded') return acquired;
      const session = acquired.value;
      const outcome = await attempt(session);
      const hasEnded = outcome.kind === 'failed' && session.lifetime.hasEnded;
      const isNew = session !== known && session !== this.#adopted.get(session.id);
      if (!hasEnded || isNew || tries === maxTries) return outcome;
    }
  }

  /**
   * @returns the person's current session, or a new one when there is none or it is about to end. An opening that failed
   * because the deadline of the request that started it has expired is started again by a request that has time left.
   */
  async acquire(subject: string, options: SessionOptions): Promise<Outcome<EndUserSession>> {
    for (;;) {
      const known = this.#sessions.get(subject);
      if (known?.lifetime.isAlive() === true) {
        this.#publishRenewal(subject, known);
        return { kind: 'succeeded', value: known };
      }
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

  /** @returns the person's session that another process has opened, which this process then uses too */
  adopt(subject: string, { id, timeoutMinutes, renewedAtMs }: SavedEndUserSession): EndUserSession {
    const known = this.#sessions.get(subject);
    const same = known?.id === id ? known : this.#adopted.get(id);
    same?.lifetime.renew(renewedAtMs);
    if (same !== undefined && same === known) return same;
    const { clock, marginMs } = this.#options;
    const adopted = same ?? { id, lifetime: new RollingLifetime(timeoutMinutes, renewedAtMs, marginMs, clock) };
    this.#adopted.set(id, adopted);
    if (known?.lifetime.isAlive() !== true) this.#sessions.set(subject, adopted);
    return adopted;
  }

  async #open(subject: string, options: SessionOptions): Promise<Outcome<EndUserSession>> {
    const { shared } = this.#options;
    if (!shared) return this.#create(subject, options);
    const known = this.#sessions.get(subject);
    let endedId = known?.lifetime.hasEnded === true ? known.id : undefined;
    for (;;) {
      const claim = await shared.claim(subject, endedId);
      if (claim.kind === 'claimed') break;
      if (claim.kind === 'open') {
        const adopted = this.adopt(subject, claim.session);
        if (adopted.lifetime.isAlive()) return { kind: 'succeeded', value: adopted };
        endedId = adopted.id;
      } else await shared.pause();
      if (options.deadline?.hasExpired === true)
        return preparationFailure(new DeadlineExceededError('waiting for an End User Session'), false);
    }
    const created = await this.#create(subject, options);
    if (created.kind === 'succeeded') await this.#publish(subject, created.value);
    else await shared.abandon(subject);
    return created;
  }

  /** A shared session is renewed in the store when a tenth of its lifetime has passed. */
  #publishRenewal(subject: string, session: EndUserSession): void {
    const { renewedAtMs, timeoutMinutes } = session.lifetime.saved;
    const publishedAtMs = this.#publishedAtMs.get(subject) ?? -Infinity;
    if (this.#options.shared && renewedAtMs >= publishedAtMs + timeoutMinutes * 6_000)
      void this.#publish(subject, session);
  }

  async #publish(subject: string, { id, lifetime }: EndUserSession): Promise<void> {
    this.#publishedAtMs.set(subject, lifetime.saved.renewedAtMs);
    await this.#options.shared?.publish(subject, { id, ...lifetime.saved }, lifetime.remainingMs());
  }

  async #create(subject: string, { deadline, usesNewConnection }: SessionOptions): Promise<Outcome<EndUserSession>> {
    const sentAtMs = this.#options.clock();
    const call = { operation, request: {}, version: newestVersion, deadline, usesNewConnection } as const;
    const opened = this.#toSession(await this.#options.exchange.send(call), sentAtMs);
    if (opened.kind !== 'succeeded') return opened;
    this.#sessions.set(subject, opened.value);
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
