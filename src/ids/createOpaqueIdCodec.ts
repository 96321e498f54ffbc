import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, timingSafeEqual } from 'node:crypto';

const tagBytes = 16;
const longestId = 512;

/** Makes ids of facts, and reads them again. */
export interface OpaqueIdCodec {
  /** The same facts give the same id. */
  seal(facts: readonly string[]): string;
  /** Null: not an id that this codec made. */
  open(id: unknown): readonly string[] | null;
}

/**
 * Ids that say nothing to anybody else and cannot be made up: deterministic authenticated encryption. The tag over the
 * facts (HMAC-SHA256, cut to 16 bytes) is also the initial vector of AES-256-CTR, so that equal facts give equal ids
 * and different facts never share a key stream. Each purpose has keys of its own: an id for one is nothing to another.
 */
export function createOpaqueIdCodec(idKey: Uint8Array, purpose: string): OpaqueIdCodec {
  const derive = (use: string) =>
    createSecretKey(new Uint8Array(hkdfSync('sha256', idKey, new Uint8Array(0), `opaque id/${purpose}/${use}`, 32)));
  const tagKey = derive('tag');
  const textKey = derive('text');
  const tagOf = (plain: Uint8Array) => createHmac('sha256', tagKey).update(plain).digest().subarray(0, tagBytes);

  return {
    seal(facts) {
      const plain = Buffer.from(JSON.stringify(facts));
      const tag = tagOf(plain);
      return Buffer.concat([tag, createCipheriv('aes-256-ctr', textKey, tag).update(plain)]).toString('base64url');
    },
    open(id) {
      if (typeof id !== 'string' || id.length > longestId) return null;
      const bytes = Buffer.from(id, 'base64url');
      // Buffer skips what is not base64url: without this look, many texts would be the same id.
      if (bytes.length <= tagBytes || bytes.toString('base64url') !== id) return null;
      const tag = bytes.subarray(0, tagBytes);
      const plain = createDecipheriv('aes-256-ctr', textKey, tag).update(bytes.subarray(tagBytes));
      if (!timingSafeEqual(tag, tagOf(plain))) return null;
      return JSON.parse(plain.toString()) as readonly string[];
    },
  };
}
