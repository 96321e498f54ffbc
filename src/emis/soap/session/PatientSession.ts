import type { PatientLink } from '../../../domain/patient.ts';
import type { SchemaVersion } from '../../../domain/practice.ts';
import type { SendOptions } from '../../http/HttpClient.ts';
import { UnwritableRequestError } from '../contract/UnwritableRequestError.ts';
import type { OperationName, Operations } from '../generated/contract.ts';
import { UpstreamError } from '../../../domain/UpstreamError.ts';
import { preparationFailure, type Outcome } from '../Outcome.ts';
import type { SavedSession } from './createSessionLeases.ts';
import type { SequenceStep } from './createSessionSequence.ts';
import type { EndUserSessions } from './EndUserSessions.ts';
import { performHandshake, type HandshakeOptions, type OpenSession } from './performHandshake.ts';
import { RollingLifetime } from './RollingLifetime.ts';
import { sendAsEndUser } from './sendAsEndUser.ts';
import { verifyResponse, type VerifiedResponse } from './verifyResponse.ts';

export interface PatientSessionOptions extends HandshakeOptions {
  readonly endUserSessions: EndUserSessions;
}

/** `onSent` concerns the call itself, not the handshake before it. */
export interface PatientCall<O extends OperationName> extends SendOptions {
  readonly operation: O;
  readonly request: Operations[O]['request'];
  /** True when the session ends with the call, unless the call is refused. */
  readonly endsSession?: boolean | undefined;
}

type State =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly session: OpenSession }
  /** A call is in progress. It is not yet known whether the upstream will use its sequence number. */
  | { readonly kind: 'calling'; readonly session: OpenSession };

/** The session of one person with one patient, opened on demand. Its caller makes one call at a time. */
export class PatientSession {
  readonly #options: PatientSessionOptions;
  #state: State = { kind: 'closed' };
  #endsAfterCall = false;

  constructor(options: PatientSessionOptions) {
    this.#options = options;
  }

  /** True when a call made now needs no handshake. */
  get isAlive(): boolean {
    return this.#state.kind === 'open' && isAlive(this.#state.session);
  }

  /** The session that the next call uses. Undefined when it opens a new one. */
  get id(): string | undefined {
    const state = this.#state;
    return 'session' in state && !this.#endsAfterCall && isAlive(state.session) ? state.session.id : undefined;
  }

  /** Ends the session at once, or after the call in progress. The next call opens a new one. */
  end(): void {
    if (this.#state.kind === 'open') this.#state = { kind: 'closed' };
    else this.#endsAfterCall = this.#state.kind !== 'closed';
  }

  /** Continues a session that another process has left, unless this process has opened a newer one. */
  adopt({ subject }: PatientLink, saved: SavedSession): void {
    const { endUserSessions, handshake, marginMs } = this.#options;
    if (this.#state.kind === 'open' && this.#state.session.openedAtMs > saved.openedAtMs) return;
    const endUser = endUserSessions.adopt(subject, saved.endUser);
    const { timeoutMinutes, renewedAtMs } = saved.lifetime;
    const lifetime = new RollingLifetime(timeoutMinutes, renewedAtMs, marginMs, () => endUser.lifetime.now());
    const { id, openedAtMs } = saved;
    const sequence = handshake.resumeSequence(saved.sequence);
    this.#state = { kind: 'open', session: { id, endUser, lifetime, openedAtMs, sequence } };
  }

  /** Closes the session on this side only. @returns it, and how long it can be used, if another process can continue it */
  giveUp(): { readonly saved: SavedSession | undefined; readonly remainingMs: number } {
    const state = this.#state;
    this.#state = { kind: 'closed' };
    if (state.kind !== 'open' || !isAlive(state.session)) return { saved: undefined, remainingMs: 0 };
    const { id, endUser, lifetime, openedAtMs, sequence } = state.session;
    const saved = {
      id,
      endUser: { id: endUser.id, ...endUser.lifetime.saved },
      lifetime: lifetime.saved,
      openedAtMs,
      lastNumber: sequence.lastNumber,
      sequence: sequence.saved,
    };
    return { saved, remainingMs: Math.min(lifetime.remainingMs(), endUser.lifetime.remainingMs()) };
  }

  /**
   * Makes one attempt at a call, and opens a session first if necessary. `reserve` is called with the number of the call
   * before it is sent; when it returns false, the session is closed and nothing is sent.
   */
  async attempt<O extends OperationName>(
    link: PatientLink,
    version: SchemaVersion,
    call: PatientCall<O>,
    reserve?: (number: number) => Promise<boolean>,
  ): Promise<Outcome<Operations[O]['response']>> {
    try {
      const opened = await this.#acquire(link, version, call);
      if (opened.kind !== 'succeeded') return opened;
      const session = opened.value;
      this.#state = { kind: 'calling', session };
      if (reserve && !(await reserve(session.sequence.lastNumber + 1))) {
        return preparationFailure(
          new UpstreamError('UPSTREAM_UNAVAILABLE', 'a shared session was lost', { isRetryable: true }),
          true,
        );
      }
      return await this.#call(session, version, { ...call, practice: link.odsCode });
    } finally {
      // After any error, a session in an intermediate state is not used again.
      if (this.#state.kind !== 'open' || this.#endsAfterCall) this.#state = { kind: 'closed' };
      this.#endsAfterCall = false;
    }
  }

  async #acquire(
    link: PatientLink,
    version: SchemaVersion,
    { deadline, usesNewConnection }: SendOptions,
  ): Promise<Outcome<OpenSession>> {
    if (this.#state.kind === 'opening' || this.#state.kind === 'calling')
      throw new Error('A patient session makes one call at a time');
    if (this.#state.kind === 'open' && isAlive(this.#state.session))
      return { kind: 'succeeded', value: this.#state.session };
    this.#state = { kind: 'opening' };
    return this.#open(link, version, { deadline, usesNewConnection });
  }

  /** Opens a session. The calls have no effect that repeating doubles. */
  #open(link: PatientLink, version: SchemaVersion, options: SendOptions): Promise<Outcome<OpenSession>> {
    const call = { ...options, version, practice: link.odsCode };
    return this.#options.endUserSessions.use(link.subject, options, (endUser) =>
      performHandshake(this.#options, link, endUser, call),
    );
  }

  async #call<O extends OperationName>(
    session: OpenSession,
    version: SchemaVersion,
    { endsSession, ...call }: PatientCall<O>,
  ): Promise<Outcome<Operations[O]['response']>> {
    const step = session.sequence.step(call.operation);
    const sentAtMs = session.lifetime.now();
    try {
      const result = await sendAsEndUser(this.#options.exchange, session.endUser, {
        ...call,
        version,
        sessionId: session.id,
        sequence: { number: step.number, sessionHash: step.sessionHash },
      });
      const { number, outcome } = verifyResponse(call.operation, step, result);
      const hasEnded = endsSession === true && outcome.kind !== 'refused';
      this.#state = stateAfter(session, step, hasEnded ? 'unknown' : number);
      if (number === 'used') session.lifetime.renew(sentAtMs);
      return outcome;
    } catch (error) {
      if (!(error instanceof UnwritableRequestError)) throw error;
      this.#state = { kind: 'open', session };
      return { kind: 'refused', stage: 'calling', refusal: 'inputRefused' };
    }
  }
}

function stateAfter(
  session: OpenSession,
  step: SequenceStep,
  number: VerifiedResponse<OperationName>['number'],
): State {
  switch (number) {
    case 'used':
      return { kind: 'open', session: { ...session, sequence: step.next } };
    case 'notUsed':
      return { kind: 'open', session };
    case 'unknown':
      return { kind: 'closed' };
  }
}

function isAlive({ lifetime, endUser }: OpenSession): boolean {
  return lifetime.isAlive() && endUser.lifetime.isAlive();
}
