import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStack, type Stack } from '../support/startStack.ts';

/** What the audit of the specification has to say of this server, and why it stays so: docs/decisions/0014-graphql-over-http.md. */
const known = [
  'notice 5A70 MAY accept application/x-www-form-urlencoded formatted GET requests',
  'notice 6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  'notice D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'warn 572B SHOULD use 200 status code on document parsing failure when accepting application/json',
  'warn 7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
  'warn FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
];

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

test('the audit of GraphQL over HTTP finds no error, and only what is known and has a reason', async () => {
  const results = await auditServer({ url: `${stack.url}/graphql` });
  expect(results.length).toBeGreaterThan(50);
  expect(results.filter(({ status }) => status === 'error')).toEqual([]);
  const told = results.filter(({ status }) => status !== 'ok').map(({ status, id, name }) => `${status} ${id} ${name}`);
  expect(told.toSorted()).toEqual(known);
  // Every question of the audit came without a sign-in.
  expect(stack.calls()).toEqual([]);
});
