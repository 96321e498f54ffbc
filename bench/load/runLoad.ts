import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../measure/statistics.ts';
import { Connection, toRequestBytes } from './Connection.ts';
import { nextPages, toPageVariables } from './nextPages.ts';
import type { ParsedResponse } from './ResponseParser.ts';

/** What one connection sends again and again. */
export interface Load {
  readonly port: number;
  /** One for each person; the requests take turns with them. */
  readonly tokens: readonly string[];
  readonly operation: { readonly query: string; readonly variables?: object };
  /** The variables of each person, in the order of the tokens. */
  readonly own?: readonly object[];
  readonly connections: number;
  /** The end of the load: after a time, or after a number of requests. */
  readonly seconds?: number;
  readonly count?: number;
  /** The requests a second of a load that does not wait for responses. Each connection still has one at a time. */
  readonly perSecond?: number;
  /** The length of a right answer. Undefined when it differs from person to person. */
  readonly bytes?: number;
  /** The fields whose connections are read to the end, page after page, as one request. */
  readonly pages?: readonly string[];
}

export interface Tally {
  readonly requests: number;
  readonly failed: number;
  readonly firstFailure: string | undefined;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** The processor time of the load generator. */
  readonly cpuMs: number;
}

/** Sends a load. A response that is no right answer counts as failed. */
export async function runLoad(load: Load): Promise<Tally> {
  const operationOf = (person: number, pages: object = {}) => ({
    ...load.operation,
    variables: { ...load.operation.variables, ...load.own?.[person], ...pages },
  });
  const requests = load.tokens.map((token, person) => toRequestBytes(token, operationOf(person)));
  const timesMs: number[] = [];
  let failed = 0;
  let firstFailure: string | undefined;
  let next = 0;
  const before = process.cpuUsage();
  const startedAtMs = performance.now();
  const endsAtMs = startedAtMs + (load.seconds ?? Infinity) * 1_000;
  const dueAtMs = (at: number) => startedAtMs + (at * 1_000) / (load.perSecond ?? Infinity);

  const check = (response: ParsedResponse): boolean => {
    const isRight =
      response.status === 200 &&
      response.start === '{"data"' &&
      (load.bytes === undefined || response.bytes === load.bytes);
    if (isRight) return true;
    failed += 1;
    firstFailure ??= `status ${response.status}, ${response.bytes} bytes of ${load.bytes ?? 'any'}, ${response.start}`;
    return false;
  };

  async function sendAll(): Promise<void> {
    const connection = new Connection(load.port);
    for (let at = next++; at < (load.count ?? Infinity); at = next++) {
      const dueMs = dueAtMs(at);
      if (Math.max(dueMs, performance.now()) >= endsAtMs) break;
      if (dueMs > performance.now()) await wait(dueMs - performance.now());
      // A request that is late because no connection was free has waited since it was due.
      const sentAtMs = load.perSecond === undefined ? performance.now() : dueMs;
      const who = at % requests.length;
      if (load.pages === undefined) check(await connection.send(requests[who] as Buffer));
      else await sendPages(connection, who, load.pages);
      timesMs.push(performance.now() - sentAtMs);
    }
    connection.close();
  }

  async function sendPages(connection: Connection, who: number, names: readonly string[]): Promise<void> {
    let pages: object | undefined = {};
    while (pages !== undefined) {
      const bytes = toRequestBytes(load.tokens[who] ?? '', operationOf(who, pages));
      const response = await connection.send(bytes, true);
      if (!check(response)) return;
      pages = toPageVariables(names, nextPages(JSON.parse(String(response.body))));
    }
  }

  const results = await Promise.allSettled(Array.from({ length: load.connections }, sendAll));
  for (const result of results) {
    if (result.status !== 'rejected') continue;
    failed += 1;
    firstFailure ??= String(result.reason);
  }
  const { user, system } = process.cpuUsage(before);
  return {
    requests: timesMs.length,
    failed,
    firstFailure,
    seconds: (performance.now() - startedAtMs) / 1_000,
    p50Ms: percentile(timesMs, 0.5),
    p99Ms: percentile(timesMs, 0.99),
    cpuMs: (user + system) / 1_000,
  };
}
