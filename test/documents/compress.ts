import { gzipSync } from 'node:zlib';

/** Encodes a document as the upstream stores it. */
export function compress(html: string | Uint8Array): string {
  return gzipSync(html).toString('base64');
}
