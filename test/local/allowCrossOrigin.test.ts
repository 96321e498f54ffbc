import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startSimulator, type Simulator } from '../../simulator/server.ts';

const root = resolve(import.meta.dirname, '../..');
const studio = 'https://studio.apollographql.com';
const processes: ChildProcess[] = [];
let simulator: Simulator;
let simulated: { url: string; token: string };
let configured: { url: string; token: string };

beforeAll(async () => {
  simulator = await startSimulator();
  [simulated, configured] = await Promise.all([startSimulated(), startConfigured()]);
});
afterAll(async () => {
  for (const child of processes) child.kill('SIGTERM');
  await simulator.stop();
});

function start(env: Record<string, string>): (pattern: RegExp) => Promise<string> {
  const child = spawn(process.execPath, ['--disable-proto=delete', 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  processes.push(child);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  return async (pattern) => {
    await vi.waitUntil(() => pattern.test(output), { timeout: 20_000 });
    return pattern.exec(output)?.[1] ?? '';
  };
}

async function startSimulated() {
  const waitForOutput = start({});
  return { token: await waitForOutput(/^TOKEN=(\S+)$/m), url: await waitForOutput(/GraphQL +(\S+)\/graphql/) };
}

/** Starts the program as for a real upstream, with every optional feature on. */
async function startConfigured() {
  const child = fork(resolve(root, 'simulator/issuer/main.ts'), [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  processes.push(child);
  const [issuer] = (await once(child, 'message')) as [
    { issuer: string; audience: string; jwksUri: string; tokenUrl: string },
  ];
  const waitForOutput = start({
    EMIS_ENDPOINT: simulator.endpoint,
    EMIS_APPLICATION_ID: simulator.applicationId,
    EMIS_CLIENT_KEY: simulator.clientKey,
    EMIS_SERVER_KEY: simulator.serverKey,
    JWT_ISSUER: issuer.issuer,
    JWT_AUDIENCE: issuer.audience,
    JWT_JWKS_URI: issuer.jwksUri,
    EXPLORER: 'on',
    INTROSPECTION: 'on',
  });
  const { url } = JSON.parse(await waitForOutput(/^(\{.*\})$/m)) as { url: string };
  return { url, token: (await (await fetch(`${issuer.tokenUrl}?subject=anna`)).text()).trim() };
}

const preflight = (url: string, origin = studio) =>
  fetch(`${url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
      'access-control-request-private-network': 'true',
    },
  });

const sendQuery = ({ url, token }: { url: string; token: string }, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify({ query: 'query Named { gpPractice(odsCode: "X99901") { name } }' }),
  });

const corsHeaders = ({ headers }: Response) => [...headers.keys()].filter((name) => name.startsWith('access-control'));

test('the simulated world accepts cross-origin requests from Apollo Sandbox and from no other site', async () => {
  const accepted = await preflight(simulated.url);
  expect(accepted.status).toBe(204);
  expect(Object.fromEntries(accepted.headers)).toMatchObject({
    'access-control-allow-origin': studio,
    'access-control-allow-headers': 'authorization,content-type',
    'access-control-allow-methods': 'POST',
    'access-control-allow-private-network': 'true',
  });
  const response = await sendQuery(simulated, { origin: studio });
  expect(response.headers.get('access-control-allow-origin')).toBe(studio);
  expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  expect(await response.json()).toEqual({ data: { gpPractice: { name: 'Applewood Surgery' } } });

  for (const other of ['https://elsewhere.example', 'null', `${studio}.elsewhere.example`])
    expect(corsHeaders(await preflight(simulated.url, other))).toEqual([]);
  expect(corsHeaders(await sendQuery(simulated, { origin: 'https://elsewhere.example' }))).toEqual([]);
});

const loopbackOrigins = [
  'http://localhost',
  'http://localhost:5173',
  'https://localhost:5173',
  'http://app.localhost:3000',
  'http://127.0.0.1:1',
  'https://127.0.0.1:65535',
  'http://127.0.0.2:8080',
  'http://[::1]',
  'http://[::1]:5173',
];
const lookAlikes = [
  'null',
  '',
  'http://localhost.evil.test',
  'http://localhost.evil.test:5173',
  'http://evil-localhost',
  'http://evillocalhost',
  'http://localhosts:5173',
  'http://localhost@evil',
  'http://localhost:5173@evil.test',
  'http://evil.test#localhost',
  'http://evil.test/localhost',
  'http://evil.test?http://localhost',
  'http://localhost:5173.evil.test',
  'http://localhost:5173, http://evil.test',
  'http://localhost:5173 http://evil.test',
  'http://localhost:65536',
  'http://localhost:',
  'http://.localhost',
  'http://-.localhost',
  'http://127.0.0.1.evil.test',
  'http://127.0.0.1.evil.test:5173',
  'http://127.0.0.1@evil.test',
  'http://127.0.0.256',
  'http://128.0.0.1',
  'http://0.0.0.0:5173',
  'http://10.0.0.1:5173',
  'http://192.168.0.1:5173',
  'http://[::1].evil.test',
  'http://[::1]@evil.test',
  'http://[::2]',
  'http://[::ffff:127.0.0.1]',
  'ftp://localhost',
  'file://localhost',
  'xhttp://localhost',
  'localhost:5173',
  '//localhost:5173',
  'http:localhost',
];
/** The paths that pages of this machine may use, and what each answers to them. */
const sendFrom = async (url: string, token: string, origin: string) => [
  await preflight(url, origin),
  await sendQuery({ url, token }, { origin }),
  await fetch(`${url}/explorer/people`, { headers: { origin } }),
  await fetch(`${url}/explorer/token?subject=parent`, { headers: { origin } }),
];

test.each(loopbackOrigins)(
  'the simulated world accepts requests of a page at %s, without credentials',
  async (origin) => {
    for (const { headers } of await sendFrom(simulated.url, simulated.token, origin)) {
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.has('access-control-allow-credentials')).toBe(false);
      expect(headers.get('vary')).toMatch(/(?:^|, )Origin$/);
    }
  },
);

test.each(lookAlikes)('the simulated world accepts no requests of a page at "%s"', async (origin) => {
  for (const response of await sendFrom(simulated.url, simulated.token, origin))
    expect(corsHeaders(response), response.url).toEqual([]);
});

test.each([...loopbackOrigins, ...lookAlikes])(
  'a configured upstream accepts no requests of a page at "%s", even with the explorer on',
  async (origin) => {
    for (const response of await sendFrom(configured.url, configured.token, origin))
      expect(corsHeaders(response), response.url).toEqual([]);
  },
);

test("the explorer's pages and tokens are not shared with other sites", async () => {
  for (const path of ['/', '/explorer', '/explorer/people', '/explorer/token?subject=parent', '/healthz'])
    expect(corsHeaders(await fetch(`${simulated.url}${path}`, { headers: { origin: studio } }))).toEqual([]);
});

test('only the simulated world lists the people to sign in as', async () => {
  const people = (await (await fetch(`${simulated.url}/explorer/people`)).json()) as object[];
  expect(people[0]).toEqual({ subject: 'parent', name: 'Marigold Teapot', about: expect.any(String) as string });
  expect((await fetch(`${configured.url}/explorer/people`)).status).toBe(404);
});

test('a configured upstream accepts no cross-origin requests, even with the explorer on', async () => {
  expect(corsHeaders(await preflight(configured.url))).toEqual([]);
  expect(corsHeaders(await sendQuery(configured, { origin: studio }))).toEqual([]);
});

test('a configured upstream never receives a correlation id, even one that the client sends', async () => {
  const response = await sendQuery(configured, { 'x-correlation-id': 'from outside' });
  expect(await response.json()).toEqual({ data: { gpPractice: { name: 'Applewood Surgery' } } });
  expect(simulator.ledger.length).toBeGreaterThan(0);
  expect(simulator.ledger.filter(({ correlationId }) => correlationId !== undefined)).toEqual([]);
});
