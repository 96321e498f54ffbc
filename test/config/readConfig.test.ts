import assert from 'node:assert/strict';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';

const configured = {
  EMIS_ENDPOINT: 'https://emis.example/PatientServices',
  EMIS_APPLICATION_ID: '6f0e9c1a-0f62-4a40-9d0c-6a4f0ddc2f7e',
  EMIS_CLIENT_KEY: 'client-secret',
  EMIS_SERVER_KEY: 'server-secret',
  JWT_ISSUER: 'https://login.example',
  JWT_AUDIENCE: 'emis-subgraph',
  JWT_JWKS_URI: 'https://login.example/jwks',
  ID_KEY: 'k'.repeat(32),
};
const noFile = () => {
  throw new Error('there is no file');
};

function problemsOf(env: Record<string, string>, readFile: (path: string) => string = noFile): readonly string[] {
  try {
    readConfig(env, readFile);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('with nothing set it is simulated, on loopback, with explorer and introspection', () => {
  expect(readConfig({}, noFile)).toEqual({
    kind: 'simulated',
    host: '127.0.0.1',
    port: 4000,
    isProduction: false,
    explorer: 'on',
    introspection: 'on',
    logLevel: 'info',
    recordMemory: { kind: 'on', seconds: 60 },
    routerSecrets: [],
    tokenScopes: 'required',
    requestTimeoutMs: 25_000,
  });
});

test('a token without scopes of ours is not locked out by default, and scopes count where they are named', () => {
  expect(readConfig(configured, noFile)).toMatchObject({ tokenScopes: 'when-named' });
  expect(readConfig({ ...configured, TOKEN_SCOPES: 'required' }, noFile)).toMatchObject({ tokenScopes: 'required' });
  expect(problemsOf({ ...configured, TOKEN_SCOPES: 'off' })).toEqual(['TOKEN_SCOPES is none of required, when-named.']);
});

test('a router has one secret or two, and settings of it alone do not mean another upstream', () => {
  const [one, two] = ['a'.repeat(32), 'b'.repeat(64)];
  expect(readConfig({ ROUTER_SECRET: one }, noFile)).toMatchObject({ kind: 'simulated', routerSecrets: [one] });
  expect(readConfig({ ROUTER_SECRET: `${one}, ${two}` }, noFile)).toMatchObject({ routerSecrets: [one, two] });
  expect(readConfig({ ROUTER_SECRET: ' ' }, noFile)).toMatchObject({ routerSecrets: [] });
  const wrong = 'ROUTER_SECRET holds a secret that is not 32 to 256 visible ASCII characters.';
  for (const secret of ['short', `${one},`, `,${one}`, `${one} ${two}`, `${'é'.repeat(40)}`]) {
    expect(problemsOf({ ROUTER_SECRET: secret })).toEqual([wrong]);
  }
  expect(problemsOf({ ROUTER_SECRET: `${one},${two},${one}` })).toEqual(['ROUTER_SECRET holds more than two secrets.']);
});

test('with everything set it is configured, and the explorer is off until asked for', () => {
  const config = readConfig({ ...configured, PORT: '8080', HOST: '0.0.0.0', LOG_LEVEL: 'warn' }, noFile);
  expect(config).toMatchObject({
    kind: 'configured',
    emis: { endpoint: configured.EMIS_ENDPOINT, clientKey: 'client-secret', serverKey: 'server-secret' },
    identity: { issuer: 'https://login.example', audience: 'emis-subgraph', jwksUri: 'https://login.example/jwks' },
    patientLinks: [],
    port: 8080,
    host: '0.0.0.0',
    explorer: 'off',
    introspection: 'on',
    logLevel: 'warn',
  });
  expect(readConfig({ ...configured, EXPLORER: 'on', INTROSPECTION: 'off' }, noFile)).toMatchObject({
    explorer: 'on',
    introspection: 'off',
  });
});

test('how a token says that its person has proven who they are is as NHS login says it, or as it is set', () => {
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
    'JWT_LEVELS has an empty place between its commas.',
  ]);
});

test('a request has as much time as is said, within bounds', () => {
  expect(readConfig({ REQUEST_TIMEOUT_MS: '8000' }, noFile)).toMatchObject({ requestTimeoutMs: 8_000 });
  for (const value of ['999', '120001', '0', '-5', '2e4', 'never']) {
    expect(problemsOf({ REQUEST_TIMEOUT_MS: value })).toEqual([
      'REQUEST_TIMEOUT_MS is no whole number from 1000 to 120000.',
    ]);
  }
});

test('production gives no introspection until asked for', () => {
  const production = { ...configured, NODE_ENV: 'production' };
  expect(readConfig(production, noFile)).toMatchObject({ introspection: 'off' });
  expect(readConfig({ ...production, INTROSPECTION: 'on' }, noFile)).toMatchObject({ introspection: 'on' });
});

test('without a key for ids one is made from the client key, the same each time', () => {
  const idKeyOf = (settings: Record<string, string>) => {
    const config = readConfig({ ...configured, ...settings }, noFile);
    assert(config.kind === 'configured');
    return Buffer.from(config.idKey).toString('hex');
  };
  const made = idKeyOf({ ID_KEY: '' });
  expect(Buffer.from(made, 'hex')).toHaveLength(32);
  expect(idKeyOf({ ID_KEY: '' })).toBe(made);
  expect(idKeyOf({ ID_KEY: '', EMIS_CLIENT_KEY: 'another' })).not.toBe(made);
  expect(idKeyOf({})).toBe(Buffer.from('k'.repeat(32)).toString('hex'));
});

test('keys count byte for byte, the spaces around them too', () => {
  const config = readConfig({ ...configured, EMIS_SERVER_KEY: ' server ' }, noFile);
  expect(config).toMatchObject({ emis: { serverKey: ' server ' } });
});

test('what was read of a record is kept for a minute, for as long as is said, or not at all', () => {
  expect(readConfig({ RECORD_MEMORY: '600' }, noFile).recordMemory).toEqual({ kind: 'on', seconds: 600 });
  expect(readConfig({ RECORD_MEMORY: 'off' }, noFile).recordMemory).toEqual({ kind: 'off' });
  for (const value of ['0', '601', '1.5', 'no', '-1']) {
    expect(problemsOf({ RECORD_MEMORY: value })).toEqual([
      'RECORD_MEMORY is neither off nor a number of seconds, 1 to 600.',
    ]);
  }
});

test('the answer is frozen', () => {
  expect(Object.isFrozen(readConfig({}, noFile))).toBe(true);
  expect(Object.isFrozen(readConfig(configured, noFile))).toBe(true);
});

test('one setting of the upstream alone names every other that is missing', () => {
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

describe('each wrong setting is named, never with its value', () => {
  test.each([
    ['EMIS_ENDPOINT', 'secret-nonsense', 'is no http or https URL.'],
    ['EMIS_ENDPOINT', 'ftp://secret.example/', 'is no http or https URL.'],
    ['EMIS_ENDPOINT', 'http://secret.example/', 'is plain http to another machine; https is required.'],
    ['EMIS_ENDPOINT', 'http://127.0.0.1.secret.example/', 'is plain http to another machine; https is required.'],
    ['EMIS_ENDPOINT', 'https://user:secret@emis.example/', 'holds a user name or password.'],
    ['JWT_JWKS_URI', 'http://secret.example/', 'is plain http to another machine; https is required.'],
    ['EMIS_APPLICATION_ID', 'secret', 'is no GUID.'],
    ['EMIS_CLIENT_KEY', '  ', 'is not set.'],
    ['ID_KEY', 'secret', 'is shorter than 32 bytes.'],
    ['PORT', '65536', 'is no port number (0 to 65535).'],
    ['PORT', 'secret', 'is no port number (0 to 65535).'],
    ['NODE_ENV', 'secret', 'is none of development, test, production.'],
    ['LOG_LEVEL', 'secret', 'is none of debug, info, warn, error, silent.'],
    ['EXPLORER', 'secret', 'is none of on, off.'],
    ['PATIENT_LINKS_FILE', '/secret', 'names a file that cannot be read.'],
  ])('%s = %s', (name, value, what) => {
    expect(problemsOf({ ...configured, [name]: value })).toEqual([`${name} ${what}`]);
  });

  test('all at once', () => {
    const problems = problemsOf({ ...configured, PORT: 'x', ID_KEY: 'short', JWT_JWKS_URI: '' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['PORT', 'JWT_JWKS_URI', 'ID_KEY']);
  });
});

test.each(['http://127.0.0.1:5000/', 'http://localhost:5000/', 'http://[::1]:5000/', 'http://127.8.9.1/'])(
  'plain http to %s stays on this machine',
  (endpoint) => {
    expect(problemsOf({ ...configured, EMIS_ENDPOINT: endpoint })).toEqual([]);
  },
);

test.each(['*', 'node-soap', 'a,node-soap:http', 'node-soap*'])('DEBUG=%s is refused in production', (debug) => {
  const problems = problemsOf({ ...configured, NODE_ENV: 'production', DEBUG: debug });
  expect(problems).toEqual([
    'DEBUG makes the SOAP library print patient data; it may not be set to that in production.',
  ]);
  expect(problemsOf({ ...configured, DEBUG: debug })).toEqual([]);
});

describe('the file of patient links', () => {
  const link = {
    subject: 'anna',
    odsCode: 'A28001',
    relation: 'self',
    patientRelationshipId: '0d3f1f9e-95a1-4a53-8d0e-2f6b6c7b1a11',
    patientRelationshipKey: 'link-secret',
  };
  const problemsOfFile = (content: unknown) =>
    problemsOf({ ...configured, PATIENT_LINKS_FILE: 'links.json' }, () =>
      typeof content === 'string' ? content : JSON.stringify(content),
    );

  test('is read', () => {
    const config = readConfig({ ...configured, PATIENT_LINKS_FILE: 'links.json' }, () => JSON.stringify([link]));
    expect(config).toMatchObject({ patientLinks: [link] });
  });

  test.each([
    ['not json', 'must name a JSON file.'],
    [{}, 'must name a JSON file that contains a list.'],
    [[link, 'secret'], 'has an invalid entry 1: it is not an object.'],
    [[{ ...link, odsCode: 'A-secret' }], 'has an invalid entry 0: odsCode must be 3 to 10 letters and digits.'],
    [[{ ...link, relation: 'secret' }], 'has an invalid entry 0: relation must be "self" or "proxy".'],
    [[{ ...link, patientRelationshipId: 'secret' }], 'has an invalid entry 0: patientRelationshipId must be a GUID.'],
    [[{ ...link, subject: 7 }], 'has an invalid entry 0: subject must be a string of up to 256 characters.'],
    [[{ ...link, secret: 1 }], 'has an invalid entry 0: it has an unknown field.'],
    [[link, { ...link, subject: 'bob' }], 'has an invalid entry 1: patientRelationshipId occurs more than once.'],
  ])('%j', (content, what) => {
    expect(problemsOfFile(content)).toEqual([`PATIENT_LINKS_FILE ${what}`]);
  });
});
