import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const program = resolve(import.meta.dirname, '../../gateway/directory/main.ts');
let child: ChildProcess;
let url: string;
beforeAll(async () => {
  child = fork(program, { env: { ...process.env, ROUTER_SECRET: 'of the router' } });
  [{ url }] = (await once(child, 'message')) as [{ url: string }];
});
afterAll(() => void child.kill());

async function post(body: unknown, secret = 'of the router'): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'router-authorization': secret };
  return fetch(url, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
}
const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Practice { openingHours } ... on Patient { nominatedPharmacy { odsCode } } ... on Pharmacy { name } } }`;

test('it tells what it knows, and null of what it does not', async () => {
  const representations = [
    { __typename: 'Practice', odsCode: 'X99902' },
    { __typename: 'Practice', odsCode: 'X99905' },
    { __typename: 'Patient', id: 'x', nhsNumber: '9990000018' },
    { __typename: 'Patient', id: 'x', nhsNumber: '9990000034' },
    { __typename: 'Patient', id: 'x', nhsNumber: null },
    { __typename: 'Pharmacy', odsCode: 'FX902' },
    { __typename: 'Pharmacy', odsCode: 'constructor' },
  ];
  const answer = await post({ query: entities, variables: { representations } });
  expect(await answer.json()).toEqual({
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
  ['another secret', 403, { query: '{ __typename }' }, 'another'],
  ['no JSON', 400, '{'],
  ['nothing', 400, ''],
  ['too much', 400, 'x'.repeat(102_401)],
  ['no operation', 400, {}],
])('%s is answered with %i, and not kept by anybody', async (_what, status, body, secret) => {
  const answer = await post(body, secret);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(await answer.json()).toMatchObject({ errors: [{ message: expect.any(String) as string }] });
});

test('without a secret it does not run', async () => {
  const { ROUTER_SECRET: _secret, ...env } = process.env;
  const open = fork(program, { env, silent: true });
  const [code] = (await once(open, 'exit')) as [number];
  expect(code).toBe(1);
});
