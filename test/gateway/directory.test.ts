import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const program = resolve(import.meta.dirname, '../../gateway/directory/main.ts');
let child: ChildProcess;
let url: string;
beforeAll(async () => {
  child = fork(program, { env: { ...process.env, ROUTER_SECRET: 'router-secret' } });
  [{ url }] = (await once(child, 'message')) as [{ url: string }];
});
afterAll(() => void child.kill());

async function post(body: unknown, secret = 'router-secret'): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'router-authorization': secret };
  return fetch(url, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
}
const entitiesQuery = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Practice { openingHours } ... on Patient { nominatedPharmacy { odsCode } } ... on Pharmacy { name } } }`;

test('the directory returns the data it has, and null for unknown or missing keys', async () => {
  const representations = [
    { __typename: 'Practice', odsCode: 'X99902' },
    { __typename: 'Practice', odsCode: 'X99905' },
    { __typename: 'Patient', id: 'x', nhsNumber: '9990000018' },
    { __typename: 'Patient', id: 'x', nhsNumber: '9990000034' },
    { __typename: 'Patient', id: 'x', nhsNumber: null },
    { __typename: 'Pharmacy', odsCode: 'FX902' },
    { __typename: 'Pharmacy', odsCode: 'constructor' },
  ];
  const response = await post({ query: entitiesQuery, variables: { representations } });
  expect(await response.json()).toEqual({
    data: {
      _entities: [
        { openingHours: 'Monday to Friday, 08:00 to 18:30' },
        { openingHours: null },
        { nominatedPharmacy: { odsCode: 'FX901' } },
        { nominatedPharmacy: null },
        { nominatedPharmacy: null },
        { name: 'Clover Chemist' },
        null,
      ],
    },
  });
});

test.each<[string, number, unknown, string?]>([
  ['with a wrong secret', 403, { query: '{ __typename }' }, 'wrong-secret'],
  ['with invalid JSON', 400, '{'],
  ['with an empty body', 400, ''],
  ['with a body over 100 KB', 400, 'x'.repeat(102_401)],
  ['without an operation', 400, {}],
])(
  'the directory responds to a request %s with status %i and forbids caching',
  async (_request, status, body, secret) => {
    const response = await post(body, secret);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) as string }] });
  },
);

test('the directory exits when ROUTER_SECRET is missing', async () => {
  const { ROUTER_SECRET: _secret, ...env } = process.env;
  const unsecured = fork(program, { env, silent: true });
  const [code] = (await once(unsecured, 'exit')) as [number];
  expect(code).toBe(1);
});
