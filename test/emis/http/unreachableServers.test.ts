import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { expect, test } from 'vitest';
import { createHttpClient } from '../../../src/emis/http/createHttpClient.ts';
import { TransportError } from '../../../src/emis/http/TransportError.ts';
import { toTransportFailure } from '../../../src/emis/http/toTransportFailure.ts';
import { cleanUps, listen, timeouts } from '../../support/startHttpClient.ts';

/** What the log says about a call to a server with which no connection can be made. */
async function detailOf(endpoint: URL): Promise<string | undefined> {
  const client = createHttpClient({ endpoint, timeouts });
  cleanUps.push(() => client.close());
  const error: unknown = await client.post({}, 'x').catch((thrown: unknown) => thrown);
  if (!(error instanceof TransportError)) throw new Error('The call did not fail.');
  const failure = toTransportFailure('GetMessages', error);
  expect(failure).toMatchObject({ wasSent: false, error: { code: 'UPSTREAM_UNAVAILABLE' } });
  return failure.error.message;
}

const overTls = (endpoint: URL) => new URL(endpoint.href.replace('http:', 'https:'));

test('the detail of a refused connection contains its error code', async () => {
  const server = createServer();
  const endpoint = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  expect(await detailOf(endpoint)).toBe('UPSTREAM_UNAVAILABLE: GetMessages: notConnected, ECONNREFUSED');
});

test('the detail of a failed connection to a server without TLS contains the code of the TLS library', async () => {
  const endpoint = await listen(createServer());
  expect(await detailOf(overTls(endpoint))).toMatch(
    /^UPSTREAM_UNAVAILABLE: GetMessages: notConnected, (?:EPROTO|ERR_SSL_\w+)$/,
  );
});

test('the detail of an untrusted certificate contains the code of the TLS library', async () => {
  const pem = readFileSync(new URL('../../support/tls/server.pem', import.meta.url));
  const key = readFileSync(new URL('../../support/tls/server.key', import.meta.url));
  const endpoint = await listen(createTlsServer({ cert: pem, key }));
  expect(await detailOf(overTls(endpoint))).toMatch(
    /^UPSTREAM_UNAVAILABLE: GetMessages: notConnected, (?:UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN)$/,
  );
});
