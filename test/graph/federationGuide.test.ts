import { readFileSync } from 'node:fs';
import { isUnionType } from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../src/graph/createSchema.ts';

const readDocument = (path: string) => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8');
/** The names in the first column of the table under a heading. */
const firstColumn = (text: string) =>
  text
    .split('\n')
    .flatMap((line) => (/^\| (`[^|]*)\|/.exec(line)?.[1] ?? '').match(/(?<=`)[^`,]+(?=`)/g) ?? [])
    .filter((name) => name.trim() !== '');

test('the table of entities in the federation guide lists every entity', () => {
  const entities = createSchema().getType('_Entity');
  const types = isUnionType(entities) ? entities.getTypes().map(({ name }) => name) : [];
  const table = readDocument('federation.md').split('## Entities')[1]?.split('References are')[0] ?? '';
  expect(firstColumn(table).toSorted()).toEqual(types.toSorted());
});

test('the decision on run-time dependencies lists every one of them', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const listed = firstColumn(readDocument('decisions/0003-run-time-dependencies.md'));
  expect(listed.toSorted()).toEqual(Object.keys(dependencies).toSorted());
});
