import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const main = resolve(import.meta.dirname, '../..', process.env['PROGRAM'] ?? 'src/main.ts');
const directory = mkdtempSync(join(tmpdir(), 'simulated-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(directory, { recursive: true });
});

interface Started {
  readonly register: () => Promise<unknown>;
  readonly look: () => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** Starts the simulated mode in the directory. A newcomer who has a letter uses it. */
async function start(): Promise<Started> {
  const child = spawn(process.execPath, ['--disable-proto=delete', main], {
    cwd: directory,
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await expect.poll(() => output, { timeout: 60_000 }).toMatch(/^Press Ctrl-C/m);
  const url = /GraphQL +(\S+)\/graphql/.exec(output)?.[1] ?? '';
  const letter = /^ +wilfred-postbox .*practice (\w+), account id (\w+), linkage key (\w+)\.$/m.exec(output);
  const [, odsCode, accountId, linkageKey] = letter ?? [];

  async function send(query: string): Promise<unknown> {
    const token = await (await fetch(`${url}/explorer/token?subject=wilfred-postbox`)).text();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    return response.json();
  }
  return {
    register: () =>
      send(`mutation { registerGpAccountWithLinkageKey(input: { odsCode: "${odsCode}", accountId: "${accountId}",
        linkageKey: "${linkageKey}", surname: "Postbox", dateOfBirth: "1979-04-01", relation: SELF }) { __typename } }`),
    look: () => send('{ gpOnlineUser { patients { relation } } }'),
    async stop() {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

const registered = { data: { registerGpAccountWithLinkageKey: { __typename: 'GpOnlineRegistrationSuccess' } } };
const nobody = { data: { gpOnlineUser: { patients: [] } } };
const oneself = { data: { gpOnlineUser: { patients: [{ relation: 'SELF' }] } } };

test('two starts of the simulated mode in one directory share nothing, and a restart starts afresh with its world', async () => {
  const [first, beside] = [await start(), await start()];
  expect(await first.register()).toEqual(registered);
  expect(await first.look()).toEqual(oneself);
  expect(await beside.look()).toEqual(nobody);
  await first.stop();
  const again = await start();
  // Neither a link without its account, nor an account that is used up without its link.
  expect(await again.look()).toEqual(nobody);
  expect(await again.register()).toEqual(registered);
  expect(await again.look()).toEqual(oneself);
  expect(await beside.look()).toEqual(nobody);
  await again.stop();
  await beside.stop();
  expect(readdirSync(directory)).toEqual([]);
}, 240_000);
