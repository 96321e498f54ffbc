import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from './deriveKey.ts';
import { packFacts, unpackFacts, type FactForm } from './packFacts.ts';

const ivBytes = 16;
const maxIdLength = 512;

/** Seals facts in an id and opens it again. */
interface OpaqueIdCodec {
  /** The same facts give the same id. An id that is sealed for a list opens for that list only. */
  seal(facts: readonly string[], list?: string): string;
  /** @returns null when this codec did not make the id, or made it for another list. */
  open(id: unknown, list?: string): readonly string[] | null;
}

/** How the facts of an id are written: packed by the codec's layout, or as JSON when they do not fit it. */
type Format = 'packed' | 'json';

/**
 * Creates ids that reveal nothing and cannot be forged, by deterministic authenticated encryption. The tag over the
 * facts (HMAC-SHA-256, cut to 16 bytes, or to 13 for a longer layout) is also the initialisation vector of AES-256-CTR: equal facts give equal ids,
 * and different facts never share a key stream. Each purpose has its own keys, so that no codec opens the ids of
 * another. The tag also covers the format and the list, which take no room in the id. See
 * docs/decisions/0002-opaque-ids.md.
 */
export function createOpaqueIdCodec(
  idKey: Uint8Array,
  purpose: string,
  layout?: readonly FactForm[],
  tagBytes: 13 | 16 = 16,
): OpaqueIdCodec {
  const tagKey = deriveKey(idKey, `opaque id/${purpose}/tag`);
  const textKey = deriveKey(idKey, `opaque id/${purpose}/text`);
  const formats: readonly Format[] = layout ? ['packed', 'json'] : ['json'];
  const tagOf = (format: Format, list: string, plain: Uint8Array) =>
    createHmac('sha256', tagKey)
      .update(`${JSON.stringify([format, list])}\n`)
      .update(plain)
      .digest()
      .subarray(0, tagBytes);

  return {
    seal(facts, list = '') {
      const packed = layout && packFacts(layout, facts);
      const plain = packed ?? Buffer.from(JSON.stringify(facts));
      const tag = tagOf(packed ? 'packed' : 'json', list, plain);
      return Buffer.concat([tag, createCipheriv('aes-256-ctr', textKey, ivOf(tag)).update(plain)]).toString(
        'base64url',
      );
    },
    open(id, list = '') {
      if (typeof id !== 'string' || id.length > maxIdLength) return null;
      const bytes = Buffer.from(id, 'base64url');
      // Buffer ignores characters outside base64url. Without this check, many texts would be the same id.
      if (bytes.length <= tagBytes || bytes.toString('base64url') !== id) return null;
      const tag = bytes.subarray(0, tagBytes);
      const plain = createDecipheriv('aes-256-ctr', textKey, ivOf(tag)).update(bytes.subarray(tagBytes));
      const format = formats.find((candidate) => timingSafeEqual(tag, tagOf(candidate, list, plain)));
      if (!format) return null;
      return format === 'packed' && layout ? unpackFacts(layout, plain) : (JSON.parse(plain.toString()) as string[]);
    },
  };
}

function ivOf(tag: Buffer): Buffer {
  return tag.length === ivBytes ? tag : Buffer.concat([tag], ivBytes);
}
