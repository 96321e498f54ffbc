import { expect, test } from 'vitest';
import { enGB } from '../../src/texts/enGB.ts';

const { problems } = enGB;

test.each([
  [
    problems.APPOINTMENT_TOO_SOON({ bookableFromDays: 1 }),
    'This practice does not accept online bookings less than 1 day ahead. Choose a later day or contact the practice.',
  ],
  [
    problems.APPOINTMENT_TOO_SOON({ bookableFromDays: 2 }),
    'This practice does not accept online bookings less than 2 days ahead. Choose a later day or contact the practice.',
  ],
  [
    problems.APPOINTMENT_TOO_SOON({}),
    'This practice does not accept online bookings at such short notice. Choose a later day or contact the practice.',
  ],
  [
    problems.APPOINTMENT_TOO_FAR_AHEAD({ bookableToDays: 1 }),
    'This practice does not accept online bookings more than 1 day ahead. Choose an earlier day.',
  ],
  [
    problems.APPOINTMENT_TOO_FAR_AHEAD({ bookableToDays: 1_000 }),
    'This practice does not accept online bookings more than 1,000 days ahead. Choose an earlier day.',
  ],
  [
    problems.APPOINTMENT_TOO_FAR_AHEAD({}),
    'This practice does not accept online bookings this far ahead. Choose an earlier day.',
  ],
  [
    problems.APPOINTMENT_LIMIT_REACHED({ maximumBooked: 0 }),
    'This practice does not accept online bookings. Contact the practice.',
  ],
  [
    problems.APPOINTMENT_LIMIT_REACHED({ maximumBooked: 3 }),
    'The patient already has the maximum number of upcoming appointments: 3.',
  ],
  [problems.APPOINTMENT_LIMIT_REACHED({}), 'The patient already has the maximum number of upcoming appointments.'],
  [
    problems.ONLINE_REGISTRATION_LOCKED_OUT({ retryAt: '2026-07-01T09:14:30.000Z' }),
    'Too many attempts have failed. Wait until 1 July 2026 at 10:15 BST before you try again.',
  ],
  [
    problems.SERVICE_NOT_IN_THIS_ENVIRONMENT({ service: 'PRACTICE_SEARCH', nextStep: 'NOTHING' }),
    'This environment does not offer practice search.',
  ],
  [
    problems.SERVICE_NOT_IN_THIS_ENVIRONMENT({ service: 'ACCOUNT_RESET', nextStep: 'CONTACT_PRACTICE' }),
    'Online services do not include the emergency stop for an account here. Contact the practice.',
  ],
  [
    problems.RECORD_ACCESS_DISABLED({ service: 'RECORD_ALLERGIES', isWholeRecord: true }),
    'The practice does not show the medical record online.',
  ],
  [
    problems.RECORD_ACCESS_DISABLED({ service: 'RECORD_ALLERGIES', isWholeRecord: false }),
    'The practice does not show allergies in the medical record online.',
  ],
])('the English catalogue says with its details: %s', (text, expected) => {
  expect(text).toBe(expected);
});
