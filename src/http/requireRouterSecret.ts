import { createHash, timingSafeEqual } from 'node:crypto';
import type { onRequestAsyncHookHandler } from 'fastify';
import { sendError } from './createHttpApp.ts';

/** The header that carries the router secret. */
const routerHeader = 'router-authorization';

/**
 * Refuses requests without one of the secrets, before the body is read. A secret identifies the router and not the user,
 * whose token is verified as well. Without configured secrets, every request passes.
 */
export function requireRouterSecret(secrets: readonly string[]): onRequestAsyncHookHandler {
  const digests = secrets.map(digest);
  return async (request, reply) => {
    if (digests.length === 0) return;
    const secret = request.headers[routerHeader];
    const secretDigest = digest(typeof secret === 'string' ? secret : '');
    // Digests have equal lengths and all are compared, so that timing reveals neither a length nor a match.
    const matches = digests.map((known) => timingSafeEqual(known, secretDigest));
    if (!matches.includes(true)) await sendError(reply, 403, 'Forbidden.');
  };
}

function digest(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest();
}
