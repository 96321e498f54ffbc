import { describe, expect, test } from 'vitest';
import { readScopes } from '../../src/identity/readScopes.ts';

const audience = 'emis-subgraph';
const read = (claims: Record<string, unknown>, policy: 'required' | 'when-named' = 'when-named') => {
  const result = readScopes(claims, audience, policy);
  return result.kind === 'limited' ? [...result.scopes].sort() : result.kind;
};
const both = ['gp:messages', 'gp:record'];

describe.each(['scope', 'scp', 'scopes'])('the claim %s', (claim) => {
  test.each<[unknown, unknown]>([
    ['gp:record gp:messages', both],
    ['openid gp:record  gp:messages profile', both],
    ['gp:record,gp:messages', ['gp:record,gp:messages']],
    ['openid,gp:record', []],
    ['openid%20gp:record', []],
    ['openid gp:record,gp:messages gp:record', ['gp:record', 'gp:record,gp:messages']],
    ['GP:record', []],
    ['gp:record\ngp:messages\t', both],
    [['gp:record', 'gp:messages'], both],
    [['openid', 'gp:record gp:messages'], both],
    ['nhs-gp:read egp:x', 'unlimited'],
    [['emis-subgraph/gp:record', 'api://emis-subgraph/gp:messages'], both],
    ['openid emis-subgraph/gp:record gp:messages', both],
    ['other/gp:record', []],
    ['https://api.example/gp:record gp:messages', ['gp:messages']],
    ['openid profile', 'unlimited'],
    ['', 'unlimited'],
    [[], 'unlimited'],
    [['openid'], 'unlimited'],
    [null, 'unreadable'],
    [7, 'unreadable'],
    [true, 'unreadable'],
    [{ 'gp:record': true }, 'unreadable'],
    [['gp:record', 7], 'unreadable'],
    [[['gp:record']], 'unreadable'],
    [[{ value: 'gp:record' }], 'unreadable'],
  ])('with the value %j limits the token to %j', (value, expected) => {
    expect(read({ [claim]: value })).toEqual(expected);
    expect(read({ [claim]: value }, 'required')).toEqual(expected === 'unlimited' ? [] : expected);
  });
});

test('a token without a scope claim is limited only when scopes are required', () => {
  expect(read({})).toBe('unlimited');
  expect(read({}, 'required')).toEqual([]);
});

test('a scope counts when every claim that names scopes of this subgraph names it', () => {
  expect(read({ scope: 'openid', scp: ['gp:record'] })).toEqual(['gp:record']);
  expect(read({ scope: 'gp:record gp:messages', scp: ['gp:record'] })).toEqual(['gp:record']);
  expect(read({ scope: 'gp:record', scp: ['gp:messages'] })).toEqual([]);
  expect(read({ scope: 'gp:record', scp: { nested: 'gp:record' } })).toBe('unreadable');
});

describe.each([
  'permissions',
  'roles',
  'authorities',
  'realm_access',
  'resource_access',
  'Scope',
  'authorization_details',
  'authorization',
  'entitlements',
  'https://example.test/scopes',
  'http://schemas.microsoft.com/identity/claims/scope',
])('the claim %s', (claim) => {
  test.each<[unknown, unknown]>([
    [['gp:record'], ['gp:record']],
    ['gp:record other', ['gp:record']],
    [{ roles: ['admin', 'gp:record'] }, ['gp:record']],
    [{ 'emis-subgraph': { roles: ['gp:record'] } }, ['gp:record']],
    [[{ value: 'gp:record' }], ['gp:record']],
    [{ 'gp:record': true }, 'unreadable'],
    [{ granted: { 'gp:record': ['read'] } }, 'unreadable'],
    // Nothing of this subgraph, in any form.
    [['admin', 7, null, { level: 3 }], 'unlimited'],
    [7, 'unlimited'],
    [null, 'unlimited'],
  ])('with the value %j limits the token to %j', (value, expected) => {
    expect(read({ [claim]: value })).toEqual(expected);
    expect(read({ scope: 'openid', [claim]: value })).toEqual(expected);
  });

  test('does not widen what the scope names', () => {
    expect(read({ scope: 'gp:messages', [claim]: ['gp:record'] })).toEqual([]);
    expect(read({ scope: 'gp:record', [claim]: ['gp:record', 'gp:messages'] })).toEqual(['gp:record']);
  });
});

test.each(['sub', 'aud', 'azp', 'client_id', 'name', 'email', 'act'])('the claim %s limits nothing', (claim) => {
  expect(read({ [claim]: 'gp:record' })).toBe('unlimited');
  expect(read({ scope: 'gp:messages', [claim]: 'gp:record' })).toEqual(['gp:messages']);
});

describe.each(['requested_scopes', 'denied_permissions', 'custom:bio'])(
  'the claim %s, which grants nothing',
  (claim) => {
    test('limits a token', () => {
      expect(read({ [claim]: 'gp:record' })).toEqual(['gp:record']);
      expect(read({ scope: 'gp:record gp:messages', [claim]: ['gp:record'] }, 'required')).toEqual(['gp:record']);
    });

    test('does not replace the scopes that are required', () => {
      expect(read({ [claim]: 'gp:record' }, 'required')).toEqual([]);
      expect(read({ scope: 'openid', [claim]: ['gp:record'] }, 'required')).toEqual([]);
    });
  },
);

test.each([['GP:Riverside'], ['urn:gp:A81001'], [{ 'gp:ods': 'A81001' }]])(
  'groups with %j have nothing to do with scopes',
  (groups) => {
    expect(read({ scope: 'gp:record', groups: [groups] }, 'required')).toEqual(['gp:record']);
  },
);
