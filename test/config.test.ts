import assert from 'node:assert/strict';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { configured, defaultLoad, noFile, problemsOf, production } from './support/configSettings.ts';

test('an empty environment selects the simulator on loopback, with explorer and introspection', () => {
  expect(readConfig({}, noFile)).toEqual({
    kind: 'simulated',
    host: '127.0.0.1',
    port: 4000,
    explorer: true,
    introspection: true,
    hideSchemaDetails: false,
    logLevel: 'info',
    operationNames: { operations: new Set(), clients: new Set() },
    recordCache: { kind: 'on', lifetimeMs: 60_000 },
    accountMemoryMs: 60_000,
    routerSecrets: [],
    tokenScopes: 'required',
    requestTimeoutMs: 25_000,
    demand: { maxOperationCost: 20_000, maxResponseLeaves: 100_000, maxObjectLeaves: 1_000 },
    load: defaultLoad,
    shutdownGraceMs: 30_000,
    maxConnections: 2_000,
    maxResponseBytes: 20_971_520,
    maxUnreadBytes: 268_435_456,
    unreadTimeoutMs: 10_000,
    tokenTimes: { maxAge: 86_400, requiresIssuedAt: false, leeway: 5 },
    keysMaxAgeMs: 86_400_000,
    telemetry: {
      serviceName: 'emis-subgraph',
      collector: undefined,
      prometheus: undefined,
      traceRatio: 0.1,
      tracesUpstream: false,
      inlineTraces: false,
    },
    misspeltNames: [],
  });
});

test('TOKEN_SCOPES defaults to when-named for a configured upstream', () => {
  expect(readConfig(configured, noFile)).toMatchObject({ tokenScopes: 'when-named' });
  expect(readConfig({ ...configured, TOKEN_SCOPES: 'required' }, noFile)).toMatchObject({ tokenScopes: 'required' });
  expect(problemsOf({ ...configured, TOKEN_SCOPES: 'off' })).toEqual([
    'TOKEN_SCOPES must be one of required, when-named.',
  ]);
});

test('ROUTER_SECRET accepts one or two secrets and does not select another upstream', () => {
  const [one, two] = ['a'.repeat(32), 'b'.repeat(64)];
  expect(readConfig({ ROUTER_SECRET: one }, noFile)).toMatchObject({ kind: 'simulated', routerSecrets: [one] });
  expect(readConfig({ ROUTER_SECRET: `${one}, ${two}` }, noFile)).toMatchObject({ routerSecrets: [one, two] });
  expect(readConfig({ ROUTER_SECRET: ' ' }, noFile)).toMatchObject({ routerSecrets: [] });
  const wrong = 'ROUTER_SECRET must hold secrets of 32 to 256 visible ASCII characters.';
  for (const secret of ['short', `${one},`, `,${one}`, `${one} ${two}`, `${'é'.repeat(40)}`]) {
    expect(problemsOf({ ROUTER_SECRET: secret })).toEqual([wrong]);
  }
  expect(problemsOf({ ROUTER_SECRET: `${one},${two},${one}` })).toEqual([
    'ROUTER_SECRET must hold at most two secrets.',
  ]);
});

test('a complete environment selects the configured upstream, with the explorer off by default', () => {
  const config = readConfig({ ...configured, PORT: '8080', HOST: '0.0.0.0', LOG_LEVEL: 'warn' }, noFile);
  expect(config).toMatchObject({
    kind: 'configured',
    emis: { endpoint: configured.EMIS_ENDPOINT, clientKey: 'client-secret', serverKey: 'server-secret' },
    identity: { issuer: 'https://login.example', audience: 'emis-subgraph', jwksUri: 'https://login.example/jwks' },
    patientLinks: [],
    port: 8080,
    host: '0.0.0.0',
    explorer: false,
    introspection: true,
    logLevel: 'warn',
  });
  expect(readConfig({ ...configured, EXPLORER: 'on', INTROSPECTION: 'off' }, noFile)).toMatchObject({
    explorer: true,
    introspection: false,
  });
});

test('the identity level defaults to that of NHS login and can be configured', () => {
  const levelOf = (env: Record<string, string>) => {
    const config = readConfig({ ...configured, ...env }, noFile);
    return config.kind === 'configured' ? config.identity.level : undefined;
  };
  expect(levelOf({})).toEqual({ claim: 'vot', accepted: ['P9'] });
  expect(levelOf({ JWT_LEVEL_CLAIM: 'acr', JWT_LEVELS: 'high, substantial' })).toEqual({
    claim: 'acr',
    accepted: ['high', 'substantial'],
  });
  expect(problemsOf({ ...configured, JWT_LEVELS: 'P9,,P8' })).toEqual([
    'JWT_LEVELS must not have empty items between commas.',
  ]);
});

test('the key for ids is derived from the client key when ID_KEY is not set', () => {
  const idKeyOf = (settings: Record<string, string>) => {
    const config = readConfig({ ...configured, ...settings }, noFile);
    assert(config.kind === 'configured');
    return Buffer.from(config.idKey).toString('hex');
  };
  const made = idKeyOf({ ID_KEY: '' });
  expect(Buffer.from(made, 'hex')).toHaveLength(32);
  expect(idKeyOf({ ID_KEY: '' })).toBe(made);
  expect(idKeyOf({ ID_KEY: '', EMIS_CLIENT_KEY: 'another' })).not.toBe(made);
  expect(idKeyOf({})).toBe(Buffer.from(configured.ID_KEY).toString('hex'));
});

test('the key that id-key prints keeps the ids of a deployment that had none', () => {
  const derived = readConfig({ ...configured, ID_KEY: '' }, noFile);
  assert(derived.kind === 'configured');
  const printed = `base64:${Buffer.from(derived.idKey).toString('base64')}`;
  const config = readConfig({ ...production, ID_KEY: printed }, noFile);
  assert(config.kind === 'configured');
  expect(Buffer.from(config.idKey)).toEqual(Buffer.from(derived.idKey));
});

test('ACCOUNT_MEMORY sets how long accounts are remembered, a minute at most, or turns it off', () => {
  expect(readConfig({ ACCOUNT_MEMORY: '1' }, noFile).accountMemoryMs).toBe(1_000);
  expect(readConfig({ ACCOUNT_MEMORY: 'off' }, noFile).accountMemoryMs).toBe(0);
  for (const value of ['0', '61', '-1', '1.5', 'a minute'])
    expect(problemsOf({ ACCOUNT_MEMORY: value })).toEqual([
      'ACCOUNT_MEMORY must be off or a number of seconds (1–60).',
    ]);
});

test('RECORD_MEMORY sets how long records are cached, or turns the cache off', () => {
  expect(readConfig({ RECORD_MEMORY: '600' }, noFile).recordCache).toEqual({ kind: 'on', lifetimeMs: 600_000 });
  expect(readConfig({ RECORD_MEMORY: 'off' }, noFile).recordCache).toEqual({ kind: 'off' });
  for (const value of ['0', '601', '1.5', 'no', '-1']) {
    expect(problemsOf({ RECORD_MEMORY: value })).toEqual(['RECORD_MEMORY must be off or a number of seconds (1–600).']);
  }
});

test('the configuration is frozen', () => {
  expect(Object.isFrozen(readConfig({}, noFile))).toBe(true);
  expect(Object.isFrozen(readConfig(configured, noFile))).toBe(true);
});

test('one upstream setting alone reports every other one as missing', () => {
  expect(problemsOf({ EMIS_ENDPOINT: 'https://emis.example' })).toEqual([
    'EMIS_APPLICATION_ID is not set.',
    'EMIS_CLIENT_KEY is not set.',
    'EMIS_SERVER_KEY is not set.',
    'JWT_ISSUER is not set.',
    'JWT_AUDIENCE is not set.',
    'JWT_JWKS_URI is not set.',
  ]);
});

test('production never falls back to the simulator', () => {
  expect(problemsOf({ NODE_ENV: 'production' })).toContain('EMIS_ENDPOINT is not set.');
});

describe('invalid settings', () => {
  test.each([
    ['EMIS_ENDPOINT', 'secret-nonsense', 'must be an http or https URL.'],
    ['EMIS_ENDPOINT', 'ftp://secret.example/', 'must be an http or https URL.'],
    ['EMIS_ENDPOINT', 'http://secret.example/', 'must use https unless it is a loopback address.'],
    ['EMIS_ENDPOINT', 'http://127.0.0.1.secret.example/', 'must use https unless it is a loopback address.'],
    ['EMIS_ENDPOINT', 'https://user:secret@emis.example/', 'must not contain a user name or password.'],
    ['JWT_JWKS_URI', 'http://secret.example/', 'must use https unless it is a loopback address.'],
    ['EMIS_APPLICATION_ID', 'secret', 'must be a GUID.'],
    ['EMIS_CLIENT_KEY', '  ', 'is not set.'],
    ['ID_KEY', 'secret', 'must have at least 32 bytes.'],
    ['PORT', '65536', 'must be a port number (0–65535).'],
    ['PORT', 'secret', 'must be a port number (0–65535).'],
    ['NODE_ENV', 'secret', 'must be one of development, test, production.'],
    ['LOG_LEVEL', 'secret', 'must be one of debug, info, warn, error, silent.'],
    ['EXPLORER', 'secret', 'must be one of on, off.'],
    ['PATIENT_LINKS_FILE', '/secret', 'names a file that cannot be read: no file was expected.'],
  ])('the setting %s with the value %j is reported by name, without its value', (name, value, problem) => {
    expect(problemsOf({ ...configured, [name]: value })).toEqual([`${name} ${problem}`]);
  });

  test('all invalid settings are reported at once', () => {
    const problems = problemsOf({ ...configured, PORT: 'x', ID_KEY: 'short', JWT_JWKS_URI: '' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['PORT', 'JWT_JWKS_URI', 'ID_KEY']);
  });
});

test.each(['http://127.0.0.1:5000/', 'http://localhost:5000/', 'http://[::1]:5000/', 'http://127.8.9.1/'])(
  'plain http to %s is accepted, because it stays on this machine',
  (endpoint) => {
    expect(problemsOf({ ...configured, EMIS_ENDPOINT: endpoint })).toEqual([]);
  },
);
