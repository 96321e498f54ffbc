import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStack, type Stack } from '../support/startStack.ts';

/** The deviations that the audit reports. docs/decisions/0014-graphql-over-http.md gives the reason for each. */
const acceptedDeviations = [
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

test('the GraphQL over HTTP audit reports no errors and only the accepted deviations', async () => {
  const results = await auditServer({ url: `${stack.url}/graphql` });
  expect(results.length).toBeGreaterThan(50);
  expect(results.filter(({ status }) => status === 'error')).toEqual([]);
  const deviations = results
    .filter(({ status }) => status !== 'ok')
    .map(({ status, id, name }) => `${status} ${id} ${name}`);
  expect(deviations.toSorted()).toEqual(acceptedDeviations);
  // The audit sends every request without a token.
  expect(stack.calls()).toEqual([]);
});
