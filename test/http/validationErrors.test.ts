import type { ApolloServerPlugin } from '@apollo/server';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createApolloServer } from '../../src/http/createApolloServer.ts';
import { createLog } from '../../src/telemetry/createLog.ts';

const schema = buildSchema(`
  type Query { name(first: Int, kind: Kind): String node: Node search(input: Search): String }
  type Node { name: String node: Node }
  enum Kind { LETTER RESULT }
  input Search { first: Int kinds: [Kind!] }`);

/** Executes an operation. @returns the messages of the library, before they are changed for the client, and the response */
async function execute(query: string, variables: Record<string, unknown>, hides: boolean) {
  const raw: string[] = [];
  const record: ApolloServerPlugin = {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors({ errors }) {
          raw.push(...errors.map(({ message }) => message));
          return Promise.resolve();
        },
      }),
  };
  const server = createApolloServer({
    schema,
    log: createLog('silent'),
    telemetry: {},
    settings: { introspection: !hides, hideSchemaDetails: false, routerSecrets: [], maxResponseBytes: 1_000_000 },
  });
  server.addPlugin(record);
  const { body } = await server.executeOperation(
    { query, variables },
    { contextValue: { caller: { kind: 'signedIn', subject: 'anna' } } },
  );
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  return {
    raw,
    messages: errors.map(({ message }) => message),
    codes: errors.map(({ extensions }) => extensions?.['code']),
  };
}

const repeat = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const unknownNames = `{ ${repeat(100, (at) => `nam${at}`)} }`;
const documents: readonly (readonly [what: string, query: string])[] = [
  ['unknown fields', unknownNames],
  ['unknown arguments', `{ ${repeat(90, (at) => `a${at}: name(firs${at}: 1)`)} }`],
  ['unknown types', `{ node { ${repeat(100, (at) => `... on Nod${at} { name }`)} } }`],
  ['invalid literals', `{ ${repeat(90, (at) => `a${at}: name(kind: LETTERS)`)} }`],
  ['fields that cannot be merged', `{ ${repeat(45, (at) => `a: name(first: ${at})`)} }`],
  ['unknown fragments', `{ ${repeat(90, (at) => `...F${at}`)} }`],
  ['unknown variables', `{ ${repeat(90, (at) => `a${at}: name(first: $v${at})`)} }`],
];
const invalidVariables = {
  input: {
    kinds: Array.from({ length: 100 }, () => 'LETTERS'),
    ...Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`firs${at}`, 1])),
  },
};
const operations = [
  ...documents.map(([what, query]) => [what, query, {}] as const),
  ['invalid variables', 'query ($input: Search) { search(input: $input) }', invalidVariables] as const,
];

describe.each<readonly [string, string, Record<string, unknown>]>(operations)(
  'an operation with a hundred %s',
  (_what, query, variables) => {
    test('gets at most ten errors that are described, and one that says that there are more', async () => {
      const { messages, codes } = await execute(query, variables, true);
      expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
      expect(messages.length).toBeGreaterThan(1);
      expect(messages.length).toBeLessThanOrEqual(11);
      expect(messages.at(-1)).toMatch(/^Too many (validation )?errors/);
    });
  },
);

describe('suggestions of names', () => {
  test.each(documents)('are not computed for %s when they are hidden', async (_what, query) => {
    const { raw } = await execute(query, {}, true);
    expect(raw.length).toBeGreaterThan(1);
    expect(raw.join('\n')).not.toContain('Did you mean');
  });

  test('are computed when they are not hidden', async () => {
    const { raw, messages } = await execute(unknownNames, {}, false);
    expect(raw[0]).toContain('Did you mean');
    expect(messages[0]).toContain('Did you mean');
  });
});
