import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { expect, inject } from 'vitest';
import type { ResponseBody } from './casesInResponse.ts';
import { casesOf, type RequestBody } from './casesOf.ts';

/** How a test met a case: over HTTP and SOAP, or with an upstream from `test/support/otherUpstream.ts`. */
export type Route = 'stack' | 'otherUpstream';

declare module 'vitest' {
  interface ProvidedContext {
    /** The directory for what tests meet. Undefined in a run that does not compare it. */
    readonly metCasesDirectory: string | undefined;
  }
}

const recorded = new Set<string>();
const file = randomUUID();

/** Notes which cases of the schema an operation and its response meet, once for each test file. */
export function recordCases(route: Route, schema: GraphQLSchema, request: RequestBody, response: ResponseBody): void {
  const directory = inject('metCasesDirectory');
  if (directory === undefined) return;
  const isNew = (name: string) => !recorded.has(`${route} ${name}`) && recorded.add(`${route} ${name}`);
  const lines = [...findCases(schema, request, response)]
    .filter(isNew)
    .map((name) => `${route}\t${testFile()}\t${name}\n`);
  if (lines.length > 0) appendFileSync(join(directory, file), lines.join(''));
}

/** Notes the cases in every response of a server, with `recordCases`. */
export function recordResponses(app: FastifyInstance, schema: GraphQLSchema): void {
  app.addHook('onSend', async ({ url, body }, reply, payload) => {
    if (url === '/graphql' && reply.statusCode === 200 && typeof payload === 'string')
      recordCases('stack', schema, body as RequestBody, JSON.parse(payload) as ResponseBody);
    return payload;
  });
}

function findCases(schema: GraphQLSchema, request: RequestBody, response: ResponseBody): ReadonlySet<string> {
  try {
    return casesOf(schema, request, response);
  } catch (error) {
    // A test of the server's limits may nest more deeply than can be followed here. It is not to fail by that.
    if (error instanceof RangeError) return new Set();
    throw error;
  }
}

function testFile(): string {
  const { testPath } = expect.getState();
  if (testPath === undefined) throw new Error('Cases can be recorded only in a test file.');
  return testPath;
}
