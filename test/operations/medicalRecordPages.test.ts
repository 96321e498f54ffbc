import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { recordSections, type Medication } from '../../simulator/world/MedicalRecord.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { readAllPages, readPage } from './readRecord.ts';

const now = new Date('2026-05-12T08:00:00Z');

let stack: Stack;
beforeAll(async () => {
  const medicalRecord = { generated: 120 };
  const proxies = [{ subject: 'patient-1' }];
  const world = aWorld({
    practices: [aPractice()],
    patients: [aPatient({ medicalRecord }), aPatient({ medicalRecord, proxies })],
  });
  stack = await startStack({ now, world });
});
beforeEach(() => stack.clearCalls());
afterAll(() => stack.stop());

/** A user whose only patient is themselves. */
const as = { as: 'patient-2' };

/** Latest date first, then by id. */
function byDate(a: Medication, b: Medication): number {
  const [one, other] = [a, b].map(({ EffectiveDate: date, EventGuid }) => ({ date: date?.Value ?? '', EventGuid }));
  if (!one || !other) return 0;
  if (one.date !== other.date) return one.date > other.date ? -1 : 1;
  return one.EventGuid < other.EventGuid ? -1 : 1;
}

const recordCalls = () => stack.calls().filter((name) => name === 'GetMedicalRecordData').length;

test('record entries come in pages of 50 by default, with page information', async () => {
  const { data } =
    await stack.query(`{ gpOnlineUser { patients { medicalRecord { testResults { ... on GpRecordTestResults {
      usual: entries { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
      none: entries(first: null, after: null) { edges { cursor } } } } } } } }`);
  const { gpOnlineUser } = data as {
    gpOnlineUser: { patients: { medicalRecord: { testResults: Record<string, EntriesPage> } }[] };
  };
  const { usual, none } = gpOnlineUser.patients[0]?.medicalRecord.testResults ?? {};
  expect(usual?.totalCount).toBeGreaterThan(45);
  expect(none).toEqual({ edges: usual?.edges });
  expect(usual?.pageInfo).toEqual({
    hasNextPage: (usual?.totalCount ?? 0) > 50,
    hasPreviousPage: false,
    startCursor: usual?.edges[0]?.cursor,
    endCursor: usual?.edges.at(-1)?.cursor,
  });
});
interface EntriesPage {
  readonly totalCount: number;
  readonly edges: readonly { cursor: string }[];
  readonly pageInfo: object;
}

test('record entries continue after a cursor even when the entry of the cursor was removed', async () => {
  const whole = await readPage(stack, 'Medication', null, as);
  const next = whole.edges.slice(12, 17);
  const middle = whole.edges[11];
  const before = await readPage(stack, 'Medication', middle?.cursor ?? '', { ...as, first: 5 });
  expect(before.edges).toEqual(next);
  expect(before.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });

  const record = stack.simulator.world.patients[1]?.medicalRecord;
  const medicines = record?.Medication.filter((one) => one !== null) ?? [];
  const removed = medicines.toSorted(byDate)[11];
  if (record) record.Medication = medicines.filter((one) => one !== removed);
  stack.simulator.clock.advance(120_000);
  expect((await readPage(stack, 'Medication', null, as)).edges).not.toContainEqual(middle);
  const after = await readPage(stack, 'Medication', middle?.cursor ?? '', { ...as, first: 5 });
  expect(after.edges).toEqual(next);
  if (record) record.Medication = medicines;
  stack.simulator.clock.advance(120_000);
});

test.each(recordSections)('the pages of %s read backwards are the pages read forwards', async (section) => {
  const whole = await readPage(stack, section, null, as);
  expect(whole.totalCount).toBeGreaterThan(3);
  const edges: unknown[] = [];
  let before: string | undefined;
  for (let pages = 0; pages === 0 || before !== undefined; pages += 1) {
    const page = await readPage(stack, section, null, { ...as, last: 3, ...(before && { before }) });
    expect(page.totalCount).toBe(whole.totalCount);
    expect(page.pageInfo).toEqual({
      hasPreviousPage: edges.length + 3 < whole.totalCount,
      hasNextPage: edges.length > 0,
      startCursor: page.edges[0]?.cursor,
      endCursor: page.edges.at(-1)?.cursor,
    });
    edges.unshift(...page.edges);
    before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : undefined;
  }
  expect(edges).toEqual(whole.edges);
  expect(recordCalls()).toBeLessThanOrEqual(1);
});

test.each(recordSections)('%s entries accept pages of 0 from either end', async (section) => {
  const { totalCount, edges } = await readPage(stack, section, null, as);
  const empty = { edges: [], totalCount };
  const noCursors = { startCursor: null, endCursor: null };
  expect(await readPage(stack, section, null, { ...as, first: 0 })).toEqual({
    ...empty,
    pageInfo: { hasNextPage: true, hasPreviousPage: false, ...noCursors },
  });
  expect(await readPage(stack, section, null, { ...as, last: 0 })).toEqual({
    ...empty,
    pageInfo: { hasNextPage: false, hasPreviousPage: true, ...noCursors },
  });
  const last = edges.at(-1)?.cursor ?? '';
  expect(await readPage(stack, section, last, { ...as, first: 0 })).toEqual({
    ...empty,
    pageInfo: { hasNextPage: false, hasPreviousPage: true, ...noCursors },
  });
});

test('record entries lie between after and before, from either end, and never overlap them', async () => {
  const { edges } = await readPage(stack, 'Medication', null, as);
  const at = (index: number) => edges[index]?.cursor ?? '';
  const between = { ...as, before: at(9) };
  expect((await readPage(stack, 'Medication', at(2), between)).edges).toEqual(edges.slice(3, 9));
  expect((await readPage(stack, 'Medication', at(2), { ...between, first: 2 })).edges).toEqual(edges.slice(3, 5));
  const fromTheEnd = await readPage(stack, 'Medication', at(2), { ...between, last: 2 });
  expect(fromTheEnd.edges).toEqual(edges.slice(7, 9));
  expect(fromTheEnd.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  expect((await readPage(stack, 'Medication', at(9), { ...as, before: at(2), last: 5 })).edges).toEqual([]);
});

test('medication entries filtered by group contain each medicine once across all groups', async () => {
  const groups = ['ACUTE', 'CURRENT_REPEAT', 'DISCONTINUED', 'OTHER'];
  const all = await readAllPages(stack, 'Medication', { ...as, first: 7 });
  const ids = all.flatMap(({ edges }) => edges.map(({ node }) => node['id']));
  const byGroup: unknown[] = [];
  for (const group of groups) {
    const pages = await readAllPages(stack, 'Medication', { ...as, first: 3, groups: [group] });
    const nodes = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
    expect(nodes.length, group).toBeGreaterThan(0);
    expect(new Set(nodes.map((node) => node['group']))).toEqual(new Set([group]));
    expect(pages[0]?.totalCount).toBe(nodes.length);
    byGroup.push(...nodes.map((node) => node['id']));
  }
  expect(new Set(byGroup)).toEqual(new Set(ids));
  expect(byGroup).toHaveLength(ids.length);
  expect(recordCalls()).toBeLessThanOrEqual(1);
});

test('record entries refuse a cursor from another list', async () => {
  const { data } = await stack.query(`{ gpOnlineUser { patients { id medicalRecord {
      medication { ... on GpRecordMedication { entries(first: 1) { pageInfo { endCursor } } } }
      dated: medication(from: "2000-01-01") { ... on GpRecordMedication { entries(first: 1) { pageInfo { endCursor } } } }
      acute: medication { ... on GpRecordMedication { entries(first: 1, groups: [ACUTE]) { pageInfo { endCursor } } } }
      problems { ... on GpRecordProblems { entries(first: 1) { pageInfo { endCursor } } } } } } } }`);
  type Part = { entries: { pageInfo: { endCursor: string } } };
  const { gpOnlineUser } = data as {
    gpOnlineUser: { patients: { id: string; medicalRecord: Record<string, Part> }[] };
  };
  const [one, two] = gpOnlineUser.patients;
  const cursorOf = (name: string, of = one) => of?.medicalRecord[name]?.entries.pageInfo.endCursor;
  const codeWith = async (after: string | undefined) => {
    const { errors } = await stack.query(
      `query ($id: ID!, $after: String) { gpPatient(id: $id) { medicalRecord {
          medication { ... on GpRecordMedication { entries(after: $after) { totalCount } } } } } }`,
      { id: one?.id, after },
    );
    const backwards = await stack.query(
      `query ($id: ID!, $before: String) { gpPatient(id: $id) { medicalRecord {
          medication { ... on GpRecordMedication { entries(last: 1, before: $before) { totalCount } } } } } }`,
      { id: one?.id, before: after },
    );
    expect(backwards.errors?.[0]?.extensions.code).toBe(errors?.[0]?.extensions.code);
    return errors?.[0]?.extensions.code;
  };
  expect(await codeWith(cursorOf('medication'))).toBeUndefined();
  for (const other of ['dated', 'acute', 'problems']) {
    expect(await codeWith(cursorOf(other)), other).toBe('BAD_USER_INPUT');
  }
  expect(await codeWith(cursorOf('medication', two))).toBe('BAD_USER_INPUT');
});
