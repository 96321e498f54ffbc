import { createECDH, createHash, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { PatientAccess } from '../../../domain/patient.ts';
import { createSessionSequence, resumeSessionSequence, type SessionSequence } from './createSessionSequence.ts';

/** The application's pre-shared keys: secret, and never sent. */
interface PreSharedKeys {
  readonly clientKey: string;
  readonly serverKey: string;
}

type Relationship = Pick<PatientAccess, 'id' | 'key'>;

/** The upstream's response to the client's public key. Byte strings are in base64. */
export interface ServerChallenge {
  readonly serverPublicKey: string;
  readonly salt: string;
  readonly iterations: number;
  readonly serverValidationKey: string;
}

interface HandshakeProof {
  /** The client's proof, in base64. It is computed only after the server's proof has been verified. */
  readonly clientValidationKey: string;
  /** Creates the sequence of the session that the upstream then opens. */
  createSequence(sessionId: string): SessionSequence;
}

interface PendingHandshake {
  /** In base64. */
  readonly clientPublicKey: string;
  /**
   * Verifies the server's proof, then computes the client's. Throws `HandshakeError` before it has used the client's
   * pre-shared key.
   */
  answerChallenge(challenge: ServerChallenge): Promise<HandshakeProof>;
}

/** The procedure by which client and upstream authenticate each other. */
export interface HandshakeProfile {
  readonly name: string;
  /** Begins a handshake, with a new key pair. */
  begin(relationship: Relationship): PendingHandshake;
  /** Continues the sequence of a session that another process has saved. */
  resumeSequence(saved: string): SessionSequence;
}

/** The server's part of a handshake is invalid. The message contains no values. */
export class HandshakeError extends Error {
  override readonly name: string = 'HandshakeError';
}

/** The server's proof does not match: its pre-shared key is another one, or the relationship has another key there. */
export class WrongServerProofError extends HandshakeError {
  override readonly name = 'WrongServerProofError';
}

const derive = promisify(pbkdf2);
const keyBytes = 32;
const publicKeyBytes = 65;

/**
 * The profile `ecdh-p256-pbkdf2-sha256` of the simulator's model, in place of the real one (docs/emis.md#handshake).
 * `newPrivateKey` is for test vectors; by default each handshake generates a key.
 */
export function createHandshakeProfile(keys: PreSharedKeys, newPrivateKey?: () => Buffer): HandshakeProfile {
  return {
    name: 'ecdh-p256-pbkdf2-sha256',
    resumeSequence: resumeSessionSequence,
    begin(relationship) {
      const ecdh = createECDH('prime256v1');
      if (newPrivateKey === undefined) ecdh.generateKeys();
      else ecdh.setPrivateKey(newPrivateKey());
      const clientPublicKey = ecdh.getPublicKey();
      return {
        clientPublicKey: clientPublicKey.toString('base64'),
        async answerChallenge(challenge) {
          const { serverPublicKey, salt, iterations, serverProof } = parseChallenge(challenge);
          const password = Buffer.concat([sharedSecret(ecdh, serverPublicKey), utf8(relationship.key)]);
          const sessionKey = await derive(password, salt, iterations, keyBytes, 'sha256');
          const transcript = createHash('sha256')
            .update(relationship.id.toLowerCase())
            .update(clientPublicKey)
            .update(serverPublicKey)
            .update(salt)
            .update(bigEndian(iterations))
            .digest();
          const expected = proof(keys.serverKey, 'server', sessionKey, transcript);
          if (!timingSafeEqual(expected, serverProof))
            throw new WrongServerProofError('The proof of the server is wrong');
          return {
            clientValidationKey: proof(keys.clientKey, 'client', sessionKey, transcript).toString('base64'),
            createSequence: (sessionId) => createSessionSequence(sessionKey, sessionId),
          };
        },
      };
    },
  };
}

function parseChallenge(challenge: ServerChallenge) {
  const serverPublicKey = decodeBase64(challenge.serverPublicKey);
  if (serverPublicKey.length !== publicKeyBytes || serverPublicKey[0] !== 4)
    throw new HandshakeError('The public key of the server is not an uncompressed point');
  const salt = decodeBase64(challenge.salt);
  if (salt.length < 16 || salt.length > 64) throw new HandshakeError('The salt is too short or too long');
  const { iterations } = challenge;
  if (!Number.isInteger(iterations) || iterations < 10_000 || iterations > 1_000_000) {
    throw new HandshakeError('The number of iterations is out of range');
  }
  const serverProof = decodeBase64(challenge.serverValidationKey);
  if (serverProof.length !== keyBytes) throw new HandshakeError('The proof of the server has the wrong length');
  return { serverPublicKey, salt, iterations, serverProof };
}

function sharedSecret(ecdh: ReturnType<typeof createECDH>, serverPublicKey: Buffer): Buffer {
  try {
    return ecdh.computeSecret(serverPublicKey);
  } catch {
    throw new HandshakeError('The public key of the server is not on the curve');
  }
}

function proof(key: string, side: 'server' | 'client', sessionKey: Buffer, transcript: Buffer): Buffer {
  return createHmac('sha256', utf8(key)).update(side).update(sessionKey).update(transcript).digest();
}

function decodeBase64(base64: string): Buffer {
  const decoded = Buffer.from(base64, 'base64');
  // Buffer ignores invalid characters, so the text must be what Buffer itself would write.
  if (decoded.toString('base64') !== base64) throw new HandshakeError('Not base64');
  return decoded;
}

function utf8(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

function bigEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
