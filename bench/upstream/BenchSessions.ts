import { randomBytes, randomUUID } from 'node:crypto';
import {
  deriveSecrets,
  firstHash,
  isSameHash,
  nextHash,
  readPublicKey,
  responseHash,
  validationKey,
  type HandshakeSecrets,
} from '../../simulator/session/handshake.ts';

export const application = {
  applicationId: 'D66BA979-60D2-49AA-BE82-AEC06356E41F',
  clientKey: 'client pre-shared key of the bench',
  serverKey: 'server pre-shared key of the bench',
} as const;

/** The iterations of PBKDF2 in each handshake: the least that the contract allows. */
export const iterations = 10_000;
const saltBytes = 24;

/** The key of a relationship, which both sides derive from its id, so that no table is needed. */
export function relationshipKeyOf(relationshipId: string): string {
  return `bench key of ${relationshipId.toLowerCase()}`;
}

interface PatientSession {
  readonly id: string;
  readonly relationshipId: string;
  readonly endUserSessionId: string;
  readonly key: Buffer;
  hash: Buffer;
  number: number;
  isBusy: boolean;
}

interface Handshake {
  readonly endUserSessionId: string;
  readonly relationshipId: string;
  readonly secrets: HandshakeSecrets;
}

/** The sequence of a response: the number of its call, and the proof that the upstream knows the session key. */
export interface Proof {
  readonly number: number;
  readonly hash: string;
}

/** A call that breaks the protocol. The upstream refuses it. */
export class Violation extends Error {}

/**
 * The sessions of the canned upstream: handshake, sequence and hashes are checked as the simulator checks them. Sessions do
 * not expire, and several may be open for a patient, because the variants of a measurement share one upstream.
 */
export class BenchSessions {
  readonly #endUsers = new Set<string>();
  readonly #handshakes = new Map<string, Handshake>();
  readonly #sessions = new Map<string, PatientSession>();
  readonly #usedKeys = new Set<string>();
  handshakes = 0;

  openEndUserSession(): string {
    const id = randomBytes(24).toString('base64');
    this.#endUsers.add(id);
    return id;
  }

  requireEndUserSession(id: string | undefined): string {
    if (id === undefined || !this.#endUsers.has(id)) throw new Violation('The End User Session is unknown.');
    return id;
  }

  async begin(endUserSessionId: string, relationshipId: string, clientKeyText: string): Promise<object> {
    const clientPublicKey = readPublicKey(clientKeyText);
    if (clientPublicKey === undefined || this.#usedKeys.has(clientKeyText))
      throw new Violation('The public key of the client is invalid or was used before.');
    this.#usedKeys.add(clientKeyText);
    const salt = randomBytes(saltBytes);
    const relationshipKey = relationshipKeyOf(relationshipId);
    const secrets = await deriveSecrets({ relationshipId, relationshipKey, clientPublicKey, salt, iterations });
    const id = randomUUID();
    this.#handshakes.set(id, { endUserSessionId, relationshipId, secrets });
    return {
      HandshakeId: id,
      ServerPublicKey: secrets.serverPublicKey.toString('base64'),
      Salt: salt.toString('base64'),
      Iterations: iterations,
      ServerValidationKey: validationKey('server', application.serverKey, secrets).toString('base64'),
    };
  }

  complete(endUserSessionId: string, handshakeId: string, clientProof: string): object {
    const handshake = this.#handshakes.get(handshakeId.toLowerCase());
    this.#handshakes.delete(handshakeId.toLowerCase());
    if (handshake?.endUserSessionId !== endUserSessionId) throw new Violation('The handshake is unknown.');
    const { secrets, relationshipId } = handshake;
    if (!isSameHash(clientProof, validationKey('client', application.clientKey, secrets)))
      throw new Violation('The client did not prove its identity.');
    const id = randomUUID().toUpperCase();
    const key = secrets.sessionKey;
    const hash = firstHash(key, id);
    this.#sessions.set(id, { id, relationshipId, endUserSessionId, key, hash, number: 0, isBusy: false });
    this.handshakes += 1;
    return { SessionId: id, TimeoutMinutes: 20 };
  }

  /** Checks the number and the hash of a call. @returns the proof for its response, and a function that ends the call */
  admit(
    { sessionId, endUserSessionId }: { sessionId: string; endUserSessionId: string },
    operation: string,
    number: number,
    hash: string,
  ): { readonly proof: Proof; readonly relationshipId: string; end(): void } {
    const session = this.#sessions.get(sessionId.toUpperCase());
    if (session === undefined || session.endUserSessionId !== endUserSessionId)
      throw new Violation('The session is unknown.');
    const expected = nextHash(session.key, session.hash, number, operation);
    if (session.isBusy || number !== session.number + 1 || !isSameHash(hash, expected)) {
      this.#sessions.delete(session.id);
      throw new Violation(`The call ${number} is out of sequence, too early or has a wrong hash.`);
    }
    session.hash = expected;
    session.number = number;
    session.isBusy = true;
    return {
      relationshipId: session.relationshipId,
      proof: { number, hash: responseHash(session.key, expected).toString('base64') },
      end: () => {
        session.isBusy = false;
      },
    };
  }
}
