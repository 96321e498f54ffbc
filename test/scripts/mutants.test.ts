import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listMutants } from '../../scripts/mutate/listMutants.ts';
import { applyEdit, describeMutant } from '../../scripts/mutate/Mutant.ts';
import { insertProbes, probeAt } from '../../scripts/mutate/probes.ts';
import { ResultFile } from '../../scripts/mutate/ResultFile.ts';
import { selectMutants } from '../../scripts/mutate/selectMutants.ts';

const changesOf = (source: string) =>
  listMutants('a.ts', source).map((mutant) => `${mutant.line}: ${applyEdit(source, mutant)}`);

describe('listMutants', () => {
  test.each([
    ['a < b', ['a <= b']],
    ['a >= b', ['a > b']],
    ['a === b', ['a !== b']],
    ['a && b', ['a || b']],
    ['a ?? b', ['a', 'b']],
    ['a + b', ['a - b']],
    ['!a', ['a']],
    ['a ? b : c', ['!(a) ? b : c']],
    ['a?.b', ['a.b']],
    ['a?.[b]', ['a[b]']],
    ['a.some(b)', ['a.every(b)']],
    ['Math.min(a, b)', ['Math.max(a, b)']],
    ['20', ['(19)', '21']],
    ['true', ['false']],
    ["'text'", ["''"]],
    ['`a ${b}`', ['``']],
    ['[a, b]', ['[]']],
    ["a + 'text'", ["a + ''"]],
    ["''", []],
    ['[]', []],
  ])('listMutants changes %s in every way that it knows', (expression, changed) => {
    const source = `export const x = ${expression};`;
    expect(changesOf(source).toSorted()).toEqual(changed.map((text) => `1: export const x = ${text};`).toSorted());
  });

  test('listMutants removes statements, drops await and returns early', () => {
    const source = 'async function f() {\n  await g();\n  if (a) throw b;\n  return c;\n}';
    expect(changesOf(source)).toEqual([
      `1: ${source.replace('{', '{ return;')}`,
      `2: ${source.replace('await g()', 'void g()')}`,
      `2: ${source.replace('await g();', ';')}`,
      `3: ${source.replace('(a)', '(!(a))')}`,
      `3: ${source.replace('(a)', '(false)')}`,
      `3: ${source.replace('throw b;', ';')}`,
      `4: ${source.replace('return c', 'return undefined')}`,
    ]);
  });

  test.each([
    "import { a } from 'a';",
    "export type A = 'a' | 'b';",
    "export interface A { readonly a: 'b' }",
    "const a: 'b' | undefined = b;",
    "log.warn({ a: true }, 'text');",
    "export const a = () => new TypeError('a text for developers');",
    "const a = { 'b': c };",
  ])('listMutants changes nothing in %s, because no client would see it', (source) => {
    expect(changesOf(source)).toEqual([]);
  });

  test('applyEdit changes the text of the mutant and nothing else', () => {
    const source = '// é 💊\nexport const a = (b: number) => b < 20;\n';
    for (const mutant of listMutants('a.ts', source)) {
      const changed = applyEdit(source, mutant);
      expect(changed.startsWith(source.slice(0, mutant.start) + mutant.replacement)).toBe(true);
      expect(changed.endsWith(source.slice(mutant.end))).toBe(true);
      expect(source.slice(mutant.start, mutant.end)).toBe(mutant.original);
      expect(mutant.line).toBe(2);
    }
  });

  test('describeMutant writes a change on one line', () => {
    expect(describeMutant({ original: 'a(\n  b,\n);', replacement: ';' })).toBe('a( b, ); => ;');
    expect(describeMutant({ original: '?? b', replacement: '' })).toBe('?? b => (nothing)');
  });
});

describe('selectMutants', () => {
  const sources = new Map([
    ['a.ts', 'export const a = (b: number, c: number) => (b < c && b > 10 ? [b, 20] : [c, 30]);'],
    ['b.ts', "export const d = (e: string) => e === 'x' || e !== 'y';"],
  ]);

  function select(seed: number, count: number, compiles = (_file: string, _text: string) => true) {
    const directory = mkdtempSync(join(tmpdir(), 'mutants-'));
    let checks = 0;
    const results = new ResultFile(join(directory, 'results.jsonl'));
    const createTypeCheck = () => (file: string, text: string) => ((checks += 1), compiles(file, text));
    const selected = selectMutants({ seed, count, sources, results, createTypeCheck });
    const again = new ResultFile(join(directory, 'results.jsonl'));
    const before = checks;
    expect(selectMutants({ seed, count, sources, results: again, createTypeCheck })).toEqual(selected);
    expect(checks).toBe(before);
    rmSync(directory, { recursive: true });
    return selected;
  }

  test('selectMutants chooses the same mutants for the same seed, and others for another', () => {
    const chosen = select(7, 6);
    expect(chosen).toHaveLength(6);
    expect(new Set(chosen)).toHaveLength(6);
    expect(select(7, 6)).toEqual(chosen);
    expect(select(7, 3)).toEqual(chosen.slice(0, 3));
    expect(select(8, 6)).not.toEqual(chosen);
  });

  test('selectMutants chooses others in place of the mutants that do not compile', () => {
    const chosen = select(7, 4, (file) => file === 'b.ts');
    expect(chosen.map(({ file }) => file)).toEqual(Array(4).fill('b.ts'));
  });

  test('selectMutants returns all mutants when there are fewer than wanted', () => {
    const all = [...sources].flatMap(([file, source]) => listMutants(file, source));
    const selected = select(7, 1_000);
    expect(selected).toHaveLength(all.length);
    expect(new Set(selected.map((mutant) => JSON.stringify(mutant)))).toEqual(
      new Set(all.map((mutant) => JSON.stringify(mutant))),
    );
  });
});

describe('insertProbes', () => {
  const source = 'export function f(a) {\n  if (a) { g(); }\n  return (b) => b + 1;\n}\n';

  test('insertProbes adds a call to each block and leaves the rest as it is', () => {
    const withProbes = insertProbes('a.ts', source);
    expect(withProbes.replaceAll(/globalThis\.mutationProbes\?\.add\("a\.ts:\d+"\)(?:;|, )/g, '')).toBe(
      source.replace('b + 1', '(b + 1)'),
    );
    expect(withProbes.match(/mutationProbes/g)).toHaveLength(4);
    expect(withProbes.split('\n')).toHaveLength(source.split('\n').length);
  });

  test('probeAt names the innermost block around a position, which insertProbes has added', () => {
    const withProbes = insertProbes('a.ts', source);
    const names = ['export', 'if', 'g()', 'b + 1'].map((text) => probeAt('a.ts', source, source.indexOf(text)));
    expect(new Set(names)).toHaveLength(4);
    expect(names[0]).toBe('a.ts:0');
    for (const name of names) expect(withProbes).toContain(JSON.stringify(name));
  });
});
