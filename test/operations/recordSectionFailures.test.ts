import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { recordSections, type Section } from '../../simulator/world/MedicalRecord.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');

let stack: Stack;
beforeAll(async () => {
  const world = aWorld({ practices: [aPractice()], patients: [aPatient({ medicalRecord: { generated: 200 } })] });
  stack = await startStack({ now, world, settings: { recordCache: { kind: 'off' } } });
  await stack.query('{ gpOnlineUser { patients { accessLevel } } }');
});
beforeEach(() => {
  stack.simulator.faults.clear();
  // The account is not remembered from the test before.
  stack.simulator.clock.advance(60_000);
  stack.clearCalls();
});
afterAll(() => stack.stop());

const fieldOf = (section: Section) => `${section[0]?.toLowerCase()}${section.slice(1)}`;
const fields = recordSections.map(fieldOf);
const recordCalls = () => stack.calls().filter((name) => name === 'GetMedicalRecordData').length;

type Sections = Record<string, { __typename: string } | null>;

async function readAll() {
  const { data, errors } = await stack.query(
    `{ gpOnlineUser { patients { medicalRecord { ${fields.map((field) => `${field} { __typename }`).join(' ')} } } } }`,
  );
  const { gpOnlineUser } = data as { gpOnlineUser: { patients: { medicalRecord: Sections }[] } };
  return { sections: gpOnlineUser.patients[0]?.medicalRecord ?? {}, errors };
}

const typeOf = (field: string) => `GpRecord${field[0]?.toUpperCase()}${field.slice(1)}`;

test.each(recordSections)('a closed %s section does not fail the other sections', async (section) => {
  const [account] = stack.simulator.world.accounts;
  if (!account) throw new Error('There is no account.');
  // The practice closes the section just after the account is read.
  stack.simulator.faults.add({
    kind: 'transform',
    operation: 'GetUserOptions',
    transform: (body) => {
      account.record[`${section}Enabled`] = false;
      return body;
    },
  });
  const { sections, errors } = await readAll();
  account.record[`${section}Enabled`] = true;
  expect(errors).toBeUndefined();
  for (const field of fields) {
    const expected = field === fieldOf(section) ? 'GpRecordAccessDisabled' : typeOf(field);
    expect(sections[field], field).toEqual({ __typename: expected });
  }
  expect(recordCalls()).toBe(2);
});

/** Makes the first entry of a section unreadable in every response that has one. */
function makeUnreadable(section: Section): void {
  const pattern = new RegExp(`(<(?:\\w+:)?${section}>(?:(?!<(?:\\w+:)?EventGuid>)[^])*<(?:\\w+:)?EventGuid>)[^<]*`);
  stack.simulator.faults.add({
    kind: 'transform',
    operation: 'GetMedicalRecordData',
    times: 10,
    transform: (body) => body.replace(pattern, '$1not a GUID'),
  });
}

test.each(recordSections)('an unreadable %s section costs one more call and fails alone', async (section) => {
  makeUnreadable(section);
  const { sections, errors } = await readAll();
  expect(errors).toMatchObject([
    {
      path: ['gpOnlineUser', 'patients', 0, 'medicalRecord', fieldOf(section)],
      extensions: { code: 'UPSTREAM_INVALID_RESPONSE' },
    },
  ]);
  for (const field of fields)
    expect(sections[field], field).toEqual(field === fieldOf(section) ? null : { __typename: typeOf(field) });
  expect(recordCalls()).toBe(2);
});

test('a response that cannot be read at all fails all sections after one call', async () => {
  stack.simulator.faults.add({
    kind: 'transform',
    operation: 'GetMedicalRecordData',
    times: 10,
    transform: (body) => body.slice(0, -40),
  });
  const { errors } = await readAll();
  expect(errors).toHaveLength(fields.length);
  expect(recordCalls()).toBe(1);
});
