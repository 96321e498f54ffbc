import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { noFile, problemsOf } from './support/configSettings.ts';

const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ name: 'Home', body: '…' }] };

test('the names of a manifest and of the lists are kept', () => {
  const env = { OPERATION_NAMES: 'Book, Cancel', CLIENT_NAMES: 'NHS App', TRUSTED_DOCUMENTS_FILE: 'documents.json' };
  expect(readConfig(env, () => JSON.stringify(manifest)).operationNames).toEqual({
    operations: new Set(['Home', 'Book', 'Cancel']),
    clients: new Set(['NHS App']),
  });
});

test.each(['9990000018', 'Book slot', 'Book,'])('OPERATION_NAMES=%s is refused', (names) => {
  expect(problemsOf({ OPERATION_NAMES: names }).join()).toMatch(/^OPERATION_NAMES must /);
});

test.each(['', 'null', '[]', '{"operations":{}}', '{"operations":[{}]}', '{"operations":[null]}'])(
  'a manifest of the form %s is refused',
  (text) => {
    expect(() => readConfig({ TRUSTED_DOCUMENTS_FILE: 'documents.json' }, () => text)).toThrow(
      'TRUSTED_DOCUMENTS_FILE must name a persisted query manifest in the format of Apollo.',
    );
  },
);

test('a manifest that cannot be read is refused', () => {
  expect(() => readConfig({ TRUSTED_DOCUMENTS_FILE: 'none.json' }, noFile)).toThrow('TRUSTED_DOCUMENTS_FILE names a');
});

const hive = { HIVE_ACCESS_TOKEN: 'hvo1/token', HIVE_TARGET: 'nhs/gp/production' };

test('usage is reported to the target at Hive, or at a Hive of its own', () => {
  const usageOf = (env: Record<string, string>) => readConfig(env, noFile).telemetry.usage;
  expect(usageOf({})).toBeUndefined();
  expect(usageOf(hive)).toEqual({ url: 'https://app.graphql-hive.com/usage/nhs/gp/production', token: 'hvo1/token' });
  const own = { ...hive, HIVE_USAGE_ENDPOINT: 'https://hive.example/usage/' };
  expect(usageOf(own)?.url).toBe('https://hive.example/usage/nhs/gp/production');
});

test.each([
  ['HIVE_TARGET', ''],
  ['HIVE_TARGET', 'nhs/gp'],
  ['HIVE_TARGET', 'nhs/gp/two words'],
  ['HIVE_USAGE_ENDPOINT', 'http://hive.example/usage'],
  ['HIVE_ACCESS_TOKEN', 'a token'],
  ['INLINE_TRACES', 'yes'],
])('%s=%s is refused', (name, value) => {
  expect(problemsOf({ ...hive, [name]: value }).join()).toContain(`${name} `);
});
