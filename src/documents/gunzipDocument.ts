import { gunzip } from 'node:zlib';
import type { DocumentProblemReason } from '../domain/documentReading.ts';

const chunkBytes = 256 * 1024;
const lengthPrefixBytes = 4;

/**
 * Decompresses gzip, chunk by chunk, and gives up as soon as more than `maxBytes` would come out. Several members in a
 * row are one document, as RFC 1952 has it; any other byte after the last member is corruption, zeros too.
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
      // With `info` the result is this pair, which the types do not say.
      const { buffer, engine } = result as { buffer: Buffer; engine: { bytesWritten: number } };
      // zlib passes over whatever follows a zero byte after the last member.
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

/** A zlib header, or gzip behind the four bytes of length that .NET code is fond of. Raw deflate has no mark. */
function isOtherCompression(bytes: Buffer): boolean {
  const isZlib = bytes.length > 2 && bytes[0] === 0x78 && bytes.readUInt16BE(0) % 31 === 0;
  return isZlib || isGzip(bytes.subarray(lengthPrefixBytes));
}
