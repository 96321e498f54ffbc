import { UpstreamError } from '../../../domain/upstreamError.ts';
import type { PatientLink } from '../../../domain/patient.ts';
import type { SchemaVersion } from '../../../domain/practice.ts';
import type { Sending } from '../../http/httpClient.ts';
import { UnwritableRequestError } from '../contract/UnwritableRequestError.ts';
import type { OperationName, Operations } from '../generated/contract.ts';
import { notPrepared } from '../Outcome.ts';
import type { Outcome } from '../Outcome.ts';
import type { SoapExchange } from '../SoapExchange.ts';
import { sendAsEndUser } from './callAsEndUser.ts';
import type { EndUserSession, EndUserSessions } from './EndUserSessions.ts';
import { HandshakeError } from './handshake.ts';
import type { HandshakeProfile } from './handshake.ts';
import { judge } from './judge.ts';
import { notOpened } from './notOpened.ts';
import { RollingLifetime } from './RollingLifetime.ts';
import type { SequenceStep, SessionSequence } from './sequence.ts';

export interface PatientSessionOptions {
  readonly exchange: SoapExchange;
  readonly endUserSessions: EndUserSessions;
  readonly handshake: HandshakeProfile;
  /** How long before its end a session is no longer used. */
  readonly marginMs: number;
}

/** A session that the upstream has opened. */
interface OpenSession {
  readonly id: string;
  readonly endUser: EndUserSession;
  readonly lifetime: RollingLifetime;
  readonly sequence: SessionSequence;
}

type State =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly session: OpenSession }
  /** A number is on its way, and nobody knows yet whether it will be used. */
  | { readonly kind: 'calling'; readonly session: OpenSession; readonly step: SequenceStep };

export interface PatientCall<O extends OperationName> {
  readonly operation: O;
  readonly request: Operations[O]['request'];
  /** Whether the session ends with it, unless it is refused. */
  readonly endsSession?: boolean | undefined;
  /** Of the call itself, not of what has to come before it. */
  readonly sending?: Sending | undefined;
}

/**
 * The session of one person with one patient, opened when it is needed. Calls are made one at a time, in strict
 * sequence: the queue in front of it sees to that.
 */
export class PatientSession {
  readonly #options: PatientSessionOptions;
  #state: State = { kind: 'closed' };
  #isToEnd = false;

  constructor(options: PatientSessionOptions) {
    this.#options = options;
  }

  /** Whether a call that is made now needs no handshake. */
  get isAlive(): boolean {
    return this.#state.kind === 'open' && isAlive(this.#state.session);
  }

  /** Gives the session up: at once, or after the call that is under way. The next call opens another. */
  end(): void {
    if (this.#state.kind === 'open') this.#state = { kind: 'closed' };
    else this.#isToEnd = this.#state.kind !== 'closed';
  }

  /** Makes one attempt at a call, in a session that is opened first if need be. */
  async attempt<O extends OperationName>(
    link: PatientLink,
    version: SchemaVersion,
    call: PatientCall<O>,
  ): Promise<Outcome<Operations[O]['response']>> {
    try {
      const opened = await this.#opened(link, version);
      return opened.kind === 'answered' ? await this.#call(opened.value, version, call) : opened;
    } finally {
      // Whatever was thrown, a session that stopped half-way is not gone on with.
      if (this.#state.kind !== 'open' || this.#isToEnd) this.#state = { kind: 'closed' };
      this.#isToEnd = false;
    }
  }

  async #opened(link: PatientLink, version: SchemaVersion): Promise<Outcome<OpenSession>> {
    switch (this.#state.kind) {
      case 'open':
        if (isAlive(this.#state.session)) return { kind: 'answered', value: this.#state.session };
        return this.#open(link, version);
      case 'closed':
        return this.#open(link, version);
      case 'opening':
      case 'calling':
        throw new Error('Calls of one patient session are made one at a time');
    }
  }

  async #open(link: PatientLink, version: SchemaVersion): Promise<Outcome<OpenSession>> {
    this.#state = { kind: 'opening' };
    const endUser = await this.#options.endUserSessions.of(link.subject);
    if (endUser.kind !== 'answered') return endUser;
    const opened = await this.#shakeHands(link, version, endUser.value);
    this.#state = opened.kind === 'answered' ? { kind: 'open', session: opened.value } : { kind: 'closed' };
    return opened;
  }

  async #shakeHands(link: PatientLink, version: SchemaVersion, endUser: EndUserSession): Promise<Outcome<OpenSession>> {
    const { exchange, handshake } = this.#options;
    const begun = handshake.begin(link);
    const request = { PatientRelationshipId: link.relationshipId, ClientPublicKey: begun.clientPublicKey };
    const begin = await sendAsEndUser(exchange, endUser, { operation: 'BeginPatientSession', request, version });
    if (begin.kind !== 'response') return notOpened('BeginPatientSession', begin);
    const { HandshakeId, ServerPublicKey, Salt, Iterations, ServerValidationKey } = begin.response;
    const proof = await proven(
      begun.prove({
        serverPublicKey: ServerPublicKey,
        salt: Salt,
        iterations: Iterations,
        serverValidationKey: ServerValidationKey,
      }),
    );
    if (proof.kind !== 'answered') return proof;
    const sentAt = endUser.lifetime.now();
    const complete = await sendAsEndUser(exchange, endUser, {
      operation: 'CompletePatientSession',
      request: { HandshakeId, ClientValidationKey: proof.value.clientValidationKey },
      version,
    });
    if (complete.kind !== 'response') return notOpened('CompletePatientSession', complete);
    const { SessionId, TimeoutMinutes } = complete.response;
    if (TimeoutMinutes <= 0) return handshakeFailed('no time to live');
    const lifetime = new RollingLifetime(TimeoutMinutes, sentAt, this.#options.marginMs, () => endUser.lifetime.now());
    const sequence = proof.value.startSequence(SessionId);
    return { kind: 'answered', value: { id: SessionId, endUser, lifetime, sequence } };
  }

  async #call<O extends OperationName>(
    session: OpenSession,
    version: SchemaVersion,
    call: PatientCall<O>,
  ): Promise<Outcome<Operations[O]['response']>> {
    const step = session.sequence.step(call.operation);
    this.#state = { kind: 'calling', session, step };
    const sentAt = session.lifetime.now();
    try {
      const { operation, request, sending } = call;
      const exchanged = await sendAsEndUser(this.#options.exchange, session.endUser, {
        operation,
        request,
        version,
        sessionId: session.id,
        sequence: { number: step.number, sessionHash: step.sessionHash },
        sending,
      });
      const { number, outcome } = judge(operation, step, exchanged);
      const isOver = call.endsSession === true && outcome.kind !== 'refused';
      this.#state = after(session, step, isOver ? 'unknown' : number);
      if (number === 'used') session.lifetime.renew(sentAt);
      return outcome;
    } catch (error) {
      if (!(error instanceof UnwritableRequestError)) throw error;
      this.#state = { kind: 'open', session };
      return { kind: 'refused', stage: 'calling', refusal: 'inputRefused' };
    }
  }
}

function after(session: OpenSession, step: SequenceStep, number: 'used' | 'notUsed' | 'unknown'): State {
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

async function proven<T>(proof: Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'answered', value: await proof };
  } catch (error) {
    if (error instanceof HandshakeError) return handshakeFailed(error.message);
    throw error;
  }
}

function handshakeFailed(why: string) {
  const detail = `The handshake of a patient session failed: ${why}`;
  return notPrepared(new UpstreamError('UPSTREAM_INVALID_RESPONSE', detail, { isRetryable: false }), false);
}
