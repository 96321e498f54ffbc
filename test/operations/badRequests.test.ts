import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Stack } from '../support/startStack.ts';
import { bookableSlots, clear, startForInputs } from './startForInputs.ts';

let stack: Stack;
beforeAll(async () => {
  ({ stack } = await startForInputs());
});
afterAll(() => stack.stop());
beforeEach(() => clear(stack));

const send = async (body: string | Uint8Array, headers: Record<string, string> = {}, path = '/graphql') => {
  const response = await fetch(`${stack.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await stack.tokenFor('patient-1')}`,
      ...headers,
    },
    body,
  });
  const text = await response.text();
  return {
    status: response.status,
    text,
    ...(JSON.parse(text || '{}') as { errors?: { extensions: { code: string } }[] }),
  };
};
const query = '{ gpOnlineUser { patients { demographics { __typename } } } }';
const nested = (depth: number) => `{ gpOnlineUser { patients { ${deepSelection(depth)} } } }`;
const deepSelection = (depth: number): string =>
  depth === 0
    ? 'id'
    : `appointments { ... on GpAppointments { upcoming { patient { ${deepSelection(depth - 1)} } } } }`;

test.each<[string, string | Uint8Array, Record<string, string>, number, string]>([
  ['malformed JSON', '{"query":', {}, 400, 'BAD_REQUEST'],
  ['a body that is not JSON', 'Tabitha', {}, 400, 'BAD_REQUEST'],
  ['an empty body', '', {}, 400, 'BAD_REQUEST'],
  ['a JSON number', '7', {}, 400, 'BAD_REQUEST'],
  ['a JSON null', 'null', {}, 400, 'BAD_REQUEST'],
  ['a JSON string', '"{ gpOnlineUser { patients { id } } }"', {}, 400, 'BAD_REQUEST'],
  ['a list of operations', JSON.stringify([{ query }, { query }]), {}, 400, 'BAD_REQUEST'],
  ['an empty object', '{}', {}, 400, 'BAD_REQUEST'],
  ['a number as query', '{"query":7}', {}, 400, 'BAD_REQUEST'],
  ['a string as variables', JSON.stringify({ query, variables: 'x' }), {}, 400, 'BAD_REQUEST'],
  ['an object as operationName', JSON.stringify({ query, operationName: {} }), {}, 400, 'BAD_REQUEST'],
  ['a string as extensions', JSON.stringify({ query, extensions: 'x' }), {}, 400, 'BAD_REQUEST'],
  [
    'variables with the key __proto__',
    `{"query":${JSON.stringify(query)},"variables":{"__proto__":{"a":1}}}`,
    {},
    400,
    'BAD_REQUEST',
  ],
  ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), {}, 400, 'BAD_REQUEST'],
  ['an XML body', '<query/>', { 'content-type': 'application/xml' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'a form body',
    'query={__typename}',
    { 'content-type': 'application/x-www-form-urlencoded' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['a plain-text body', JSON.stringify({ query }), { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'a body that is too large',
    JSON.stringify({ query, variables: { x: 'x'.repeat(102_400) } }),
    {},
    413,
    'PAYLOAD_TOO_LARGE',
  ],
  [
    'a document with too many tokens',
    JSON.stringify({ query: `{ ${'__typename '.repeat(2_001)} }` }),
    {},
    400,
    'GRAPHQL_PARSE_FAILED',
  ],
  ['a document nested too deeply', JSON.stringify({ query: nested(5) }), {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['an incomplete document', JSON.stringify({ query: '{ gpOnlineUser { ' }), {}, 400, 'GRAPHQL_PARSE_FAILED'],
  [
    'an unknown field',
    JSON.stringify({ query: '{ gpOnlineUser { password } }' }),
    {},
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['an unknown operationName', JSON.stringify({ query, operationName: 'x' }), {}, 400, 'OPERATION_RESOLUTION_FAILURE'],
  [
    'a subscription',
    JSON.stringify({ query: 'subscription { gpOnlineUser { patients { id } } }' }),
    {},
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    '101 root fields',
    JSON.stringify({
      query: `{ ${Array.from({ length: 101 }, (_, at) => `a${at}: gpOnlineUser { patients { id } }`).join(' ')} }`,
    }),
    {},
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a persisted query hash',
    '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    {},
    200,
    'PERSISTED_QUERY_NOT_SUPPORTED',
  ],
  [
    'a representation of 45,000 nested lists',
    `{"query":"query($r:[_Any!]!){_entities(representations:$r){__typename}}","variables":{"r":[${'['.repeat(45_000)}${']'.repeat(45_000)}]}}`,
    {},
    200,
    'BAD_USER_INPUT',
  ],
  [
    'a variable of 49,000 nested lists',
    `{"query":${JSON.stringify(bookableSlots)},"variables":{"from":${'['.repeat(49_000)}${']'.repeat(49_000)}}}`,
    {},
    400,
    'BAD_USER_INPUT',
  ],
])('the server refuses %s before any upstream call', async (_label, body, headers, status, code) => {
  const response = await send(body, headers);
  expect([response.status, response.errors?.[0]?.extensions]).toMatchObject([status, { code }]);
  expect(response.text).not.toMatch(/Tabitha|at .*\.[jt]s:\d/);
  expect(stack.calls()).toEqual([]);
  expect(stack.logLines).toEqual([]);
});
