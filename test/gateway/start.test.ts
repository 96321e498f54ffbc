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

const waitForOutput = (program: Running, pattern: RegExp) =>
  expect.poll(program.output, { timeout: 60_000 }).toMatch(pattern);

/** The ids of a process's descendants. */
async function descendantsOf(parent: number): Promise<number[]> {
  const ps = spawn('ps', ['-o', 'pid=', '--ppid', String(parent)]);
  let output = '';
  ps.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(ps, 'close');
  const children = output.trim().split(/\s+/).filter(Boolean).map(Number);
  return [...children, ...(await Promise.all(children.map(descendantsOf))).flat()];
}

/** Waits for the first descendants of a program that is still starting. */
async function firstDescendantsOf({ child }: Running): Promise<number[]> {
  let descendants: number[] = [];
  await expect
    .poll(async () => (descendants = await descendantsOf(child.pid ?? 0)).length, { timeout: 20_000 })
    .toBeGreaterThanOrEqual(2);
  return descendants;
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
  'npm run gateway executes a query across both subgraphs, and %s stops everything it started',
  async (signal, person, name) => {
    const program = start(person === undefined ? {} : { PERSON: person });
    await waitForOutput(program, /Press Ctrl-C to stop/);
    const printed = /^\{\n {2}"data"[^]*^\}$/m.exec(program.output())?.[0] ?? '{}';
    const { data, errors } = JSON.parse(printed) as {
      data?: { gpOnlineUser: { patients: unknown[] } };
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    expect(data?.gpOnlineUser.patients[0]).toEqual({
      demographics: { firstName: name, surname: expect.any(String) as string },
      practice: { name: 'Applewood Surgery', openingHours: expect.stringContaining('Monday to Friday') as string },
      nominatedPharmacy: { name: expect.any(String) as string, telephone: expect.stringMatching(/^01632/) as string },
    });

    const [, url = '', token = ''] = /Gateway +(\S+)[^]*^TOKEN=(\S+)$/m.exec(program.output()) ?? [];
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: '{"query":"{ gpOnlineUser { patients { id } } pharmacies { name } }"}',
    });
    expect(await response.json()).toMatchObject({ data: { gpOnlineUser: {}, pharmacies: [{}, {}, {}] } });
    expect(response.headers.get('cache-control')).toBe('private, no-store');

    const descendants = await descendantsOf(program.child.pid ?? 0);
    // The subgraph, the simulator, the issuer, the directory and the gateway.
    expect(descendants.length).toBeGreaterThanOrEqual(5);
    program.child.kill(signal);
    expect(await program.exitCode).toBe(0);
    await expect.poll(() => descendants.filter(isRunning), { timeout: 10_000 }).toEqual([]);
  },
);

test('npm run gateway reports an unknown PERSON and leaves no process running', async () => {
  const program = start({ PERSON: 'no-such-person' });
  const descendants = await firstDescendantsOf(program);
  expect(await program.exitCode).toBe(1);
  expect(program.output()).toContain('There is no token for no-such-person');
  expect(program.output()).not.toMatch(/ at .*:\d+:\d+/);
  await expect.poll(() => descendants.filter(isRunning), { timeout: 10_000 }).toEqual([]);
});

test('npm run gateway names a port that is in use and exits', async () => {
  const blocker = createServer();
  await new Promise<void>((done) => blocker.listen(0, '127.0.0.1', done));
  const address = blocker.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const program = start({ PORT: port });
  expect(await program.exitCode).toBe(1);
  expect(program.output()).toContain(port);
  await new Promise((done) => blocker.close(done));
});

test('npm run gateway leaves no process running when it is stopped during start-up', async () => {
  const program = start();
  const descendants = await firstDescendantsOf(program);
  program.child.kill('SIGTERM');
  expect(await program.exitCode).toBe(0);
  await expect.poll(() => descendants.filter(isRunning), { timeout: 10_000 }).toEqual([]);
});
