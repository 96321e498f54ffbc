import { expect, test } from 'vitest';
import { longestChain } from '../../bench/measure/longestChain.ts';
import { median, percentile, spread } from '../../bench/measure/statistics.ts';

test('the median is the middle value, or the mean of the two in the middle', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

test('a percentile is the value at its place among the sorted values', () => {
  const values = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(percentile(values, 0.5)).toBe(51);
  expect(percentile(values, 0.99)).toBe(100);
  expect(percentile([3], 0.99)).toBe(3);
});

test('the spread is the largest distance from the median, as a share of it', () => {
  expect(spread([90, 100, 120])).toBeCloseTo(0.2);
  expect(spread([100])).toBe(0);
});

test('a chain counts only calls that start after another has ended', () => {
  const call = (startedAtMs: number, endedAtMs: number) => ({ startedAtMs, endedAtMs });
  expect(longestChain([])).toBe(0);
  expect(longestChain([call(0, 20), call(1, 21), call(2, 22)])).toBe(1);
  expect(longestChain([call(0, 20), call(20, 40), call(1, 21), call(41, 60)])).toBe(3);
  expect(longestChain([call(0, 100), call(10, 20), call(30, 40)])).toBe(2);
});
