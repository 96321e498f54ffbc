import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { respondToClientError } from '../../src/http/respondToClientError.ts';

test('a request that does not arrive in time receives an uncacheable 408 response', async () => {
  const timeout = Object.assign(new Error('canary'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
  const server = createServer((socket: Socket) => {
    socket.on('error', () => undefined);
    respondToClientError(timeout, socket, () => 'an id');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const response = await text(connect((server.address() as { port: number }).port, '127.0.0.1').setEncoding('utf8'));
  expect(response.split('\r\n')).toEqual([
    'HTTP/1.1 408 Request Timeout',
    'content-type: application/json; charset=utf-8',
    'content-length: 120',
    'cache-control: private, no-store',
    'x-content-type-options: nosniff',
    'x-request-id: an id',
    'connection: close',
    '',
    '{"errors":[{"message":"The request took too long to arrive.","extensions":{"code":"REQUEST_TIMEOUT","retryable":true}}]}',
  ]);
  server.close();
});
