import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createHttpClient } from '../../src/emis/http/httpClient.ts';
import { ends, failure, listen, start, textOf, timeouts } from './httpServers.ts';

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
      timeouts: { ...timeouts, headersMs: 900, overallMs: 300 },
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
    expect(await failure(textOf(await client.post({}, 'x')))).toEqual({ reason: 'badCoding', wasSent: true });
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
