import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
/** The program's source or its build. */
const main = process.env['PROGRAM'] ?? 'src/main.ts';
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

interface Running {
  readonly child: ChildProcess;
  output(): string;
  /** Waits until the output matches and returns the first group of the pattern. */
  waitForOutput(pattern: RegExp): Promise<string>;
  readonly exitCode: Promise<unknown>;
}

function start(env: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, ['--disable-proto=delete', main], {
    cwd: root,
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const waitForOutput = async (pattern: RegExp) => {
    await expect.poll(() => output, { timeout: 20_000 }).toMatch(pattern);
    return pattern.exec(output)?.[1] ?? '';
  };
  return {
    child,
    output: () => output,
    waitForOutput,
    exitCode: once(child, 'exit').then(([code]: unknown[]) => code),
  };
}

async function sendQuery(url: string, query: string, token?: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** The ids of the processes that a process has started. */
async function childIdsOf(child: ChildProcess): Promise<number[]> {
  const ps = spawn('ps', ['-o', 'pid=', '--ppid', String(child.pid)]);
  let output = '';
  ps.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(ps, 'close');
  return output.trim().split(/\s+/).filter(Boolean).map(Number);
}

const isRunning = (id: number) => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};

/** Finds a free port that is followed by another free port. */
async function freePairOfPorts(): Promise<number> {
  const listenAt = async (port: number) => {
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  const first = await listenAt(0);
  const { port } = first.address() as AddressInfo;
  const second = await listenAt(port + 1).catch(() => undefined);
  first.close();
  second?.close();
  return second ? port : freePairOfPorts();
}

test('without settings the program serves the simulated world and prints a command that works', async () => {
  const program = start();
  const token = await program.waitForOutput(/^TOKEN=(\S+)$/m);
  const url = await program.waitForOutput(/GraphQL +(\S+)\/graphql/);
  expect(program.output()).toMatch(/no-appointments +\w+ \w+: /);

  const query = /-d '(.*)'$/m.exec(program.output())?.[1] ?? '';
  const { query: printed } = JSON.parse(query) as { query: string };
  expect(await sendQuery(url, printed, token)).toMatchObject({
    data: {
      gpOnlineUser: { patients: [{ relation: 'SELF', practice: { name: expect.any(String) as string } }, {}, {}] },
    },
  });
  expect(await sendQuery(url, '{ gpOnlineUser { patients { id } } }')).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });

  const childIds = await childIdsOf(program.child);
  expect(childIds).toHaveLength(2);
  program.child.kill('SIGTERM');
  expect(await program.exitCode).toBe(0);
  expect(childIds.filter(isRunning)).toEqual([]);
});

test("the console listens on the port after the program's, or on another one when that is in use", async () => {
  const port = await freePairOfPorts();
  const env = { PORT: String(port) };
  const first = start(env);
  await first.waitForOutput(/^TOKEN=/m);
  expect(await first.waitForOutput(/Console +(\S+)\/ /)).toBe(`http://127.0.0.1:${port + 1}`);
  first.child.kill('SIGTERM');
  await first.exitCode;

  const other = createServer().listen(port + 1, '127.0.0.1');
  await once(other, 'listening');
  const second = start(env);
  await second.waitForOutput(/^TOKEN=/m);
  expect(second.output()).toContain(`Port ${port + 1} is in use, so the console uses another port.`);
  const page = await fetch(await second.waitForOutput(/Console +(\S+)/));
  expect(await page.text()).toContain('Console of the simulated EMIS');
  other.close();
});

test('a person without an account registers with the printed details, with and without a letter', async () => {
  const program = start();
  await program.waitForOutput(/^TOKEN=/m);
  const url = await program.waitForOutput(/GraphQL +(\S+)\/graphql/);
  const tokenOf = async (subject: string) => (await fetch(`${url}/explorer/token?subject=${subject}`)).text();
  const resultFields = '{ __typename ... on GpOnlineRegistrationSuccess { patient { relation accessLevel } } }';

  const letter = /^ +(wilfred-postbox) .*practice (\w+), account id (\w+), linkage key (\w+)\.$/m.exec(
    program.output(),
  );
  const [, letterSubject = '', odsCode, accountId, linkageKey] = letter ?? [];
  const byLetter = `mutation { registerGpAccountWithLinkageKey(input: { odsCode: "${odsCode}", accountId: "${accountId}",
    linkageKey: "${linkageKey}", surname: "Postbox", dateOfBirth: "1979-04-01", relation: SELF }) ${resultFields} }`;
  expect(await sendQuery(url, byLetter, await tokenOf(letterSubject))).toEqual({
    data: {
      registerGpAccountWithLinkageKey: {
        __typename: 'GpOnlineRegistrationSuccess',
        patient: { relation: 'SELF', accessLevel: 'FULL' },
      },
    },
  });

  const details = /^ +(ulla-walkin) .*practice (\w+), born ([\d-]+), (\w+), (.*)\.$/m.exec(program.output());
  const [, walkIn = '', practice, dateOfBirth, sex = '', postcode] = details ?? [];
  const byName = `mutation { registerGpAccountWithDemographics(input: { odsCode: "${practice}", firstName: "Ulla",
    surname: "Walkin", dateOfBirth: "${dateOfBirth}", sex: ${sex.toUpperCase()}, postcode: "${postcode}" }) ${resultFields} }`;
  expect(await sendQuery(url, byName, await tokenOf(walkIn))).toEqual({
    data: {
      registerGpAccountWithDemographics: {
        __typename: 'GpOnlineRegistrationSuccess',
        patient: { relation: 'SELF', accessLevel: 'RESTRICTED' },
      },
    },
  });
  expect(await sendQuery(url, byName, await tokenOf('parent'))).toEqual({
    data: { registerGpAccountWithDemographics: { __typename: 'GpOnlineRegistrationIdentityNotProven' } },
  });
});

test('the program stops with a message when the simulator dies', async () => {
  const program = start();
  await program.waitForOutput(/^TOKEN=/m);
  const [first, second] = await childIdsOf(program.child);
  process.kill(Number(first), 'SIGKILL');
  expect(await program.exitCode).toBe(1);
  expect(program.output()).toMatch(/simulator\/(issuer\/)?main has ended\. The subgraph cannot work without it\./);
  expect(isRunning(Number(second))).toBe(false);
});

test('the child processes end when the program is killed', async () => {
  const program = start();
  await program.waitForOutput(/^TOKEN=/m);
  const childIds = await childIdsOf(program.child);
  program.child.kill('SIGKILL');
  await expect.poll(() => childIds.filter(isRunning), { timeout: 5_000 }).toEqual([]);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'the program exits with code 0 at %s during its start, and no process is left running',
  async (signal) => {
    const program = start();
    let childIds: number[] = [];
    // It waits for its child processes then.
    await expect.poll(async () => (childIds = await childIdsOf(program.child)), { timeout: 20_000 }).not.toEqual([]);
    program.child.kill(signal);
    expect(await program.exitCode).toBe(0);
    expect(program.output()).not.toContain('TOKEN=');
    await expect.poll(() => childIds.filter(isRunning), { timeout: 5_000 }).toEqual([]);
  },
);

test('a port in use is reported, and no process is left running', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = String(typeof address === 'object' && address ? address.port : 0);
  const program = start({ PORT: port });
  expect(await program.exitCode).toBe(1);
  expect(program.output()).toBe(
    `Start-up failed: port ${port} is in use. Stop the program that uses it or set PORT to another port.\n`,
  );
  taken.close();
});

test('invalid and missing settings are all reported without their values, and the program exits', async () => {
  const program = start({ EMIS_ENDPOINT: 'http://canary.example', EMIS_CLIENT_KEY: 'canary', PORT: 'canary' });
  expect(await program.exitCode).toBe(1);
  expect(program.output()).toBe(`Start-up failed:
- PORT must be a port number (0–65535).
- EMIS_ENDPOINT must use https unless it is a loopback address.
- EMIS_APPLICATION_ID is not set.
- EMIS_SERVER_KEY is not set.
- JWT_ISSUER is not set.
- JWT_AUDIENCE is not set.
- JWT_JWKS_URI is not set.
`);
});

test('with settings the program calls the configured upstream and issuer and starts no others', async () => {
  const [simulator, issuer] = await Promise.all([
    forkProgram<{ endpoint: string; applicationId: string; clientKey: string; serverKey: string }>('simulator/main.ts'),
    forkProgram<{ issuer: string; audience: string; jwksUri: string; tokenUrl: string }>('simulator/issuer/main.ts'),
  ]);
  const program = start({
    EMIS_ENDPOINT: simulator.endpoint,
    EMIS_APPLICATION_ID: simulator.applicationId,
    EMIS_CLIENT_KEY: simulator.clientKey,
    EMIS_SERVER_KEY: simulator.serverKey,
    JWT_ISSUER: issuer.issuer,
    JWT_AUDIENCE: issuer.audience,
    JWT_JWKS_URI: issuer.jwksUri,
  });
  const line = JSON.parse(await program.waitForOutput(/^(\{.*\})$/m)) as { url: string; mode: string };
  expect(line).toMatchObject({ mode: 'configured', msg: 'Listening.' });
  const token = (await (await fetch(`${issuer.tokenUrl}?subject=anna`)).text()).trim();
  expect(
    await sendQuery(
      line.url,
      '{ gpPractice(odsCode: "x99901") { name odsCode } gpOnlineUser { patients { id } } }',
      token,
    ),
  ).toMatchObject({
    data: { gpPractice: { odsCode: 'X99901' }, gpOnlineUser: { patients: [] } },
  });
  expect((await fetch(`${line.url}/explorer`)).status).toBe(404);
  expect(await childIdsOf(program.child)).toEqual([]);
});

async function forkProgram<Ready>(path: string): Promise<Ready> {
  const child = fork(resolve(root, path), [], {
    env: { SIMULATOR_PORT: '0' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  const [ready] = (await once(child, 'message')) as [Ready];
  return ready;
}
