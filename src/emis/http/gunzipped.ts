import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { TransportError } from './TransportError.ts';

/**
 * Unpacks gzip as it comes, up to `maxBytes` of what it unpacks to. Throws `TransportError`, and whatever the source
 * throws.
 */
export async function* gunzipped(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  // Errors come out of the loop below: a failed source destroys the stream that is read there.
  pipeline(source, gunzip, () => {});
  let bytes = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new TransportError('tooLarge', true);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof TransportError ? error : new TransportError('badCoding', true);
  }
}
