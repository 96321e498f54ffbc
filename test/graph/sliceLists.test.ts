import { setImmediate as nextTurn } from 'node:timers/promises';
import { buildSchema, defaultFieldResolver, graphql, isObjectType, isScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { LimitError } from '../../src/domain/LimitError.ts';
import { RequestDeadline } from '../../src/domain/RequestDeadline.ts';
import { createWorkQueue } from '../../src/graph/createWorkQueue.ts';
import { sliceLists } from '../../src/graph/sliceLists.ts';

interface Options {
  readonly length: number;
  readonly deadline?: RequestDeadline;
  readonly maxResponseLeaves?: number;
  readonly items?: (at: number) => unknown;
  /** What `loaded` and `loadedName` wait for. */
  readonly call?: Promise<void>;
}

/** Executes a query on a schema of nested lists, and counts the turns of the event loop and the leaves in between. */
async function execute(query: string, { length, deadline, maxResponseLeaves = 1_000_000, items, call }: Options) {
  const schema = buildSchema(`scalar Name type Query { items: [Item!] maybe: [Item] tags: [String!] }
    type Item { name: String! inner: Item rows: [Item!] loaded: Item loadedName: Name }`);
  let resolved = 0;
  const resolvedPerTurn: number[] = [];
  const item = (at: number): object => ({
    name: () => {
      resolved += 1;
      return `n${at}`;
    },
    inner: () => item(at),
    rows: () => Array.from({ length: 10 }, (_, row) => item(row)),
    loaded: () => call?.then(() => item(at)),
    loadedName: () => call?.then(() => `n${at}`),
  });
  const { Item, Name } = schema.getTypeMap();
  if (!isObjectType(Item) || !isScalarType(Name)) expect.unreachable();
  (Item.getFields()['loadedName'] ?? expect.unreachable()).resolve = defaultFieldResolver;
  Name.serialize = (value) => {
    resolved += 1;
    return value;
  };
  sliceLists(schema, { queue: createWorkQueue(500), currentDeadline: () => deadline, maxResponseLeaves });
  const list = Array.from({ length }, (_, at) => items?.(at) ?? item(at));
  const state = { isDone: false };
  const executing = graphql({
    schema,
    source: query,
    rootValue: { items: list, maybe: list, tags: list.map((_, at) => `t${at}`) },
    contextValue: {},
  }).finally(() => (state.isDone = true));
  for (let before = 0; !state.isDone; before = resolved) {
    await nextTurn();
    resolvedPerTurn.push(resolved - before);
    if (resolvedPerTurn.length === 3 && deadline) deadline.expire();
  }
  return { result: await executing, resolved, resolvedPerTurn };
}

test('a short list is completed at once', async () => {
  const { result, resolvedPerTurn } = await execute('{ items { name } }', { length: 20 });
  expect(result.data?.['items']).toHaveLength(20);
  expect(resolvedPerTurn[0]).toBe(20);
});

test.each([
  ['a list', '{ items { name } }', 20_000],
  [
    'a list with many aliases',
    `{ items { ${Array.from({ length: 100 }, (_, at) => `a${at}: name`).join(' ')} } }`,
    200,
  ],
  ['many lists side by side', `{ ${Array.from({ length: 100 }, (_, at) => `a${at}: items { name }`).join(' ')} }`, 200],
  ['lists in a list', '{ items { rows { name inner { name } } } }', 1_000],
])('%s of 20,000 leaves is completed in turns of at most 1,000', async (_name, query, length) => {
  const { result, resolved, resolvedPerTurn } = await execute(query, { length });
  expect(result.errors).toBeUndefined();
  expect(resolved).toBe(20_000);
  expect(Math.max(...resolvedPerTurn)).toBeLessThanOrEqual(1_000);
});

test('the items of a long list keep their order', async () => {
  const { result } = await execute('{ items { name } tags }', { length: 5_000 });
  expect(((result.data?.['items'] ?? []) as { name: string }[]).map(({ name }) => name)).toEqual(
    Array.from({ length: 5_000 }, (_, at) => `n${at}`),
  );
  expect(result.data?.['tags']).toHaveLength(5_000);
});

test('items that arrive together are completed in turns, and a failed item fails alone', async () => {
  const items = (at: number) => (at === 7 ? Promise.reject(new Error('planned')) : Promise.resolve({ name: `n${at}` }));
  const { result } = await execute('{ maybe { name } }', { length: 2_000, items });
  expect(result.errors?.map(({ path, message }) => [path, message])).toEqual([[['maybe', 7], 'planned']]);
  expect(((result.data?.['maybe'] ?? []) as unknown[]).filter((one) => one !== null)).toHaveLength(1_999);
});

/** A call that returns after many turns of the event loop, when everything that could be completed without it is. */
async function call(): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) await nextTurn();
}

const names = Array.from({ length: 100 }, (_, at) => `a${at}: name`).join(' ');

test.each([
  ['objects', `{ items { loaded { ${names} } } }`],
  ['leaves', `{ items { ${names.replaceAll('name', 'loadedName')} } }`],
])('%s that all wait for one call are completed in turns when it returns', async (_name, query) => {
  const { result, resolved, resolvedPerTurn } = await execute(query, { length: 200, call: call() });
  expect(result.errors).toBeUndefined();
  expect(resolved).toBe(20_000);
  expect(Math.max(...resolvedPerTurn)).toBeLessThanOrEqual(1_000);
});

test('items that all wait for one call are completed in turns when it returns', async () => {
  const returned = call();
  const items = (at: number) => returned.then(() => ({ name: `n${at}` }));
  const { result, resolvedPerTurn } = await execute(`{ items { ${names} } }`, { length: 200, items });
  expect(result.errors).toBeUndefined();
  expect(result.data?.['items']).toHaveLength(200);
  expect(Math.max(...resolvedPerTurn)).toBeLessThanOrEqual(1_000);
});

test('a list ends when the deadline of its request has expired', async () => {
  const { result, resolved } = await execute('{ items { name } }', { length: 50_000, deadline: new RequestDeadline() });
  expect(resolved).toBeLessThan(5_000);
  expect(result.data).toEqual({ items: null });
  expect(result.errors?.map(({ originalError }) => originalError?.name)).toEqual(['UpstreamError']);
});

test('a list ends before a response has more leaves than allowed', async () => {
  const within = await execute('{ items { name } again: items { name } }', { length: 50, maxResponseLeaves: 100 });
  expect(within.result.errors).toBeUndefined();
  const beyond = await execute('{ items { name } again: items { name inner { name } } }', {
    length: 50,
    maxResponseLeaves: 149,
  });
  expect(beyond.resolved).toBe(50);
  expect(beyond.result.errors?.map(({ path, message }) => [path, message])).toEqual([
    [['again'], expect.stringContaining('The response has more than 149 values.')],
  ]);
  const [cause] = beyond.result.errors?.map(({ originalError }) => originalError) ?? [];
  expect(cause instanceof LimitError && [cause.limit, cause.publicMessage]).toEqual([
    'COST_LIMIT_EXCEEDED',
    'The response has more than 149 values. Request fewer fields or smaller pages.',
  ]);
});
