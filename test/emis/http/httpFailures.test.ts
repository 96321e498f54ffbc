import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createHttpClient } from '../../../src/emis/http/createHttpClient.ts';
import { cleanUps, failureOf, listen, startHttpClient, textOf, timeouts } from '../../support/startHttpClient.ts';

describe('failed HTTP calls', () => {
  test('a call fails with notConnected and is not sent when no server listens', async () => {
    const server = createServer();
    const endpoint = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    const client = createHttpClient({ endpoint, timeouts });
    expect(await failureOf(client.post({}, 'x'))).toEqual({ reason: 'notConnected', wasSent: false });
    await client.close();
  });

  test('a call fails with notStarted and is not sent when its time is over before a connection is free', async () => {
    let calls = 0;
    const client = await startHttpClient(() => (calls += 1), {
      maxConnections: 1,
      timeouts: { ...timeouts, headersMs: 900, overallMs: 300 },
    });
    const [first, second] = await Promise.all([failureOf(client.post({}, 'x')), failureOf(client.post({}, 'y'))]);
    expect(first).toEqual({ reason: 'overallTimeout', wasSent: true });
    expect(second).toEqual({ reason: 'notStarted', wasSent: false });
    expect(calls).toBe(1);
  });

  test('a call fails with headersTimeout when no response begins in time', async () => {
    const client = await startHttpClient(() => {});
    expect(await failureOf(client.post({}, 'x'))).toEqual({ reason: 'headersTimeout', wasSent: true });
  });

  test('a call fails with bodyTimeout when the response body stalls', async () => {
    const client = await startHttpClient((_request, response) => void response.write('half'));
    const response = await client.post({}, 'x');
    expect(await failureOf(textOf(response))).toEqual({ reason: 'bodyTimeout', wasSent: true });
  });

  test('a call fails with deadline when the response trickles in for longer than a call may take', async () => {
    const client = await startHttpClient((_request, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const response = await client.post({}, 'x');
    expect(await failureOf(textOf(response))).toEqual({ reason: 'overallTimeout', wasSent: true });
  });

  test('a call fails with cut when the connection breaks before the response', async () => {
    const client = await startHttpClient((request) => request.socket.destroy());
    expect(await failureOf(client.post({}, 'x'))).toEqual({ reason: 'cut', wasSent: true });
  });

  test('a call fails with cut when the connection breaks within the response', async () => {
    const client = await startHttpClient((request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half', () => request.socket.destroy());
    });
    const response = await client.post({}, 'x');
    expect(await failureOf(textOf(response))).toEqual({ reason: 'cut', wasSent: true });
  });

  test('a call fails with cut when the server does not speak HTTP', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.end('SSH-2.0-hello\r\n');
    });
    const client = createHttpClient({ endpoint: await listen(server), timeouts });
    cleanUps.push(() => client.close());
    expect(await failureOf(client.post({}, 'x'))).toEqual({ reason: 'cut', wasSent: true });
  });

  test('a call fails with tooLarge while a response above the size limit is still arriving', async () => {
    let sent = 0;
    const client = await startHttpClient(
      (_request, response) => {
        const write = (): void => {
          sent += 65_536;
          response.write(Buffer.alloc(65_536, 'x'), (error) => (error ? undefined : write()));
        };
        write();
      },
      { maxResponseBytes: 1_000_000 },
    );
    const response = await client.post({}, 'x');
    expect(await failureOf(textOf(response))).toEqual({ reason: 'tooLarge', wasSent: true });
    expect(sent).toBeLessThan(20_000_000);
  });

  test('a call fails with tooLarge when a small gzip body expands beyond the size limit', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 'x'));
    const client = await startHttpClient(
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      { maxResponseBytes: 1_000_000 },
    );
    const response = await client.post({}, 'x');
    expect(await failureOf(textOf(response))).toEqual({ reason: 'tooLarge', wasSent: true });
  });

  test.each([
    ['is plain text', Buffer.from('hello')],
    ['ends early', gzipSync('x'.repeat(1000)).subarray(0, 20)],
    ['has a wrong checksum', Buffer.concat([gzipSync('x').subarray(0, -8), Buffer.alloc(8, 1)])],
  ])('a call fails with badCoding when its gzip body %s', async (_name, body) => {
    const client = await startHttpClient((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(body);
    });
    expect(await failureOf(textOf(await client.post({}, 'x')))).toEqual({ reason: 'badCoding', wasSent: true });
  });

  test.each(['br', 'deflate', 'zstd', 'gzip, gzip'])(
    'a call fails with badCoding when the response is encoded as %s',
    async (coding) => {
      const client = await startHttpClient((_request, response) => {
        response.writeHead(200, { 'content-encoding': coding }).end('x');
      });
      expect(await failureOf(textOf(await client.post({}, 'x')))).toEqual({ reason: 'badCoding', wasSent: true });
    },
  );

  test('a call fails with bodyTimeout when a gzip body stalls', async () => {
    const client = await startHttpClient((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.write(gzipSync('x'.repeat(1000)).subarray(0, 15));
    });
    expect(await failureOf(textOf(await client.post({}, 'x')))).toEqual({ reason: 'bodyTimeout', wasSent: true });
  });

  test('a call that fails on a reused connection is not sent again', async () => {
    let calls = 0;
    const client = await startHttpClient((request, response) => {
      calls += 1;
      if (calls === 1) response.end('x');
      else request.socket.destroy();
    });
    await textOf(await client.post({}, 'x'));
    // This call uses the connection that the first one left open.
    expect(await failureOf(client.post({}, 'x'))).toEqual({ reason: 'cut', wasSent: true });
    expect(calls).toBe(2);
  });
});
