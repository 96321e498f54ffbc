import type { Socket } from 'node:net';

/** `HTTP/1.1 1`, with which every interim response begins and no other one does. */
const interimStart = /^HTTP\/1\.[01] 1\d\d/;
const interimStartLength = 12;
const headEnd = Buffer.from('\r\n\r\n');
/** A head that is longer is passed on and refused there. */
const maxHeadBytes = 16 * 1024;

/**
 * Makes a connection pass over interim responses (1xx), any number of them. Servers send `100 Continue` without being
 * asked, and the HTTP client takes it for a broken connection. Each request begins with `POST`, and only the bytes
 * between a request and the head of its response are examined.
 */
export function skipInterimResponses(socket: Socket): void {
  let isExamining = false;
  let held: Buffer | undefined;
  const read = socket.read.bind(socket) as (size?: number) => Buffer | null;
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;

  /** @returns the bytes from the head of the response, or undefined when they have not arrived yet */
  function examine(bytes: Buffer): Buffer | undefined {
    let rest = bytes;
    for (;;) {
      const start = rest.toString('latin1', 0, interimStartLength);
      if (start.length < interimStartLength) {
        held = rest;
        return undefined;
      }
      const end = interimStart.test(start) ? rest.indexOf(headEnd) : -1;
      if (end >= 0) {
        rest = rest.subarray(end + headEnd.length);
      } else if (interimStart.test(start) && rest.length < maxHeadBytes) {
        held = rest;
        return undefined;
      } else {
        isExamining = false;
        return rest;
      }
    }
  }

  socket.read = (size?: number): Buffer | null => {
    for (;;) {
      const chunk = read(size);
      if (chunk === null || !isExamining || size === 0) return chunk;
      const examined = examine(held === undefined ? chunk : Buffer.concat([held, chunk]));
      if (examined === undefined) continue;
      held = undefined;
      return examined;
    }
  };
  socket.write = (...args: unknown[]): boolean => {
    const [chunk] = args;
    if (typeof chunk === 'string' && chunk.startsWith('POST ')) {
      isExamining = true;
      held = undefined;
    }
    return write(...args);
  };
}
