import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runToEnd } from '../support/runToEnd.ts';

vi.setConfig({ testTimeout: 120_000 });

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'env-file-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const programs = ['src/main.ts', 'simulator/main.ts', 'src/admin/idKey.ts', 'src/admin/unknownWrites.ts'];
const write = (text: string | Buffer) => writeFileSync(join(cwd, '.env'), text);
const run = (file: string, env: Record<string, string> = {}) => runToEnd(file, { NODE_ENV: '', ...env }, { cwd });
const last = async (file: string, env?: Record<string, string>) =>
  (await run(file, env)).output.split(': ').slice(1).join(': ');

test('a program reads .env in development, and a variable of the environment takes precedence', async () => {
  write('# a comment\nexport EMIS_CLIENT_KEY="from the file"  # another\n');
  const fromFile = await run('src/admin/idKey.ts');
  expect(fromFile).toMatchObject({ exitCode: 0, output: expect.stringMatching(/^base64:/) as string });
  expect(await run('src/admin/idKey.ts', { NODE_ENV: 'development' })).toEqual(fromFile);
  const fromEnvironment = await run('src/admin/idKey.ts', { EMIS_CLIENT_KEY: 'from the environment' });
  expect(fromEnvironment.exitCode).toBe(0);
  expect(fromEnvironment.output).not.toBe(fromFile.output);
  expect(await last('src/admin/idKey.ts', { EMIS_CLIENT_KEY: '' })).toBe('EMIS_CLIENT_KEY is not set.\n');
});

test.each(['production', 'test', 'staging'])('no program reads .env when NODE_ENV is %s', async (mode) => {
  write('PORT=canary\nSIMULATOR_PORT=canary\nEMIS_CLIENT_KEY=canary-canary\n');
  const { output, exitCode } = await run('src/admin/idKey.ts', { NODE_ENV: mode });
  expect([output, exitCode]).toEqual(['Failed: EMIS_CLIENT_KEY is not set.\n', 1]);
});

test('production ignores a broken .env as well as a good one', async () => {
  write('canary');
  const { output } = await run('src/main.ts', { NODE_ENV: 'production' });
  expect(output).toContain('EMIS_ENDPOINT is not set.');
  expect(output).not.toContain('.env');
});

test.each([
  ['canary\n', 'line 1 must be NAME=value.'],
  ['PORT=0\n\n# note\nMY SETTING=canary\n', 'line 4 must be NAME=value.'],
  ['9LIVES=canary', 'line 1 must be NAME=value.'],
  ['PORT="canary\nHOST=127.0.0.1\n', 'line 1 has a quotation mark that is not closed.'],
  ["PORT='1' canary\n", 'line 1 has text after a closing quotation mark.'],
  ['PORT="can\nary"x\n', 'line 2 has text after a closing quotation mark.'],
  [
    'NODE_ENV=production\n',
    'NODE_ENV must be development here, because the file is read in development only. Set it in the environment.',
  ],
])('a malformed .env, %j, ends a program in one line that names its line', async (text, problem) => {
  write(text);
  expect(await run('src/admin/idKey.ts')).toEqual({ exitCode: 1, output: `Failed: .env: ${problem}\n` });
});

test('a malformed .env ends every program that has settings of the subgraph', async () => {
  write('canary');
  for (const file of programs) expect(await last(file)).toBe('.env: line 1 must be NAME=value.\n');
});

test.each([
  ['UTF-16', Buffer.from('\u{feff}PORT=0\n', 'utf16le')],
  ['a byte order mark', Buffer.from('\u{feff}PORT=0\n')],
  ['windows-1252', Buffer.from('HOST=caf\u{e9}\n', 'latin1')],
])('an .env in %s is refused', async (_name, bytes) => {
  write(bytes);
  expect(await last('src/admin/idKey.ts')).toBe('.env must be UTF-8 text without a byte order mark.\n');
});

test('an .env that cannot be read is reported with the reason', async () => {
  mkdirSync(join(cwd, '.env'));
  expect(await last('src/admin/idKey.ts')).toBe('.env cannot be read: it is a directory (EISDIR).\n');
});

test('a value in quotation marks may have several lines and marks of another kind', async () => {
  write(`EMIS_CLIENT_KEY="first\n# not a comment\n'third'"\nOTHER=\`a "b" 'c'\`\nEMPTY=\n`);
  expect((await run('src/admin/idKey.ts')).exitCode).toBe(0);
});
