import type { FastifyReply } from 'fastify';

type StoreState = 'ready' | 'degraded' | 'lost';

/** A replica without a store still serves what does not need it. If its records were lost, it must not get requests. */
export async function sendReadiness(
  reply: FastifyReply,
  storeState: (() => Promise<StoreState>) | undefined,
): Promise<FastifyReply> {
  const status = (await storeState?.()) ?? 'ready';
  return reply.code(status === 'lost' ? 503 : 200).send({ status: status === 'lost' ? 'records lost' : status });
}
