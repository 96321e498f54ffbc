import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { reasonOf } from '../../startup/reasonOf.ts';
import { configured as upstream } from '../support/configSettings.ts';
import { runToEnd } from '../support/runToEnd.ts';

vi.setConfig({ testTimeout: 120_000 });

const program = 'src/main.ts';
const admin = ['src/admin/initialiseStore.ts', 'src/admin/unknownWrites.ts', 'src/admin/rotateKeys.ts'];
const latency = 'SIMULATOR_LATENCY_MS must be a number of milliseconds, such as 100, or a range, such as 80-400.';

const taken = createServer();
let folder: string;
let takenPort: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'starts-'));
  mkdirSync(join(folder, 'directory'));
  writeFileSync(join(folder, 'file'), 'a file');
  writeFileSync(join(folder, 'bytes'), Buffer.from([0xff, 0xfe, 0x41, 0]));
  await once(taken.listen(0, '127.0.0.1'), 'listening');
  takenPort = String((taken.address() as AddressInfo).port);
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true });
});

const configured = {
  ...upstream,
  EMIS_CLIENT_KEY: 'canary-client-secret',
  EMIS_SERVER_KEY: 'canary-server-secret',
  PORT: '0',
};

/** Expects one line that ends the start, without a stack and without a value. */
async function expectOneLine(
  file: string,
  env: Record<string, string>,
  problem: string,
  beginning = 'Start-up failed',
) {
  expect(await runToEnd(file, env)).toEqual({ exitCode: 1, output: `${beginning}: ${problem}\n` });
}

test.each([
  [program, { PORT: 'canary' }, 'PORT must be a port number (0–65535).'],
  [program, { LOG_LEVEL: 'canary', PORT: '0' }, 'LOG_LEVEL must be one of debug, info, warn, error, silent.'],
  [program, { PORT: '0', SIMULATOR_LATENCY_MS: 'canary' }, latency],
  [program, { PORT: '0', SIMULATOR_ENVIRONMENT: 'canary' }, 'SIMULATOR_ENVIRONMENT must be test or live.'],
  [
    program,
    { PORT: '0', HOST: '10.255.255.1' },
    'HOST must be an address of this machine: address not available (EADDRNOTAVAIL).',
  ],
  [
    program,
    { PORT: '0', HOST: 'canary.invalid' },
    'HOST must be an address of this machine: the host name cannot be resolved (ENOTFOUND).',
  ],
  ['simulator/main.ts', { SIMULATOR_PORT: '0', SIMULATOR_LATENCY_MS: 'canary' }, latency],
  [
    'simulator/main.ts',
    { SIMULATOR_PORT: '0x10' },
    'SIMULATOR_PORT must be a port number (0–65535); 0 selects a free port.',
  ],
  [
    'simulator/main.ts',
    { SIMULATOR_PORT: '0', SIMULATOR_HOST: '10.255.255.1' },
    'SIMULATOR_HOST must be an address of this machine: address not available (EADDRNOTAVAIL).',
  ],
])('%s with %o ends in one line that names the setting', async (file, env, problem) => {
  await expectOneLine(file, env, problem);
});

test('a port in use ends each program in one line that names the setting', async () => {
  const problem = (setting: string) =>
    `port ${takenPort} is in use. Stop the program that uses it or set ${setting} to another port.`;
  await expectOneLine(program, { PORT: takenPort }, problem('PORT'));
  await expectOneLine('simulator/main.ts', { SIMULATOR_PORT: takenPort }, problem('SIMULATOR_PORT'));
  await expectOneLine(program, { PORT: '0', SIMULATOR_PORT: takenPort }, problem('SIMULATOR_PORT'));
});

test.each([
  ['none', 'no such file or directory (ENOENT)'],
  ['directory', 'it is a directory (EISDIR)'],
  ['file/inside', 'not a directory (ENOTDIR)'],
  ['bytes', 'it is not UTF-8 text'],
])('the file %s of a setting is reported with the reason: %s', async (name, reason) => {
  const problem = `EMIS_CLIENT_KEY_FILE names a file that cannot be read: ${reason}.`;
  await expectOneLine('src/admin/idKey.ts', { EMIS_CLIENT_KEY_FILE: join(folder, name) }, problem, 'Failed');
});

test('a file of links that cannot be read is reported with the reason', async () => {
  const problem = 'PATIENT_LINKS_FILE names a file that cannot be read: it is a directory (EISDIR).';
  await expectOneLine(program, { ...configured, PATIENT_LINKS_FILE: folder }, problem);
});

test('a file that this user must not read has its reason in plain words', () => {
  const refused = Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES', errno: -13 });
  expect(reasonOf(refused)).toBe('permission denied (EACCES)');
});

test('a store that cannot be opened ends the program and the scripts in one line that names the setting', async () => {
  const settings = { ...configured, DATA_DIR: join(folder, 'file') };
  const problem = 'DATA_DIR names a store that cannot be used: SQLite, open: EEXIST.';
  const [initialise = '', ...others] = admin;
  await expectOneLine(program, settings, problem);
  await expectOneLine(initialise, settings, problem, 'Failed');
  const missing = `DATA_DIR: ${settings.DATA_DIR} has no database. Name the directory of the program.`;
  for (const file of others) await expectOneLine(file, settings, missing, 'Failed');
});

test('the scripts of an operator name the setting that is missing or wrong', async () => {
  const [initialise = '', unknown = '', rotate = ''] = admin;
  const missing = 'EMIS_ENDPOINT is not set: no upstream is configured, so nothing is stored.';
  await expectOneLine(initialise, {}, missing, 'Failed');
  const wrong = { ...configured, STORE_URL: 'canary://secret' };
  const problem = 'STORE_URL must be a URL that starts with postgres://, postgresql://, redis://, rediss://.';
  await expectOneLine(unknown, wrong, problem, 'Failed');
  const unreachable = { ...configured, STORE_URL: 'postgres://user:canary@127.0.0.1:1/none' };
  const { exitCode, output } = await runToEnd(rotate, unreachable);
  expect(exitCode).toBe(1);
  expect(output).toMatch(/Failed: STORE_URL names a store that cannot be used: [^\n]*ECONNREFUSED[^\n]*\n$/);
  expect(output).not.toMatch(/canary|\n +at /);
  await expectOneLine('src/admin/idKey.ts', {}, 'EMIS_CLIENT_KEY is not set.', 'Failed');
});
