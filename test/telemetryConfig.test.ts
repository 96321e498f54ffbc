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
