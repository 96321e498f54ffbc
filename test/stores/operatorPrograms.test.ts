import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openStores } from '../../src/stores/openStores.ts';
import { createLog } from '../../src/telemetry/createLog.ts';
import { configured, noFile } from '../support/configSettings.ts';
import { runToEnd } from '../support/runToEnd.ts';

const aKey = { id: 'a', secret: Buffer.alloc(32, 'a') };
const parent = mkdtempSync(join(tmpdir(), 'operator-'));
afterAll(() => rmSync(parent, { recursive: true }));

/** Runs a program of an operator and returns its exit code and what it printed. */
async function run(program: string, directory: string): Promise<readonly [code: unknown, output: string]> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    NODE_ENV: 'test',
    EMIS_ENDPOINT: 'http://127.0.0.1:1/',
    EMIS_APPLICATION_ID: '00000000-0000-4000-8000-000000000000',
    EMIS_CLIENT_KEY: 'the key of the client',
    EMIS_SERVER_KEY: 'the key of the server',
    JWT_ISSUER: 'https://issuer.example',
    JWT_AUDIENCE: 'audience',
    JWT_JWKS_URI: 'http://127.0.0.1:1/',
    DATA_DIR: directory,
  };
  const child = spawn(process.execPath, [`src/admin/${program}.ts`], { cwd: resolve('.'), env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const [code] = (await once(child, 'close')) as [unknown];
  return [code, output];
}

test('a program of an operator that finds no database fails, instead of reporting on a new one', async () => {
  const missing = join(parent, 'missing');
  const sentence = `Failed: DATA_DIR: ${missing} has no database. Name the directory of the program.\n`;
  for (const program of ['unknownWrites', 'rotateKeys']) expect(await run(program, missing)).toEqual([1, sentence]);
  expect(existsSync(missing)).toBe(false);
}, 60_000);

test('the programs of an operator work on a database that store:init has created', async () => {
  const directory = join(parent, 'created');
  expect(await run('initialiseStore', directory)).toEqual([0, 'The store was already initialised.\n']);
  expect(await run('unknownWrites', directory)).toEqual([0, 'The outcome of every write is known.\n']);
  const counts = '0 records encrypted again, 0 already had the first key, 0 unreadable.\n';
  expect(await run('rotateKeys', directory)).toEqual([0, counts]);
}, 60_000);

test('writes:unknown changes nothing in a database that has no note of its keys', async () => {
  const directory = join(parent, 'read');
  const config = { durable: { kind: 'sqlite', directory }, sealingKeys: [aKey] } as const;
  const first = await openStores(config, { clock: Date.now, log: createLog('silent') });
  await first.close();
  rmSync(join(directory, 'created'));
  const [code] = await run('unknownWrites', directory);
  expect(code).toBe(0);
  expect(existsSync(join(directory, 'created'))).toBe(false);
  const after = await openStores(config, { clock: Date.now, log: createLog('silent') });
  expect(await after.durable.get({ kind: 'store', id: 'keys' })).toBeUndefined();
  await after.close();
}, 60_000);

test('the key that id-key prints keeps the ids of a deployment that has had none', async () => {
  const { ID_KEY: other, ...without } = configured;
  const { exitCode, output } = await runToEnd('src/admin/idKey.ts', { EMIS_CLIENT_KEY: configured.EMIS_CLIENT_KEY });
  expect(exitCode).toBe(0);
  const idKeyOf = (env: Record<string, string>) => {
    const config = readConfig(env, noFile);
    return config.kind === 'configured' ? Buffer.from(config.idKey) : undefined;
  };
  expect(idKeyOf({ ...without, ID_KEY: output.trim(), EMIS_CLIENT_KEY: 'a new client key' })).toEqual(idKeyOf(without));
  expect(idKeyOf({ ...without, ID_KEY: other })).not.toEqual(idKeyOf(without));
});
