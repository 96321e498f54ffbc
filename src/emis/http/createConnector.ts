import type { Socket } from 'node:net';
import { buildConnector } from 'undici';
import type { ClientTls } from './HttpClient.ts';
import { skipInterimResponses } from './skipInterimResponses.ts';

/**
 * Creates a function that opens connections, whose interim responses are skipped.
 * @param onConnect receives each connection before anything is written to it
 */
export function createConnector(
  timeoutMs: number,
  tls: ClientTls | undefined,
  onConnect?: (socket: Socket) => void,
): buildConnector.connector {
  const connect = buildConnector({ ...tls, timeout: timeoutMs });
  return (options, callback) =>
    connect(options, (...result) => {
      if (result[0] === null) {
        skipInterimResponses(result[1]);
        onConnect?.(result[1]);
      }
      callback(...result);
    });
}
