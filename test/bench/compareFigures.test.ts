import { expect, test } from 'vitest';
import { compareFigures } from '../../bench/report/compareFigures.ts';
import { ratiosOf, type Ratio } from '../../bench/report/ratios.ts';
import { aResult, aRound } from './aResult.ts';

const ratio = (value: number, spread = 0): Ratio => ({
  job: 'small',
  latencyMs: 0,
  connections: 16,
  ours: 'ours',
  peer: 'plain',
  measure: 'cpu',
  ratio: value,
  spread,
});

test('a ratio that is 15 % lower passes, and one that is lower than that is worse', () => {
  expect(compareFigures([ratio(2)], [ratio(1.71)])).toMatchObject({ compared: 1, worse: [], better: [] });
  const { worse } = compareFigures([ratio(2)], [ratio(1.69)]);
  expect(worse).toHaveLength(1);
  expect(worse[0]).toContain('small, 0 ms, 16 connections: cpu of ours against plain');
});

test('twice the larger spread is allowed when it is more than 15 %', () => {
  expect(compareFigures([ratio(2, 0.2)], [ratio(1.3)]).worse).toEqual([]);
  expect(compareFigures([ratio(2)], [ratio(1.3, 0.2)]).worse).toEqual([]);
  expect(compareFigures([ratio(2, 0.2)], [ratio(1.1)]).worse).toHaveLength(1);
});

test('a ratio that is higher beyond the tolerance is better, and does not fail', () => {
  expect(compareFigures([ratio(2)], [ratio(2.4)])).toMatchObject({ worse: [], better: [expect.any(String)] });
});

test('a ratio without its counterpart is named and not compared', () => {
  const { compared, unmatched } = compareFigures([ratio(2)], [{ ...ratio(2), peer: 'limit' }]);
  expect(compared).toBe(0);
  expect(unmatched).toHaveLength(2);
});

test('processor time is compared with a fast upstream, and times and throughput with a slow one', () => {
  const result = aResult({
    loads: [
      { latencyMs: 0, connections: 16, rounds: { ours: [aRound({ cpuMs: 2 })], plain: [aRound({ cpuMs: 5 })] } },
      { latencyMs: 20, connections: 1, rounds: { ours: [aRound({ p50Ms: 25 })], plain: [aRound({ p50Ms: 30 })] } },
      {
        latencyMs: 20,
        connections: 32,
        rounds: { ours: [aRound({ requestsPerSecond: 300 })], plain: [aRound({ requestsPerSecond: 100 })] },
      },
    ],
  });
  expect(ratiosOf(result).map(({ measure, ratio }) => [measure, ratio])).toEqual([
    ['cpu', 2.5],
    ['p50', 1.2],
    ['throughput', 3],
  ]);
});

test('a ratio is the median of the ratios of the rounds, which were measured in turn', () => {
  const rounds = {
    ours: [1, 2, 1].map((cpuMs) => aRound({ cpuMs })),
    plain: [3, 6, 4].map((cpuMs) => aRound({ cpuMs })),
  };
  const [found] = ratiosOf(aResult({ loads: [{ latencyMs: 0, connections: 16, rounds }] }));
  expect(found?.ratio).toBe(3);
  expect(found?.spread).toBeCloseTo(1 / 3);
});
