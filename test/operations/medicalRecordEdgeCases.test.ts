import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordSections } from '../../simulator/world/MedicalRecord.ts';
import { aPatient, aPractice, aWorld, personIn } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { expectedEntries } from './expectedRecord.ts';
import { readAllPages, readPage, withoutIds } from './readRecord.ts';

const now = new Date('2026-05-12T08:00:00Z');

describe('Records of the default world', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({ now });
  });
  afterAll(() => stack.stop());

  const recordOf = (subject: string) => {
    const [link] = personIn(stack.simulator.world, subject).links;
    const account = stack.simulator.world.accounts.find(
      ({ patientRelationshipId }) => patientRelationshipId === link?.patientRelationshipId,
    );
    const patient = stack.simulator.world.patients.find(({ id }) => id === account?.patientId);
    if (!patient) throw new Error(`${subject} has no patient`);
    return patient.medicalRecord;
  };

  test.each(recordSections)(
    'the %s section returns incomplete, repeated and inconsistent entries as sent',
    async (section) => {
      const pages = await readAllPages(stack, section, { as: 'odd-record', first: 3 });
      expect(withoutIds(pages)).toEqual(expectedEntries(recordOf('odd-record'), section));
      const ids = pages.flatMap(({ edges }) => edges.map(({ node }) => node['id']));
      expect(new Set(ids).size).toBe(ids.length);
      const cursors = pages.flatMap(({ edges }) => edges.map(({ cursor }) => cursor));
      expect(new Set(cursors).size).toBe(cursors.length);
    },
  );

  test.each(recordSections)('an empty %s section returns no entries and a total count of 0', async (section) => {
    const page = await readPage(stack, section, null, { as: 'empty-record' });
    expect(page).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });

  test('every record section has a notice that entries may be hidden', async () => {
    const notices = recordSections.map((section) => section[0]?.toLowerCase() + section.slice(1));
    const { data } = await stack.query(
      `{ gpOnlineUser { patients { medicalRecord { ${notices.map((name) => `${name} { ... on GpMedicalRecordSection { hiddenEntriesNotice } }`).join(' ')} } } } }`,
      {},
      { as: 'empty-record' },
    );
    const { gpOnlineUser } = data as {
      gpOnlineUser: { patients: { medicalRecord: Record<string, { hiddenEntriesNotice: string }> }[] };
    };
    for (const { hiddenEntriesNotice } of Object.values(gpOnlineUser.patients[0]?.medicalRecord ?? {})) {
      expect(hiddenEntriesNotice).toMatch(/^The practice may have hidden some .+ does not mean that there are none\.$/);
    }
  });

  test('ClinicalDocument.freeTextWithheldBefore is the same in a list, a lookup and a reference', async () => {
    const { freeTextFrom } = recordOf('free-text-withheld');
    const as = { as: 'free-text-withheld' };
    const listed = await stack.query(
      `{ gpOnlineUser { patients { medicalRecord { documents(from: "2000-01-01") { ... on GpRecordDocuments { entries(first: 1) {
         edges { node { id freeTextWithheldBefore } } } } } } } } }`,
      {},
      as,
    );
    type Listed = { documents: { entries: { edges: { node: { id: string } }[] } } };
    const { gpOnlineUser } = listed.data as { gpOnlineUser: { patients: { medicalRecord: Listed }[] } };
    const node = gpOnlineUser.patients[0]?.medicalRecord.documents.entries.edges[0]?.node;
    expect(node).toEqual({ id: expect.any(String) as string, freeTextWithheldBefore: freeTextFrom });
    const { data } = await stack.query(
      `query ($id: ID!, $them: [_Any!]!) { _entities(representations: $them) { ... on ClinicalDocument { freeTextWithheldBefore } }
         gpOnlineUser { patients { medicalRecord { document(id: $id) { ... on ClinicalDocument { freeTextWithheldBefore } } } } } }`,
      { id: node?.id, them: [{ __typename: 'ClinicalDocument', id: node?.id }] },
      as,
    );
    const withheld = { freeTextWithheldBefore: freeTextFrom };
    expect(data).toEqual({
      _entities: [withheld],
      gpOnlineUser: { patients: [{ medicalRecord: { document: withheld } }] },
    });
  });

  test('a record section omits withheld free text and reports freeTextWithheldBefore', async () => {
    const { freeTextFrom } = recordOf('free-text-withheld');
    const { data } = await stack.query(
      `{ gpOnlineUser { patients { medicalRecord { allergies { ... on GpRecordAllergies { freeTextWithheldBefore } }
         testResults { ... on GpRecordTestResults { freeTextWithheldBefore entries(first: 500) { edges { node {
           date { value precision } texts { text } } } } } } } } } }`,
      {},
      { as: 'free-text-withheld' },
    );
    type Node = { date: { value: string; precision: string }; texts: unknown[] };
    const { gpOnlineUser } = data as {
      gpOnlineUser: { patients: { medicalRecord: { testResults: { entries: { edges: { node: Node }[] } } } }[] };
    };
    expect(data).toMatchObject({
      gpOnlineUser: {
        patients: [
          {
            medicalRecord: {
              allergies: { freeTextWithheldBefore: freeTextFrom },
              testResults: { freeTextWithheldBefore: freeTextFrom },
            },
          },
        ],
      },
    });
    const nodes = gpOnlineUser.patients[0]?.medicalRecord.testResults.entries.edges.map(({ node }) => node) ?? [];
    const early = nodes.filter(({ date }) => date.precision === 'DAY' && date.value < (freeTextFrom ?? ''));
    expect(early.length).toBeGreaterThan(0);
    expect(early.flatMap(({ texts }) => texts)).toEqual([]);
    expect(nodes.flatMap(({ texts }) => texts).length).toBeGreaterThan(0);
  });
});

describe('Partial dates', () => {
  let stack: Stack;
  beforeAll(async () => {
    const dated = (Term: string, DatePart: 'YearMonthDay' | 'YearMonth' | 'Year', Value: string) => ({
      Term,
      EffectiveDate: { DatePart, Value },
    });
    const Problems = [
      { Observation: dated('day', 'YearMonthDay', '2020-06-15') },
      { Observation: dated('month', 'YearMonth', '2020-06') },
      { Observation: dated('year', 'Year', '2020') },
      { Observation: dated('later', 'YearMonthDay', '2021-01-01') },
      { Observation: { Term: 'undated', EffectiveDate: { DatePart: 'Unknown' as const } } },
    ];
    const world = aWorld({ practices: [aPractice()], patients: [aPatient({ medicalRecord: { Problems } })] });
    stack = await startStack({ now, world });
  });
  afterAll(() => stack.stop());

  const terms = async (args: string) => {
    const { edges } = await readPage(stack, 'Problems', null, { args });
    return edges.map(({ node }) => (node['code'] as { term: string }).term);
  };

  test('record entries are sorted latest first, with partial dates at the start of their period and undated entries last', async () => {
    expect(await terms('')).toEqual(['later', 'day', 'month', 'year', 'undated']);
  });

  test('a date filter keeps partial and undated entries that may match, and the section returns its range', async () => {
    expect(await terms('(from: "2020-07-01", to: "2020-12-31")')).toEqual(['year', 'undated']);
    expect(await terms('(to: "2020-06-15")')).toEqual(['day', 'month', 'year', 'undated']);
    const { data } = await stack.query(
      `{ gpOnlineUser { patients { medicalRecord { problems(from: "2020-07-01") { ... on GpRecordProblems { from to } } } } } }`,
    );
    expect(data).toEqual({
      gpOnlineUser: { patients: [{ medicalRecord: { problems: { from: '2020-07-01', to: null } } }] },
    });
  });
});
