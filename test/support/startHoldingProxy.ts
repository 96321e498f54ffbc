import { expect, vi } from 'vitest';
import { startProxy, type Proxy } from './startProxy.ts';

interface Hold {
  /** Waits until EMIS has carried out this many calls whose responses are held back. */
  waitForCalls(count?: number): Promise<void>;
  /** Sends the responses that are held back and lets later ones pass. */
  release(): void;
}

export interface HoldingProxy extends Proxy {
  /** Holds back the responses to an operation, so that a test can show what happens before the first of them. */
  hold(operation: string): Hold;
}

/** Starts a proxy that forwards each call unchanged and can hold back responses. */
export async function startHoldingProxy(upstream: string): Promise<HoldingProxy> {
  const held = new Map<string, (() => void)[]>();
  const proxy = await startProxy(upstream, ({ operation, status, contentType, body }, response) => {
    const send = (): void => void response.writeHead(status, { 'content-type': contentType }).end(body);
    const sends = held.get(operation);
    if (sends === undefined) send();
    else sends.push(send);
  });
  return {
    ...proxy,
    hold(operation) {
      const sends: (() => void)[] = [];
      held.set(operation, sends);
      return {
        waitForCalls: (count = 1) =>
          vi.waitFor(() => expect(sends, operation).toHaveLength(count), { timeout: 20_000, interval: 5 }),
        release() {
          held.delete(operation);
          for (const send of sends) send();
        },
      };
    },
  };
}
