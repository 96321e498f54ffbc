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

/** What goes back over HTTP. */
export interface HttpResponse {
  readonly status: number;
  readonly contentType?: string;
  readonly headers?: Record<string, string>;
  readonly body: string | Buffer;
}

/** How it goes: whole, cut off in the middle, or a few bytes at a time; a drop sends nothing. */
export type Delivery =
  | { readonly kind: 'whole' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'trickle'; readonly bytes: number; readonly everyMs: number };

/** The SessionSequence of an answer. */
export interface ResponseSequence {
  readonly number: number;
  readonly hash: Buffer;
}

/** A SOAP envelope around the content of a body. */
export function soapResponse(
  contract: Contract,
  status: number,
  body: string,
  sequence: ResponseSequence | undefined,
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
    body: `<?xml version="1.0" encoding="utf-8"?>\n<soap:Envelope xmlns:soap="${soapNamespace}">${header}<soap:Body>${body}</soap:Body></soap:Envelope>`,
  };
}

/** A SOAP 1.1 fault; its detail is the model's ApiFault, or nothing when there is no code. */
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

/** Sends an answer; XML is compressed when the client allows it (no Accept-Encoding at all allows it). */
export async function sendResponse(
  response: ServerResponse,
  answer: HttpResponse,
  manner: Delivery,
  acceptEncoding: string | undefined,
): Promise<void> {
  if (manner.kind === 'drop') return void response.socket?.destroy();
  const plain = typeof answer.body === 'string' ? Buffer.from(answer.body, 'utf8') : answer.body;
  const compress = typeof answer.body === 'string' && plain.length >= minCompressedBytes && allowsGzip(acceptEncoding);
  const bytes = compress ? await zip(plain, { level: 1 }) : plain;
  response.writeHead(answer.status, {
    ...(answer.contentType === undefined ? {} : { 'content-type': answer.contentType }),
    ...(compress ? { 'content-encoding': 'gzip' } : {}),
    ...answer.headers,
    'content-length': bytes.length,
  });
  if (manner.kind === 'whole') return void response.end(bytes);
  if (manner.kind === 'cut') {
    const half = bytes.subarray(0, Math.floor(bytes.length / 2));
    return void response.write(half, () => response.socket?.destroy());
  }
  for (let at = 0; at < bytes.length && !response.destroyed; at += manner.bytes) {
    response.write(bytes.subarray(at, at + manner.bytes));
    await wait(manner.everyMs, undefined, { ref: false });
  }
  response.end();
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
