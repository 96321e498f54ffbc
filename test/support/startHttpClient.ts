import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { afterEach } from 'vitest';
import { createHttpClient, type HttpClientOptions } from '../../src/emis/http/createHttpClient.ts';
import type { HttpResponse } from '../../src/emis/http/HttpClient.ts';
import { TransportError } from '../../src/emis/http/TransportError.ts';

/** Short timeouts, for slow responses. */
export const timeouts = { connectMs: 500, headersMs: 300, bodyIdleMs: 300, overallMs: 800 };
/** Functions that run after each test, the last one first. */
export const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of cleanUps.splice(0).reverse()) await end();
});

/** Listens on loopback until the test ends. */
export async function listen(server: Server): Promise<URL> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUps.push(() => server.close());
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/PatientServices?a=b`);
}

/** Starts a server with a request handler and creates a client of it. */
export async function startHttpClient(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
  options: Partial<HttpClientOptions> = {},
) {
  const server = createServer(handler);
  const client = createHttpClient({ endpoint: await listen(server), timeouts, ...options });
  cleanUps.push(() => client.close());
  cleanUps.push(() => server.closeAllConnections());
  return client;
}

export async function textOf(response: HttpResponse): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** The reason for which a call failed, and whether it was sent. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const error: unknown = await call.then(
    () => 'nothing was thrown',
    (thrown: unknown) => thrown,
  );
  return error instanceof TransportError ? { reason: error.reason, wasSent: error.wasSent } : error;
}
