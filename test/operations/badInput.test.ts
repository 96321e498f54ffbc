import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Stack } from '../support/startStack.ts';
import {
  appointments,
  book,
  bookableSlots,
  cancel,
  clear,
  findPractices,
  practice,
  startForInputs,
} from './startForInputs.ts';

let stack: Stack;
let slotId: string;
let appointmentId: string;
beforeAll(async () => {
  ({ stack, slotId, appointmentId } = await startForInputs());
});
afterAll(() => stack.stop());
beforeEach(() => clear(stack));

const oneDay = { from: '2026-05-13', to: '2026-05-13' };
const telephone = (number: string) => () => ({ slotId, telephone: { number } });

test.each<[string, string, object | (() => object), string]>([
  ['Query.gpPractice refuses an ODS code with a space', practice, { odsCode: 'X99 951' }, 'odsCode'],
  ['Query.gpPractice refuses an ODS code that is too short', practice, { odsCode: 'X9' }, 'odsCode'],
  ['Query.gpPractice refuses an ODS code that is too long', practice, { odsCode: 'X'.repeat(11) }, 'odsCode'],
  ['Query.gpPractice refuses an empty ODS code', practice, { odsCode: '' }, 'odsCode'],
  ['Query.gpPractice refuses an ODS code that contains markup', practice, { odsCode: '<X99951/>' }, 'odsCode'],
  ['Query.gpPractice refuses an ODS code with Devanagari digits', practice, { odsCode: 'X९९951' }, 'odsCode'],
  ['bookableSlots refuses a reversed range', bookableSlots, { from: '2026-05-14', to: '2026-05-13' }, 'to'],
  ['bookableSlots refuses a range of a year and a day', bookableSlots, { from: '2026-05-13', to: '2027-05-14' }, 'to'],
  [
    'bookableSlots refuses a range too far in the future',
    bookableSlots,
    { from: '3000-01-01', to: '3000-01-02' },
    'to',
  ],
  ['findGpPractices refuses an empty search', findPractices, { input: {} }, 'input'],
  ['findGpPractices refuses a blank search', findPractices, { input: { name: ' \t', postcode: '\n' } }, 'input'],
  [
    'findGpPractices refuses a name of 101 characters',
    findPractices,
    { input: { name: 'x'.repeat(101) } },
    'input.name',
  ],
  [
    'findGpPractices refuses a postcode with a control character',
    findPractices,
    { input: { postcode: 'ZZ99\u0007' } },
    'input.postcode',
  ],
  [
    'bookGpAppointment refuses a reason with a control character',
    book,
    () => ({ input: { slotId, reason: 'a\u0000b' } }),
    'input.reason',
  ],
  [
    'bookGpAppointment refuses a reason with an unpaired surrogate',
    book,
    () => ({ input: { slotId, reason: 'a\ud800' } }),
    'input.reason',
  ],
  [
    'bookGpAppointment refuses a reason with a noncharacter',
    book,
    () => ({ input: { slotId, reason: '\uffff' } }),
    'input.reason',
  ],
  [
    'bookGpAppointment refuses a reason of 501 characters',
    book,
    () => ({ input: { slotId, reason: 'x'.repeat(501) } }),
    'input.reason',
  ],
  [
    'bookGpAppointment refuses a telephone number of letters',
    book,
    () => ({ input: telephone('call me')() }),
    'input.telephone.number',
  ],
  [
    'bookGpAppointment refuses a telephone number without digits',
    book,
    () => ({ input: telephone('+ -')() }),
    'input.telephone.number',
  ],
  [
    'bookGpAppointment refuses a telephone number of 31 digits',
    book,
    () => ({ input: telephone('7'.repeat(31))() }),
    'input.telephone.number',
  ],
  [
    'bookGpAppointment refuses a telephone number with a line break',
    book,
    () => ({ input: telephone('07700\n900123')() }),
    'input.telephone.number',
  ],
  [
    'cancelGpAppointment refuses a blank reason',
    cancel,
    () => ({ input: { appointmentId, reason: ' \n ' } }),
    'input.reason',
  ],
  [
    'cancelGpAppointment refuses an empty reason',
    cancel,
    () => ({ input: { appointmentId, reason: '' } }),
    'input.reason',
  ],
  [
    'cancelGpAppointment refuses a reason of 501 characters',
    cancel,
    () => ({ input: { appointmentId, reason: 'é'.repeat(501) } }),
    'input.reason',
  ],
  [
    'cancelGpAppointment refuses a reason with a control character',
    cancel,
    () => ({ input: { appointmentId, reason: 'x\u0007' } }),
    'input.reason',
  ],
])('%s before any upstream call', async (_label, query, variables, argument) => {
  const response = await stack.query(query, (typeof variables === 'function' ? variables() : variables) as never);
  expect(response).toMatchObject({ status: 200, errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }] });
  expect(response.errors).toHaveLength(1);
  expect(stack.calls()).toEqual([]);
  expect(stack.logLines).toEqual([]);
});

test.each<[string, string, object]>([
  ['bookableSlots refuses a date that does not exist', bookableSlots, { ...oneDay, to: '2026-02-30' }],
  ['bookableSlots refuses a date in words', bookableSlots, { ...oneDay, from: 'tomorrow' }],
  ['appointments refuses a date with a time', appointments, { from: '2026-05-13T00:00:00' }],
  ['appointments refuses the year 0000', appointments, { from: '0000-01-01' }],
  ['appointments refuses a year of five digits', appointments, { from: '12026-05-13' }],
  ['appointments refuses a date as a number', appointments, { from: 20260513 }],
  ['bookableSlots refuses a range without its first date', bookableSlots, { to: '2026-05-13' }],
  ['bookableSlots refuses an unknown appointment kind', bookableSlots, { ...oneDay, filter: { kinds: ['HOLOGRAM'] } }],
  ['bookableSlots refuses the output-only kind OTHER', bookableSlots, { ...oneDay, filter: { kinds: ['OTHER'] } }],
  ['bookableSlots refuses an unknown filter', bookableSlots, { ...oneDay, filter: { sex: 'FEMALE' } }],
  ['bookableSlots refuses a filter named constructor', bookableSlots, { ...oneDay, filter: { constructor: {} } }],
  ['bookGpAppointment refuses input without a slotId', book, { input: {} }],
  ['bookGpAppointment refuses a list as slotId', book, { input: { slotId: ['x'] } }],
  [
    'bookGpAppointment refuses a telephone without a number',
    book,
    { input: { slotId: 'x', telephone: { kind: 'HOME' } } },
  ],
  ['cancelGpAppointment refuses a missing input', cancel, {}],
])('%s, with HTTP 400 and before any upstream call', async (_label, query, variables) => {
  const response = await stack.query(query, variables as never);
  expect(response).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(response).not.toHaveProperty('data');
  expect(stack.calls()).toEqual([]);
  expect(stack.logLines).toEqual([]);
});
