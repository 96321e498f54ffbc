import { Pool } from 'undici';
import type { RequestTime } from '../../domain/requestTime.ts';
import { HttpCall } from './HttpCall.ts';
import { gunzipped } from './gunzipped.ts';
import { TransportError } from './TransportError.ts';

export interface HttpClientOptions {
  /** Where every call goes. */
  readonly endpoint: URL;
  readonly timeouts?: Partial<HttpTimeouts> | undefined;
  /** How many calls may be under way at once; more wait for their turn. */
  readonly connections?: number | undefined;
  /** The longest answer, in bytes, before and after decompression. */
  readonly maxBytes?: number | undefined;
}

/** Milliseconds. */
export interface HttpTimeouts {
  readonly connectMs: number;
  /** From the moment a call is sent to the head of its answer. */
  readonly headersMs: number;
  /** Between two pieces of an answer. */
  readonly bodyIdleMs: number;
  /** For the whole call, waiting for a connection included. */
  readonly overallMs: number;
}

export interface HttpAnswer {
  readonly status: number;
  /** In lower case, without parameters; empty if there is none. */
  readonly mediaType: string;
  /** In lower case; absent if none is named. */
  readonly charset?: string;
  readonly retryAfterSeconds?: number;
  /** To be read once, or discarded. Throws `TransportError`. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of a body that nobody reads, so that the connection can serve again. */
  discard(): void;
}

/** How one call is sent. */
export interface Sending {
  /** Of the request that it is for: once it is over, the call is not sent any more. */
  readonly time?: RequestTime | undefined;
  /** Told when the call goes out: before that, certainly nothing has reached the other side. */
  readonly onSent?: (() => void) | undefined;
}

export interface HttpClient {
  /** Sends one call, once: it is never repeated, and no redirect is followed. Throws `TransportError`. */
  post(headers: Readonly<Record<string, string>>, body: string, sending?: Sending): Promise<HttpAnswer>;
  /** Waits for calls under way, then closes all connections. */
  close(): Promise<void>;
}

/** Calls sometimes take ten seconds, and are then answered: the time allowed for the head of an answer exceeds that. */
const defaultTimeouts: HttpTimeouts = { connectMs: 2_000, headersMs: 15_000, bodyIdleMs: 5_000, overallMs: 20_000 };

/**
 * One upstream, over connections that are kept and shared. Asks for uncompressed answers: what costs here is the
 * processor, not the line. An answer that comes as gzip all the same is unpacked within the same bounds.
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { endpoint, connections = 64, maxBytes = 20 * 1024 * 1024 } = options;
  const timeouts = { ...defaultTimeouts, ...options.timeouts };
  const pool = new Pool(endpoint.origin, {
    connections,
    pipelining: 1,
    connect: { timeout: timeouts.connectMs },
    // Each call keeps its own time: undici's timers are coarse, and do not cover the whole call.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const path = `${endpoint.pathname}${endpoint.search}`;
  return {
    async post(headers, body, sending) {
      if (sending?.time?.isOver === true) throw new TransportError('requestOver', false);
      const call = new HttpCall(timeouts, maxBytes, sending);
      pool.dispatch({ method: 'POST', path, headers: { 'accept-encoding': 'identity', ...headers }, body }, call);
      const head = await call.head;
      return {
        status: head.status,
        ...readContentType(head.contentType),
        ...readRetryAfter(head.retryAfter),
        body: decoded(call, head.contentEncoding, maxBytes),
        discard: () => call.discard(),
      };
    },
    close: () => pool.close(),
  };
}

function decoded(call: HttpCall, contentEncoding: string, maxBytes: number): AsyncIterable<Uint8Array> {
  switch (contentEncoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return call.body();
    case 'gzip':
    case 'x-gzip':
      return gunzipped(call.body(), maxBytes);
    default:
      return unreadable(call);
  }
}

/** The status is told all the same: what a proxy says, or that a session is gone, needs no body. */
function unreadable(call: HttpCall): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      call.discard();
      throw new TransportError('badCoding', true);
    },
  };
}

function readContentType(header: string): { mediaType: string; charset?: string } {
  const [mediaType = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  return charset === undefined ? { mediaType } : { mediaType, charset: charset.replace(/^"(.*)"$/, '$1') };
}

/** Whole seconds only, as the upstream sends them. */
function readRetryAfter(header: string): { retryAfterSeconds?: number } {
  return /^\d{1,9}$/.test(header.trim()) ? { retryAfterSeconds: Number(header) } : {};
}
