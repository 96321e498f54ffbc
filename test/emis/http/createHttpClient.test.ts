import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { startHttpClient, textOf, timeouts } from '../../support/startHttpClient.ts';

describe('HTTP client', () => {
  test('post returns the status, the media type, the retry delay and the body', async () => {
    const client = await startHttpClient((request, response) => {
      const { method, url, headers } = request;
      const { host: _host, connection: _connection, ...rest } = headers;
      response.writeHead(503, { 'content-type': 'Text/XML; Charset="UTF-8"', 'retry-after': '12' });
      request.on('data', (chunk: Buffer) => response.write(chunk));
      request.on('end', () => response.end(JSON.stringify({ method, url, ...rest })));
    });
    const response = await client.post({ 'X-API-Version': '2.1.0.0' }, 'é');
    expect(response).toMatchObject({ status: 503, mediaType: 'text/xml', charset: 'utf-8', retryAfterSeconds: 12 });
    expect(await textOf(response)).toBe(
      `é${JSON.stringify({
        method: 'POST',
        url: '/PatientServices?a=b',
        'accept-encoding': 'identity',
        'x-api-version': '2.1.0.0',
        'content-length': '2',
      })}`,
    );
  });

  test('the HTTP client keeps connections alive', async () => {
    const ports = new Set<number | undefined>();
    const client = await startHttpClient((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('x');
    });
    for (let call = 0; call < 5; call += 1) await textOf(await client.post({}, 'x'));
    // undici rests a connection for one turn of the event loop and may use a second one in the meantime.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  test('the HTTP client reuses a connection whose response was discarded', async () => {
    const ports = new Set<number | undefined>();
    const client = await startHttpClient((request, response) => {
      ports.add(request.socket.remotePort);
      response.writeHead(401).end('no'.repeat(1000));
    });
    for (let call = 0; call < 5; call += 1) (await client.post({}, 'x')).discard();
    // undici rests a connection for one turn of the event loop and may use a second one in the meantime.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  test('the HTTP client closes a connection whose discarded response is too long', async () => {
    let isClosed: (() => void) | undefined;
    const closed = new Promise<void>((resolve) => (isClosed = resolve));
    const client = await startHttpClient((request, response) => {
      request.socket.on('close', () => isClosed?.());
      response.writeHead(503);
      const write = (): unknown => response.write(Buffer.alloc(50_000), (error) => (error ? undefined : write()));
      write();
    });
    (await client.post({}, 'x')).discard();
    await closed;
  });

  test('the HTTP client uses no more connections than allowed and serves every call', async () => {
    const held: ServerResponse[] = [];
    let maxHeld = 0;
    const client = await startHttpClient(
      (_request, response) => {
        maxHeld = Math.max(maxHeld, held.push(response));
        if (held.length === 3) for (const other of held.splice(0)) other.end('x');
      },
      { maxConnections: 3 },
    );
    const bodies = await Promise.all(Array.from({ length: 30 }, async () => textOf(await client.post({}, 'x'))));
    expect(bodies).toEqual(Array(30).fill('x'));
    expect(maxHeld).toBe(3);
  });

  test.each([301, 302, 307, 308])('the HTTP client does not follow a redirect (%i)', async (status) => {
    let calls = 0;
    const client = await startHttpClient((_request, response) => {
      calls += 1;
      response.writeHead(status, { location: '/elsewhere' }).end();
    });
    expect((await client.post({}, 'secret')).status).toBe(status);
    expect(calls).toBe(1);
  });

  test('the HTTP client decodes gzip that it did not request', async () => {
    const client = await startHttpClient((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('é'.repeat(100_000)));
    });
    expect(await textOf(await client.post({}, 'x'))).toBe('é'.repeat(100_000));
  });

  test('the HTTP client ignores early hints', async () => {
    const client = await startHttpClient((_request, response) => {
      response.writeEarlyHints({ link: '</a>; rel=preload' });
      response.end('x');
    });
    expect(await textOf(await client.post({}, 'x'))).toBe('x');
  });
});

test('a slow reader receives the whole response without an idle timeout', async () => {
  const size = 8_000_000;
  const client = await startHttpClient((_request, response) => void response.end(Buffer.alloc(size, 'x')), {
    timeouts: { ...timeouts, bodyIdleMs: 200, overallMs: 10_000 },
  });
  const response = await client.post({}, 'x');
  let bytes = 0;
  for await (const chunk of response.body) {
    if (bytes === 0) await new Promise((resolve) => setTimeout(resolve, 500));
    bytes += chunk.length;
  }
  expect(bytes).toBe(size);
});
