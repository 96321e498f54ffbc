import { gunzip } from 'node:zlib';
import type { DocumentProblemReason } from '../domain/documentReading.ts';

const chunkBytes = 256 * 1024;
const lengthPrefixBytes = 4;

/**
 * Decompresses gzip in chunks and stops as soon as the output exceeds `maxBytes`. Consecutive members form one document
 * (RFC 1952). Any other byte after the last member, even a zero, counts as corruption.
 */
export async function gunzipDocument(compressed: Buffer, maxBytes: number): Promise<Buffer | DocumentProblemReason> {
  if (!isGzip(compressed)) return isOtherCompression(compressed) ? 'otherCompression' : 'notCompressed';
  return new Promise((resolve, reject) => {
    const options = { maxOutputLength: maxBytes, chunkSize: chunkBytes, info: true };
    gunzip(compressed, options, (error: NodeJS.ErrnoException | null, result: unknown) => {
      if (error !== null) {
        const problem = problems.get(error.code ?? '');
        return problem === undefined ? reject(error) : resolve(problem);
      }
      // With `info`, the result is this pair, although the types do not declare it.
      const { buffer, engine } = result as { buffer: Buffer; engine: { bytesWritten: number } };
      // zlib ignores everything after a zero byte that follows the last member.
      resolve(engine.bytesWritten < compressed.length ? 'corrupt' : buffer);
    });
  });
}

const problems: ReadonlyMap<string, DocumentProblemReason> = new Map([
  ['ERR_BUFFER_TOO_LARGE', 'tooLarge'],
  ['Z_BUF_ERROR', 'truncated'],
  ['Z_DATA_ERROR', 'corrupt'],
  ['Z_NEED_DICT', 'corrupt'],
]);

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** @returns true for a zlib header, or gzip after four bytes of length, as .NET code writes. Raw deflate has no mark. */
function isOtherCompression(bytes: Buffer): boolean {
  const isZlib = bytes.length > 2 && bytes[0] === 0x78 && bytes.readUInt16BE(0) % 31 === 0;
  return isZlib || isGzip(bytes.subarray(lengthPrefixBytes));
}
