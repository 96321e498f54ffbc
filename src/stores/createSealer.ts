import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import type { RecordName } from './RecordStore.ts';

/** A key that encrypts records. */
export interface SealingKey {
  /** 1 to 16 letters and digits. It stands in front of what the key encrypts. */
  readonly id: string;
  /** 32 bytes. */
  readonly secret: Uint8Array;
}

export interface Sealer {
  /** Encrypts the text of a record with the first key. */
  seal(name: RecordName, text: string): string;
  /** Throws `UnreadableRecordError` when the record was changed, belongs to another name, or has an unknown key. */
  open(name: RecordName, sealed: string): string;
  /** @returns true when the first key encrypted the record */
  isCurrent(sealed: string): boolean;
}

/** A record that cannot be decrypted. It stays unavailable until somebody repairs it or adds its key. */
export class UnreadableRecordError extends StoreUnavailableError {
  readonly reason: 'unknownKey' | 'changed';

  constructor({ kind }: RecordName, reason: 'unknownKey' | 'changed') {
    super(`a ${kind} record ${reason === 'unknownKey' ? 'has an unknown key' : 'has been changed'}`);
    this.reason = reason;
  }
}

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Encrypts records with AES-256-GCM and a random nonce. The record's name is authenticated with it, so that one record
 * cannot stand in for another.
 * @param keys the first one encrypts; all of them decrypt
 */
export function createSealer(keys: readonly [SealingKey, ...SealingKey[]]): Sealer {
  const [current] = keys;
  const secrets = new Map<string, KeyObject>(keys.map(({ id, secret }) => [id, createSecretKey(secret)]));
  const currentSecret = createSecretKey(current.secret);

  return {
    seal(name, text) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, currentSecret, nonce);
      cipher.setAAD(labelOf(name, current.id));
      const encrypted = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${current.id}.${encrypted.toString('base64url')}`;
    },
    open(name, sealed) {
      const [id = '', encoded = ''] = sealed.split('.', 2);
      const secret = secrets.get(id);
      if (!secret) throw new UnreadableRecordError(name, 'unknownKey');
      const bytes = Buffer.from(encoded, 'base64url');
      if (bytes.length < nonceBytes + tagBytes) throw new UnreadableRecordError(name, 'changed');
      const decipher = createDecipheriv(algorithm, secret, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
      decipher.setAAD(labelOf(name, id));
      decipher.setAuthTag(bytes.subarray(-tagBytes));
      try {
        return decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        throw new UnreadableRecordError(name, 'changed');
      }
    },
    isCurrent: (sealed) => sealed.startsWith(`${current.id}.`),
  };
}

function labelOf({ kind, id }: RecordName, keyId: string): Uint8Array {
  return Buffer.from(JSON.stringify([kind, id, keyId]));
}
