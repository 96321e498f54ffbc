import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Contract } from '../contract/contract.ts';
import { writeElement } from '../contract/writeElement.ts';
import { escapeXml } from '../contract/xml.ts';
import { soapNamespace } from './envelope.ts';

const zip = promisify(gzip);
const minCompressedBytes = 1024;

/** An HTTP response. */
export interface HttpResponse {
  readonly status: number;
  readonly contentType?: string;
  readonly headers?: Record<string, string>;
  readonly body: string | Buffer;
}

/**
 * The delivery of a response: complete, cut off halfway, or a few bytes at a time. `drop` closes the connection without a
 * response.
 */
export type Delivery =
  | { readonly kind: 'complete' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'trickle'; readonly bytes: number; readonly everyMs: number };

/** The SessionSequence of a response. */
export interface ResponseSequence {
  readonly number: number;
  readonly hash: Buffer;
}

/** Wraps `body` in a SOAP envelope. `encoding` is only declared; the bytes are UTF-8. */
export function soapResponse(
  contract: Contract,
  status: number,
  body: string,
  sequence: ResponseSequence | undefined,
  encoding = 'utf-8',
): HttpResponse {
  const header =
    sequence === undefined
      ? ''
      : `<soap:Header>${writeElement('SessionSequence', contract.sessionSequence, {
          Number: sequence.number,
          SessionHash: sequence.hash.toString('base64'),
        })}</soap:Header>`;
  return {
    status,
    contentType: 'text/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="${encoding}"?>\n<soap:Envelope xmlns:soap="${soapNamespace}">${header}<soap:Body>${body}</soap:Body></soap:Envelope>`,
  };
}

/** Creates a SOAP 1.1 fault. Its detail is the model's ApiFault; without a code there is no detail. */
export function faultResponse(
  contract: Contract,
  { status, code, message }: { status: number; code?: number; message: string },
  sequence: ResponseSequence | undefined,
): HttpResponse {
  const detail =
    code === undefined
      ? ''
      : `<detail>${writeElement('ApiFault', contract.apiFault, { InternalResponseCode: code, Message: message, ErrorReference: randomUUID() })}</detail>`;
  const side = status >= 500 ? 'Server' : 'Client';
  const fault = `<soap:Fault><faultcode>soap:${side}</faultcode><faultstring>${escapeXml(message)}</faultstring>${detail}</soap:Fault>`;
  return soapResponse(contract, status, fault, sequence);
}

/** Sends a response. XML is compressed if the client accepts gzip or sends no Accept-Encoding. */
export async function sendResponse(
  stream: ServerResponse,
  response: HttpResponse,
  delivery: Delivery,
  acceptEncoding: string | undefined,
): Promise<void> {
  if (delivery.kind === 'drop') return void stream.socket?.destroy();
  const isText = typeof response.body === 'string';
  const uncompressed = typeof response.body === 'string' ? Buffer.from(response.body, 'utf8') : response.body;
  const compress = isText && uncompressed.length >= minCompressedBytes && allowsGzip(acceptEncoding);
  const bytes = compress ? await zip(uncompressed, { level: 1 }) : uncompressed;
  stream.writeHead(response.status, {
    ...(response.contentType === undefined ? {} : { 'content-type': response.contentType }),
    ...(compress ? { 'content-encoding': 'gzip' } : {}),
    ...response.headers,
    'content-length': bytes.length,
  });
  if (delivery.kind === 'complete') return void stream.end(bytes);
  if (delivery.kind === 'cut') {
    const half = bytes.subarray(0, Math.floor(bytes.length / 2));
    return void stream.write(half, () => stream.socket?.destroy());
  }
  for (let at = 0; at < bytes.length && !stream.destroyed; at += delivery.bytes) {
    stream.write(bytes.subarray(at, at + delivery.bytes));
    await wait(delivery.everyMs, undefined, { ref: false });
  }
  stream.end();
}

function allowsGzip(acceptEncoding: string | undefined): boolean {
  if (acceptEncoding === undefined) return true;
  const quality = new Map(
    acceptEncoding.split(',').map((part) => {
      const [coding = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith('q='));
      return [coding, q === undefined ? 1 : Number(q.slice(2))] as const;
    }),
  );
  return (quality.get('gzip') ?? quality.get('*') ?? 0) > 0;
}
