import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from './deriveKey.ts';

const tagBytes = 16;
const maxIdLength = 512;

/** Seals facts in an id and opens it again. */
interface OpaqueIdCodec {
  /** The same facts give the same id. */
  seal(facts: readonly string[]): string;
  /** @returns null when this codec did not make the id. */
  open(id: unknown): readonly string[] | null;
}

/**
 * Creates ids that reveal nothing and cannot be forged, by deterministic authenticated encryption. The tag over the
 * facts (HMAC-SHA-256, cut to 16 bytes) is also the initialisation vector of AES-256-CTR: equal facts give equal ids,
 * and different facts never share a key stream. Each purpose has its own keys, so that no codec opens the ids of
 * another. See docs/decisions/0002-opaque-ids.md.
 */
export function createOpaqueIdCodec(idKey: Uint8Array, purpose: string): OpaqueIdCodec {
  const tagKey = deriveKey(idKey, `opaque id/${purpose}/tag`);
  const textKey = deriveKey(idKey, `opaque id/${purpose}/text`);
  const tagOf = (plain: Uint8Array) => createHmac('sha256', tagKey).update(plain).digest().subarray(0, tagBytes);

  return {
    seal(facts) {
      const plain = Buffer.from(JSON.stringify(facts));
      const tag = tagOf(plain);
      return Buffer.concat([tag, createCipheriv('aes-256-ctr', textKey, tag).update(plain)]).toString('base64url');
    },
    open(id) {
      if (typeof id !== 'string' || id.length > maxIdLength) return null;
      const bytes = Buffer.from(id, 'base64url');
      // Buffer ignores characters outside base64url. Without this check, many texts would be the same id.
      if (bytes.length <= tagBytes || bytes.toString('base64url') !== id) return null;
      const tag = bytes.subarray(0, tagBytes);
      const plain = createDecipheriv('aes-256-ctr', textKey, tag).update(bytes.subarray(tagBytes));
      if (!timingSafeEqual(tag, tagOf(plain))) return null;
      return JSON.parse(plain.toString()) as readonly string[];
    },
  };
}
