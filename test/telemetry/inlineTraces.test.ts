import { Trace } from '@apollo/usage-reporting-protobuf';
import { HeaderMap } from '@apollo/server';
import { buildSchema } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { createApolloServer } from '../../src/http/createApolloServer.ts';
import { createLog } from '../../src/telemetry/createLog.ts';
import { noTelemetry } from '../../src/telemetry/Telemetry.ts';
import { aPatient, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack | undefined;
afterEach(async () => {
  await stack?.stop();
  stack = undefined;
});

const surname = 'Canarysurname';

async function start(inlineTraces: boolean): Promise<Stack> {
  stack = await startStack({
    world: aWorld({ patients: [aPatient({ surname })] }),
    now: new Date('2026-05-01T09:00:00Z'),
    telemetry: { ...noTelemetry, inlineTraces },
  });
  return stack;
}

interface Answer {
  readonly data: unknown;
  readonly errors?: readonly unknown[];
  readonly extensions?: { readonly ftv1?: string };
}

/** Sends an operation as a router that asks for a trace, or as one that does not. */
async function send(to: Stack, query: string, header: Record<string, string> = { asks: 'ftv1' }): Promise<Answer> {
  const response = await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await to.tokenFor(to.simulator.world.people[0]?.subject ?? '')}`,
      ...(header['asks'] && { 'apollo-federation-include-trace': header['asks'] }),
    },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

interface Node {
  readonly responseName?: string | null;
  readonly originalFieldName?: string | null;
  readonly index?: number | null;
  readonly child?: readonly Node[] | null;
  readonly error?: readonly { readonly message?: string | null; readonly json?: string | null }[] | null;
}

/** The fields of a trace by their paths, with the errors of each. */
function fieldsOf({ child, error }: Node, path: readonly string[] = []): Record<string, readonly string[]> {
  const own = path.length === 0 ? {} : { [path.join('.')]: (error ?? []).map(({ json }) => json ?? '') };
  const inner = (child ?? []).map((one) => fieldsOf(one, [...path, one.responseName || String(one.index)]));
  return Object.assign(own, ...inner) as Record<string, string[]>;
}

const decode = ({ extensions }: Answer) => Trace.decode(Buffer.from(extensions?.ftv1 ?? '', 'base64'));

const query = `query ${surname} { ${surname}: gpOnlineUser { P9990000018: patients {
  a: demographics { ... on GpPatientDemographics { ${surname}: surname firstName } }
  b: demographics { ... on GpPatientDemographics { surname } } } } }`;

test('a router that asks for a trace receives the duration of each field, without aliases', async () => {
  const answer = await send(await start(true), query);
  expect(JSON.stringify(answer.data)).toContain(surname);
  const trace = decode(answer);
  expect(trace.durationNs).toBeGreaterThan(0);
  const user = 'gpOnlineUser_1';
  expect(Object.keys(fieldsOf(trace.root ?? {})).toSorted()).toEqual([
    user,
    `${user}.patients_2`,
    `${user}.patients_2.0`,
    `${user}.patients_2.0.demographics_3`,
    `${user}.patients_2.0.demographics_3.firstName`,
    `${user}.patients_2.0.demographics_3.surname_5`,
    `${user}.patients_2.0.demographics_4`,
    `${user}.patients_2.0.demographics_4.surname`,
  ]);
  const bytes = Buffer.from(answer.extensions?.ftv1 ?? '', 'base64').toString('latin1');
  expect(bytes).not.toMatch(/canary|999/i);
});

test('the errors of a trace are at their fields, and masked', async () => {
  const started = await start(true);
  started.simulator.faults.add({ kind: 'fault', status: 500, code: -1002, message: surname, times: Infinity });
  const answer = await send(started, query);
  expect(answer.errors).toBeDefined();
  const failed = Object.entries(fieldsOf(decode(answer).root ?? {})).filter(([, errors]) => errors.length > 0);
  expect(failed.length).toBeGreaterThan(0);
  for (const [path, errors] of failed) {
    expect(path).toMatch(/^gpOnlineUser_1/);
    for (const json of errors) expect(JSON.parse(json)).toMatchObject({ message: '<masked>' });
  }
  const bytes = Buffer.from(answer.extensions?.ftv1 ?? '', 'base64').toString('latin1');
  expect(bytes).not.toMatch(/canary|999/i);
});

test('an operation that is not valid gives a trace without its message', async () => {
  const answer = await send(await start(true), `{ ${surname} }`);
  expect(JSON.stringify(answer.errors)).toContain(surname);
  const [error] = decode(answer).root?.error ?? [];
  expect(error?.message).toBe('<masked>');
  expect(error?.json).not.toContain(surname);
});

test('a request that does not ask for a trace has none', async () => {
  expect((await send(await start(true), query, {})).extensions).toBeUndefined();
});

test('without the setting there is no trace, whatever the request asks for', async () => {
  expect((await send(await start(false), query)).extensions).toBeUndefined();
});

test.each([
  [true, 'wraps fields once a router asks'],
  [false, 'wraps no field'],
])('the setting %s %s', async (inlineTraces, _what) => {
  const schema = buildSchema('type Query { text: String }');
  const field = schema.getQueryType()?.getFields()['text'];
  const resolve = () => 'text';
  Object.assign(field ?? {}, { resolve });
  const server = createApolloServer({
    schema,
    log: createLog('silent'),
    telemetry: { inlineTraces },
    settings: { introspection: false, hideSchemaDetails: true, routerSecrets: [], maxResponseBytes: 1_000 },
  });
  await server.start();
  const headers = new HeaderMap([['apollo-federation-include-trace', 'ftv1']]);
  await server.executeOperation(
    { query: '{ text }', http: { method: 'POST', headers, search: '', body: undefined } },
    { contextValue: { caller: { kind: 'signedIn', subject: 'anna' } } },
  );
  await server.stop();
  expect(field?.resolve === resolve).toBe(!inlineTraces);
});
