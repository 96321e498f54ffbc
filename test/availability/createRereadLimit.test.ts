import { expect, test } from 'vitest';
import { createRereadLimit } from '../../src/availability/createRereadLimit.ts';

test('facts are read again a minute after it was fruitless, and at once after the clock is set back', () => {
  let nowMs = 1_000_000;
  const limit = createRereadLimit(() => nowMs);
  expect(limit.isAllowed('a')).toBe(true);
  limit.noteFruitless('a');
  nowMs += 59_999;
  expect(limit.isAllowed('a')).toBe(false);
  nowMs += 1;
  expect(limit.isAllowed('a')).toBe(true);
  limit.noteFruitless('a');
  nowMs = 0;
  expect(limit.isAllowed('a')).toBe(true);
});
