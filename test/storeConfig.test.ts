import assert from 'node:assert/strict';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { configured, noFile, problemsOf, production } from './support/configSettings.ts';

const keysProblem = 'must be one or two entries "id:key", with different ids and keys of 32 bytes in base64.';

describe('settings of stores', () => {
  const storesOf = (env: Record<string, string>) => {
    const config = readConfig({ ...configured, ...env }, noFile);
    assert(config.kind === 'configured');
    return config.stores;
  };

  test('records are stored in SQLite in the folder data unless a URL names a server', () => {
    expect(storesOf({})).toMatchObject({ durable: { kind: 'sqlite', directory: 'data' } });
    expect(storesOf({ DATA_DIR: '/var/lib/x' }).durable).toEqual({ kind: 'sqlite', directory: '/var/lib/x' });
    expect(storesOf({ STORE_URL: 'postgres://h/d' }).durable).toEqual({ kind: 'postgres', url: 'postgres://h/d' });
    expect(storesOf({ STORE_URL: 'rediss://h' }).durable).toEqual({ kind: 'redis', url: 'rediss://h' });
  });

  test('sessions are shared only through a REDIS_URL', () => {
    expect(storesOf({}).volatile).toBeUndefined();
    expect(storesOf({ REDIS_URL: 'rediss://h' }).volatile).toEqual({ url: 'rediss://h' });
    expect(problemsOf({ ...configured, EMIS_SESSIONS: 'shared' })).toEqual([
      'REDIS_URL is not set, and EMIS_SESSIONS=shared needs it.',
    ]);
    const config = readConfig({ ...configured, EMIS_SESSIONS: 'shared', REDIS_URL: 'redis://h' }, noFile);
    expect(config).toMatchObject({ emis: { sessions: 'shared' }, sessionsPerPatient: 'one' });
  });

  test('the first key of STORE_KEYS encrypts, and without keys one is derived outside production', () => {
    const b = `b:${Buffer.alloc(32, 'b').toString('base64url')}`;
    const { sealingKeys } = storesOf({ STORE_KEYS: `${b},${production.STORE_KEYS}` });
    expect(sealingKeys.map(({ id, secret }) => [id, Buffer.from(secret).toString()])).toEqual([
      ['b', 'b'.repeat(32)],
      ['a', 'stored-records!!'.repeat(2)],
    ]);
    expect(storesOf({}).sealingKeys.map(({ id, secret }) => [id, secret.length])).toEqual([['derived', 32]]);
  });

  test('production needs keys of its own for ids and for records', () => {
    expect(problemsOf({ ...production, ID_KEY: '', STORE_KEYS: '' })).toEqual([
      "ID_KEY is not set; `npm run id-key` prints the key that keeps today's ids.",
      'STORE_KEYS is not set.',
    ]);
  });

  test.each([
    ['STORE_URL', 'mysql://secret', 'must be a URL that starts with postgres://, postgresql://, redis://, rediss://.'],
    ['REDIS_URL', 'postgres://secret', 'must be a URL that starts with redis:// or rediss://.'],
    ['REDIS_URL', 'redis://h/secret', 'must have the number of a database as its path, or no path.'],
    ['STORE_URL', 'rediss://h/secret', 'must have the number of a database as its path, or no path.'],
    ['EMIS_SESSIONS', 'secret', 'must be one of own, shared.'],
    ['EMIS_SESSIONS_PER_PATIENT', 'secret', 'must be one of one, several.'],
    ['STORE_KEYS', 'secret', keysProblem],
    ['STORE_KEYS', `a:${Buffer.alloc(31).toString('base64')}`, keysProblem],
    ['STORE_KEYS', `${production.STORE_KEYS},${production.STORE_KEYS}`, keysProblem],
  ])('the setting %s with the value %j is reported by name, without its value', (name, value, problem) => {
    expect(problemsOf({ ...configured, [name]: value })).toEqual([`${name} ${problem}`]);
  });
});
