import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { configured } from '../support/configSettings.ts';
import { openTestStores } from '../support/openTestStores.ts';

const parent = mkdtempSync(join(tmpdir(), 'new-'));
afterAll(() => rmSync(parent, { recursive: true }));

async function isNew(directory: string): Promise<boolean> {
  const stores = await openTestStores({ durable: { kind: 'sqlite', directory } });
  await stores.close();
  return stores.isNew;
}

test('a database is new at its first start, and neither later nor after a restore into a new directory', async () => {
  const [directory, restored] = [join(parent, 'first'), join(parent, 'restored')];
  expect(await isNew(directory)).toBe(true);
  expect(await isNew(directory)).toBe(false);
  mkdirSync(restored);
  copyFileSync(join(directory, 'records.sqlite'), join(restored, 'records.sqlite'));
  expect(await isNew(restored)).toBe(false);
});

/** What the program logs while it starts. */
async function logOfStart(directory: string): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', ...configured, DATA_DIR: directory, PORT: '0' };
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: resolve('.'), env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const closed = once(child, 'close');
  try {
    await expect.poll(() => output, { timeout: 20_000 }).toContain('Listening.');
  } finally {
    child.kill();
  }
  await closed;
  return output;
}

test('a program that starts with a new database warns of it once, as the guide says', async () => {
  const warning = 'The durable store is new and empty. Unless this is the first start, its records are lost.';
  const directory = join(parent, 'program');
  expect(await logOfStart(directory)).toContain(warning);
  expect(await logOfStart(directory)).not.toContain(warning);
  const guide = new URL('../../docs/operations/store-down.md', import.meta.url);
  expect(readFileSync(guide, 'utf8')).toContain(warning);
}, 60_000);
