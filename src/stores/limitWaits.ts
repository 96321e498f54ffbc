import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import type { WaitBudget } from '../domain/WaitBudget.ts';
import type { Records } from './createRecords.ts';
import { withTimeout } from './withTimeout.ts';

/**
 * Limits how long the current request waits for operations of records. One operation may take several steps of the store,
 * and one request several operations. An operation that takes too long fails for its caller with `StoreUnavailableError`,
 * and goes on. A change with `undo` is then not begun, or undone when it has been made.
 * @param currentBudget the budget of the current request, or undefined outside a request
 */
export function limitWaits<Value>(
  records: Records<Value>,
  currentBudget: () => WaitBudget | undefined,
): Records<Value> {
  async function wait<T>(run: (assertInTime: () => void) => Promise<T>, undo?: (result: T) => void): Promise<T> {
    const budget = currentBudget();
    const leftMs = budget?.leftMs;
    if (budget === undefined || leftMs === undefined) return run(() => undefined);
    let isLate = false;
    const assertInTime = () => {
      if (isLate) throw new StoreUnavailableError(late);
    };
    const end = budget.begin();
    const operation = run(assertInTime);
    try {
      return await withTimeout(operation, leftMs, late);
    } catch (error) {
      if (undo) operation.then(undo, () => undefined);
      throw error;
    } finally {
      isLate = true;
      end();
    }
  }
  return {
    get: (key) => wait(() => records.get(key)),
    update: (key, change, { undo } = {}) =>
      wait(
        (assertInTime) =>
          records.update(key, (current) => {
            if (undo) assertInTime();
            return change(current);
          }),
        undo,
      ),
    list: () => records.list(),
  };
}

const late = 'The request has waited for stores for too long';
