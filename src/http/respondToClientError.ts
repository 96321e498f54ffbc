import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { errorBody, responseHeaders } from './errorBody.ts';

const responses: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers are too large.'],
};

/**
 * Responds to bytes that are not a valid request and closes the connection, because the start of the next request is
 * unknown. The response repeats nothing of the request.
 */
export function respondToClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  const [status, message] = responses[error.code ?? ''] ?? [400, 'The request is not valid HTTP.'];
  // Another response must not be written into one that is already being sent.
  const { _httpMessage: current } = socket as { _httpMessage?: ServerResponse | null };
  if (socket.writable && !current?.headersSent) {
    const body = JSON.stringify(errorBody(status, message));
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      ...responseHeaders,
      connection: 'close',
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  }
  socket.destroy(error);
}
