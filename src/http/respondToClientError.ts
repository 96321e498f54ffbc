import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from './errorCodes.ts';
import { errorBody, responseHeaders } from './errorBody.ts';

const responses: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers are too large.'],
};

/**
 * Responds to bytes that are not a valid request and closes the connection, because the start of the next request is
 * unknown. The response repeats nothing of the request.
 * @param report is told of the response, and of the request that it ends, if the application has one. Returns its id.
 */
export function respondToClientError(
  error: NodeJS.ErrnoException,
  socket: Socket,
  report: (status: number, code: ErrorCode, request: IncomingMessage | undefined) => string,
): void {
  const [status, message] = responses[error.code ?? ''] ?? [400, 'The request is not valid HTTP.'];
  // Another response must not be written into one that is already being sent.
  const { _httpMessage: current } = socket as { _httpMessage?: ServerResponse | null };
  if (socket.writable && !current?.headersSent) {
    const content = errorBody(status, message);
    // The caller has closed its side, perhaps the whole connection, before the request was complete.
    const code = error.code === 'HPE_INVALID_EOF_STATE' ? 'CLIENT_CLOSED_REQUEST' : content.errors[0].extensions.code;
    const body = JSON.stringify(content);
    if (current) current.statusCode = status;
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      ...responseHeaders,
      'x-request-id': report(status, code, current?.req),
      connection: 'close',
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  }
  socket.destroy(error);
}
