import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { answerHeaders, errorBody } from './errorAnswer.ts';

const answers: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers are too large.'],
};

/**
 * Answers what could not be read as a request, and ends the connection: nobody can tell where on it the next request
 * begins. Nothing of what was sent is repeated.
 */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  const [status, message] = answers[error.code ?? ''] ?? [400, 'This is no HTTP request.'];
  // Written into an answer that has begun, it would be taken for a part of it.
  const { _httpMessage: begun } = socket as { _httpMessage?: ServerResponse | null };
  if (socket.writable && !begun?.headersSent) {
    const body = JSON.stringify(errorBody(status, message));
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      ...answerHeaders,
      connection: 'close',
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  }
  socket.destroy(error);
}
