import { createECDH, createHash, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { isBase64 } from '../contract/lexical.ts';

const pbkdf2Async = promisify(pbkdf2);
const pointBytes = 65;
const uncompressedPrefix = 4;

/** An application and its pre-shared keys, which are never sent. */
export interface Application {
  readonly applicationId: string;
  readonly clientKey: string;
  readonly serverKey: string;
}

/** The input to the server's half of a handshake. */
export interface HandshakeInput {
  readonly relationshipId: string;
  readonly relationshipKey: string;
  readonly clientPublicKey: Buffer;
  readonly salt: Buffer;
  readonly iterations: number;
  /** Set only for a worked example that needs a fixed key. */
  readonly serverPrivateKey?: Buffer;
}

export interface HandshakeSecrets {
  readonly serverPublicKey: Buffer;
  readonly sessionKey: Buffer;
  readonly transcript: Buffer;
}

/** Decodes the client's public key. @returns undefined unless the text is base64 of an uncompressed P-256 point. */
export function readPublicKey(text: string): Buffer | undefined {
  if (!isBase64(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === pointBytes && bytes[0] === uncompressedPrefix ? bytes : undefined;
}

/** Derives the session key off the event loop. Throws if the public key is not a point on the curve. */
export async function deriveSecrets(input: HandshakeInput): Promise<HandshakeSecrets> {
  const ecdh = createECDH('prime256v1');
  if (input.serverPrivateKey === undefined) ecdh.generateKeys();
  else ecdh.setPrivateKey(input.serverPrivateKey);
  const shared = ecdh.computeSecret(input.clientPublicKey);
  const password = Buffer.concat([shared, Buffer.from(input.relationshipKey, 'utf8')]);
  const serverPublicKey = ecdh.getPublicKey();
  const transcript = createHash('sha256')
    .update(input.relationshipId.toLowerCase(), 'utf8')
    .update(input.clientPublicKey)
    .update(serverPublicKey)
    .update(input.salt)
    .update(uint32(input.iterations))
    .digest();
  const sessionKey = await pbkdf2Async(password, input.salt, Math.max(1, input.iterations), 32, 'sha256');
  return { serverPublicKey, sessionKey, transcript };
}

/** The value with which one side proves its identity to the other. */
export function validationKey(side: 'server' | 'client', preSharedKey: string, secrets: HandshakeSecrets): Buffer {
  return createHmac('sha256', preSharedKey)
    .update(side, 'utf8')
    .update(secrets.sessionKey)
    .update(secrets.transcript)
    .digest();
}

/** h(0) of a session. */
export function firstHash(sessionKey: Buffer, sessionId: string): Buffer {
  return createHash('sha256').update(sessionKey).update(sessionId.toLowerCase(), 'utf8').digest();
}

/** h(n) from h(n-1). */
export function nextHash(sessionKey: Buffer, previous: Buffer, number: number, operation: string): Buffer {
  return createHash('sha256')
    .update(sessionKey)
    .update(previous)
    .update(uint32(number))
    .update(operation, 'utf8')
    .digest();
}

/** The hash of the response to call n, from the hash of its request. */
export function responseHash(sessionKey: Buffer, hash: Buffer): Buffer {
  return createHash('sha256').update(sessionKey).update(hash).update('answer', 'utf8').digest();
}

/** Compares base64 text with the expected bytes in constant time. */
export function isSameHash(text: string, expected: Buffer): boolean {
  if (!isBase64(text)) return false;
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === expected.length && timingSafeEqual(bytes, expected);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}
