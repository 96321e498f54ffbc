import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { chooseTests } from '../../scripts/mutate/chooseTests.ts';
import { listMutants } from '../../scripts/mutate/listMutants.ts';
import { MutantJudge } from '../../scripts/mutate/MutantJudge.ts';
import { probeAt, wholeModule } from '../../scripts/mutate/probes.ts';
import { reportAll } from '../../scripts/mutate/report.ts';
import { survivors } from '../../scripts/mutate/survivors.ts';
import type { TestRequest, TestResult } from '../../scripts/mutate/TestProcess.ts';

const file = 'src/a.ts';
const source = 'export const f = (a: number) => a < 1;\n';
const mutant = {
  file,
  line: 1,
  start: source.indexOf('<'),
  end: source.indexOf('<') + 1,
  original: '<',
  code: source.trim(),
  replacement: '<=',
};
const planted = source.replace('<', '<=');

const directories: string[] = [];
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
});

/** A judge whose tests fail as `failing` says for the text of the module that they would load. */
function startJudge(failing: (text: string, test: string) => boolean | 'stuck') {
  const root = mkdtempSync(join(tmpdir(), 'judge-'));
  directories.push(root);
  for (const directory of ['src', 'test']) mkdirSync(join(root, directory));
  for (const name of ['a', 'b', 'wire', 'otherWire']) {
    const text = name.toLowerCase().includes('wire') ? 'const stack = await startStack();' : '';
    writeFileSync(join(root, `test/${name}.test.ts`), text);
  }
  writeFileSync(join(root, 'test/indirectWire.test.ts'), "import { open } from './open.ts';");
  writeFileSync(join(root, 'test/open.ts'), 'export const open = () => startStack();');
  writeFileSync(join(root, file), source);
  const runs: string[][] = [];
  /** Vitest keeps what it has loaded until it hears of a change. */
  let loaded = source;
  const run = async ({ changed, tests }: TestRequest): Promise<TestResult> => {
    if (changed.includes(file)) loaded = readFileSync(join(root, file), 'utf8');
    runs.push([loaded === source ? 'source' : loaded === planted ? 'planted' : 'other', ...tests]);
    const results = tests.map((name) => failing(loaded, name));
    if (results.includes('stuck')) return { kind: 'stuck' };
    const failed = tests.filter((_, at) => results[at] === true).slice(0, 1);
    return { kind: 'done', failure: failed[0], failed };
  };
  const judge = new MutantJudge(root, new Map([[file, source]]), { run }, () => {});
  return { judge, runs, text: () => readFileSync(join(root, file), 'utf8') };
}

test('a mutant is noticed when a test fails with it, and the source is put back', async () => {
  const { judge, runs, text } = startJudge((loaded, name) => loaded === planted && name === 'test/b.test.ts');
  const tests = ['test/a.test.ts', 'test/b.test.ts'];
  expect(await judge.judge(mutant, tests)).toEqual({ outcome: 'noticed', by: 'test/b.test.ts' });
  expect(runs).toEqual([['planted', ...tests]]);
  expect(text()).toBe(source);
});

test('a mutant survives when every test passes with it, or when no test reaches it', async () => {
  const { judge, text } = startJudge(() => false);
  expect(await judge.judge(mutant, ['test/a.test.ts'])).toEqual({ outcome: 'survived' });
  expect(await judge.judge(mutant, [])).toMatchObject({ outcome: 'survived' });
  expect(text()).toBe(source);
});

test('a mutant with which a test does not end has timed out', async () => {
  const { judge, text } = startJudge((loaded) => (loaded === planted ? 'stuck' : false));
  expect(await judge.judge(mutant, ['test/a.test.ts'])).toEqual({ outcome: 'timed out' });
  expect(text()).toBe(source);
});

test('the next mutant of another module runs without the one before', async () => {
  const { judge, runs } = startJudge(() => false);
  await judge.judge(mutant, ['test/a.test.ts']);
  await judge.judge({ ...mutant, replacement: '>' }, ['test/b.test.ts']);
  expect(runs.map(([loaded]) => loaded)).toEqual(['planted', 'other']);
});

test.each(['test/wire.test.ts', 'test/indirectWire.test.ts'])(
  'a test over the wire, such as %s, that also fails without the mutant does not count, and the tests after it decide',
  async (flaky) => {
    const { judge, runs } = startJudge(
      (loaded, name) => name === flaky || (loaded === planted && name.includes('otherWire')),
    );
    const tests = [flaky, 'test/otherWire.test.ts'];
    expect(await judge.judge(mutant, tests)).toEqual({ outcome: 'noticed', by: tests[1] });
    expect(runs).toEqual([
      ['planted', ...tests],
      ['source', flaky],
      ['planted', tests[1]],
      ['source', tests[1]],
    ]);
  },
);

test('chooseTests takes the tests that run the code around a mutant, its own file first and the most specific next', () => {
  const probe = probeAt(file, source, mutant.start);
  const probesByTest = new Map([
    ['test/wide.test.ts', new Set([probe, 'b', 'c'])],
    ['test/narrow.test.ts', new Set([probe, 'b'])],
    ['test/a.test.ts', new Set([probe, 'b', 'c', 'd'])],
    ['test/other.test.ts', new Set(['src/a.ts:0', 'b'])],
    ['test/older.test.ts', new Set([wholeModule(file), 'a', 'b', 'c', 'd', 'e'])],
  ]);
  const chosen = chooseTests(mutant, source, { probesByTest }, [...probesByTest.keys()]);
  expect(chosen).toEqual(['test/a.test.ts', 'test/narrow.test.ts', 'test/wide.test.ts', 'test/older.test.ts']);
});

test('the report counts a mutant that timed out as noticed, and lists each survivor with its line', () => {
  const results = new Map([
    [mutant, { outcome: 'noticed' as const }],
    [{ ...mutant, line: 2 }, { outcome: 'noticed' as const }],
    [{ ...mutant, line: 3 }, { outcome: 'timed out' as const }],
    [{ ...mutant, line: 4 }, { outcome: 'survived' as const }],
  ]);
  expect(reportAll(5, results).split('\n')).toEqual([
    'timed out: src/a.ts:3: < => <=',
    'survived: src/a.ts:4: < => <=',
    'seed 5: 4 mutants, 2 noticed, 1 timed out, 1 survived (0 of them argued)',
    'noticed: 75.0 %',
  ]);
});

test('the report gives the argument for a survivor only where the argued line stands', () => {
  const [argued] = survivors;
  if (argued === undefined) throw new Error('no survivor is argued');
  const there = { ...mutant, ...argued };
  const results = new Map([
    [there, { outcome: 'survived' as const }],
    [{ ...there, code: 'const a = 3;' }, { outcome: 'survived' as const }],
  ]);
  expect(reportAll(5, results)).toContain('2 survived (1 of them argued)');
  expect(reportAll(5, results)).toContain(`[${argued.because}]`);
});

test('every argued survivor is a mutant of the source as it is', () => {
  for (const { file: path, code, original, replacement } of survivors) {
    const all = listMutants(path, readFileSync(join(import.meta.dirname, '../..', path), 'utf8'));
    expect(all).toContainEqual(expect.objectContaining({ code, original, replacement }));
  }
});
