import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Refusal } from '../Refusal.ts';

const unzip = promisify(gunzip);

/** Applies to the decompressed XML. */
const maxBytes = 16 * 1024 * 1024;

const mediaType = /^text\/xml\s*(;\s*charset\s*=\s*("utf-8"|utf-8)\s*)?$/i;

/**
 * Reads the body of a request as text. Refuses with -1400 another media type or encoding, a body that is too large, and
 * invalid UTF-8.
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const bytes = await readBytes(request);
  if (!mediaType.test(request.headers['content-type'] ?? '')) {
    throw invalidRequest('The media type must be text/xml, UTF-8.');
  }
  const coding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (coding !== 'identity' && coding !== 'gzip') throw invalidRequest(`Content-Encoding ${coding} is not accepted.`);
  const xml = coding === 'gzip' ? await decompress(bytes) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(xml);
  } catch {
    throw invalidRequest('The body is not UTF-8.');
  }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    // A body that is too large is read to its end and discarded, so that the refusal reaches a client that is still
    // sending.
    if (length <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (length > maxBytes) throw invalidRequest('The request is too large.');
  return Buffer.concat(chunks);
}

async function decompress(bytes: Buffer): Promise<Buffer> {
  try {
    return await unzip(bytes, { maxOutputLength: maxBytes });
  } catch {
    throw invalidRequest('The body is not gzip, or too large.');
  }
}

function invalidRequest(message: string): Refusal {
  return new Refusal(-1400, message, message);
}
