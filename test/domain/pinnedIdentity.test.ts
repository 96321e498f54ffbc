import { expect, test } from 'vitest';
import { compareIdentities, toPinnedIdentity } from '../../src/domain/pinnedIdentity.ts';

test('a name of megabytes is pinned and compared by its first 1,000 characters', () => {
  const identity = toPinnedIdentity({ surname: 'x'.repeat(15_000_000), firstName: 'Ada', dateOfBirth: '1980-02-29' });
  expect(identity).toEqual({ surname: 'x'.repeat(1_000), firstName: 'Ada', dateOfBirth: '1980-02-29' });
  expect(compareIdentities(identity, toPinnedIdentity({ ...identity, surname: 'x'.repeat(2_000) }))).toBe('same');
});

test('blank parts of demographics are not pinned', () => {
  const identity = toPinnedIdentity({ surname: `${' '.repeat(2_000)}x`, firstName: ' ', dateOfBirth: '' });
  expect(identity).toEqual({});
});
