import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

interface Running {
  readonly child: ChildProcess;
  output(): string;
  readonly exitCode: Promise<unknown>;
}

function start(env: Record<string, string> = {}): Running {
  const { ROUTER_SECRET: _secret, ...inherited } = process.env;
  const child = spawn(process.execPath, ['gateway/start.ts'], {
    cwd: root,
    env: { ...inherited, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return { child, output: () => output, exitCode: once(child, 'exit').then(([code]: unknown[]) => code) };
}

const says = (program: Running, pattern: RegExp) => expect.poll(program.output, { timeout: 60_000 }).toMatch(pattern);

/** Programs that this one has started, and those that they have. */
async function startedBy(parent: number): Promise<number[]> {
  const ps = spawn('ps', ['-o', 'pid=', '--ppid', String(parent)]);
  let output = '';
  ps.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(ps, 'close');
  const own = output.trim().split(/\s+/).filter(Boolean).map(Number);
  return [...own, ...(await Promise.all(own.map(startedBy))).flat()];
}

/** The first of them, while it still starts. */
async function startedSoon({ child }: Running): Promise<number[]> {
  let started: number[] = [];
  await expect
    .poll(async () => (started = await startedBy(child.pid ?? 0)).length, { timeout: 20_000 })
    .toBeGreaterThanOrEqual(2);
  return started;
}

const isRunning = (id: number) => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};

test.each([
  ['SIGINT', undefined, 'Marigold'],
  ['SIGTERM', 'carer', 'Bartholomew'],
] as const)(
  'it answers a query across both subgraphs, and %s ends all that it started',
  async (signal, person, name) => {
    const program = start(person === undefined ? {} : { PERSON: person });
    await says(program, /Ctrl-C stops it/);
    const printed = /^\{\n {2}"data"[^]*^\}$/m.exec(program.output())?.[0] ?? '{}';
    const { data, errors } = JSON.parse(printed) as { data?: { me: { patients: unknown[] } }; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(data?.me.patients[0]).toEqual({
      demographics: { firstName: name, surname: expect.any(String) as string },
      practice: { name: 'Applewood Surgery', openingHours: expect.stringContaining('Monday to Friday') as string },
      nominatedPharmacy: { name: expect.any(String) as string, telephone: expect.stringMatching(/^01632/) as string },
    });

    const [, url = '', token = ''] = /Gateway +(\S+)[^]*^TOKEN=(\S+)$/m.exec(program.output()) ?? [];
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const again = await fetch(url, {
      method: 'POST',
      headers,
      body: '{"query":"{ me { patients { id } } pharmacies { name } }"}',
    });
    expect(await again.json()).toMatchObject({ data: { me: {}, pharmacies: [{}, {}, {}] } });
    expect(again.headers.get('cache-control')).toBe('private, no-store');

    const started = await startedBy(program.child.pid ?? 0);
    // The subgraph, its simulator and issuer, the directory, the gateway.
    expect(started.length).toBeGreaterThanOrEqual(5);
    program.child.kill(signal);
    expect(await program.exitCode).toBe(0);
    await expect.poll(() => started.filter(isRunning), { timeout: 10_000 }).toEqual([]);
  },
);

test('somebody whom the simulated world does not have is told to be unknown, and nothing is left running', async () => {
  const program = start({ PERSON: 'nobody at all' });
  const started = await startedSoon(program);
  expect(await program.exitCode).toBe(1);
  expect(program.output()).toContain('There is no token for nobody at all');
  expect(program.output()).not.toMatch(/ at .*:\d+:\d+/);
  await expect.poll(() => started.filter(isRunning), { timeout: 10_000 }).toEqual([]);
});

test('a port that is taken is named, and nothing is left running', async () => {
  const holder = createServer();
  await new Promise<void>((done) => holder.listen(0, '127.0.0.1', done));
  const address = holder.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const program = start({ PORT: port });
  expect(await program.exitCode).toBe(1);
  expect(program.output()).toContain(port);
  await new Promise((done) => holder.close(done));
});

test('a signal while it starts leaves nothing running', async () => {
  const program = start();
  const started = await startedSoon(program);
  program.child.kill('SIGTERM');
  expect(await program.exitCode).toBe(0);
  await expect.poll(() => started.filter(isRunning), { timeout: 10_000 }).toEqual([]);
});
