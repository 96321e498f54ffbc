import { DeadlineExceededError } from '../../domain/DeadlineExceededError.ts';
import { LimitError } from '../../domain/LimitError.ts';
import type { RequestDeadline } from '../../domain/RequestDeadline.ts';
import { toUnsentWrite, UpstreamError } from '../../domain/UpstreamError.ts';
import type { SendOptions } from '../http/HttpClient.ts';

/** Waits for a read until the deadline. Throws `DeadlineExceededError` after it. */
export async function withinDeadline<T>(
  deadline: RequestDeadline | undefined,
  operation: string,
  read: () => Promise<T>,
): Promise<T> {
  if (deadline === undefined) return read();
  if (deadline.hasExpired) throw new DeadlineExceededError(operation);
  let isAnswered = false;
  const late = deadline.expired.then(() => {
    // A deadline also ends with its request. An error for every call that was answered would cost a stack each.
    if (isAnswered) return new Promise<never>(() => undefined);
    throw new DeadlineExceededError(operation);
  });
  try {
    return await Promise.race([read(), late]);
  } finally {
    isAnswered = true;
  }
}

/**
 * Waits for a write. If it was not sent when the deadline expires, it never will be, and this throws
 * `DeadlineExceededError`. If it was sent, it is awaited until `expiredForWrites`; after that the result is
 * `whenLate(outcome)`.
 */
export async function writeWithinDeadline<T>(
  deadline: RequestDeadline | undefined,
  operation: string,
  write: (options: SendOptions) => Promise<T>,
  whenLate: (outcome: Promise<T>) => T | Promise<T>,
): Promise<T> {
  const expired = () => new DeadlineExceededError(operation, { isUnsentWrite: true });
  if (deadline?.hasExpired === true) throw expired();
  let wasSent = false;
  const onSent = () => {
    wasSent = true;
  };
  const outcome = write({ deadline, onSent }).catch((error: unknown) => {
    if (wasSent || !(error instanceof UpstreamError) || error instanceof LimitError) throw error;
    throw error instanceof DeadlineExceededError ? expired() : toUnsentWrite(error);
  });
  if (deadline === undefined) return outcome;
  const late = deadline.expired.then(async () => {
    if (!wasSent) throw expired();
    await deadline.expiredForWrites;
    return whenLate(outcome);
  });
  return Promise.race([outcome, late]);
}
