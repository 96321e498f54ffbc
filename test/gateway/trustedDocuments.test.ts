import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFederation, type Federation } from '../../gateway/startFederation.ts';

const file = fileURLToPath(new URL('../../gateway/trusted-documents.json', import.meta.url));
const { operations } = JSON.parse(readFileSync(file, 'utf8')) as {
  operations: { id: string; name: string; body: string }[];
};
const overview = operations.find(({ name }) => name === 'Overview') ?? expect.unreachable();

let federation: Federation;
let url: string;
let token: string;
beforeAll(async () => {
  federation = await startFederation();
  token = await federation.tokenFor('parent');
  url = await federation.startGateway('hive', await federation.compose(), 0, { TRUSTED_DOCUMENTS: file });
});
afterAll(() => federation.stop());

async function post(body: object): Promise<{ data?: object | null; errors?: { message: string }[] }> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await response.json()) as { data?: object; errors?: { message: string }[] };
}
const withId = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

test('a gateway with trusted documents executes a sample operation by its id', async () => {
  const { data, errors } = await post(withId(overview.id));
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain('Applewood Surgery');
});

test.each(operations.map(({ name, id }) => [name, id] as const))(
  'a gateway with trusted documents knows the sample operation %s, which is valid in the supergraph',
  async (_name, id) => {
    const { errors = [] } = await post(withId(id));
    // Without variables an operation may fail, but not for its text.
    expect(errors.filter(({ message }) => !message.startsWith('Variable "$'))).toEqual([]);
  },
);

test.each([
  ['the text of a trusted operation', { query: overview.body }],
  ['another operation', { query: '{ __typename }' }],
  ['introspection', { query: '{ __schema { queryType { name } } }' }],
  ['an unknown id', withId('0'.repeat(64))],
  ['another text with the id of a trusted operation', { query: '{ other: __typename }', ...withId(overview.id) }],
])('a gateway with trusted documents refuses %s', async (_request, body) => {
  const { data, errors } = await post(body);
  expect(data ?? null).toBeNull();
  expect(errors?.[0]?.message).toMatch(/persisted|PersistedQuery/i);
});
