import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Log } from '../telemetry/Log.ts';
import { logFailure } from '../telemetry/logFailure.ts';
import type { RequestTracker } from './createRequestTracker.ts';

/** Waits for the requests in progress. Those that take longer than the grace are cut off, and logged. */
export async function completeRequests(requests: RequestTracker, graceMs: number, log: Log): Promise<void> {
  const grace = new AbortController();
  await Promise.race([requests.idle(), wait(graceMs, undefined, { signal: grace.signal })]);
  grace.abort();
  if (requests.count() > 0) logFailure(log, 'own', 'The shutdown cuts off requests.', { count: requests.count() });
}

/** Closes the connections. Those that have sent a part of a request get a moment to receive the refusal. */
export async function closeApp(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), 1_000);
  await app.close();
  clearTimeout(timer);
}
