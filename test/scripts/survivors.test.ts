import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf, groups } from '../../scripts/mutate/groups.ts';
import { listMutants } from '../../scripts/mutate/listMutants.ts';
import { survivors } from '../../scripts/mutate/survivors.ts';

test.each(survivors)(
  'the argued survivor $original => $replacement is a mutant of $file as it is now',
  ({ because, ...argued }) => {
    const mutants = listMutants(argued.file, readFileSync(argued.file, 'utf8'));
    expect(mutants).toContainEqual(expect.objectContaining(argued));
    expect(because).toMatch(/^[A-Z].*\.$/);
  },
);

test('each survivor is argued once, and is in a module in which faults are planted', () => {
  const keys = survivors.map(({ file, code, original, replacement }) => [file, code, original, replacement].join('\n'));
  expect(keys).toEqual([...new Set(keys)]);
  const modules = new Set(groups.flatMap((group) => filesOf(group.modules, process.cwd())));
  expect(survivors.map(({ file }) => file).filter((file) => !modules.has(file))).toEqual([]);
});
