import { expect, test } from 'vitest';
import { drawChart } from '../../bench/report/chart.ts';
import { growthOf } from '../../bench/report/growth.ts';
import { reachTable } from '../../bench/report/reach.ts';
import { loadTable, short } from '../../bench/report/tables.ts';
import { reportOf } from '../../bench/report/writeReport.ts';
import { aResult, aRound } from './aResult.ts';

const circumstances = { date: '2026-01-02', node: 'v24', processor: '2 processors', pbkdf2Ms: 1, rounds: 3 };

test('a number is shown with three digits', () => {
  expect([0.01234, 1.234, 12.34, 123.4, 1_234, 12_345].map(short)).toEqual([
    '0.0123',
    '1.23',
    '12.3',
    '123',
    '1230',
    '12300',
  ]);
  expect(short(NaN)).toBe('–');
});

test('the table of a load has a row for each variant, its calls and its processor time beside the first', () => {
  const result = aResult();
  const [load] = result.loads;
  const lines = loadTable(result, load as NonNullable<typeof load>).split('\n');
  expect(lines[0]).toBe('Upstream with 0 ms, 16 connections:');
  expect(lines.at(-2)).toMatch(/^\| ours, as it ships \| 100 \| 10 \| 20 \| 1 \| 200 \| 5 \| 4 \| 2 \| 2 \| 1× \|$/);
  expect(lines.at(-1)).toMatch(/^\| plain.* \| 100 \| 30 \| 20 \| 3 \| 200 \| 5 \| 4 \| 1 \| 1 \| 3× \|$/);
});

test('a spread of at least 5 % stands beside the median', () => {
  const rounds = [1, 1.2, 1].map((cpuMs) => aRound({ cpuMs }));
  const load = { latencyMs: 20, connections: 1, rounds: { ours: rounds } };
  const table = loadTable(aResult({ loads: [load] }), load);
  expect(table).toContain('Upstream with 20 ms, 1 connection:');
  expect(table).toContain('1 ±20 %');
});

test('a chart has a bar for each measured value, and its labels are escaped', () => {
  const bars = [
    { label: 'ours <a>', value: 1, isOurs: true },
    { label: 'ten & more', value: 10, isOurs: false },
    { label: 'nothing', value: NaN, isOurs: false },
  ];
  const svg = drawChart('Title', 'ms', bars, short);
  expect(svg.match(/<rect x=/g)).toHaveLength(2);
  expect(svg).toContain('ours &lt;a&gt;');
  expect(svg).toContain('ten &amp; more');
  expect(svg).not.toContain('NaN');
});

test('growth is the cost of an entry in the longer section beside the shorter one', () => {
  const sized = (entries: number, cpuMs: number) =>
    aResult({
      job: `first-50-of-${entries}`,
      loads: [{ latencyMs: 0, connections: 4, rounds: { reread: [aRound({ cpuMs })] } }],
    });
  expect(growthOf([sized(1_000, 10), sized(10_000, 120)], 'reread', 1_000, 10_000)).toBeCloseTo(1.2);
});

test('a goal is reached or not, and says so when it was not measured', () => {
  const table = reachTable([aResult()], 1);
  expect(table).toContain('| Small: processor time against plain | 2× less | 3× | yes |');
  expect(table).toContain('| Small: share of bare, by processor time | 12 % | not measured |  |');
});

test('the report names the peers that were not measured, with the reason', () => {
  const report = reportOf([aResult({ cannot: { mesh: 'It refuses the WSDL.' } })], circumstances);
  expect(report).toContain('- GraphQL Mesh behind Hive Gateway: not measured. It refuses the WSDL.');
  expect(report).toContain('![A small query](performance/small.svg)');
  expect(report).toContain('PBKDF2 with 10 000 iterations, which a handshake needs, takes 1 ms.');
});
