import { createECDH, createHash, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { sessionSequence } from './sequence.ts';
import type { SessionSequence } from './sequence.ts';

/** The application's pre-shared keys. They are never sent. */
export interface PreSharedKeys {
  readonly clientKey: string;
  readonly serverKey: string;
}

export interface Relationship {
  readonly relationshipId: string;
  readonly relationshipKey: string;
}

/** What the upstream answers to the client's public key; byte strings in base64. */
export interface ServerChallenge {
  readonly serverPublicKey: string;
  readonly salt: string;
  readonly iterations: number;
  readonly serverValidationKey: string;
}

export interface HandshakeProof {
  /** Ours, in base64, made only after the server's own proof was found right. */
  readonly clientValidationKey: string;
  /** The sequence of the session that the upstream then opens under an id of its choice. */
  startSequence(sessionId: string): SessionSequence;
}

export interface BegunHandshake {
  /** base64 */
  readonly clientPublicKey: string;
  /** Checks the server's proof and makes ours. Throws `HandshakeError`; nothing derived from our keys is made then. */
  prove(challenge: ServerChallenge): Promise<HandshakeProof>;
}

/** How client and upstream prove to each other who they are. The real one takes this one's place here. */
export interface HandshakeProfile {
  readonly name: string;
  /** Begins a handshake with a key pair that serves this once. */
  begin(relationship: Relationship): BegunHandshake;
}

/** The server's side of a handshake is wrong. The message names what, and no value. */
export class HandshakeError extends Error {
  override readonly name = 'HandshakeError';
}

const derive = promisify(pbkdf2);
const keyBytes = 32;
const pointBytes = 65;

/**
 * The profile `ecdh-p256-pbkdf2-sha256` of our model (docs/emis.md#handshake). `newPrivateKey` is for worked values
 * only; without it each handshake draws its own.
 */
export function createHandshakeProfile(keys: PreSharedKeys, newPrivateKey?: () => Buffer): HandshakeProfile {
  return {
    name: 'ecdh-p256-pbkdf2-sha256',
    begin(relationship) {
      const ecdh = createECDH('prime256v1');
      if (newPrivateKey === undefined) ecdh.generateKeys();
      else ecdh.setPrivateKey(newPrivateKey());
      const clientPublicKey = ecdh.getPublicKey();
      return {
        clientPublicKey: clientPublicKey.toString('base64'),
        async prove(challenge) {
          const { serverPublicKey, salt, iterations, serverProof } = readChallenge(challenge);
          const password = Buffer.concat([sharedSecret(ecdh, serverPublicKey), utf8(relationship.relationshipKey)]);
          const sessionKey = await derive(password, salt, iterations, keyBytes, 'sha256');
          const transcript = createHash('sha256')
            .update(relationship.relationshipId.toLowerCase())
            .update(clientPublicKey)
            .update(serverPublicKey)
            .update(salt)
            .update(bigEndian(iterations))
            .digest();
          const expected = proof(keys.serverKey, 'server', sessionKey, transcript);
          if (!timingSafeEqual(expected, serverProof)) throw new HandshakeError('The proof of the server is wrong');
          return {
            clientValidationKey: proof(keys.clientKey, 'client', sessionKey, transcript).toString('base64'),
            startSequence: (sessionId) => sessionSequence(sessionKey, sessionId),
          };
        },
      };
    },
  };
}

function readChallenge(challenge: ServerChallenge) {
  const serverPublicKey = bytes(challenge.serverPublicKey);
  if (serverPublicKey.length !== pointBytes || serverPublicKey[0] !== 4)
    throw new HandshakeError('Not an uncompressed point');
  const salt = bytes(challenge.salt);
  if (salt.length < 16 || salt.length > 64) throw new HandshakeError('The salt is too short or too long');
  const { iterations } = challenge;
  if (!Number.isInteger(iterations) || iterations < 10_000 || iterations > 1_000_000) {
    throw new HandshakeError('The number of iterations is out of its range');
  }
  const serverProof = bytes(challenge.serverValidationKey);
  if (serverProof.length !== keyBytes) throw new HandshakeError('The proof of the server has the wrong length');
  return { serverPublicKey, salt, iterations, serverProof };
}

function sharedSecret(ecdh: ReturnType<typeof createECDH>, serverPublicKey: Buffer): Buffer {
  try {
    return ecdh.computeSecret(serverPublicKey);
  } catch {
    throw new HandshakeError('The point of the server is not on the curve');
  }
}

function proof(key: string, side: 'server' | 'client', sessionKey: Buffer, transcript: Buffer): Buffer {
  return createHmac('sha256', utf8(key)).update(side).update(sessionKey).update(transcript).digest();
}

function bytes(base64: string): Buffer {
  const read = Buffer.from(base64, 'base64');
  // Buffer skips what is not base64: only what it would write itself is taken.
  if (read.toString('base64') !== base64) throw new HandshakeError('Not base64');
  return read;
}

function utf8(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

function bigEndian(value: number): Buffer {
  const written = Buffer.alloc(4);
  written.writeUInt32BE(value);
  return written;
}
