import assert from 'node:assert/strict';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const configured = {
  EMIS_ENDPOINT: 'https://emis.example/PatientServices',
  EMIS_APPLICATION_ID: '6f0e9c1a-0f62-4a40-9d0c-6a4f0ddc2f7e',
  EMIS_CLIENT_KEY: 'client-secret',
  EMIS_SERVER_KEY: 'server-secret',
  JWT_ISSUER: 'https://login.example',
  JWT_AUDIENCE: 'emis-subgraph',
  JWT_JWKS_URI: 'https://login.example/jwks',
  ID_KEY: 'abcdefgh'.repeat(4),
};
/** What production needs beyond the settings of an upstream. */
const production = {
  ...configured,
  NODE_ENV: 'production',
  STORE_KEYS: `a:${Buffer.from('stored-records!!'.repeat(2)).toString('base64')}`,
};
const noFile = () => {
  throw new Error('no file was expected');
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

test('an empty environment selects the simulator on loopback, with explorer and introspection', () => {
  expect(readConfig({}, noFile)).toEqual({
    kind: 'simulated',
    host: '127.0.0.1',
    port: 4000,
    explorer: true,
    introspection: true,
    hideSchemaDetails: false,
    logLevel: 'info',
    recordCache: { kind: 'on', lifetimeMs: 60_000 },
    routerSecrets: [],
    tokenScopes: 'required',
    requestTimeoutMs: 25_000,
    demand: { maxOperationCost: 20_000, maxResponseLeaves: 100_000 },
    load: defaultLoad,
    shutdownGraceMs: 30_000,
    maxConnections: 2_000,
    maxResponseBytes: 20_971_520,
    maxUnreadBytes: 268_435_456,
    unreadTimeoutMs: 10_000,
    tokenTimes: { maxAge: 86_400, requiresIssuedAt: false, leeway: 5 },
    keysMaxAgeMs: 86_400_000,
    misspeltNames: [],
  });
});

test('the limits of operations and responses are whole numbers within bounds', () => {
  const limits = { MAX_OPERATION_COST: '5000', MAX_RESPONSE_VALUES: '20000' };
  expect(readConfig(limits, noFile)).toMatchObject({
    demand: { maxOperationCost: 5_000, maxResponseLeaves: 20_000 },
  });
  expect(problemsOf({ MAX_OPERATION_COST: '10', MAX_RESPONSE_VALUES: '0' })).toEqual([
    'MAX_OPERATION_COST must be a whole number (1000–1000000).',
    'MAX_RESPONSE_VALUES must be a whole number (10000–10000000).',
  ]);
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

const defaultLoad = {
  maxRequests: 1_000,
  maxCallsPerRequest: 500,
  maxCalls: 64,
  maxCallsPerPractice: 16,
  maxPracticeFailures: 5,
  requestsPerPerson: 300,
  requestsPerClient: 60_000,
  writesPerPerson: 100,
  messagesPerPerson: 20,
};

test('the limits of load can be set within bounds', () => {
  const names = {
    MAX_REQUESTS: 'maxRequests',
    MAX_CALLS_PER_REQUEST: 'maxCallsPerRequest',
    MAX_UPSTREAM_CALLS: 'maxCalls',
    MAX_CALLS_PER_PRACTICE: 'maxCallsPerPractice',
    MAX_PRACTICE_FAILURES: 'maxPracticeFailures',
    REQUESTS_PER_PERSON: 'requestsPerPerson',
    REQUESTS_PER_CLIENT: 'requestsPerClient',
    WRITES_PER_PERSON: 'writesPerPerson',
    MESSAGES_PER_PERSON: 'messagesPerPerson',
  };
  expect(Object.values(names).toSorted()).toEqual(Object.keys(defaultLoad).toSorted());
  for (const [name, property] of Object.entries(names)) {
    expect(readConfig({ [name]: '17', MAX_UPSTREAM_CALLS: '17' }, noFile).load).toMatchObject({ [property]: 17 });
    for (const value of ['0', 'many', '-1', '1e3']) expect(problemsOf({ [name]: value })).toHaveLength(1);
  }
  expect(problemsOf({ MAX_UPSTREAM_CALLS: '10', MAX_CALLS_PER_PRACTICE: '11' })).toEqual([
    'MAX_CALLS_PER_PRACTICE must not be larger than MAX_UPSTREAM_CALLS.',
  ]);
});

test('REQUEST_TIMEOUT_MS sets the time for a request within bounds', () => {
  expect(readConfig({ REQUEST_TIMEOUT_MS: '8000' }, noFile)).toMatchObject({ requestTimeoutMs: 8_000 });
  for (const value of ['999', '120001', '0', '-5', '2e4', 'never']) {
    expect(problemsOf({ REQUEST_TIMEOUT_MS: value })).toEqual([
      'REQUEST_TIMEOUT_MS must be a whole number (1000–120000).',
    ]);
  }
});

test('production turns introspection off unless it is turned on', () => {
  expect(readConfig(production, noFile)).toMatchObject({ introspection: false });
  expect(readConfig({ ...production, INTROSPECTION: 'on' }, noFile)).toMatchObject({ introspection: true });
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

const keysProblem = 'must be one or two entries "id:key", with different ids and keys of 32 bytes in base64.';

describe('settings of stores', () => {
  const storesOf = (env: Record<string, string>) => {
    const config = readConfig({ ...configured, ...env }, noFile);
    assert(config.kind === 'configured');
    return config.stores;
  };

  test('records are stored in SQLite in the folder data unless a URL names a server', () => {
    expect(storesOf({})).toMatchObject({ durable: { kind: 'sqlite', directory: 'data' } });
    expect(storesOf({ DATA_DIR: '/var/lib/x' }).durable).toEqual({ kind: 'sqlite', directory: '/var/lib/x' });
    expect(storesOf({ STORE_URL: 'postgres://h/d' }).durable).toEqual({ kind: 'postgres', url: 'postgres://h/d' });
    expect(storesOf({ STORE_URL: 'rediss://h' }).durable).toEqual({ kind: 'redis', url: 'rediss://h' });
  });

  test('sessions are shared only through a REDIS_URL', () => {
    expect(storesOf({}).volatile).toBeUndefined();
    expect(storesOf({ REDIS_URL: 'rediss://h' }).volatile).toEqual({ url: 'rediss://h' });
    expect(problemsOf({ ...configured, EMIS_SESSIONS: 'shared' })).toEqual([
      'REDIS_URL is not set, and EMIS_SESSIONS=shared needs it.',
    ]);
    const config = readConfig({ ...configured, EMIS_SESSIONS: 'shared', REDIS_URL: 'redis://h' }, noFile);
    expect(config).toMatchObject({ emis: { sessions: 'shared' }, sessionsPerPatient: 'one' });
  });

  test('the first key of STORE_KEYS encrypts, and without keys one is derived outside production', () => {
    const b = `b:${Buffer.alloc(32, 'b').toString('base64url')}`;
    const { sealingKeys } = storesOf({ STORE_KEYS: `${b},${production.STORE_KEYS}` });
    expect(sealingKeys.map(({ id, secret }) => [id, Buffer.from(secret).toString()])).toEqual([
      ['b', 'b'.repeat(32)],
      ['a', 'stored-records!!'.repeat(2)],
    ]);
    expect(storesOf({}).sealingKeys.map(({ id, secret }) => [id, secret.length])).toEqual([['derived', 32]]);
  });

  test('production needs keys of its own for ids and for records', () => {
    expect(problemsOf({ ...production, ID_KEY: '', STORE_KEYS: '' })).toEqual([
      "ID_KEY is not set; `npm run id-key` prints the key that keeps today's ids.",
      'STORE_KEYS is not set.',
    ]);
  });

  test.each([
    ['STORE_URL', 'mysql://secret', 'must be a URL that starts with postgres://, postgresql://, redis://, rediss://.'],
    ['REDIS_URL', 'postgres://secret', 'must be a URL that starts with redis:// or rediss://.'],
    ['EMIS_SESSIONS', 'secret', 'must be one of own, shared.'],
    ['EMIS_SESSIONS_PER_PATIENT', 'secret', 'must be one of one, several.'],
    ['STORE_KEYS', 'secret', keysProblem],
    ['STORE_KEYS', `a:${Buffer.alloc(31).toString('base64')}`, keysProblem],
    ['STORE_KEYS', `${production.STORE_KEYS},${production.STORE_KEYS}`, keysProblem],
  ])('the setting %s with the value %j is reported by name, without its value', (name, value, problem) => {
    expect(problemsOf({ ...configured, [name]: value })).toEqual([`${name} ${problem}`]);
  });
});

describe('settings from files', () => {
  const files: Record<string, string> = { '/run/key': ' server \n', '/run/id': `${'i'.repeat(32)}\r\n` };
  const readFile = (path: string) => files[path] ?? noFile();

  test('a setting comes from the file that its name with _FILE names, without the last line break', () => {
    const env = {
      ...configured,
      EMIS_SERVER_KEY: '',
      EMIS_SERVER_KEY_FILE: '/run/key',
      ID_KEY: '',
      ID_KEY_FILE: '/run/id',
    };
    const config = readConfig(env, readFile);
    expect(config).toMatchObject({ emis: { serverKey: ' server ' }, idKey: Buffer.from('i'.repeat(32)) });
  });

  test('a file that cannot be read, or a setting beside its file, is reported', () => {
    expect(problemsOf({ ...configured, ID_KEY: '', ID_KEY_FILE: '/none' })).toEqual([
      'ID_KEY_FILE names a file that cannot be read: no file was expected.',
    ]);
    expect(problemsOf({ ...configured, ID_KEY_FILE: '/run/id' }, readFile)).toEqual([
      'ID_KEY must not be set with ID_KEY_FILE.',
    ]);
  });
});

test('keys are read byte for byte, including surrounding spaces', () => {
  const config = readConfig({ ...configured, EMIS_SERVER_KEY: ' server ' }, noFile);
  expect(config).toMatchObject({ emis: { serverKey: ' server ' } });
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

test.each(['*', 'node-soap', 'a,node-soap:http', 'undici', '1'])('DEBUG=%s is refused in production', (debug) => {
  const problems = problemsOf({ ...production, DEBUG: debug });
  expect(problems).toEqual(['DEBUG must not be set in production, because it reveals patient data or secrets.']);
  expect(problemsOf({ ...configured, DEBUG: debug })).toEqual([]);
});

test.each([
  [
    { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    'NODE_TLS_REJECT_UNAUTHORIZED must not be set in production, because it accepts any server.',
  ],
  [{ NODE_DEBUG: 'http' }, 'NODE_DEBUG must not be set in production, because it reveals patient data or secrets.'],
  [
    { NODE_DEBUG_NATIVE: 'tls' },
    'NODE_DEBUG_NATIVE must not be set in production, because it reveals patient data or secrets.',
  ],
  [
    { NODE_OPTIONS: '--max-old-space-size=512 --inspect=0.0.0.0' },
    'NODE_OPTIONS must not have --inspect in production.',
  ],
  [{ NODE_OPTIONS: '"--inspect"' }, 'NODE_OPTIONS must not have --inspect in production.'],
  [{ NODE_OPTIONS: '"--i\\nspect"' }, 'NODE_OPTIONS must not have --inspect in production.'],
  [
    { NODE_OPTIONS: '--abort-on-uncaught-exception' },
    'NODE_OPTIONS must not have --abort-on-uncaught-exception in production.',
  ],
  [{ NODE_OPTIONS: '--security-revert=CVE-1' }, 'NODE_OPTIONS must not have --security-revert in production.'],
  [{ NODE_OPTIONS: '--tls_keylog=/tmp/keys' }, 'NODE_OPTIONS must not have --tls-keylog in production.'],
  [{ EMIS_CLIENT_KEY: 'x' }, 'EMIS_CLIENT_KEY must have at least 12 characters, 6 of them different, in production.'],
  [
    { EMIS_SERVER_KEY: 'a'.repeat(40) },
    'EMIS_SERVER_KEY must have at least 12 characters, 6 of them different, in production.',
  ],
  [{ EMIS_SERVER_KEY: configured.EMIS_CLIENT_KEY }, 'EMIS_SERVER_KEY must differ from EMIS_CLIENT_KEY.'],
  [{ ROUTER_SECRET: configured.ID_KEY }, 'ROUTER_SECRET must differ from ID_KEY.'],
  [{ ID_KEY: 'k'.repeat(32) }, 'ID_KEY must have at least 12 characters, 6 of them different, in production.'],
  [{ STORE_KEYS: `a:${Buffer.alloc(32).toString('base64')}` }, 'STORE_KEYS must hold random keys, in production.'],
  [{ EMIS_ENDPIONT: 'https://canary.example' }, 'EMIS_ENDPIONT is not a setting; use EMIS_ENDPOINT.'],
  [{ TOKEN_SCOPE: 'required' }, 'TOKEN_SCOPE is not a setting; use TOKEN_SCOPES.'],
  [{ JWT_JWKS_URL: 'canary' }, 'JWT_JWKS_URL is not a setting; use JWT_JWKS_URI.'],
  [{ STORE_KEY_FILE: '/canary' }, 'STORE_KEY_FILE is not a setting; use STORE_KEYS_FILE.'],
  [{ log_level: 'debug' }, 'log_level is not a setting; use LOG_LEVEL.'],
])('production refuses %j by name', (env: Record<string, string>, problem) => {
  const problems = problemsOf({ ...production, ...env });
  expect(problems).toEqual([problem]);
  expect(problems.join()).not.toContain('canary');
});

test('what production refuses is accepted elsewhere, and misspelt names are reported', () => {
  const env = { NODE_DEBUG: 'http', EMIS_CLIENT_KEY: 'x', EMIS_SERVER_KEY: 'x', ROUTER_SECERT: 'x' };
  expect(readConfig({ ...configured, ...env }, noFile).misspeltNames).toEqual([
    { name: 'ROUTER_SECERT', meant: 'ROUTER_SECRET' },
  ]);
  expect(readConfig({ EXPLORERS: 'off', TOKEN_SCOPE: 'x' }, noFile)).toMatchObject({
    kind: 'simulated',
    misspeltNames: [
      { name: 'EXPLORERS', meant: 'EXPLORER' },
      { name: 'TOKEN_SCOPE', meant: 'TOKEN_SCOPES' },
    ],
  });
});

test('the usual variables of an environment are not taken for misspelt settings', () => {
  const names = [
    'PATH',
    'HOME',
    'HOSTNAME',
    'PWD',
    'USER',
    'LANG',
    'LOGNAME',
    'SHELL',
    'TERM',
    'TZ',
    'NODE_VERSION',
    'NODE_OPTIONS',
    'KUBERNETES_PORT',
    'EMIS_SUBGRAPH_SERVICE_PORT',
    'HTTPS_PROXY',
    'NODE_EXTRA_CA_CERTS',
    'NODE_PATH',
    'POD_NAME',
    'SIMULATOR_PORT',
    'SIMULATOR_LATENCY_MS',
    'YARN_VERSION',
    'npm_config_port',
    'DATABASE_URL',
    'POSTGRES_PASSWORD',
  ];
  expect(problemsOf({ ...production, ...Object.fromEntries(names.map((name) => [name, 'x'])) })).toEqual([]);
});

test('production requires scopes unless TOKEN_SCOPES says otherwise', () => {
  expect(readConfig(production, noFile)).toMatchObject({ tokenScopes: 'required' });
  expect(readConfig({ ...production, TOKEN_SCOPES: 'when-named' }, noFile)).toMatchObject({
    tokenScopes: 'when-named',
  });
});

describe('file of patient links', () => {
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

  test('PATIENT_LINKS_FILE is read as a list of links', () => {
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
  ])('PATIENT_LINKS_FILE with the content %j is refused', (content, problem) => {
    expect(problemsOfFile(content)).toEqual([`PATIENT_LINKS_FILE ${problem}`]);
  });
});
