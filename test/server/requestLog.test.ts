import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({
    world: aWorld({ practices: [aPractice()], patients: [aPatient()] }),
    now: new Date('2026-05-01T09:00:00Z'),
  });
});
afterAll(() => stack.stop());
beforeEach(() => {
  stack.requestLines.length = 0;
  stack.logLines.length = 0;
});

const document =
  'query Overview { gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }';
async function send(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const token = await stack.tokenFor(stack.simulator.world.people[0]?.subject ?? '');
  const all = { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers };
  const response = await fetch(`${stack.url}/graphql`, { method: 'POST', headers: all, body: JSON.stringify(body) });
  await response.text();
  return response;
}
/** The response arrives before its line is written. */
async function lineOf(): Promise<Record<string, unknown>> {
  await expect.poll(() => stack.requestLines.length).toBe(1);
  const [line = {}] = stack.requestLines;
  return line;
}

test('a request has one line with its operation, outcome, duration, calls and the keyed hash of its person', async () => {
  await send({ query: document }, { 'apollographql-client-name': 'example-app' });
  const line = await lineOf();
  expect(line).toMatchObject({
    level: 30,
    operation: 'Overview',
    client: 'example-app',
    outcome: 'ok',
    status: 200,
    subject: expect.stringMatching(/^[\da-f]{8}:[\da-f]{16}$/) as string,
    requestId: expect.stringMatching(uuid) as string,
    durationMs: expect.any(Number) as number,
    calls: stack.calls().length,
  });
  expect(stack.calls()).toContain('GetDemographics');
  expect(line).not.toHaveProperty('code');
});

test('the hash of a person is the same in each request, and differs between persons', async () => {
  await send({ query: document });
  const { subject } = await lineOf();
  stack.requestLines.length = 0;
  await send({ query: '{ __typename }' });
  expect((await lineOf())['subject']).toBe(subject);
  stack.requestLines.length = 0;
  await send({ query: '{ __typename }' }, { authorization: `Bearer ${await stack.tokenFor('person-2')}` });
  expect((await lineOf())['subject']).not.toBe(subject);
});

test('names that are not configured are replaced, with a keyed hash of the document', async () => {
  await send({ query: 'query P9990000018 { __typename }' }, { 'graphql-client-name': 'app of 999 000 0018' });
  const line = await lineOf();
  expect(line).toMatchObject({ operation: 'other', client: 'other' });
  expect(line['document']).toMatch(/^[\da-f]{8}:[\da-f]{16}$/);
  expect(JSON.stringify(line)).not.toMatch(/999/);
});

test.each(['2f1c1f0e-7a55-4d7c-9a61-0c1f4dd7b1aa', '2f1c1f0e7a554d7c9a610c1f4dd7b1aa'])(
  'the request id %s is kept and returned',
  async (id) => {
    const response = await send({ query: '{ __typename }' }, { 'x-request-id': id });
    expect(response.headers.get('x-request-id')).toBe(id);
    expect((await lineOf())['requestId']).toBe(id);
  },
);

test.each(['9990000018', 'Tabitha Teapot', '2f1c1f0e7a554d7c9a610c1f4dd7b1aa0'])(
  'the request id %s is replaced',
  async (id) => {
    const response = await send({ query: '{ __typename }' }, { 'x-request-id': id });
    expect(response.headers.get('x-request-id')).toMatch(uuid);
    expect((await lineOf())['requestId']).toBe(response.headers.get('x-request-id'));
  },
);

test('all lines of a request have its id, also those of its upstream calls', async () => {
  const response = await send({ query: document });
  await lineOf();
  expect(stack.logLines.length).toBeGreaterThan(0);
  for (const line of stack.logLines) expect(line['requestId']).toBe(response.headers.get('x-request-id'));
});

test.each([
  ['an invalid document', { query: '{ nothing }' }, {}, { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' }],
  ['a document that cannot be parsed', { query: '{' }, {}, { status: 400, code: 'GRAPHQL_PARSE_FAILED' }],
  ['a body that is no JSON object', [], {}, { status: 400, code: 'BAD_REQUEST' }],
  ['a body of another type', {}, { 'content-type': 'text/plain' }, { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' }],
  ['a refused token', { query: document }, { authorization: 'Bearer a.b.c' }, { status: 401, code: 'UNAUTHENTICATED' }],
] as const)('the client is the cause of %s', async (_name, body, headers, expected) => {
  await send(body, headers);
  expect(await lineOf()).toMatchObject({ outcome: 'errors', cause: 'client', count: 1, ...expected });
});

test('the upstream is the cause of its own failure, and the line counts the errors', async () => {
  stack.simulator.faults.add({ operation: 'GetDemographics', kind: 'proxy-error', times: 9 });
  const name = 'demographics { ... on GpPatientDemographics { surname } }';
  await send({ query: `{ gpOnlineUser { patients { a: ${name} b: ${name} } } }` });
  const line = await lineOf();
  expect(line).toMatchObject({ outcome: 'errors', cause: 'upstream', status: 200, count: 2 });
});
