import { expect, test } from 'vitest';
import { useRecords } from './startRecords.ts';

const records = useRecords();

test.each([
  ['first: 501', 'first', 'A page has 0 to 500 entries.'],
  ['first: -1', 'first', 'A page has 0 to 500 entries.'],
  ['last: 501', 'last', 'A page has 0 to 500 entries.'],
  ['last: -1', 'last', 'A page has 0 to 500 entries.'],
  ['first: 1, last: 1', 'last', 'Set `first` or `last`, not both.'],
  ['first: 0, last: 0', 'last', 'Set `first` or `last`, not both.'],
  ['after: ""', 'after', 'The cursor does not belong to this section with these dates and filters.'],
  ['after: "nonsense"', 'after', 'The cursor does not belong to this section with these dates and filters.'],
  ['before: ""', 'before', 'The cursor does not belong to this section with these dates and filters.'],
  ['last: 1, before: "nonsense"', 'before', 'The cursor does not belong to this section with these dates and filters.'],
])('record entries refuse %s', async (args, argument, message) => {
  const { data, errors } = await records.stack.query(
    `{ gpOnlineUser { patients { medicalRecord { allergies { ... on GpRecordAllergies { entries(${args}) { totalCount } } } } } } }`,
  );
  expect(data).toMatchObject({ gpOnlineUser: { patients: [{ medicalRecord: { allergies: null } }, {}] } });
  expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT', argument } });
});

test('medication entries refuse an empty list of groups', async () => {
  const { data, errors } = await records.stack.query(
    `{ gpOnlineUser { patients { medicalRecord { medication { ... on GpRecordMedication { entries(groups: []) { totalCount } } } } } } }`,
  );
  expect(data).toMatchObject({ gpOnlineUser: { patients: [{ medicalRecord: { medication: null } }, {}] } });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'groups' } });
});

test.each(['from: "2026-01-02", to: "2026-01-01"', 'from: "1066-10-14"', 'to: "3000-01-01"', 'from: "2026-02-30"'])(
  'the problems section refuses %s before any upstream call',
  async (args) => {
    const { errors } = await records.stack.query(
      `{ gpOnlineUser { patients { medicalRecord { problems(${args}) { __typename } } } } }`,
    );
    expect(errors?.[0]?.extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
    expect(records.stack.calls()).toEqual([]);
  },
);
