import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';

/** @returns the result of a call. Throws `StoreUnavailableError` with the detail when it takes too long; the call goes on */
export async function withTimeout<T>(call: Promise<T>, timeoutMs: number, detail: string): Promise<T> {
  const { promise: expired, reject } = Promise.withResolvers<never>();
  const expire = () => reject(new StoreUnavailableError(detail));
  // Timers run before input. A response that arrived while this process was busy is read first.
  const timer = setTimeout(() => setImmediate(expire), timeoutMs);
  try {
    return await Promise.race([call, expired]);
  } finally {
    clearTimeout(timer);
  }
}
