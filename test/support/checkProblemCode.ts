import { expect } from 'vitest';

/**
 * Expects the code of a problem to be the one for its type, and returns the result of the field without the code, so that
 * tests can compare the rest. Any other result is returned unchanged.
 */
export function checkProblemCode<Result>(result: Result): Result {
  if (typeof result !== 'object' || result === null || !('problemCode' in result)) return result;
  const { problemCode, ...rest } = result as Result & Readonly<Record<string, unknown>>;
  const type = String(rest['__typename'] ?? rest['kind']);
  const detail = rest['notProvenReason'] ?? rest['refusedReason'];
  const base = type.replace(/^Gp|(Refused|NotProven)$/g, (part) => (part === 'Gp' || detail !== undefined ? '' : part));
  const words = base.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
  expect({ type, problemCode }).toEqual({
    type,
    problemCode: detail === undefined ? words : `${words}_${String(detail)}`,
  });
  return rest as unknown as Result;
}
