import { Client } from 'undici';
import { createConnector } from './createConnector.ts';
import type { ClientTls, HttpTimeouts } from './HttpClient.ts';

/** A connection for one call. */
export interface FreshConnection {
  readonly client: Client;
  /** False while no byte of the call was written to the connection. */
  readonly hasWritten: boolean;
}

/** Creates a client that opens a connection for one call, and closes it after the response. */
export function createFreshConnection(
  endpoint: URL,
  { connectMs }: HttpTimeouts,
  tls: ClientTls | undefined,
): FreshConnection {
  let hasWritten = false;
  const connect = createConnector(connectMs, tls, (socket) => {
    const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
    socket.write = (...args: unknown[]): boolean => {
      // A connection that has ended already takes no byte.
      if (socket.writable) hasWritten = true;
      return write(...args);
    };
  });
  return {
    // HttpCall has its own timers.
    client: new Client(endpoint.origin, { pipelining: 1, connect, headersTimeout: 0, bodyTimeout: 0 }),
    get hasWritten() {
      return hasWritten;
    },
  };
}
