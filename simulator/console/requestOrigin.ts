import type { IncomingMessage } from 'node:http';

/**
 * Whether a request was addressed to this machine by a name that only it has: another site that lets its own name point here,
 * to read what is here, is found out by that name.
 */
export function hasLoopbackHost({ headers, socket }: IncomingMessage): boolean {
  const port = socket.localPort;
  return headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`;
}

/** Whether a request comes from a page of this very origin, and says so as browsers do, in a form that no plain form can send. */
export function isSameOriginJson({ headers }: IncomingMessage): boolean {
  return headers.origin === `http://${headers.host}` && headers['content-type'] === 'application/json';
}
