import { afterEach, expect, test } from 'vitest';
import { startToyServer, type ToyServer } from '../support/startToyServer.ts';

let toy: ToyServer | undefined;
afterEach(() => toy?.server.stop());

type Failed = { message: string };

test.each([
  ['a value of the wrong type', { odsCode: 'X99951', linkageKey: 4_815_162_342, relation: 'SELF' }],
  ['a missing field', { linkageKey: 'canary 4815162342', relation: 'SELF' }],
  ['an unknown field', { odsCode: 'X', linkageKey: 'canary 4815162342', relation: 'SELF', more: 1 }],
  ['an unknown enum value', { odsCode: 'X', linkageKey: 'x', relation: 'canary 4815162342' }],
  ['a text instead of an object', 'canary 4815162342; at "input"'],
  ['a null value', null],
])('the message about a variable with %s quotes no value', async (_name, input) => {
  toy = await startToyServer();
  const { status, body } = await toy.query('mutation ($input: LinkInput!) { link(input: $input) }', { input });
  expect(status).toBe(400);
  expect(body['errors']).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect((body['errors'] as Failed[])[0]?.message).toMatch(/^Argument "input[\w.]*" is invalid\. Variable "\$input" /);
  expect(JSON.stringify([body, toy.lines])).not.toMatch(/canary|4815162342|815162/);
});

test('the message about a variable says what is wrong and where', async () => {
  toy = await startToyServer();
  const query = 'mutation ($input: LinkInput!) { link(input: $input) }';
  const messageOf = async (input: unknown) => {
    const { body } = (await toy?.query(query, { input })) ?? { body: {} as Record<string, unknown> };
    return (body['errors'] as Failed[]).map(({ message }) => message);
  };
  expect(await messageOf({ linkageKey: 'secret', relation: 'NEITHER' })).toEqual([
    'Argument "input.odsCode" is invalid. Variable "$input" got an invalid value. Field "odsCode" of required type "String!" was not provided.',
    'Argument "input.relation" is invalid. Variable "$input" got an invalid value at "input.relation". The value does not exist in "Relation" enum.',
  ]);
  expect(await messageOf({ odsCode: 7, linkageKey: 'secret', relation: 'SELF' })).toEqual([
    'Argument "input.odsCode" is invalid. Variable "$input" got an invalid value at "input.odsCode". String cannot represent a non string value.',
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
])('the message about an invalid document quotes no value: %s', async (query) => {
  toy = await startToyServer();
  const { status, body } = await toy.query(query);
  expect(status).toBe(400);
  expect((body['errors'] as Failed[]).length).toBeGreaterThan(0);
  expect(JSON.stringify([body, toy.lines])).not.toMatch(/canary|4815162342/);
});
