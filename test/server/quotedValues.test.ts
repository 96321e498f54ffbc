import { afterEach, expect, test } from 'vitest';
import { startToyServer, type ToyServer } from './toyServer.ts';

let toy: ToyServer | undefined;
afterEach(() => toy?.server.stop());

type Failed = { message: string };

test.each([
  ['a value that is not of its type', { odsCode: 'X99951', linkageKey: 4_815_162_342, relation: 'SELF' }],
  ['a field that is missing', { linkageKey: 'canary 4815162342', relation: 'SELF' }],
  ['a field that is not known', { odsCode: 'X', linkageKey: 'canary 4815162342', relation: 'SELF', more: 1 }],
  ['a value that is none of an enum', { odsCode: 'X', linkageKey: 'x', relation: 'canary 4815162342' }],
  ['a value that is no object', 'canary 4815162342; at "input"'],
  ['a value where there is none', null],
])('of a variable with %s nothing is quoted', async (_what, input) => {
  toy = await startToyServer();
  const { status, body } = await toy.query('mutation ($input: LinkInput!) { link(input: $input) }', { input });
  expect(status).toBe(400);
  expect(body['errors']).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect((body['errors'] as Failed[])[0]?.message).toMatch(/^Variable "\$input" /);
  expect(JSON.stringify([body, toy.lines])).not.toMatch(/canary|4815162342|815162/);
});

test('what is wrong with a variable, and where, is told', async () => {
  toy = await startToyServer();
  const query = 'mutation ($input: LinkInput!) { link(input: $input) }';
  const messageOf = async (input: unknown) => {
    const { body } = (await toy?.query(query, { input })) ?? { body: {} as Record<string, unknown> };
    return (body['errors'] as Failed[]).map(({ message }) => message);
  };
  expect(await messageOf({ linkageKey: 'secret', relation: 'NEITHER' })).toEqual([
    'Variable "$input" got an invalid value. Field "odsCode" of required type "String!" was not provided.',
    'Variable "$input" got an invalid value at "input.relation". The value does not exist in "Relation" enum.',
  ]);
  expect(await messageOf({ odsCode: 7, linkageKey: 'secret', relation: 'SELF' })).toEqual([
    'Variable "$input" got an invalid value at "input.odsCode". String cannot represent a non string value.',
  ]);
});

test.each([
  'mutation { link(input: { odsCode: "X", linkageKey: 4815162342, relation: SELF }) }',
  'mutation { link(input: { odsCode: "X", linkageKey: canary, relation: SELF }) }',
  'mutation { link(input: { odsCode: { linkageKey: "canary" }, linkageKey: "x", relation: SELF }) }',
  'mutation { link(input: { odsCode: ["canary"], linkageKey: "x", relation: SELF }) }',
  'mutation { link(input: { odsCode: "X", linkageKey: "x", relation: canary }) }',
  'mutation { link(input: { odsCode: "X", linkageKey: "x", relation: "canary" }) }',
  'mutation { link(input: "canary") }',
  'mutation { link(input: { linkageKey "canary" }) }',
  'mutation { link(input: { linkageKey: "x" canary4815162342 }) }',
  'mutation { link(input: { "canary": "x" }) }',
  'mutation { link(input: { linkageKey: """canary" and """ 4815162342 }) }',
])('of a query that makes no sense no value is quoted: %s', async (query) => {
  toy = await startToyServer();
  const { status, body } = await toy.query(query);
  expect(status).toBe(400);
  expect((body['errors'] as Failed[]).length).toBeGreaterThan(0);
  expect(JSON.stringify([body, toy.lines])).not.toMatch(/canary|4815162342/);
});
