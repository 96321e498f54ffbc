import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { configured } from '../support/configSettings.ts';
import { runToEnd } from '../support/runToEnd.ts';

vi.setConfig({ testTimeout: 120_000 });

const parent = mkdtempSync(join(tmpdir(), 'restored-'));
afterAll(() => rmSync(parent, { recursive: true }));

const keyOf = (id: string, word: string = id) =>
  `${id}:${Buffer.from(`${word} of the tests`.padEnd(32, '.')).toString('base64')}`;
const env = { ...configured, ID_KEY: 'the key of ids of the time of the backup', STORE_KEYS: keyOf('a') };
const guide = ['keys-and-backup', 'store-down']
  .map((page) => readFileSync(new URL(`../../docs/operations/${page}.md`, import.meta.url), 'utf8'))
  .join('\n');

/** Runs a program of an operator on a directory. */
const run = (program: string, directory: string, settings: Record<string, string> = {}) =>
  runToEnd(`src/admin/${program}.ts`, { ...env, DATA_DIR: directory, ...settings });

/** A database that was written with the keys of the backup, restored into a new directory. */
async function restore(name: string): Promise<string> {
  const [original, directory] = [join(parent, `${name}-original`), join(parent, name)];
  expect(await run('initialiseStore', original)).toMatchObject({ exitCode: 0 });
  mkdirSync(directory);
  copyFileSync(join(original, 'records.sqlite'), join(directory, 'records.sqlite'));
  return directory;
}

test.each([
  [
    'another ID_KEY',
    { ID_KEY: 'another key of ids, also of thirty-two bytes' },
    'ID_KEY is not the key with which the store was written',
  ],
  [
    'STORE_KEYS without the key of the backup',
    { STORE_KEYS: keyOf('b') },
    'STORE_KEYS lacks the key a, with which the store was written',
  ],
  [
    'another key of the same id',
    { STORE_KEYS: keyOf('a', 'x') },
    'STORE_KEYS has another key a than the one with which the store was written',
  ],
] as const)('a restored database refuses %s, and the guide quotes the line', async (name, settings, problem) => {
  const directory = await restore(name);
  const { exitCode, output } = await runToEnd('src/main.ts', { ...env, DATA_DIR: directory, PORT: '0', ...settings });
  expect(exitCode).toBe(1);
  expect(output).toMatch(new RegExp(`^Start-up failed: ${problem}.*\\. DATA_DIR names the store\\.\n$`));
  expect(guide.includes(problem)).toBe(true);
  expect((await run('rotateKeys', directory, settings)).output).toContain(problem);
});

test('store:accept-keys lets a database be used with a key that was replaced on purpose', async () => {
  const directory = await restore('replaced');
  const settings = { ID_KEY: 'another key of ids, also of thirty-two bytes' };
  expect(await run('acceptKeys', directory, settings)).toEqual({
    exitCode: 0,
    output: 'The store accepts the present ID_KEY and STORE_KEYS.\n',
  });
  expect(await run('unknownWrites', directory, settings)).toMatchObject({ exitCode: 0 });
  expect(await run('unknownWrites', directory)).toMatchObject({ exitCode: 1 });
});

test('a rotation of keys lets the old key be dropped', async () => {
  const directory = await restore('rotated');
  expect(await run('unknownWrites', directory, { STORE_KEYS: keyOf('b') })).toMatchObject({ exitCode: 1 });
  expect(await run('rotateKeys', directory, { STORE_KEYS: `${keyOf('b')},${keyOf('a')}` })).toMatchObject({
    exitCode: 0,
  });
  expect(await run('unknownWrites', directory, { STORE_KEYS: keyOf('b') })).toMatchObject({ exitCode: 0 });
});
