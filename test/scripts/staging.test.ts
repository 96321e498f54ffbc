import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from '../support/startRedis.ts';

const script = resolve(import.meta.dirname, '../../scripts/staging.ts');
const program = (name: string) => resolve(import.meta.dirname, '../../src', name);
let directory: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'staging-'));
});
afterEach(async () => {
  if (child?.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }
  child = undefined;
  rmSync(directory, { recursive: true, force: true });
});

/** Starts the script in the directory, as `npm run staging` does. */
async function start(env: Record<string, string> = {}) {
  const metricsPort = await freePort();
  const started = spawn(process.execPath, [script], {
    cwd: directory,
    env: { PATH: process.env['PATH'], PORT: '0', METRICS_PORT: String(metricsPort), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  const exited = once(started, 'exit').then(([code]: unknown[]) => code);
  let output = '';
  for (const stream of [started.stdout, started.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  await expect.poll(() => output, { timeout: 25_000 }).toMatch(/^Press Ctrl-C|^Start-up failed/m);
  const url = /GraphQL +(\S+)/.exec(output)?.[1] ?? '';
  const tokens = /Tokens +(\S+)/.exec(output)?.[1] ?? '';
  return {
    output: () => output,
    metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
    async query(query: string): Promise<unknown> {
      const token = await (await fetch(tokens)).text();
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token.trim()}` },
        body: JSON.stringify({ query }),
      });
      return response.json();
    },
    exitCode: exited,
    stop() {
      started.kill('SIGTERM');
      return exited;
    },
  };
}

const patients = '{ gpOnlineUser { patients { id demographics { ... on GpPatientDemographics { surname } } } } }';
const ids = (response: unknown) => [...JSON.stringify(response).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);

test(
  'npm run staging serves people in production mode from an empty folder, and again with the same keys',
  { timeout: 90_000 },
  async () => {
    const first = await start();
    const answer = await first.query(patients);
    expect(ids(answer).length).toBeGreaterThan(1);
    expect(answer).not.toHaveProperty('errors');
    // Production does not reveal the schema.
    expect(await first.query('{ __schema { queryType { name } } }')).toHaveProperty('errors');
    expect(first.output()).toContain('"mode":"configured"');
    await expect
      .poll(async () => (await fetch(first.metricsUrl)).text())
      .toMatch(/emis_request_duration_seconds_count\{.*outcome="ok".*\} 1\n/);

    const folder = join(directory, 'staging');
    for (const name of readdirSync(join(folder, 'secrets'))) {
      expect(statSync(join(folder, 'secrets', name)).mode & 0o777).toBe(0o600);
    }
    const settings = readFileSync(join(folder, 'subgraph.env'), 'utf8');
    const key = readFileSync(join(folder, 'secrets/EMIS_CLIENT_KEY'), 'utf8');
    expect(settings).not.toContain(key);
    // The programs for operators work with these settings.
    const unknown = spawnSync(process.execPath, [
      `--env-file=${join(folder, 'subgraph.env')}`,
      program('admin/unknownWrites.ts'),
    ]);
    expect(unknown.status).toBe(0);
    expect(await first.stop()).toBe(0);

    const second = await start();
    expect(ids(await second.query(patients))).toEqual(ids(answer));
  },
);

test('npm run staging starts nothing in a folder with other files', async () => {
  writeFileSync(join(directory, 'package.json'), '{}');
  const exit = spawnSync(process.execPath, [script, directory], { encoding: 'utf8' });
  expect(exit.status).toBe(1);
  expect(exit.stderr).toContain('is not empty');
  expect(readdirSync(directory)).toEqual(['package.json']);
});

test('npm run staging reports a wrong setting of the subgraph and stops the other programs', async () => {
  const failed = await start({ RECORD_MEMORY: 'wrong' });
  expect(failed.output()).toContain('RECORD_MEMORY');
  expect(await failed.exitCode).toBe(1);
});
