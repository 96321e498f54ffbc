import type { PatientLink } from '../../../domain/patient.ts';
import type { SchemaVersion } from '../../../domain/practice.ts';
import { invalidResponse } from '../../../domain/UpstreamError.ts';
import type { SendOptions } from '../../http/HttpClient.ts';
import { preparationFailure, type Outcome, type Unsuccessful } from '../Outcome.ts';
import type { SoapExchange } from '../SoapExchange.ts';
import { readFault } from '../faults.ts';
import { HandshakeError, WrongServerProofError, type HandshakeProfile } from './createHandshakeProfile.ts';
import type { SessionSequence } from './createSessionSequence.ts';
import type { EndUserSession } from './EndUserSessions.ts';
import type { ProofHistory } from './ProofHistory.ts';
import { RollingLifetime } from './RollingLifetime.ts';
import { sendAsEndUser } from './sendAsEndUser.ts';
import { toSessionFailure } from './toSessionFailure.ts';

export interface HandshakeOptions {
  readonly exchange: SoapExchange;
  readonly handshake: HandshakeProfile;
  readonly proofs: ProofHistory;
  /** Called when the upstream did not prove its identity, or did not accept this application's proof. */
  readonly onUnproven: (detail: string) => void;
  /** A session is not used during this time before its end. */
  readonly marginMs: number;
}

/** A patient session that the upstream has opened. */
export interface OpenSession {
  readonly id: string;
  readonly endUser: EndUserSession;
  readonly lifetime: RollingLifetime;
  /** Milliseconds since 1970. */
  readonly openedAtMs: number;
  readonly sequence: SessionSequence;
}

/**
 * Opens a patient session in an end user session. Refused as `accessEnded` when the upstream does not know the
 * relationship, or has another key for it. Source: docs/emis.md#handshake.
 */
export async function performHandshake(
  options: HandshakeOptions,
  link: PatientLink,
  endUser: EndUserSession,
  call: Pick<SendOptions, 'deadline' | 'practice' | 'usesNewConnection'> & { readonly version: SchemaVersion },
): Promise<Outcome<OpenSession>> {
  const { exchange, handshake, marginMs, proofs } = options;
  const relationshipId = link.access.id.toLowerCase();
  const pending = handshake.begin(link.access);
  const begin = await sendAsEndUser(exchange, endUser, {
    operation: 'BeginPatientSession',
    request: { PatientRelationshipId: link.access.id, ClientPublicKey: pending.clientPublicKey },
    ...call,
  });
  if (begin.kind === 'fault' && isHandshakeRefused(begin)) return accessEnded;
  if (begin.kind !== 'response') return toSessionFailure('BeginPatientSession', begin);
  const { HandshakeId, ServerPublicKey, Salt, Iterations, ServerValidationKey } = begin.response;
  const challenge = {
    serverPublicKey: ServerPublicKey,
    salt: Salt,
    iterations: Iterations,
    serverValidationKey: ServerValidationKey,
  };
  const proof = await toOutcome(pending.answerChallenge(challenge), relationshipId, options);
  if (proof.kind !== 'succeeded') return proof;
  const now = () => endUser.lifetime.now();
  const sentAtMs = now();
  const complete = await sendAsEndUser(exchange, endUser, {
    operation: 'CompletePatientSession',
    request: { HandshakeId, ClientValidationKey: proof.value.clientValidationKey },
    ...call,
  });
  if (complete.kind === 'fault' && isHandshakeRefused(complete)) {
    proofs.noteFailure(relationshipId);
    options.onUnproven('CompletePatientSession: the proof of this application was refused');
  }
  if (complete.kind !== 'response') return toSessionFailure('CompletePatientSession', complete);
  proofs.noteSuccess(relationshipId);
  const { SessionId, TimeoutMinutes } = complete.response;
  if (TimeoutMinutes <= 0) return handshakeFailure('no timeout');
  const lifetime = new RollingLifetime(TimeoutMinutes, sentAtMs, marginMs, now);
  const sequence = proof.value.createSequence(SessionId);
  return { kind: 'succeeded', value: { id: SessionId, endUser, lifetime, openedAtMs: sentAtMs, sequence } };
}

async function toOutcome<T>(
  proof: Promise<T>,
  relationshipId: string,
  { proofs, onUnproven }: HandshakeOptions,
): Promise<Outcome<T>> {
  try {
    return { kind: 'succeeded', value: await proof };
  } catch (error) {
    if (!(error instanceof HandshakeError)) throw error;
    if (error instanceof WrongServerProofError) {
      proofs.noteFailure(relationshipId);
      if (proofs.isKeyOutOfDate(relationshipId)) return accessEnded;
    }
    onUnproven(`BeginPatientSession: ${error.message}`);
    return handshakeFailure(error.message);
  }
}

const accessEnded: Unsuccessful = { kind: 'refused', stage: 'preparing', refusal: 'accessEnded' };

function isHandshakeRefused(fault: Parameters<typeof readFault>[0]): boolean {
  return readFault(fault).kind === 'handshakeRefused';
}

function handshakeFailure(reason: string) {
  return preparationFailure(invalidResponse(`The handshake of a patient session failed: ${reason}`), false);
}
