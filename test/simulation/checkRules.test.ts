import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { plantedFaults } from '../../simulation/planted/plantedFaults.ts';

/** The rules of the checker. They are the sentences in quotation marks: none of its other texts has two spaces. */
async function readRules(): Promise<ReadonlySet<string>> {
  const folder = new URL('../../simulation/check/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.startsWith('check'));
  const sources = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  return new Set(
    sources.flatMap((source) =>
      (source.match(/'[a-z][^'\n]* [^'\n]* [^'\n]*'/g) ?? []).map((rule) => rule.slice(1, -1)),
    ),
  );
}

test('every rule of the checker is found by its name in a test', async () => {
  const rules = await readRules();
  const folder = new URL('.', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.startsWith('check'));
  const own = (await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')))).join('');
  expect(rules.size).toBeGreaterThan(15);
  expect([...rules].filter((rule) => !own.includes(`'${rule}'`))).toEqual([]);
});

test('every rule of the checker has a planted fault, but one that only a run that breaks off can violate', async () => {
  const planted = new Set<string>(Object.values(plantedFaults).map(({ rule }) => rule));
  // Clients stop waiting by themselves, so that no fault of the product keeps an operation from ending.
  expect([...(await readRules())].filter((rule) => !planted.has(rule))).toEqual(['every request ends']);
});
