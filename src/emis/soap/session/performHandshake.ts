import type { PatientLink } from '../../../domain/patient.ts';
import type { SchemaVersion } from '../../../domain/practice.ts';
import { invalidResponse } from '../../../domain/UpstreamError.ts';
import type { SendOptions } from '../../http/HttpClient.ts';
import { preparationFailure, type Outcome } from '../Outcome.ts';
import type { SoapExchange } from '../SoapExchange.ts';
import { HandshakeError, type HandshakeProfile } from './createHandshakeProfile.ts';
import type { SessionSequence } from './createSessionSequence.ts';
import type { EndUserSession } from './EndUserSessions.ts';
import { RollingLifetime } from './RollingLifetime.ts';
import { sendAsEndUser } from './sendAsEndUser.ts';
import { toSessionFailure } from './toSessionFailure.ts';

export interface HandshakeOptions {
  readonly exchange: SoapExchange;
  readonly handshake: HandshakeProfile;
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

/** Opens a patient session in an end user session. Source: docs/emis.md#handshake. */
export async function performHandshake(
  { exchange, handshake, marginMs }: HandshakeOptions,
  link: PatientLink,
  endUser: EndUserSession,
  call: Pick<SendOptions, 'deadline' | 'practice' | 'usesNewConnection'> & { readonly version: SchemaVersion },
): Promise<Outcome<OpenSession>> {
  const pending = handshake.begin(link.access);
  const begin = await sendAsEndUser(exchange, endUser, {
    operation: 'BeginPatientSession',
    request: { PatientRelationshipId: link.access.id, ClientPublicKey: pending.clientPublicKey },
    ...call,
  });
  if (begin.kind !== 'response') return toSessionFailure('BeginPatientSession', begin);
  const { HandshakeId, ServerPublicKey, Salt, Iterations, ServerValidationKey } = begin.response;
  const proof = await toOutcome(
    pending.answerChallenge({
      serverPublicKey: ServerPublicKey,
      salt: Salt,
      iterations: Iterations,
      serverValidationKey: ServerValidationKey,
    }),
  );
  if (proof.kind !== 'succeeded') return proof;
  const now = () => endUser.lifetime.now();
  const sentAtMs = now();
  const complete = await sendAsEndUser(exchange, endUser, {
    operation: 'CompletePatientSession',
    request: { HandshakeId, ClientValidationKey: proof.value.clientValidationKey },
    ...call,
  });
  if (complete.kind !== 'response') return toSessionFailure('CompletePatientSession', complete);
  const { SessionId, TimeoutMinutes } = complete.response;
  if (TimeoutMinutes <= 0) return handshakeFailure('no timeout');
  const lifetime = new RollingLifetime(TimeoutMinutes, sentAtMs, marginMs, now);
  const sequence = proof.value.createSequence(SessionId);
  return { kind: 'succeeded', value: { id: SessionId, endUser, lifetime, openedAtMs: sentAtMs, sequence } };
}

async function toOutcome<T>(proof: Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'succeeded', value: await proof };
  } catch (error) {
    if (error instanceof HandshakeError) return handshakeFailure(error.message);
    throw error;
  }
}

function handshakeFailure(reason: string) {
  return preparationFailure(invalidResponse(`The handshake of a patient session failed: ${reason}`), false);
}
