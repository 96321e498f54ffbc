import { Agent, request } from 'undici';
import { stepHeader } from '../system/Replica.ts';

/** A response, or the reason why there is none. */
export type Reply =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly text: string;
      readonly body: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly GraphqlError[] };
    }
  | { readonly kind: 'noResponse'; readonly reason: 'gone' | 'broken' | 'timeout' };

interface GraphqlError {
  readonly extensions?: { readonly code?: string; readonly reason?: string };
}

interface Call {
  readonly url: string;
  readonly token: string;
  readonly step: number;
  readonly query: string;
  readonly variables: object;
  /** Absent: the client waits for `longestWaitMs`. */
  readonly patienceMs?: number | undefined;
}

/** So many that no request waits for a connection in the client. */
const maxConnections = 256;
/** Longer than any request may take. */
export const longestWaitMs = 60_000;

/** Sends operations over HTTP, as a gateway or an app does. */
export class GraphqlClient {
  readonly #agent = new Agent({ connections: maxConnections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });

  async send({ url, token, step, query, variables, patienceMs }: Call): Promise<Reply> {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), patienceMs ?? longestWaitMs);
    try {
      const { statusCode, body } = await request(`${url}/graphql`, {
        method: 'POST',
        dispatcher: this.#agent,
        signal: controller.signal,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, [stepHeader]: String(step) },
        body: JSON.stringify({ query, variables }),
      });
      const text = await body.text();
      return { kind: 'response', status: statusCode, text, body: JSON.parse(text) as never };
    } catch {
      if (!controller.signal.aborted) return { kind: 'noResponse', reason: 'broken' };
      return { kind: 'noResponse', reason: patienceMs === undefined ? 'timeout' : 'gone' };
    } finally {
      clearTimeout(timer);
    }
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }
}
