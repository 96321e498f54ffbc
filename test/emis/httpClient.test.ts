import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttpClient, type HttpAnswer, type HttpClientOptions } from '../../src/emis/transport/httpClient.ts';
import { TransportError } from '../../src/emis/transport/TransportError.ts';

const timeouts = { connectMs: 300, headersMs: 150, bodyIdleMs: 150, overallMs: 500 };
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function listen(server: Server): Promise<URL> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => server.close());
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/PatientServices?a=b`);
}

async function start(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  options: Partial<HttpClientOptions> = {},
) {
  const server = createServer(answer);
  const client = createHttpClient({ endpoint: await listen(server), timeouts, ...options });
  ends.push(() => client.close());
  ends.push(() => server.closeAllConnections());
  return client;
}

async function textOf(answer: HttpAnswer): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  const error: unknown = await call.then(
    () => 'nothing was thrown',
    (thrown: unknown) => thrown,
  );
  return error instanceof TransportError ? { reason: error.reason, wasSent: error.wasSent } : error;
}

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
      { connections: 3 },
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

describe('a call fails', () => {
  test('when nobody listens, and nothing was sent', async () => {
    const server = createServer();
    const endpoint = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    const client = createHttpClient({ endpoint, timeouts });
    expect(await failure(client.post({}, 'x'))).toEqual({ reason: 'notConnected', wasSent: false });
    await client.close();
  });

  test('when its time is over before it got a connection, and nothing was sent', async () => {
    let calls = 0;
    const client = await start(() => (calls += 1), {
      connections: 1,
      timeouts: { ...timeouts, headersMs: 400, overallMs: 200 },
    });
    const [first, second] = await Promise.all([failure(client.post({}, 'x')), failure(client.post({}, 'y'))]);
    expect(first).toEqual({ reason: 'deadline', wasSent: true });
    expect(second).toEqual({ reason: 'notStarted', wasSent: false });
    expect(calls).toBe(1);
  });

  test('when no answer begins in time', async () => {
    const client = await start(() => {});
    expect(await failure(client.post({}, 'x'))).toEqual({ reason: 'headersTimeout', wasSent: true });
  });

  test('when the answer stands still', async () => {
    const client = await start((_request, response) => void response.write('half'));
    const answer = await client.post({}, 'x');
    expect(await failure(textOf(answer))).toEqual({ reason: 'bodyTimeout', wasSent: true });
  });

  test('when the answer trickles for longer than a call may take', async () => {
    const client = await start((_request, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const answer = await client.post({}, 'x');
    expect(await failure(textOf(answer))).toEqual({ reason: 'deadline', wasSent: true });
  });

  test('when the connection is cut before the answer', async () => {
    const client = await start((request) => request.socket.destroy());
    expect(await failure(client.post({}, 'x'))).toEqual({ reason: 'cut', wasSent: true });
  });

  test('when the connection is cut in the middle of the answer', async () => {
    const client = await start((request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half', () => request.socket.destroy());
    });
    const answer = await client.post({}, 'x');
    expect(await failure(textOf(answer))).toEqual({ reason: 'cut', wasSent: true });
  });

  test('when what comes is not HTTP', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.end('SSH-2.0-hello\r\n');
    });
    const client = createHttpClient({ endpoint: await listen(server), timeouts });
    ends.push(() => client.close());
    expect(await failure(client.post({}, 'x'))).toEqual({ reason: 'cut', wasSent: true });
  });

  test('when the answer is larger than may be, while it still comes', async () => {
    let sent = 0;
    const client = await start(
      (_request, response) => {
        const write = (): void => {
          sent += 65_536;
          response.write(Buffer.alloc(65_536, 'x'), (error) => (error ? undefined : write()));
        };
        write();
      },
      { maxBytes: 1_000_000 },
    );
    const answer = await client.post({}, 'x');
    expect(await failure(textOf(answer))).toEqual({ reason: 'tooLarge', wasSent: true });
    expect(sent).toBeLessThan(20_000_000);
  });

  test('when a small answer unpacks to a large one', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 'x'));
    const client = await start(
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      { maxBytes: 1_000_000 },
    );
    const answer = await client.post({}, 'x');
    expect(await failure(textOf(answer))).toEqual({ reason: 'tooLarge', wasSent: true });
  });

  test.each([
    ['not gzip at all', Buffer.from('hello')],
    ['gzip that ends early', gzipSync('x'.repeat(1000)).subarray(0, 20)],
    ['gzip with a wrong checksum', Buffer.concat([gzipSync('x').subarray(0, -8), Buffer.alloc(8, 1)])],
  ])('when the answer says gzip and is %s', async (_what, body) => {
    const client = await start((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(body);
    });
    expect(await failure(textOf(await client.post({}, 'x')))).toEqual({ reason: 'badCoding', wasSent: true });
  });

  test.each(['br', 'deflate', 'zstd', 'gzip, gzip'])('when the answer is packed as %s', async (coding) => {
    const client = await start((_request, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end('x');
    });
    expect(await failure(client.post({}, 'x'))).toEqual({ reason: 'badCoding', wasSent: true });
  });

  test('when the answer is packed and stands still', async () => {
    const client = await start((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.write(gzipSync('x'.repeat(1000)).subarray(0, 15));
    });
    expect(await failure(textOf(await client.post({}, 'x')))).toEqual({ reason: 'bodyTimeout', wasSent: true });
  });

  test('and is sent once, however it fails', async () => {
    let calls = 0;
    const client = await start((request, response) => {
      calls += 1;
      if (calls === 1) response.end('x');
      else request.socket.destroy();
    });
    await textOf(await client.post({}, 'x'));
    // Over the connection that the first call left open.
    expect(await failure(client.post({}, 'x'))).toEqual({ reason: 'cut', wasSent: true });
    expect(calls).toBe(2);
  });
});

describe('a slow reader', () => {
  test('gets the whole answer, and the idle time is not held against it', async () => {
    const size = 8_000_000;
    const client = await start((_request, response) => void response.end(Buffer.alloc(size, 'x')), {
      timeouts: { ...timeouts, bodyIdleMs: 50, overallMs: 5_000 },
    });
    const answer = await client.post({}, 'x');
    let bytes = 0;
    for await (const chunk of answer.body) {
      if (bytes === 0) await new Promise((resolve) => setTimeout(resolve, 150));
      bytes += chunk.length;
    }
    expect(bytes).toBe(size);
  });
});
