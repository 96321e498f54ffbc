import { GraphQLError } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { LimitError } from '../../src/domain/LimitError.ts';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import { KeysUnavailableError } from '../../src/domain/KeysUnavailableError.ts';
import { startToyServer, type ToyServer } from '../support/startToyServer.ts';

let toy: ToyServer | undefined;
afterEach(() => toy?.server.stop());

type ReturnedError = { message: string; path?: unknown[]; extensions: Record<string, unknown> };
async function fail(failure: () => unknown, query = 'query Failing { fails }'): Promise<ReturnedError> {
  toy = await startToyServer({ fail: failure });
  const { status, body } = await toy.query(query);
  expect(status).toBe(200);
  return (body['errors'] as ReturnedError[])[0] as ReturnedError;
}

test('an unknown error is masked and logged once without its message', async () => {
  const error = await fail(() => new TypeError('NHS number 9990000018 of Anna at https://emis.example'));
  expect(error).toEqual({
    message: 'Internal server error.',
    locations: [{ line: 1, column: 17 }],
    path: ['fails'],
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      retryable: false,
      reference: expect.stringMatching(/^[\da-f-]{36}$/) as string,
    },
  });
  expect(toy?.lines).toHaveLength(1);
  expect(toy?.lines[0]).toMatchObject({
    msg: 'Internal server error.',
    reference: error.extensions['reference'],
    error: 'TypeError',
    operation: 'Failing',
    field: 'fails',
    at: expect.arrayContaining([expect.stringMatching(/^errors\.test\.ts:\d+$/)]) as string[],
  });
  expect(JSON.stringify(toy?.lines)).not.toMatch(/9990000018|Anna|emis\.example/);
});

test.each<[string, unknown]>([
  ['text', 'canary'],
  ['undefined', undefined],
  ['object', { message: 'canary', extensions: { code: 'FORBIDDEN' } }],
  ['error with a forged code', Object.assign(new Error('canary'), { extensions: { code: 'FORBIDDEN' } })],
  ['error with data in its name', Object.assign(new Error('canary'), { name: 'canary 9990000018' })],
  ['error with data in its stack', Object.assign(new Error('x'), { stack: 'Error: x\n    at canary 9990000018' })],
])('nothing of a thrown %s is returned or logged', async (_name, thrown) => {
  const error = await fail(() => thrown);
  expect(error.message).toBe('Internal server error.');
  expect(JSON.stringify([error, toy?.lines])).not.toMatch(/canary|9990000018/);
});

test('an upstream error is returned by its code and logged with its detail', async () => {
  const error = await fail(() => new UpstreamError('UPSTREAM_INVALID_RESPONSE', 'no Slots', { isRetryable: false }));
  expect(error).toMatchObject({
    message: 'The GP system returned an invalid response.',
    extensions: { code: 'UPSTREAM_INVALID_RESPONSE', retryable: false },
  });
  expect(Object.keys(error.extensions).toSorted()).toEqual(['code', 'reference', 'retryable']);
  expect(toy?.lines).toMatchObject([
    { msg: 'The upstream failed.', code: 'UPSTREAM_INVALID_RESPONSE', detail: 'no Slots', retryable: false },
  ]);
});

test('fields that wait for the same call share one reference and one log line', async () => {
  toy = await startToyServer();
  const { body } = await toy.query('{ a: sharedFailure b: sharedFailure c: sharedFailure }');
  const references = (body['errors'] as ReturnedError[]).map((error) => error.extensions['reference']);
  expect(references).toHaveLength(3);
  expect(new Set(references).size).toBe(1);
  expect(toy.lines).toMatchObject([{ code: 'UPSTREAM_TIMEOUT', retryable: true }]);
});

test('an unhandled refusal is reported as an internal error and logged by name', async () => {
  const error = await fail(() => new RefusedError('serviceNotEnabled'));
  expect(error.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
  expect(toy?.lines).toMatchObject([{ error: 'RefusedError', detail: 'serviceNotEnabled' }]);
});

test('a null in a non-null field is reported as an internal error', async () => {
  const error = await fail(() => undefined, '{ nothing }');
  expect(error).toMatchObject({ message: 'Internal server error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } });
});

test('an error with a known code is returned unchanged, without unknown extensions', async () => {
  const error = await fail(() => undefined, '{ forbidden }');
  expect(error).toMatchObject({ message: 'Not yours.', path: ['forbidden'] });
  expect(error.extensions).toEqual({ code: 'FORBIDDEN', retryable: false });
  expect(toy?.lines).toEqual([]);
});

test('a wrapped error is masked by its original error', async () => {
  const inner = new Error('canary');
  const error = await fail(
    () => new GraphQLError('canary', { originalError: inner, extensions: { code: 'FORBIDDEN' } }),
  );
  expect(error).toMatchObject({ message: 'Internal server error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } });
});

test.each([
  ['query Patient9990000018 { fails }'],
  [`query ${'a'.repeat(65)} { fails }`],
  ['{ fails(nhsNumber: "9990000018") }'],
  ['{ patient9990000018: fails }'],
])('text from the client is not logged: %s', async (query) => {
  await fail(() => new Error('x'), query);
  expect(toy?.lines).toMatchObject([{ field: 'fails' }]);
  expect(toy?.lines[0]).toHaveProperty('operation', 'other');
  expect(JSON.stringify([toy?.lines, toy?.requests])).not.toContain('9990000018');
});

test('an unreachable issuer is reported as an outage, not as a missing sign-in', async () => {
  toy = await startToyServer({ authenticate: () => Promise.reject(new KeysUnavailableError('timeout', 5)) });
  const response = await toy.post('not even JSON');
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('5');
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'Tokens cannot be verified at the moment.',
        extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true, retryAfterSeconds: 5 },
      },
    ],
  });
});

test('schema names are suggested only when schema details are visible', async () => {
  toy = await startToyServer();
  expect(JSON.stringify(await toy.query('{ whom }'))).toContain('Did you mean');
  await toy.server.stop();
  toy = await startToyServer({ hideSchemaDetails: true });
  expect(JSON.stringify(await toy.query('{ whom }'))).not.toContain('Did you mean');
});

test('introspection is refused when it is off', async () => {
  toy = await startToyServer({ introspection: false });
  const { status, body } = await toy.query('{ __schema { types { name } } }');
  expect(status).toBe(400);
  const error = { message: 'Introspection is not available.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
  expect(body).toMatchObject({ errors: [error] });
});

test('a limit that refuses many fields of a request is logged once, and again for the next request', async () => {
  toy = await startToyServer({ fail: () => new LimitError('OVERLOADED', 'too many calls') });
  const fields = Array.from({ length: 90 }, (_, at) => `f${at}: fails`).join(' ');
  for (let request = 1; request <= 2; request += 1) {
    const { body } = await toy.query(`{ ${fields} }`);
    expect(body['errors']).toHaveLength(90);
    expect(toy.lines.map(({ msg }) => msg)).toEqual(Array(request).fill('A limit refused work.'));
  }
});
