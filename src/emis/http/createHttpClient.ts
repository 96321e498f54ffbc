import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Pool } from 'undici';
import type { DatedResponse } from '../../domain/DatedResponse.ts';
import { createConnector } from './createConnector.ts';
import { HttpCall } from './HttpCall.ts';
import { createFreshConnection, type FreshConnection } from './createFreshConnection.ts';
import type { ClientTls, HttpClient, HttpResponse, HttpTimeouts, SendOptions } from './HttpClient.ts';
import { TransportError } from './TransportError.ts';

interface Request {
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface HttpClientOptions {
  readonly endpoint: URL;
  readonly timeouts?: Partial<HttpTimeouts> | undefined;
  readonly tls?: ClientTls | undefined;
  /** Further calls wait for a free connection. */
  readonly maxConnections?: number | undefined;
  /** The limit of one response, before and after decompression. */
  readonly maxResponseBytes?: number | undefined;
  /** Called with what each response says of the server's clock. */
  readonly onDate?: ((response: DatedResponse) => void) | undefined;
}

/** Some calls take ten seconds and then succeed, so `headersMs` is longer than that. */
const defaultTimeouts: HttpTimeouts = { connectMs: 2_000, headersMs: 15_000, bodyIdleMs: 5_000, overallMs: 20_000 };

/**
 * Creates a client for one endpoint, with a pool of keep-alive connections. It asks for uncompressed responses, because
 * CPU time is scarcer here than bandwidth, and unpacks a gzip response within the same limits.
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { endpoint, tls, maxConnections = 64, maxResponseBytes = 20 * 1024 * 1024, onDate } = options;
  const timeouts = { ...defaultTimeouts, ...options.timeouts };
  const pool = new Pool(endpoint.origin, {
    connections: maxConnections,
    pipelining: 1,
    connect: createConnector(timeouts.connectMs, tls),
    // HttpCall has its own timers: undici's are coarse and do not cover the whole call.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const path = `${endpoint.pathname}${endpoint.search}`;
  const closing = new Set<Promise<void>>();

  async function send(request: Request, options: SendOptions | undefined, isFresh: boolean): Promise<HttpResponse> {
    if (options?.deadline?.hasExpired === true) throw new TransportError('deadlineExceeded', false);
    const connection: FreshConnection | undefined = isFresh
      ? createFreshConnection(endpoint, timeouts, tls)
      : undefined;
    const call = new HttpCall(timeouts, maxResponseBytes, options, connection && (() => connection.hasWritten));
    (connection?.client ?? pool).dispatch({ method: 'POST', path, ...request, reset: isFresh }, call);
    if (connection !== undefined) {
      const closed = connection.client.close().finally(() => closing.delete(closed));
      closing.add(closed);
    }
    const head = await call.head;
    onDate?.(head.dated);
    return {
      status: head.status,
      ...parseContentType(head.contentType),
      ...parseRetryAfter(head.retryAfter),
      body: decodedBody(call, head.contentEncoding, maxResponseBytes),
      discard: () => call.discard(),
    };
  }

  return {
    post(headers, body, options) {
      const request = { headers: { 'accept-encoding': 'identity', ...headers }, body };
      // The server may close an idle connection at the moment at which a call is sent on it. Whether it has received the
      // call is then unknown, so a write gets a connection of its own.
      return send(request, options, options?.usesNewConnection === true || options?.onSent !== undefined);
    },
    async close() {
      await pool.destroy();
      await Promise.all(closing);
    },
  };
}

function decodedBody(call: HttpCall, contentEncoding: string, maxBytes: number): AsyncIterable<Uint8Array> {
  switch (contentEncoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return call.body();
    case 'gzip':
    case 'x-gzip':
      return gunzip(call.body(), maxBytes);
    default:
      return unsupportedBody(call);
  }
}

async function* gunzip(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  const stream = createGunzip();
  // Errors surface in the loop below: when the source fails, it destroys the stream that is read there.
  pipeline(source, stream, () => {});
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new TransportError('tooLarge', true);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof TransportError ? error : new TransportError('badCoding', true);
  }
}

/** Fails when it is read, not before: for a proxy's error or an expired session, the status alone is enough. */
function unsupportedBody(call: HttpCall): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      call.discard();
      throw new TransportError('badCoding', true);
    },
  };
}

function parseContentType(header: string): { mediaType: string; charset?: string } {
  const [mediaType = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  return charset === undefined ? { mediaType } : { mediaType, charset: charset.replace(/^"(.*)"$/, '$1') };
}

/** Whole seconds only: the upstream sends no dates. */
function parseRetryAfter(header: string): { retryAfterSeconds?: number } {
  return /^\d{1,9}$/.test(header.trim()) ? { retryAfterSeconds: Number(header) } : {};
}
