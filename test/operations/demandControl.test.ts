import { afterEach, expect, test, vi } from 'vitest';
import type * as schemaModule from '../../src/graph/createSchema.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { countCompletions, type Completions } from '../support/countCompletions.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';
import { defaultDemand as demand } from '../support/testSettings.ts';

const counted = vi.hoisted(() => ({ completions: undefined as Completions | undefined }));
vi.mock('../../src/graph/createSchema.ts', async (importOriginal) => {
  const module = await importOriginal<typeof schemaModule>();
  return {
    ...module,
    createSchema: () => {
      const schema = module.createSchema();
      counted.completions = countCompletions(schema);
      return schema;
    },
  };
});

const now = new Date('2026-05-12T08:00:00Z');
const repeat = (count: number, field: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => field(at)).join(' ');

let stack: Stack;
afterEach(async () => {
  await counted.completions?.stop();
  await stack.stop();
});

async function start(options: StackOptions = {}): Promise<Stack> {
  const patient = aPatient({ medicalRecord: { generated: 600 } });
  return (stack = await startStack({
    now,
    world: aWorld({ practices: [aPractice()], patients: [patient] }),
    settings: { demand },
    ...options,
  }));
}

const inRecord = (fields: string) => `{ gpOnlineUser { patients { medicalRecord { ${fields} } } } }`;
const page = (first: number, fields: string) =>
  `testResults { ... on GpRecordTestResults { entries(first: ${first}) { edges { node { ${fields} } } } } }`;

test('an operation whose response may have too many values is refused before anything is sent', async () => {
  await start();
  const fragments = `fragment F on GpRecordTestResults { entries(first: 500) { edges { node {
    ${repeat(80, (at) => `f${at}: id`)} } } } }`;
  const response = await stack.query(inRecord(repeat(100, (at) => `s${at}: testResults { ...F }`)) + fragments);
  expect(response).toEqual({
    status: 400,
    errors: [
      {
        message: expect.stringMatching(/^The (response may have|cost of the operation is) \d+/) as string,
        extensions: { code: 'COST_LIMIT_EXCEEDED', retryable: false },
      },
    ],
  });
  expect(stack.calls()).toEqual([]);
});

test('an operation that costs too much is refused before anything is sent, and one at the limit is not', async () => {
  const query = '{ gpOnlineUser { patients { medicalRecord { testResults { __typename } } } } }';
  await start({ settings: { demand: { ...demand, maxOperationCost: 1 } } });
  const refused = await stack.query(query);
  const [, figure] =
    /^The cost of the operation is (\d+), and the limit is 1\./.exec(refused.errors?.[0]?.message ?? '') ?? [];
  expect(stack.calls()).toEqual([]);
  expect(Number(figure)).toBeGreaterThan(1 + 5);
  await stack.stop();
  await start({ settings: { demand: { ...demand, maxOperationCost: Number(figure) } } });
  expect(await stack.query(query)).toMatchObject({ status: 200, data: { gpOnlineUser: {} } });
});

test('an operation with an object that may have too many values is refused before anything is sent', async () => {
  await start();
  const aliases = (name: string, count: number) => repeat(count, (at) => `${name}${at}: term`);
  const fragment = ` fragment F on GpClinicalCode { ${aliases('f', 400)} }`;
  // Of the first code, two selections are merged.
  const fields = `a: code { ...F } a: code { ${aliases('g', 200)} } b: code { ...F }`;
  const refused = await stack.query(inRecord(page(1, `id ${fields}`)) + fragment);
  expect(refused).toEqual({
    status: 400,
    errors: [
      {
        message:
          'The largest object of the response may have 1001 values, and the limit is 1000. Request fewer fields or smaller pages.',
        extensions: { code: 'COST_LIMIT_EXCEEDED', retryable: false },
      },
    ],
  });
  expect(stack.calls()).toEqual([]);
  const allowed = await stack.query(inRecord(page(1, fields)) + fragment);
  expect(allowed).not.toHaveProperty('errors');
  expect(JSON.stringify(allowed.data).match(/"[fg]\d+":/g)).toHaveLength(1_000);
});

test('a page with many aliases below the limits is answered, and the event loop runs while it is completed', async () => {
  await start();
  const completions = counted.completions ?? expect.unreachable('no schema was created');
  const response = await stack.query(
    inRecord(
      page(
        150,
        repeat(100, (at) => `f${at}: id`),
      ),
    ),
  );
  await completions.stop();
  expect(response.errors).toBeUndefined();
  expect(JSON.stringify(response.data).match(/"f0":/g)).toHaveLength(150);
  expect(completions.total).toBeGreaterThanOrEqual(15_000);
  expect(completions.maxPerTurn).toBeLessThanOrEqual(1_500);
});

test('a response that is longer than allowed is replaced by an error', async () => {
  await start({ settings: { demand, maxResponseBytes: 10_000 } });
  expect(await stack.query(inRecord(page(200, 'a: id b: id')))).toMatchObject({
    status: 200,
    data: null,
    errors: [{ extensions: { code: 'RESPONSE_TOO_LARGE', retryable: false } }],
  });
});

test('a list that is longer than the schema expects ends with the code of the other limits at its path', async () => {
  const children = Array.from({ length: 5 }, () => aPatient({ proxies: [{ subject: 'patient-1' }] }));
  await start({
    world: aWorld({ patients: [aPatient(), ...children] }),
    settings: { demand: { ...demand, maxResponseLeaves: 5 } },
  });
  const response = await stack.query('{ gpOnlineUser { patients { id } } }');
  expect(response).toMatchObject({
    status: 200,
    errors: [
      {
        message: 'The response has more than 5 values. Request fewer fields or smaller pages.',
        path: ['gpOnlineUser', 'patients'],
        extensions: { code: 'COST_LIMIT_EXCEEDED', retryable: false },
      },
    ],
  });
});

test('a list that a call returned ends with the same code when the response has too many values with it', async () => {
  // The schema expects five patients with five appointments each.
  const appointments = Array.from({ length: 26 }, (_, at) => ({
    start: `2026-06-${String(at + 1).padStart(2, '0')}T09:00:00`,
  }));
  await start({
    world: aWorld({ patients: [aPatient({ appointments })] }),
    settings: { demand: { ...demand, maxResponseLeaves: 25 } },
  });
  const response = await stack.query(
    '{ gpOnlineUser { patients { appointments { ... on GpAppointments { upcoming { id } } } } } }',
  );
  expect(stack.calls()).toContain('GetPatientAppointments');
  expect(response).toMatchObject({
    status: 200,
    errors: [
      {
        message: 'The response has more than 25 values. Request fewer fields or smaller pages.',
        path: ['gpOnlineUser', 'patients', 0, 'appointments', 'upcoming'],
        extensions: { code: 'COST_LIMIT_EXCEEDED', retryable: false },
      },
    ],
  });
});

test('an introspection whose response may have too many values is refused, also without a token', async () => {
  await start();
  const response = await stack.query(
    `{ __schema { types { fields { ${repeat(190, (at) => `d${at}: description`)} } } } }`,
    {},
    { as: null },
  );
  expect(response).toMatchObject({ status: 400, errors: [{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }] });
  expect(await stack.query('{ __schema { types { name fields { name } } } }', {}, { as: null })).not.toHaveProperty(
    'errors',
  );
});
