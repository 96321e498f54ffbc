import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SealingKey } from '../../src/stores/createSealer.ts';
import { openStores, type OpenStores } from '../../src/stores/openStores.ts';
import { createLog } from '../../src/telemetry/createLog.ts';
import { memoryRecords } from '../support/memoryStores.ts';

const count = 1_500;
const directory = mkdtempSync(join(tmpdir(), 'rotate-'));
const oldKey: SealingKey = { id: 'old', secret: Buffer.from('0123456789abcdefghijklmnopqrstuv') };
const newKey: SealingKey = { id: 'new', secret: Buffer.from('vutsrqponmlkjihgfedcba9876543210') };
const entry = ({ id, secret }: SealingKey) => `${id}:${Buffer.from(secret).toString('base64')}`;
const env = {
  PATH: process.env['PATH'] ?? '',
  EMIS_ENDPOINT: 'http://127.0.0.1:1/',
  EMIS_APPLICATION_ID: '00000000-0000-4000-8000-000000000000',
  EMIS_CLIENT_KEY: 'the key of the client',
  EMIS_SERVER_KEY: 'the key of the server',
  JWT_ISSUER: 'https://issuer.example',
  JWT_AUDIENCE: 'audience',
  JWT_JWKS_URI: 'http://127.0.0.1:1/',
  DATA_DIR: directory,
  STORE_KEYS: `${entry(newKey)},${entry(oldKey)}`,
};

let stores: OpenStores;
beforeAll(async () => {
  const config = { durable: { kind: 'sqlite', directory }, sealingKeys: [oldKey] } as const;
  stores = await openStores(config, { clock: Date.now, log: createLog('silent') });
  const records = memoryRecords<number>('link', stores);
  for (let at = 0; at < count; at += 1) await records.update([String(at)], () => ({ next: at, result: undefined }));
}, 120_000);
afterAll(async () => {
  await stores.close();
  rmSync(directory, { recursive: true });
});

function rotate(): { readonly child: ChildProcess; readonly output: () => string } {
  const child = spawn(process.execPath, ['src/admin/rotateKeys.ts'], { cwd: resolve('.'), env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return { child, output: () => output };
}

async function rotatedCount(): Promise<number> {
  let rotated = 0;
  for await (const { value } of stores.durable.list('link')) if (value.startsWith('new.')) rotated += 1;
  return rotated;
}

test('a rotation of keys that is killed can be run again, and then every record has the new key', async () => {
  const first = rotate();
  const exited = once(first.child, 'exit');
  while ((await rotatedCount()) === 0 && first.child.exitCode === null) await wait(5);
  first.child.kill('SIGKILL');
  await exited;
  const rotated = await rotatedCount();
  expect(rotated, first.output()).toBeGreaterThan(0);
  expect(rotated).toBeLessThan(count);

  // Both keys are still known, so that every record can be read meanwhile.
  const both = memoryRecords<number>('link', { ...stores, sealingKeys: [newKey, oldKey] });
  for (let at = 0; at < count; at += 1) expect(await both.get([String(at)])).toBe(at);

  const second = rotate();
  expect(await once(second.child, 'exit')).toEqual([0, null]);
  expect(second.output()).toContain(`${count - rotated} records encrypted again, ${rotated} already had the first key`);
  const onlyNew = memoryRecords<number>('link', { ...stores, sealingKeys: [newKey] });
  for (let at = 0; at < count; at += 1) expect(await onlyNew.get([String(at)])).toBe(at);
}, 120_000);
