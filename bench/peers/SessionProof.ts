import { createECDH, createHash, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { PeerSetup } from './PeerSetup.ts';
import type { PeerLink } from './readSetup.ts';

const derive = promisify(pbkdf2);

/** What the upstream answers to BeginPatientSession. */
export interface HandshakeAnswer {
  readonly HandshakeId: string;
  readonly ServerPublicKey: string;
  readonly Salt: string;
  /** A number, or its text. */
  readonly Iterations: number | string;
  readonly ServerValidationKey: string;
}

/** The client's half of a handshake, and then the numbers and hashes of its calls. */
export class SessionProof {
  readonly #ecdh = createECDH('prime256v1');
  readonly publicKey: string;
  #key = Buffer.alloc(0);
  #hash = Buffer.alloc(0);
  #number = 0;

  constructor() {
    this.publicKey = this.#ecdh.generateKeys('base64');
  }

  /** Checks the proof of the upstream. @returns the proof of the client */
  async answer(link: PeerLink, setup: PeerSetup, theirs: HandshakeAnswer): Promise<string> {
    const serverPublicKey = Buffer.from(theirs.ServerPublicKey, 'base64');
    const salt = Buffer.from(theirs.Salt, 'base64');
    const iterations = Number(theirs.Iterations);
    const password = Buffer.concat([
      this.#ecdh.computeSecret(serverPublicKey),
      Buffer.from(link.patientRelationshipKey, 'utf8'),
    ]);
    this.#key = await derive(password, salt, iterations, 32, 'sha256');
    const transcript = createHash('sha256')
      .update(link.patientRelationshipId.toLowerCase())
      .update(this.#ecdh.getPublicKey())
      .update(serverPublicKey)
      .update(salt)
      .update(uint32(iterations))
      .digest();
    const proofOf = (side: string, secret: string) =>
      createHmac('sha256', secret).update(side).update(this.#key).update(transcript).digest();
    const expected = proofOf('server', setup.application.serverKey);
    if (!timingSafeEqual(expected, Buffer.from(theirs.ServerValidationKey, 'base64'))) {
      throw new Error('The upstream did not prove its identity.');
    }
    return proofOf('client', setup.application.clientKey).toString('base64');
  }

  start(sessionId: string): void {
    this.#hash = createHash('sha256').update(this.#key).update(sessionId.toLowerCase()).digest();
  }

  /** The header of the next call. */
  next(operation: string): { readonly number: number; readonly hash: string } {
    this.#number += 1;
    this.#hash = createHash('sha256')
      .update(this.#key)
      .update(this.#hash)
      .update(uint32(this.#number))
      .update(operation)
      .digest();
    return { number: this.#number, hash: this.#hash.toString('base64') };
  }

  /** Checks the proof of an answer to the last call. */
  verify(number: number, hash: string): void {
    const expected = createHash('sha256').update(this.#key).update(this.#hash).update('answer').digest();
    if (number !== this.#number || expected.toString('base64') !== hash) throw new Error('The answer has no proof.');
  }
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
