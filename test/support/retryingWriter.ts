import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { QueryResponse, Replica } from './startStack.ts';

/** A client that repeats a write with the same key until it gets an outcome, from any replica that is alive. */
export async function writeUntilSettled(
  replicas: () => readonly Replica[],
  mutation: string,
  input: object,
  as: string,
): Promise<string> {
  const idempotencyKey = randomUUID();
  const failures: string[] = [];
  for (let tries = 0; tries < 80; tries += 1) {
    const alive = replicas();
    const replica = alive[(tries + idempotencyKey.charCodeAt(0)) % alive.length];
    try {
      const response = await replica?.query(mutation, { input: { ...input, idempotencyKey } }, { as });
      if (response && !response.errors) return typeOf(response);
      const extensions = response?.errors?.[0]?.extensions as { code: string; retryable?: boolean } | undefined;
      failures.push(JSON.stringify(response?.errors));
      if (extensions?.retryable !== true) break;
    } catch (error) {
      // The replica was killed, or is not listening yet.
      failures.push(String(error));
    }
    await wait(150);
  }
  throw new Error(`The write was not settled:\n${failures.slice(-5).join('\n')}`);
}

function typeOf({ data }: QueryResponse): string {
  return /"__typename":"(\w+)"/.exec(JSON.stringify(data))?.[1] ?? 'nothing';
}
