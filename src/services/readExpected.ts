import { RefusedError } from '../domain/RefusedError.ts';
import { UpstreamError } from '../domain/UpstreamError.ts';

/**
 * Reads what must exist, such as an appointment that has just been booked. A refusal becomes an `UpstreamError`: as a
 * `RefusedError` it would be reported as the reason why an unrelated service is unavailable.
 * @param what a noun phrase for the error's detail, such as "the booked appointment"
 * @throws `UpstreamError` when the read fails, is refused or finds nothing
 */
export async function readExpected<T>(what: string, read: () => Promise<T | null | undefined>): Promise<T> {
  const found = await read().catch((error: unknown) => {
    throw error instanceof RefusedError ? invalidResponse(`${what} was refused: ${error.refusal}`) : error;
  });
  if (found === null || found === undefined) throw invalidResponse(`${what} is missing`);
  return found;
}

function invalidResponse(detail: string): UpstreamError {
  return new UpstreamError('UPSTREAM_INVALID_RESPONSE', detail, { isRetryable: true });
}
