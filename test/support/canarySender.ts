import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { CanaryRequests } from './canaryRequests.ts';
import { canary } from './canaryWorld.ts';
import type { Stack } from './startStack.ts';

/** Sends requests of one person, whose data stands in every place that a client fills. */
export interface CanarySender {
  readonly stack: Stack;
  readonly requests: CanaryRequests;
  readonly surname: string;
  readonly nhsNumber: string;
  /** Sends an operation, or another body. @returns the response's text */
  send(sent: Sent): Promise<string>;
  /** Asks for everything about the person. */
  sendEverything(signal?: AbortSignal): Promise<string>;
  /** Sends bytes. @returns what arrives until the server closes the connection */
  sendBytes(bytes: string): Promise<string>;
}

/** What differs from a usual request. */
export interface Sent {
  readonly query?: string;
  readonly more?: object;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly method?: string;
}

/** @returns a sender of the first person's requests */
export function createCanarySender(stack: Stack, requests: CanaryRequests): CanarySender {
  const [surname, nhsNumber] = [canary(0, 'Surname'), requests.nhsNumberOf(0)];
  async function post({ query, more, body, headers, path = '/graphql', method = 'POST' }: Sent, signal?: AbortSignal) {
    const response = await fetch(`${stack.url}${path}`, {
      method,
      headers: { ...(await requests.headersOf(0)), ...headers },
      body: body ?? JSON.stringify({ query, ...more }),
      ...(signal && { signal }),
    });
    return response.text();
  }
  return {
    stack,
    requests,
    surname,
    nhsNumber,
    send: (sent) => post(sent),
    sendEverything: (signal) => post({ query: requests.everythingOf(0) }, signal),
    sendBytes(bytes) {
      const socket = connect(Number(new URL(stack.url).port), '127.0.0.1').setEncoding('utf8');
      socket.write(bytes);
      return text(socket);
    },
  };
}
