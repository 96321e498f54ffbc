import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterEach, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { StartupError } from '../../startup/StartupError.ts';
import { configured as upstream } from '../support/configSettings.ts';
import { rejectionOf, startClient } from '../support/startClient.ts';

const directory = resolve(import.meta.dirname, '../support/tls');
const file = (name: string) => resolve(directory, name);
const read = (path: string) => readFileSync(path, 'utf8');

const certificate = {
  EMIS_TLS_CA_FILE: file('ca.pem'),
  EMIS_TLS_CERTIFICATE_FILE: file('client.pem'),
  EMIS_TLS_KEY_FILE: file('client.encrypted.key'),
  EMIS_TLS_PASSPHRASE: 'test passphrase',
};

const tlsOf = (env: Record<string, string>) => {
  const config = readConfig({ ...upstream, ...env }, read);
  return config.kind === 'configured' ? config.emis.tls : undefined;
};
function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    tlsOf(env);
    return [];
  } catch (error) {
    if (error instanceof StartupError) return error.problems;
    throw error;
  }
}

let server: Server | undefined;
afterEach(() => server?.close());

/** Starts a TLS server in front of the simulator that accepts only clients with a certificate of the test authority. */
function startTls(names: string[]) {
  return async (endpoint: string): Promise<string> => {
    const started = createServer(
      {
        key: read(file('server.key')),
        cert: read(file('server.pem')),
        ca: read(file('ca.pem')),
        requestCert: true,
        rejectUnauthorized: true,
      },
      (incoming, response) => {
        names.push(String((incoming.socket as TLSSocket).getPeerCertificate().subject.CN));
        const { method, headers } = incoming;
        const outgoing = httpRequest(endpoint, { ...(method && { method }), headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        });
        incoming.pipe(outgoing);
      },
    );
    server = started;
    await new Promise<void>((done) => started.listen(0, '127.0.0.1', done));
    return `https://127.0.0.1:${(started.address() as AddressInfo).port}${new URL(endpoint).pathname}`;
  };
}

test('the upstream receives the configured client certificate, whose key is encrypted', async () => {
  const names: string[] = [];
  const tls = tlsOf(certificate);
  const { client, link } = await startClient({ through: startTls(names), client: { ...(tls && { tls }) } });
  expect(await client.demographics(link())).toMatchObject({ surname: expect.any(String) as string });
  expect(new Set(names)).toEqual(new Set(['client']));
});

test.each([
  ['without a client certificate', { EMIS_TLS_CA_FILE: certificate.EMIS_TLS_CA_FILE }],
  ['without the authority of the server', { ...certificate, EMIS_TLS_CA_FILE: '' }],
])('nothing is sent %s', async (_name, env) => {
  const names: string[] = [];
  const tls = tlsOf(env);
  const { client, link, calls } = await startClient({ through: startTls(names), client: { ...(tls && { tls }) } });
  expect(await rejectionOf(client.demographics(link()))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  expect(names).toEqual([]);
  expect(calls()).toEqual([]);
});

test.each<[string, Record<string, string>, string]>([
  [
    'a wrong passphrase',
    { ...certificate, EMIS_TLS_PASSPHRASE: 'canary' },
    'EMIS_TLS_KEY must be the key of the certificate in PEM, with its passphrase if it has one.',
  ],
  [
    'no passphrase',
    { ...certificate, EMIS_TLS_PASSPHRASE: '' },
    'EMIS_TLS_KEY must be the key of the certificate in PEM, with its passphrase if it has one.',
  ],
  [
    'the key of another certificate',
    { ...certificate, EMIS_TLS_KEY_FILE: file('server.key'), EMIS_TLS_PASSPHRASE: '' },
    'EMIS_TLS_KEY must be the key of the certificate in PEM, with its passphrase if it has one.',
  ],
  ['no key', { EMIS_TLS_CERTIFICATE_FILE: file('client.pem') }, 'EMIS_TLS_KEY is not set, but its certificate is.'],
  ['no certificate', { EMIS_TLS_KEY_FILE: file('server.key') }, 'EMIS_TLS_CERTIFICATE is not set, but its key is.'],
  [
    'a certificate that is none',
    { ...certificate, EMIS_TLS_CERTIFICATE_FILE: '', EMIS_TLS_CERTIFICATE: 'canary' },
    'EMIS_TLS_CERTIFICATE must be a certificate in PEM.',
  ],
  [
    'an authority that is none',
    { ...certificate, EMIS_TLS_CA_FILE: '', EMIS_TLS_CA: 'canary' },
    'EMIS_TLS_CA must be certificates in PEM.',
  ],
  [
    'a file that does not exist',
    { ...certificate, EMIS_TLS_KEY_FILE: '/canary' },
    'EMIS_TLS_KEY_FILE names a file that cannot be read: no such file or directory (ENOENT).',
  ],
  [
    'an endpoint without TLS',
    { ...certificate, EMIS_ENDPOINT: 'http://127.0.0.1:1/' },
    'EMIS_ENDPOINT must use https with a setting of EMIS_TLS.',
  ],
])('a client certificate with %s is refused at start, without its value', (_name, env, problem) => {
  expect(problemsOf(env)).toContain(problem);
  expect(problemsOf(env).join()).not.toContain('canary');
});
