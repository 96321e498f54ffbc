import type { RequestTime } from '../../domain/requestTime.ts';
import { DeadlineExceededError } from '../../domain/DeadlineExceededError.ts';
import type { Sending } from '../http/httpClient.ts';

/** Waits for an answer as long as its request has time. Throws `RequestOverError` when it has no more. */
export async function inTime<T>(time: RequestTime | undefined, operation: string, ask: () => Promise<T>): Promise<T> {
  if (time === undefined) return ask();
  if (time.isOver) throw new DeadlineExceededError(operation);
  const late = time.over.then(() => {
    throw new DeadlineExceededError(operation);
  });
  return Promise.race([ask(), late]);
}

/**
 * The same for a change. One that was not sent when the time is over never
 * will be. One that was is waited for a little longer, and then `whenLate` says what is told of it.
 */
export async function changeInTime<T>(
  time: RequestTime | undefined,
  operation: string,
  send: (sending: Sending) => Promise<T>,
  whenLate: (answer: Promise<T>) => T | Promise<T>,
): Promise<T> {
  if (time?.isOver === true) throw new DeadlineExceededError(operation);
  let isSent = false;
  const onSent = () => {
    isSent = true;
  };
  const answer = send({ time, onSent });
  if (time === undefined) return answer;
  const late = time.over.then(async () => {
    if (!isSent) throw new DeadlineExceededError(operation);
    await time.overForChanges;
    return whenLate(answer);
  });
  return Promise.race([answer, late]);
}
