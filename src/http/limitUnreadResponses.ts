import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Log } from '../telemetry/Log.ts';
import { logFailure } from '../telemetry/logFailure.ts';
import type { Metrics } from '../telemetry/Metrics.ts';

export interface ResponseLimits {
  readonly maxConnections: number;
  readonly maxResponseBytes: number;
  readonly maxUnreadBytes: number;
  readonly unreadTimeoutMs: number;
  /** The time for one response, however steadily it is read. Default: six times `unreadTimeoutMs`. */
  readonly maxReadingMs?: number;
}

/** A caller who reads a little at a time may take this many times as long as one who stops reading. */
const slowReaderFactor = 6;

/**
 * Limits what callers who do not read their responses can hold: the number of connections, the time for which a
 * connection takes no byte, the time for one response, and the bytes of all unread responses. When there are too many
 * bytes, the oldest responses are given up, and not the newest, so that those who read are served.
 */
export function limitUnreadResponses(
  app: FastifyInstance,
  { log, metrics }: { readonly log: Log; readonly metrics: Pick<Metrics, 'connectionDropped'> },
  limits: ResponseLimits,
): void {
  const unread = new Map<FastifyReply, number>();
  let unreadBytes = 0;
  const { maxReadingMs = limits.unreadTimeoutMs * slowReaderFactor } = limits;
  limitConnections(app, log, metrics, limits.maxConnections);

  function remove(reply: FastifyReply): void {
    unreadBytes -= unread.get(reply) ?? 0;
    unread.delete(reply);
  }

  function giveUp(reply: FastifyReply, outcome: 'idle' | 'slow' | 'tooManyBytes'): void {
    if (!unread.has(reply) || reply.raw.socket?.destroyed !== false) return;
    remove(reply);
    logFailure(log, 'client', 'A caller did not read a response.', { outcome, code: 'CLIENT_CLOSED_REQUEST' });
    // Without a reset the system would go on holding the bytes that it has accepted.
    reply.raw.socket.resetAndDestroy();
  }

  function add(reply: FastifyReply, bytes: number): void {
    const { raw } = reply;
    unread.set(reply, bytes);
    unreadBytes += bytes;
    // Node counts accepted bytes as activity, and sets the time-out for the next request after the response.
    raw.setTimeout(limits.unreadTimeoutMs, () => giveUp(reply, 'idle'));
    const slow = setTimeout(() => giveUp(reply, 'slow'), maxReadingMs);
    raw.once('close', () => {
      clearTimeout(slow);
      remove(reply);
    });
    for (const oldest of unread.keys()) {
      if (unreadBytes <= limits.maxUnreadBytes) break;
      if (oldest !== reply) giveUp(oldest, 'tooManyBytes');
    }
  }

  app.addHook('onSend', (request, reply, payload, done) => {
    // A response to a caller who has gone is dropped, and never closes again.
    const isGone = request.raw.socket.destroyed;
    if (!isGone && (typeof payload === 'string' || Buffer.isBuffer(payload))) add(reply, Buffer.byteLength(payload));
    done(null, payload);
  });
}

/** Node closes connections beyond the limit without a response. They are logged once, until others are closed again. */
function limitConnections(
  { server }: FastifyInstance,
  log: Log,
  metrics: Pick<Metrics, 'connectionDropped'>,
  maxConnections: number,
): void {
  let isRefusing = false;
  server.maxConnections = maxConnections;
  server.on('drop', () => {
    metrics.connectionDropped();
    if (isRefusing) return;
    isRefusing = true;
    logFailure(log, 'own', 'Further connections are refused.', { count: maxConnections });
  });
  server.on('connection', () => {
    isRefusing = false;
  });
}
