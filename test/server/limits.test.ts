import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cpuTimeMs } from '../support/cpuTimeMs.ts';
import { startToyServer, type ToyServer } from '../support/startToyServer.ts';

let toy: ToyServer;
beforeAll(async () => {
  toy = await startToyServer();
});
afterAll(() => toy.server.stop());

const nested = (depth: number) => `{ ${'node { '.repeat(depth - 1)} name ${'}'.repeat(depth - 1)} }`;
const aliases = (count: number, field: string) =>
  Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ');

async function refusal(query: string, variables?: object): Promise<unknown> {
  const { status, body } = await toy.query(query, variables);
  expect(status).toBe(400);
  expect(body).not.toHaveProperty('data');
  return (body['errors'] as { message: string }[])[0]?.message;
}
async function accepts(query: string, variables?: object): Promise<void> {
  expect(await toy.query(query, variables)).toMatchObject({ status: 200, body: { data: expect.anything() as object } });
}

describe('limits of an operation', () => {
  test('an operation of depth 12 is accepted and one of depth 13 is refused', async () => {
    await accepts(nested(12));
    expect(await refusal(nested(13))).toBe('The operation is deeper than 12 levels.');
  });

  test('the limit of the depth counts the levels within fragments', async () => {
    const through = (depth: number) => `{ node { ...f } } fragment f on Node ${nested(depth - 1)}`;
    await accepts(through(12));
    expect(await refusal(through(13))).toBe('The operation is deeper than 12 levels.');
  });

  test('a query with 100 root fields is accepted and one with 101 is refused, also through fragments', async () => {
    await accepts(`{ ${aliases(100, 'who')} }`);
    expect(await refusal(`{ ${aliases(101, 'who')} }`)).toBe('The operation has more than 100 root fields.');
    const split = `{ who ...f ... on Query { ${aliases(50, 'who')} } } fragment f on Query { ${aliases(50, 'who')} }`;
    expect(await refusal(split)).toBe('The operation has more than 100 root fields.');
  });

  test('a mutation with 5 root fields is accepted and one with 6 is refused', async () => {
    await accepts(`mutation { ${aliases(5, 'write')} }`);
    expect(await refusal(`mutation { ${aliases(6, 'write')} }`)).toMatch('more than 5 root fields');
  });

  test('a request for 100 entities is accepted and one for 101 is refused', async () => {
    const query = 'query ($r: [ID]) { _entities(representations: $r) }';
    const ids = (count: number) => Array.from({ length: count }, (_, at) => `${at}`);
    await accepts(query, { r: ids(100) });
    expect(await refusal(query, { r: ids(101) })).toBe('The request has more than 100 entity representations.');
    const twice =
      'query ($r: [ID]) { a: _entities(representations: $r) ...f } fragment f on Query { _entities(representations: $r) }';
    expect(await refusal(twice, { r: ids(51) })).toMatch('more than 100');
    const byDefault = (count: number) =>
      `query ($r: [ID] = [${ids(count).join(' ')}]) { a: _entities(representations: $r) b: _entities(representations: $r) }`;
    await accepts(byDefault(50));
    expect(await refusal(byDefault(51))).toMatch('more than 100');
  });

  test('an operation of 2,000 tokens is accepted and a longer one is refused', async () => {
    const names = (count: number) => Array.from({ length: count }, (_, at) => `a${at}: name`).join(' ');
    await accepts(`{ node { ${names(665)} } }`);
    expect(await refusal(`{ node { ${names(666)} } }`)).toMatch('more that 2000 tokens');
  });

  test('a body of 102,400 bytes is accepted and one of 102,401 is refused', async () => {
    const body = (bytes: number) =>
      JSON.stringify({ query: '{ who }', padding: '' }).replace('""', `"${'x'.repeat(bytes - 32)}"`);
    expect(Buffer.byteLength(body(102_400))).toBe(102_400);
    expect((await toy.post(body(102_400))).status).toBe(200);
    const response = await toy.post(body(102_401));
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The body is larger than 102400 bytes.',
          extensions: { code: 'PAYLOAD_TOO_LARGE', retryable: false },
        },
      ],
    });
  });
});

test('the introspection query of common tools is accepted', async () => {
  await accepts(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }));
});

test('cyclic and exponential fragments are refused with less than a second of processor time', async () => {
  const cycle = '{ node { ...a } } fragment a on Node { node { ...b } } fragment b on Node { node { ...a } }';
  const bomb = Array.from(
    { length: 20 },
    (_, at) => `fragment f${at} on Node { node { ...f${at + 1} ...f${at + 1} } }`,
  );
  const spentMs = await cpuTimeMs(async () => {
    await refusal(cycle);
    await refusal(`{ node { ...f0 } } ${bomb.join(' ')} fragment f20 on Node { name }`);
  });
  expect(spentMs).toBeLessThan(1_000);
});

test('a batch of operations is refused', async () => {
  const response = await toy.post([{ query: '{ who }' }, { query: '{ who }' }]);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});
