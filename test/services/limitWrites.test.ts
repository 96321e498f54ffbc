import { expect, test } from 'vitest';
import { LimitError } from '../../src/domain/LimitError.ts';
import type { RateLimiter } from '../../src/domain/RateLimiter.ts';
import { limitWrites } from '../../src/services/limitWrites.ts';

const open: RateLimiter = { take: () => Promise.resolve(undefined) };
const full: RateLimiter = { take: () => Promise.resolve(30) };

async function refusal(limits: { writes: RateLimiter; messages: RateLimiter }, field: string) {
  const error: unknown = await limitWrites(limits)('sam', field).catch((one: unknown) => one);
  if (!(error instanceof LimitError)) throw new Error('The write was not refused');
  const { limit, publicMessage, retryAfterSeconds } = error;
  return { limit, publicMessage, retryAfterSeconds };
}

test.each([
  ['messages', 'sendGpMessage', { writes: open, messages: full }, 'You have sent many messages.'],
  ['changes', 'sendGpMessage', { writes: full, messages: open }, 'You have sent many messages.'],
  ['changes', 'bookGpAppointment', { writes: full, messages: open }, 'You have made many changes.'],
])('a person who has used the share of %s is told so by %s', async (_share, field, limits, sentence) => {
  expect(await refusal(limits, field)).toEqual({
    limit: 'RATE_LIMITED',
    publicMessage: `${sentence} This one was not sent. Try again later.`,
    retryAfterSeconds: 30,
  });
});

test('a person who has used the share of messages can make other changes', async () => {
  await expect(limitWrites({ writes: open, messages: full })('sam', 'bookGpAppointment')).resolves.toBeUndefined();
});
