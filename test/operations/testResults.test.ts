import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');
/** SNOMED CT: a concept, and a description. */
const concept = '43396009';
const description = '73211011';
const day = (Value: string) => ({ DatePart: 'YearMonthDay' as const, Value });

let stack: Stack;
beforeAll(async () => {
  const TestResults = [
    {
      Value: {
        Term: 'Single',
        CodeId: concept,
        CodeSystem: 'SnomedCt' as const,
        EffectiveDate: day('2026-01-05'),
        Abnormal: true,
        AvailabilityDateTime: '2026-01-06T09:00:00Z',
        NumericValue: '48',
      },
    },
    {
      Value: {
        Term: 'Normal',
        CodeId: concept,
        CodeSystem: 'SnomedCt' as const,
        EffectiveDate: day('2026-01-04'),
        Abnormal: false,
        AvailabilityDateTime: '2026-01-04T09:00:00Z',
        NumericValue: '40',
      },
    },
    {
      Value: {
        Term: 'Unmarked',
        CodeId: concept,
        CodeSystem: 'SnomedCt' as const,
        EffectiveDate: day('2026-01-03'),
        NumericValue: '41',
      },
    },
    {
      Value: { Term: 'Panel', EffectiveDate: day('2026-01-02'), CodeId: '9001' },
      ChildValues: [
        { Term: 'Child', CodeId: concept, CodeSystem: 'SnomedCt' as const, NumericValue: '42', Abnormal: false },
        { Term: 'Other child', CodeId: '771', NumericValue: '7', Abnormal: true },
      ],
    },
    { Value: { Term: 'Uncoded', EffectiveDate: day('2026-01-01'), NumericValue: '1', Abnormal: false } },
    { Value: { Term: 'Local', CodeId: '771', EffectiveDate: day('2025-01-01'), NumericValue: '8', Abnormal: false } },
    {
      Value: {
        Term: 'Described',
        CodeId: description,
        CodeSystem: 'SnomedCt' as const,
        EffectiveDate: day('2024-01-01'),
        NumericValue: '9',
      },
    },
  ];
  const world = aWorld({
    practices: [aPractice()],
    patients: [aPatient({ medicalRecord: { TestResults } }), aPatient({ medicalRecord: { generated: 10_000 } })],
  });
  stack = await startStack({ now, world });
});
beforeEach(() => stack.clearCalls());
afterAll(() => stack.stop());

const recordCalls = () => stack.calls().filter((name) => name === 'GetMedicalRecordData').length;

interface Results {
  readonly leftOutAsUnknown: object;
  readonly entries: { readonly totalCount: number; readonly edges: { node: { id: string; code: { term: string } } }[] };
}

async function filtered(args: string) {
  const { data, errors } =
    await stack.query(`{ gpOnlineUser { patients { medicalRecord { testResults${args && `(${args})`} {
    ... on GpRecordTestResults { leftOutAsUnknown { total withoutCode withoutAbnormalMark withoutAvailableSince }
      entries { totalCount edges { node { id code { term } } } } } } } } } }`);
  expect(errors).toBeUndefined();
  const { gpOnlineUser } = data as { gpOnlineUser: { patients: { medicalRecord: { testResults: Results } }[] } };
  const { leftOutAsUnknown, entries } = gpOnlineUser.patients[0]?.medicalRecord.testResults ?? expect.unreachable();
  expect(entries.totalCount).toBe(entries.edges.length);
  return { leftOutAsUnknown, terms: entries.edges.map(({ node }) => node.code.term), edges: entries.edges };
}

const none = { total: 0, withoutCode: 0, withoutAbnormalMark: 0, withoutAvailableSince: 0 };

test.each([
  ['', ['Single', 'Normal', 'Unmarked', 'Panel', 'Uncoded', 'Local', 'Described'], none],
  [
    'codes: null, abnormalOnly: false',
    ['Single', 'Normal', 'Unmarked', 'Panel', 'Uncoded', 'Local', 'Described'],
    none,
  ],
  [`codes: ["${concept}"]`, ['Single', 'Normal', 'Unmarked', 'Panel'], { ...none, total: 1, withoutCode: 1 }],
  [`codes: ["771", "${description}"]`, ['Panel', 'Local', 'Described'], { ...none, total: 1, withoutCode: 1 }],
  [`codes: ["9001"]`, ['Panel'], { ...none, total: 1, withoutCode: 1 }],
  ['codes: ["1"]', [], { ...none, total: 1, withoutCode: 1 }],
  ['abnormalOnly: true', ['Single', 'Panel'], { ...none, total: 2, withoutAbnormalMark: 2 }],
  [`abnormalOnly: true, codes: ["${concept}"]`, ['Single'], { ...none, total: 1, withoutAbnormalMark: 1 }],
  ['availableSince: "2026-01-05"', ['Single'], { ...none, total: 5, withoutAvailableSince: 5 }],
  [
    `availableSince: "2026-01-05", codes: ["${concept}"], from: "2026-01-01"`,
    ['Single'],
    { ...none, total: 3, withoutCode: 1, withoutAvailableSince: 3 },
  ],
])('testResults(%s) returns what matches and counts what is not known', async (args, terms, leftOutAsUnknown) => {
  expect(await filtered(args)).toMatchObject({ terms, leftOutAsUnknown });
});

test('test results have the same ids under every filter', async () => {
  const all = new Set((await filtered('')).edges.map(({ node }) => node.id));
  for (const { node } of (await filtered('abnormalOnly: true')).edges) expect(all).toContain(node.id);
});

test('filters of test results make no further call, also with other filters on the same dates', async () => {
  stack.simulator.clock.advance(120_000);
  const { errors } = await stack.query(`{ gpOnlineUser { patients { medicalRecord {
    all: testResults { __typename } abnormal: testResults(abnormalOnly: true) { __typename }
    coded: testResults(codes: ["1"]) { __typename } allergies { __typename } } } } }`);
  expect(errors).toBeUndefined();
  expect(stack.calls().filter((name) => name !== 'GetUserOptions')).toEqual(['GetMedicalRecordData']);
});

test('GpRecordTestResult.children returns the results with a code, with unchanged ids', async () => {
  const { data } = await stack.query(`{ gpOnlineUser { patients { medicalRecord { testResults(codes: ["9001"]) {
    ... on GpRecordTestResults { entries { edges { node {
      all: children { id code { term } } coded: children(codes: ["771"]) { id code { term } }
      none: children(codes: ["9001"]) { id } } } } } } } } } }`);
  type Node = Record<'all' | 'coded' | 'none', object[]>;
  const { gpOnlineUser } = data as {
    gpOnlineUser: { patients: { medicalRecord: { testResults: { entries: { edges: { node: Node }[] } } } }[] };
  };
  const node = gpOnlineUser.patients[0]?.medicalRecord.testResults.entries.edges[0]?.node;
  expect(node?.all).toHaveLength(2);
  expect(node?.coded).toEqual([node?.all[1]]);
  expect(node?.none).toEqual([]);
});

test('a cursor of test results is refused under other filters', async () => {
  const page = (args: string, after?: string) =>
    stack.query(
      `query ($after: String) { gpOnlineUser { patients { medicalRecord { testResults${args} {
         ... on GpRecordTestResults { entries(first: 1, after: $after) { edges { node { code { term } } } pageInfo { endCursor } } } } } } } }`,
      { after },
    );
  const { data } = await page(`(codes: ["${concept}", "771"])`);
  type Page = { entries: { pageInfo: { endCursor: string } } };
  const { gpOnlineUser } = data as { gpOnlineUser: { patients: { medicalRecord: { testResults: Page } }[] } };
  const cursor = gpOnlineUser.patients[0]?.medicalRecord.testResults.entries.pageInfo.endCursor;
  const codeWith = async (args: string) => (await page(args, cursor)).errors?.[0]?.extensions.code;
  const next = await page(`(codes: ["771", "${concept}", "771"])`, cursor);
  expect(next.errors).toBeUndefined();
  expect(next.data).toMatchObject({
    gpOnlineUser: {
      patients: [{ medicalRecord: { testResults: { entries: { edges: [{ node: { code: { term: 'Normal' } } }] } } } }],
    },
  });
  for (const other of ['', '(codes: ["771"])', `(codes: ["${concept}", "771"], abnormalOnly: true)`]) {
    expect(await codeWith(other), other).toBe('BAD_USER_INPUT');
  }
});

test.each([
  ['codes: []', 'codes'],
  ['codes: [""]', 'codes'],
  ['codes: [" 771"]', 'codes'],
  [`codes: [${Array<string>(101).fill('"1"').join()}]`, 'codes'],
  ['availableSince: "1066-10-14"', 'availableSince'],
  ['availableSince: "3000-01-01"', 'availableSince'],
])('testResults refuses %s before any upstream call', async (args, argument) => {
  const { errors } = await stack.query(
    `{ gpOnlineUser { patients { medicalRecord { testResults(${args}) { __typename } } } } }`,
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(stack.calls()).toEqual([]);
});

test('a graph of one test over ten years of a long record is one request and one upstream call of at most 100 KB', async () => {
  const results = stack.simulator.world.patients[1]?.medicalRecord.TestResults ?? [];
  const isOfTest = (term: string | undefined) => term === 'Serum marmalade level';
  for (const result of results)
    if (result && isOfTest(result.Value.Term)) Object.assign(result.Value, { CodeId: concept, CodeSystem: 'SnomedCt' });
  const query = `query ($codes: [String!]!, $from: Date) { gpOnlineUser { patients { medicalRecord {
    testResults(codes: $codes, from: $from) { ... on GpRecordTestResults { leftOutAsUnknown { total }
      entries(first: 500) { totalCount edges { node { date { value } value { operator number units } } } } } } } } } }`;
  const as = { as: 'patient-2' };
  await stack.query('{ gpOnlineUser { patients { accessLevel } } }', {}, as);
  stack.clearCalls();
  const response = await stack.query(query, { codes: [concept], from: '2016-05-12' }, as);
  expect(response.errors).toBeUndefined();
  expect(stack.calls()).toEqual(['GetUserOptions', 'GetMedicalRecordData']);
  const { gpOnlineUser } = response.data as {
    gpOnlineUser: {
      patients: { medicalRecord: { testResults: { entries: { totalCount: number; edges: object[] } } } }[];
    };
  };
  const entries = gpOnlineUser.patients[0]?.medicalRecord.testResults.entries;
  expect(entries?.totalCount).toBeGreaterThan(200);
  expect(entries?.edges).toHaveLength(entries?.totalCount ?? 0);
  expect(Buffer.byteLength(JSON.stringify({ data: response.data }))).toBeLessThanOrEqual(100_000);
  expect(recordCalls()).toBe(1);
});
