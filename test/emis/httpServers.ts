import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { afterEach } from 'vitest';
import { createHttpClient, type HttpAnswer, type HttpClientOptions } from '../../src/emis/http/httpClient.ts';
import { TransportError } from '../../src/emis/http/TransportError.ts';

/** For tests of what takes too long. */
export const timeouts = { connectMs: 500, headersMs: 300, bodyIdleMs: 300, overallMs: 800 };
/** What is undone after each test, the last one first. */
export const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Listens on loopback, until the test ends. */
export async function listen(server: Server): Promise<URL> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => server.close());
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/PatientServices?a=b`);
}

/** A client of a server that answers as told. */
export async function start(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  options: Partial<HttpClientOptions> = {},
) {
  const server = createServer(answer);
  const client = createHttpClient({ endpoint: await listen(server), timeouts, ...options });
  ends.push(() => client.close());
  ends.push(() => server.closeAllConnections());
  return client;
}

export async function textOf(answer: HttpAnswer): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** How a call failed. */
export async function failure(call: Promise<unknown>): Promise<unknown> {
  const error: unknown = await call.then(
    () => 'nothing was thrown',
    (thrown: unknown) => thrown,
  );
  return error instanceof TransportError ? { reason: error.reason, wasSent: error.wasSent } : error;
}
