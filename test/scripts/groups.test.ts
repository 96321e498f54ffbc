import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, groups } from '../../scripts/mutate/groups.ts';

const root = resolve(import.meta.dirname, '../..');

test.each(groups)('every pattern of the group $name matches a file', ({ modules, tests }) => {
  expect(filesOf(modules, root)).not.toEqual([]);
  expect(filesOf(tests, root)).not.toEqual([]);
});

test.each(['src/missing.ts', 'src/{main,missing}.ts', 'src/{domain,missing}/{ukTime,slotFilter}.ts'])(
  'the pattern %s is reported, because a part of it matches no file',
  (pattern) => {
    expect(() => filesOf([pattern], root)).toThrow('missing');
  },
);
