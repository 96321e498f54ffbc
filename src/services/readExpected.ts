import { RefusedError } from '../domain/RefusedError.ts';
import { invalidResponse } from '../domain/UpstreamError.ts';

const retryable = { isRetryable: true };

/**
 * Reads a value that must exist, such as an appointment that has just been booked. A refusal becomes an `UpstreamError`: as a
 * `RefusedError` it would be reported as the reason why an unrelated service is unavailable.
 * @param what a noun phrase for the error's detail, such as "the booked appointment"
 * @throws `UpstreamError` when the read fails, is refused or finds nothing
 */
export async function readExpected<T>(what: string, read: () => Promise<T | null | undefined>): Promise<T> {
  const found = await read().catch((error: unknown) => {
    throw error instanceof RefusedError ? invalidResponse(`${what} was refused: ${error.refusal}`, retryable) : error;
  });
  if (found === null || found === undefined) throw invalidResponse(`${what} is missing`, retryable);
  return found;
}
