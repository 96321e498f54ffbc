import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Stack } from '../support/startStack.ts';
import { appointments, bookableSlots, cancel, clear, startForInputs } from './startForInputs.ts';

let stack: Stack;
let appointmentId: string;
beforeAll(async () => {
  ({ stack, appointmentId } = await startForInputs());
});
afterAll(() => stack.stop());
beforeEach(() => clear(stack));

/** Fields for this many single days, each more than two weeks after the one before. */
const separateRanges = (days: number, field = 'slots') =>
  Array.from({ length: days }, (_, at) => {
    const day = new Date(Date.UTC(2026, 4, 13 + 15 * at)).toISOString().slice(0, 10);
    return `${field}${at}: bookableSlots(from: "${day}", to: "${day}") { __typename }`;
  }).join('\n');
const slotCalls = () => stack.calls().filter((call) => call === 'GetAvailableAppointments').length;

test('bookableSlots refuses 28 separate ranges in one operation before any slot call', async () => {
  const { status, errors = [] } = await stack.query(`{ gpOnlineUser { patients { ${separateRanges(28)} } } }`);
  expect([status, errors.length, slotCalls()]).toEqual([200, 28, 0]);
  expect(errors[27]).toEqual({
    message:
      'All ranges of this request together need more than 27 searches of two weeks each. Ask for fewer ranges, or for ranges that are closer together.',
    path: ['gpOnlineUser', 'patients', 0, 'slots27'],
    locations: expect.anything() as unknown,
    extensions: { code: 'BAD_USER_INPUT', retryable: false, argument: 'to' },
  });
  expect(stack.logLines.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});

test('bookableSlots accepts 27 separate ranges and further ranges that overlap them', async () => {
  const overlapping = '{ __typename } again: bookableSlots(from: "2026-05-13", to: "2026-05-26") { __typename }';
  const { errors } = await stack.query(
    `{ gpOnlineUser { patients { ${separateRanges(27)} first: bookableSlots(from: "2026-05-13", to: "2026-05-20") ${overlapping} } } }`,
  );
  expect([errors, slotCalls()]).toEqual([undefined, 27]);
});

test('bookableSlots accepts a range of one year, and cancelGpAppointment accepts a reason of 500 characters', async () => {
  const year = { from: '2026-05-13', to: '2027-05-13' };
  expect(await stack.query(bookableSlots, year)).toEqual({
    status: 200,
    data: { gpOnlineUser: { patients: [{ bookableSlots: { __typename: 'GpBookableSlots' } }] } },
  });
  expect(stack.calls().filter((call) => call === 'GetAvailableAppointments')).toHaveLength(27);
  const reason = `  ${'🧦'.repeat(500)}  `;
  expect(await stack.query(cancel, { input: { appointmentId, reason } })).toEqual({
    status: 200,
    data: { cancelGpAppointment: { __typename: 'CancelGpAppointmentSuccess' } },
  });
});

test.each(['1900-01-01', '2999-12-31'])('appointments accepts %s as its from date', async (from) => {
  expect(await stack.query(appointments, { from })).toEqual({
    status: 200,
    data: { gpOnlineUser: { patients: [{ appointments: { __typename: 'GpAppointments' } }] } },
  });
});
