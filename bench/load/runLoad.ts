import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../measure/statistics.ts';
import { Connection, toRequestBytes } from './Connection.ts';
import type { ParsedResponse } from './ResponseParser.ts';

/** What one connection sends again and again. */
export interface Load {
  readonly port: number;
  /** One for each person; the requests take turns with them. */
  readonly tokens: readonly string[];
  readonly operation: object;
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
  const requests = load.tokens.map((token) => toRequestBytes(token, load.operation));
  const timesMs: number[] = [];
  let failed = 0;
  let firstFailure: string | undefined;
  let next = 0;
  const before = process.cpuUsage();
  const startedAtMs = performance.now();
  const endsAtMs = startedAtMs + (load.seconds ?? Infinity) * 1_000;
  const dueAtMs = (at: number) => startedAtMs + (at * 1_000) / (load.perSecond ?? Infinity);

  const check = (response: ParsedResponse) => {
    const isRight =
      response.status === 200 &&
      response.start === '{"data"' &&
      (load.bytes === undefined || response.bytes === load.bytes);
    if (isRight) return;
    failed += 1;
    firstFailure ??= `status ${response.status}, ${response.bytes} bytes of ${load.bytes ?? 'any'}, ${response.start}`;
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
      else await sendPages(connection, load.tokens[who] ?? '', load.pages);
      timesMs.push(performance.now() - sentAtMs);
    }
    connection.close();
  }

  async function sendPages(connection: Connection, token: string, names: readonly string[]): Promise<void> {
    const { variables, ...operation } = load.operation as { variables?: object };
    let pages: object | undefined = {};
    while (pages !== undefined && failed === 0) {
      const bytes = toRequestBytes(token, { ...operation, variables: { ...variables, ...pages } });
      const response = await connection.send(bytes, true);
      check(response);
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

/** @returns for each field the cursor of its next page, and whether it has one; undefined when none has */
export function toPageVariables(names: readonly string[], next: Readonly<Record<string, string>>): object | undefined {
  if (names.every((name) => next[name] === undefined)) return undefined;
  return Object.fromEntries(
    names.flatMap((name): [string, unknown][] => [
      [name, next[name] ?? null],
      [`with_${name}`, next[name] !== undefined],
    ]),
  );
}

/**
 * Finds the connections of an answer that have more pages. @returns the cursor of each, by the name of the field that holds the
 * connection
 */
export function nextPages(answer: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (value: unknown, name: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value) as [string, { pageInfo?: PageInfo } | null][]) {
      if (child?.pageInfo === undefined) visit(child, Array.isArray(value) ? name : key);
      else if (child.pageInfo.hasNextPage) found[name] = child.pageInfo.endCursor;
    }
  };
  visit(answer, '');
  return found;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}
