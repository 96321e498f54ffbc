import { setTimeout as wait } from 'node:timers/promises';
import type { QueryResponse } from '../support/createQueryAt.ts';
import type { Random } from '../support/Random.ts';
import type { History } from './History.ts';
import { measureLag } from './measureLag.ts';
import { mutations } from './operations.ts';
import { requestTimeoutMs, type System } from './System.ts';
import { canaryPattern } from './world.ts';

/** A request that has not ended by then will not end. */
const abandonMs = 8 * requestTimeoutMs;
/** A write that was sent is awaited for longer than a read. */
const maxTimeMs = 1.15 * requestTimeoutMs;
/** The response to a registration has a key that is issued once: it is awaited until the connection times out. */
const maxRegistrationMs = requestTimeoutMs + 20_000;
/** Time for what comes before and after the operation. On a busy machine each step is as late as this process is. */
const slackMs = 3_000;
const steps = 10;
const lagMs = measureLag();
/** A replica that was paused is late for a moment. */
const resumingMs = 2_000;

/** Codes that a valid request must never receive, whatever fails around the subgraph. */
const forbiddenCodes = new Set([
  'INTERNAL_SERVER_ERROR',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'PATIENT_MISMATCH',
  'BAD_REQUEST',
  'GRAPHQL_VALIDATION_FAILED',
]);

/** One person who sends requests to the replicas, and checks each response. */
export class Client {
  readonly #system: System;
  readonly #history: History;
  readonly #random: Random;
  readonly subject: string;
  readonly #canary: string;

  constructor(system: System, history: History, random: Random, subject: string) {
    this.#system = system;
    this.#history = history;
    this.#random = random;
    this.subject = subject;
    this.#canary = subject.slice(0, 'Canary0000'.length);
  }

  /** Sends a request once, to any replica. @returns undefined when no response arrived */
  async send(query: string, variables: Record<string, unknown> = {}): Promise<QueryResponse | undefined> {
    const slot = this.#random.pick(this.#system.replicas);
    const { program } = slot;
    if (!program || slot.state === 'stopped') {
      await wait(50);
      return undefined;
    }
    const startedAtMs = performance.now();
    this.#history.count('requests');
    try {
      const options = { as: this.subject, signal: AbortSignal.timeout(abandonMs) };
      const response = await program.query(query, variables, options);
      // What was in progress during a pause, or waited for its end, is late.
      if (slot.state === 'running' && startedAtMs > slot.resumedAtMs + resumingMs)
        this.#checkTime(performance.now() - startedAtMs, query, response);
      this.#check(response);
      return response;
    } catch (error) {
      const isAbandoned = error instanceof Error && error.name === 'TimeoutError';
      this.#history.count(isAbandoned ? 'requests without an end' : 'requests whose replica ended');
      const wasRunning = slot.state === 'running' && slot.program === program && startedAtMs > slot.resumedAtMs;
      if (isAbandoned && wasRunning) this.#history.violate(`A request did not end: ${query.slice(0, 60)}`);
      return undefined;
    }
  }

  /** Reads until a response has no errors. @returns undefined when none of many attempts succeeds */
  async read(query: string, attempts = 3): Promise<unknown> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const response = await this.send(query);
      if (response && !response.errors) return response.data;
      await wait(100 + this.#random.below(200));
    }
    return undefined;
  }

  #check(response: QueryResponse): void {
    const { status, errors = [] } = response;
    const text = JSON.stringify(response);
    const codes = errors.map(({ extensions }) => extensions.code);
    for (const code of new Set(codes.length > 0 ? codes : ['without errors']))
      this.#history.count(`responses: ${code}`);
    if (status === 500) this.#history.violate(`A response had HTTP 500: ${text.slice(0, 200)}`);
    for (const code of codes) {
      if (forbiddenCodes.has(code)) this.#history.violate(`${this.subject} received ${text.slice(0, 300)}`);
    }
    if ((status === 503 || status === 429) && response.retryAfter === undefined)
      this.#history.violate(`HTTP ${status} had no Retry-After: ${text.slice(0, 200)}`);
    for (const [canary] of text.matchAll(canaryPattern)) {
      this.#history.count('canaries');
      if (canary !== this.#canary) this.#history.violate(`${this.subject} received ${canary}`);
    }
    if (/<script|<iframe|<svg|onerror|onload|javascript:/i.test(text))
      this.#history.violate(`Active content: ${text.slice(0, 300)}`);
  }

  #checkTime(timeMs: number, query: string, response: QueryResponse): void {
    this.#history.shares.push(timeMs / requestTimeoutMs);
    const limitMs = query === mutations.registered ? maxRegistrationMs : maxTimeMs;
    if (timeMs > limitMs + slackMs + steps * lagMs()) {
      this.#history.violate(
        `A request took ${(timeMs / requestTimeoutMs).toFixed(1)} of its deadline: ${JSON.stringify(response).slice(0, 200)}`,
      );
    }
  }
}
