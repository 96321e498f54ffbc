import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { aPatient, aWorld } from '../support/builders.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';

let stack: Stack;
afterEach(() => stack.stop());

const patients = '{ gpOnlineUser { patients { id } } }';
const graphqlResponse = 'application/graphql-response+json';

async function start(settings: StackOptions['settings'] = {}): Promise<string> {
  stack = await startStack({ world: aWorld({ patients: [aPatient()] }), settings });
  return stack.tokenFor('patient-1');
}

async function post(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const { errors, data } = (await response.json()) as { errors?: { extensions: { code: string } }[]; data?: unknown };
  return { status: response.status, code: errors?.[0]?.extensions.code, data, headers: response.headers };
}
const query = (operation: string, headers: Record<string, string> = {}) =>
  post(JSON.stringify({ query: operation }), headers);

describe('a bad token', () => {
  test.each([
    ['a body that is not JSON', '{'],
    ['an invalid operation', '{"query":"{ nope }"}'],
    ['an operation that needs no token', '{"query":"{ __typename }"}'],
    ['a body that is too large', `"${'x'.repeat(200_000)}"`],
  ])('is refused with 401 before %s is read', async (_name, body) => {
    const token = await start();
    const { status, code, headers } = await post(body, { authorization: `Bearer ${token.slice(0, -4)}AAAA` });
    expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('is refused in the media type that the client prefers', async () => {
    await start();
    const accept = `${graphqlResponse}, application/json;q=0.9`;
    const { status, headers } = await query(patients, { authorization: 'Bearer a.b.c', accept });
    expect(status).toBe(401);
    expect(headers.get('content-type')).toBe(`${graphqlResponse}; charset=utf-8`);
  });

  test('is refused when it is one of two Authorization headers, in either order', async () => {
    const token = await start();
    const body = JSON.stringify({ query: patients });
    for (const pair of [
      [token, token],
      [token, 'a.b.c'],
      ['a.b.c', token],
    ]) {
      const socket = connect(Number(new URL(stack.url).port), '127.0.0.1').setEncoding('utf8');
      const lines = pair
        .map((one, at) => `${at === 0 ? 'Authorization' : 'authorization'}: Bearer ${one}\r\n`)
        .join('');
      const head = 'Host: x\r\nConnection: close\r\nContent-Type: application/json\r\n';
      socket.write(`POST /graphql HTTP/1.1\r\n${head}${lines}Content-Length: ${body.length}\r\n\r\n${body}`);
      expect(await text(socket)).toMatch(/^HTTP\/1\.1 401 /);
    }
    expect(stack.calls()).toEqual([]);
  });
});

describe('a request without a token', () => {
  test.each([
    '{ __typename }',
    '{ __schema { queryType { name } } }',
    '{ __type(name: "Query") { name } }',
    '{ _service { sdl } }',
    'mutation { __typename }',
    '{ ...f } fragment f on Query { __typename ... { a: _service { sdl } } }',
  ])('may run %s', async (operation) => {
    await start();
    expect(await query(operation)).toMatchObject({ status: 200, code: undefined });
  });

  test.each([
    patients,
    `{ __typename ...f } fragment f on Query { ... on Query { gpOnlineUser { id } } }`,
    '{ _entities(representations: []) { __typename } }',
    '{ _service { sdl } gpOnlineUser { id } }',
    'mutation { bookGpAppointment(input: { slotId: "x" }) { __typename } }',
  ])('is refused before %s is executed', async (operation) => {
    await start();
    const json = await query(operation);
    expect([json.status, json.code, json.data]).toEqual([200, 'UNAUTHENTICATED', undefined]);
    const graphql = await query(operation, { accept: graphqlResponse });
    expect([graphql.status, graphql.code, graphql.data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
    expect(graphql.headers.get('www-authenticate')).toBe('Bearer');
  });
});

describe('the SDL', () => {
  const sdl = '{ ... on Query { x: _service { sdl } } }';
  const secret = 'router-secret-of-32-characters!!';

  test('is closed with introspection, also to people who are signed in', async () => {
    const token = await start({ introspection: false });
    expect(await query(sdl)).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(await query(sdl, { authorization: `Bearer ${token}` })).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(await query(patients, { authorization: `Bearer ${token}` })).toMatchObject({ code: undefined });
  });

  test('is open to a router that has the secret', async () => {
    await start({ introspection: false, routerSecrets: [secret] });
    expect(await query(sdl, { 'router-authorization': secret })).toMatchObject({ status: 200, code: undefined });
    expect(await query(sdl)).toMatchObject({ status: 403 });
  });
});
