import type { FastifyReply } from 'fastify';

interface ReadinessOptions {
  readonly storeState?: () => Promise<'ready' | 'degraded' | 'lost' | 'wrongKeys'>;
  readonly isUpstreamUnproven?: () => boolean;
}

/**
 * A replica without a store still serves what does not need it. If its records were lost or are those of other keys, or if
 * the handshakes of all patients fail, it must not get requests.
 */
export async function sendReadiness(
  reply: FastifyReply,
  { storeState, isUpstreamUnproven }: ReadinessOptions,
): Promise<FastifyReply> {
  const state = (await storeState?.()) ?? 'ready';
  if (state === 'lost') return reply.code(503).send({ status: 'records lost' });
  if (state === 'wrongKeys') return reply.code(503).send({ status: 'wrong keys' });
  if (isUpstreamUnproven?.() === true) return reply.code(503).send({ status: 'upstream not proven' });
  return reply.code(200).send({ status: state });
}
