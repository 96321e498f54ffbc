import { LimitError } from '../domain/LimitError.ts';
import type { RateLimiter } from '../domain/RateLimiter.ts';

interface WriteLimits {
  readonly writes: RateLimiter;
  readonly messages: RateLimiter;
}

/** Counts a write that a person is about to make. Throws `LimitError` when it must not be sent. */
export type LimitWrite = (subject: string, field: string) => Promise<void>;

/** Creates the limits of how many writes of all kinds, and how many messages, a person can send. */
export function limitWrites({ writes, messages }: WriteLimits): LimitWrite {
  return async (subject, field) => {
    const isMessage = field === 'sendGpMessage';
    const retryAfterSeconds = (isMessage ? await messages.take(subject) : undefined) ?? (await writes.take(subject));
    if (retryAfterSeconds === undefined) return;
    const message = isMessage
      ? 'You have sent many messages. This one was not sent. Try again later.'
      : 'You have made many changes. This one was not sent. Try again later.';
    throw new LimitError('RATE_LIMITED', `too many writes: ${field}`, { retryAfterSeconds, message });
  };
}
