import { createHash, timingSafeEqual } from 'node:crypto';
import type { onRequestAsyncHookHandler } from 'fastify';
import { sendError } from './createHttpApp.ts';

/** The header in which a router says that it is one. */
export const routerHeader = 'router-authorization';

/**
 * Lets through only requests that bring one of the secrets, before anything of the body is read. It says where a request
 * came through, never who asks: the person's token is looked at all the same. Without secrets everything passes.
 */
export function requireRouterSecret(secrets: readonly string[]): onRequestAsyncHookHandler {
  const digests = secrets.map(digest);
  return async (request, reply) => {
    if (digests.length === 0) return;
    const given = request.headers[routerHeader];
    const givenDigest = digest(typeof given === 'string' ? given : '');
    // Digests are equally long and all are compared, so that the time tells neither a length nor which one it was.
    const matches = digests.map((known) => timingSafeEqual(known, givenDigest));
    if (!matches.includes(true)) await sendError(reply, 403, 'Forbidden.');
  };
}

function digest(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest();
}
