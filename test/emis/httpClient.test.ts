import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { start, textOf, timeouts } from './httpServers.ts';

describe('the HTTP client', () => {
  test('posts, and gives status, media type, time to wait and body', async () => {
    const client = await start((request, response) => {
      const { method, url, headers } = request;
      const { host: _host, connection: _connection, ...rest } = headers;
      response.writeHead(503, { 'content-type': 'Text/XML; Charset="UTF-8"', 'retry-after': '12' });
      request.on('data', (chunk: Buffer) => response.write(chunk));
      request.on('end', () => response.end(JSON.stringify({ method, url, ...rest })));
    });
    const answer = await client.post({ 'X-API-Version': '2.1.0.0' }, 'é');
    expect(answer).toMatchObject({ status: 503, mediaType: 'text/xml', charset: 'utf-8', retryAfterSeconds: 12 });
    expect(await textOf(answer)).toBe(
      `é${JSON.stringify({
        method: 'POST',
        url: '/PatientServices?a=b',
        'accept-encoding': 'identity',
        'x-api-version': '2.1.0.0',
        'content-length': '2',
      })}`,
    );
  });

  test('keeps its connections', async () => {
    const ports = new Set<number | undefined>();
    const client = await start((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('x');
    });
    for (let call = 0; call < 5; call += 1) await textOf(await client.post({}, 'x'));
    // undici rests a connection for one turn of the event loop, and may use a second one meanwhile.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  test('keeps a connection whose answer nobody wants to read', async () => {
    const ports = new Set<number | undefined>();
    const client = await start((request, response) => {
      ports.add(request.socket.remotePort);
      response.writeHead(401).end('no'.repeat(1000));
    });
    for (let call = 0; call < 5; call += 1) (await client.post({}, 'x')).discard();
    // undici rests a connection for one turn of the event loop, and may use a second one meanwhile.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  test('gives up a connection over which too much comes that nobody wants', async () => {
    let isClosed: (() => void) | undefined;
    const closed = new Promise<void>((resolve) => (isClosed = resolve));
    const client = await start((request, response) => {
      request.socket.on('close', () => isClosed?.());
      response.writeHead(503);
      const write = (): unknown => response.write(Buffer.alloc(50_000), (error) => (error ? undefined : write()));
      write();
    });
    (await client.post({}, 'x')).discard();
    await closed;
  });

  test('uses as many connections as it may and no more, and all calls get their turn', async () => {
    const held: ServerResponse[] = [];
    let most = 0;
    const client = await start(
      (_request, response) => {
        most = Math.max(most, held.push(response));
        if (held.length === 3) for (const other of held.splice(0)) other.end('x');
      },
      { maxConnections: 3 },
    );
    const bodies = await Promise.all(Array.from({ length: 30 }, async () => textOf(await client.post({}, 'x'))));
    expect(bodies).toEqual(Array(30).fill('x'));
    expect(most).toBe(3);
  });

  test.each([301, 302, 307, 308])('does not follow a redirect (%i)', async (status) => {
    let calls = 0;
    const client = await start((_request, response) => {
      calls += 1;
      response.writeHead(status, { location: '/elsewhere' }).end();
    });
    expect((await client.post({}, 'secret')).status).toBe(status);
    expect(calls).toBe(1);
  });

  test('takes gzip that it did not ask for', async () => {
    const client = await start((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('é'.repeat(100_000)));
    });
    expect(await textOf(await client.post({}, 'x'))).toBe('é'.repeat(100_000));
  });

  test('passes by what is said before the answer', async () => {
    const client = await start((_request, response) => {
      response.writeEarlyHints({ link: '</a>; rel=preload' });
      response.end('x');
    });
    expect(await textOf(await client.post({}, 'x'))).toBe('x');
  });
});

describe('a slow reader', () => {
  test('gets the whole answer, and the idle time is not held against it', async () => {
    const size = 8_000_000;
    const client = await start((_request, response) => void response.end(Buffer.alloc(size, 'x')), {
      timeouts: { ...timeouts, bodyIdleMs: 200, overallMs: 10_000 },
    });
    const answer = await client.post({}, 'x');
    let bytes = 0;
    for await (const chunk of answer.body) {
      if (bytes === 0) await new Promise((resolve) => setTimeout(resolve, 500));
      bytes += chunk.length;
    }
    expect(bytes).toBe(size);
  });
});
