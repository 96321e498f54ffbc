import { expect, test, vi } from 'vitest';
import { RequestDeadline } from '../../../src/domain/RequestDeadline.ts';
import { withinDeadline } from '../../../src/emis/soap/withinDeadline.ts';

const errors = vi.hoisted(() => ({ created: 0 }));
vi.mock('../../../src/domain/DeadlineExceededError.ts', async (original) => {
  const { DeadlineExceededError } = await original<typeof import('../../../src/domain/DeadlineExceededError.ts')>();
  class Counted extends DeadlineExceededError {
    constructor(...args: ConstructorParameters<typeof DeadlineExceededError>) {
      super(...args);
      errors.created += 1;
    }
  }
  return { DeadlineExceededError: Counted };
});

test('no error is created for reads that were answered or failed before their request ended', async () => {
  const deadline = new RequestDeadline();
  expect(await withinDeadline(deadline, 'GetMessages', () => Promise.resolve('answer'))).toBe('answer');
  const failed = withinDeadline(deadline, 'GetMessages', () => Promise.reject(new Error('failed')));
  await expect(failed).rejects.toThrow('failed');
  const pending = withinDeadline(deadline, 'GetMessages', () => new Promise<never>(() => undefined));
  deadline.expire();
  await expect(pending).rejects.toThrow();
  expect(errors.created).toBe(1);
});
