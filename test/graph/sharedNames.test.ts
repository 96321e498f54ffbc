import { readFileSync } from 'node:fs';
import { composeServices as composeByApollo } from '@apollo/composition';
import { composeServices as composeByGuild } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { executeQuery } from '../support/executeQuery.ts';
import { fakeEmis } from '../support/fakeEmis.ts';
import { sharedNames } from './sharedNames.ts';

const service = await executeQuery('{ _service { sdl } }', { emis: fakeEmis(), caller: { kind: 'anonymous' } });
const ours = (service.data?.['_service'] as { sdl: string } | undefined)?.sdl ?? '';
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@requiresScopes"])`;

type Compose = typeof composeByApollo | typeof composeByGuild;

/** The codes of the errors of a composition, each once. */
function codesOf(compose: Compose, sdl: string): readonly unknown[] {
  const { errors = [] } = compose([
    { name: 'emis', url: 'http://emis', typeDefs: parse(ours) },
    { name: 'other', url: 'http://other', typeDefs: parse(`${link}\n${sdl}`) },
  ]);
  return [...new Set(errors.map(({ extensions }) => extensions['code']))].toSorted((a, b) =>
    String(a).localeCompare(String(b)),
  );
}

describe.each([
  ['Apollo’s composition', composeByApollo],
  ['The Guild’s composition', composeByGuild],
] as const)('%s', (_name, compose: Compose) => {
  test.each(sharedNames)(
    'this subgraph and one with $theirs compose, or are refused as documented',
    ({ sdl, refusedWith = [] }) => {
      expect(codesOf(compose, sdl)).toEqual(refusedWith);
    },
  );

  test.each(sharedNames.filter(({ refusedWith }) => refusedWith))(
    'a subgraph with $theirs composes once its team follows the advice',
    ({ instead = expect.unreachable('The row has no advice that composes.') }) => {
      expect(codesOf(compose, instead)).toEqual([]);
    },
  );
});

test('the federation guide has these rows in its table of shared names, and no others', () => {
  const guide = readFileSync(new URL('../../docs/federation.md', import.meta.url), 'utf8');
  const section = guide.split('\n## Sharing names\n')[1]?.split('\n## ')[0] ?? '';
  const cells = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const resultOf = (codes: readonly string[] | undefined) =>
    codes ? codes.map((code) => `\`${code}\``).join(', ') : 'composes';
  expect(cells.slice(2)).toEqual(
    sharedNames.map(({ theirs, refusedWith, advice }) => [theirs, resultOf(refusedWith), advice]),
  );
});
