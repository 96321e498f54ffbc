import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { configured, noFile, problemsOf } from './support/configSettings.ts';

describe('settings from files', () => {
  const files: Record<string, string> = { '/run/key': ' server \n', '/run/id': `${'i'.repeat(32)}\r\n` };
  const readFile = (path: string) => files[path] ?? noFile();

  test('a setting comes from the file that its name with _FILE names, without the last line break', () => {
    const env = {
      ...configured,
      EMIS_SERVER_KEY: '',
      EMIS_SERVER_KEY_FILE: '/run/key',
      ID_KEY: '',
      ID_KEY_FILE: '/run/id',
    };
    const config = readConfig(env, readFile);
    expect(config).toMatchObject({ emis: { serverKey: ' server ' }, idKey: Buffer.from('i'.repeat(32)) });
  });

  test('a file that cannot be read, or a setting beside its file, is reported', () => {
    expect(problemsOf({ ...configured, ID_KEY: '', ID_KEY_FILE: '/none' })).toEqual([
      'ID_KEY_FILE names a file that cannot be read: no file was expected.',
    ]);
    expect(problemsOf({ ...configured, ID_KEY_FILE: '/run/id' }, readFile)).toEqual([
      'ID_KEY must not be set with ID_KEY_FILE.',
    ]);
  });
});

test('keys are read byte for byte, including surrounding spaces', () => {
  const config = readConfig({ ...configured, EMIS_SERVER_KEY: ' server ' }, noFile);
  expect(config).toMatchObject({ emis: { serverKey: ' server ' } });
});
