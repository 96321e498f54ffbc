import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { configured, noFile, problemsOf, production } from './support/configSettings.ts';

test('production turns introspection off unless it is turned on', () => {
  expect(readConfig(production, noFile)).toMatchObject({ introspection: false });
  expect(readConfig({ ...production, INTROSPECTION: 'on' }, noFile)).toMatchObject({ introspection: true });
});

test('production requires scopes unless TOKEN_SCOPES says otherwise', () => {
  expect(readConfig(production, noFile)).toMatchObject({ tokenScopes: 'required' });
  expect(readConfig({ ...production, TOKEN_SCOPES: 'when-named' }, noFile)).toMatchObject({
    tokenScopes: 'when-named',
  });
});

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
  [
    {
      STORE_KEYS: ['new', 'old']
        .map((id) => `${id}:${Buffer.from('stored-records!!'.repeat(2)).toString('base64')}`)
        .join(),
    },
    'STORE_KEYS must differ from its other value.',
  ],
  [{ STORE_KEYS: `a:${Buffer.from(configured.ID_KEY).toString('base64')}` }, 'STORE_KEYS must differ from ID_KEY.'],
  [{ ROUTER_SECRET: Buffer.from(configured.ID_KEY).toString('base64') }, 'ROUTER_SECRET must differ from ID_KEY.'],
  [
    {
      ID_KEY: `base64:${Buffer.from(`${configured.EMIS_CLIENT_KEY}, and so on for 32 bytes`).toString('base64')}`,
      EMIS_CLIENT_KEY: `${configured.EMIS_CLIENT_KEY}, and so on for 32 bytes`,
    },
    'ID_KEY must differ from EMIS_CLIENT_KEY.',
  ],
  [{ EMIS_SERVER_KEY: ' server-secret' }, 'EMIS_SERVER_KEY must not begin or end with white space, in production.'],
  [{ EMIS_CLIENT_KEY: 'client-secret\n' }, 'EMIS_CLIENT_KEY must not begin or end with white space, in production.'],
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

test('production refuses equal and weak keys, and keys with white space, also from files', () => {
  const files: Record<string, string> = {
    '/run/client': 'the same secret\n',
    '/run/server': 'the same secret\r\n',
    '/run/id': `${'a'.repeat(40)}\n`,
    '/run/router': ` ${'router-secret'.repeat(3)}`,
    '/run/spaces': 'client-secret \n\n',
  };
  const readFile = (path: string) => files[path] ?? '';
  const { EMIS_CLIENT_KEY: _client, EMIS_SERVER_KEY: _server, ID_KEY: _id, ...others } = production;
  const fromFiles = { EMIS_SERVER_KEY_FILE: '/run/server', ID_KEY_FILE: '/run/id', ROUTER_SECRET_FILE: '/run/router' };
  expect(problemsOf({ ...others, ...fromFiles, EMIS_CLIENT_KEY_FILE: '/run/client' }, readFile)).toEqual([
    'EMIS_SERVER_KEY must differ from EMIS_CLIENT_KEY.',
    'ID_KEY must have at least 12 characters, 6 of them different, in production.',
  ]);
  expect(problemsOf({ ...production, EMIS_CLIENT_KEY: '', EMIS_CLIENT_KEY_FILE: '/run/spaces' }, readFile)).toEqual([
    'EMIS_CLIENT_KEY must not begin or end with white space, in production.',
  ]);
});

test.each([
  '--inspect-brk',
  '--inspect-wait=127.0.0.1:9229',
  '--inspect_port=1',
  '--require=./x.js --insecure-http-parser',
  '--tls-min-v1.0',
  '--heapsnapshot-signal=SIGUSR2',
  '--report-on-signal',
  '--unhandled-rejections=none',
  '--no-deprecation\t--trace-tls',
])('production refuses the options of Node %s, in the variable and on the command line', (options) => {
  expect(problemsOf({ ...production, NODE_OPTIONS: options })).toHaveLength(1);
  expect(() => readConfig(production, noFile, options.split(/\s/))).toThrow('The command line');
});
