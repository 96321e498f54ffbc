import { afterEach, expect, test } from 'vitest';
import { languages } from '../../src/texts/languages.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { markTexts } from '../support/markTexts.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const query = `{ gpOnlineUser { patients { appointments(from: "2026-05-01") { ... on GpAppointments { upcoming { ...one } past { ...one } } } } } }
  fragment one on Appointment { id isTimeExact durationMinutes
    cancellation { isAllowed until { local } reason cancellationReason } }`;

let stack: Stack;
afterEach(() => stack.stop());

async function readAppointments() {
  const patient = aPatient({ appointments: [{ start: '2026-05-20T09:00:00' }, { start: '2026-05-12T08:30:00' }] });
  const world = aWorld({ practices: [aPractice()], patients: [patient] });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  const read = async () => {
    stack.clearCalls();
    const { data, errors } = await stack.query(query);
    expect(errors).toBeUndefined();
    type Appointments = { upcoming: { id: string; cancellation: unknown }[]; past: { cancellation: unknown }[] };
    return (data as { gpOnlineUser: { patients: [{ appointments: Appointments }] } }).gpOnlineUser.patients[0]
      .appointments;
  };
  await read();
  return read;
}

test('the usual reasons have a label in the language of the response and the words that the practice reads', async () => {
  const [english] = languages;
  const world = aWorld({
    practices: [aPractice()],
    patients: [aPatient({ appointments: [{ start: '2026-05-20T09:00:00' }] })],
  });
  const now = new Date('2026-05-12T08:00:00Z');
  stack = await startStack({ world, now, languages: [{ tag: 'cy', texts: markTexts(english.texts) }, english] });
  const { data } = await stack.query(
    `{ gpOnlineUser { patients { appointments { ... on GpAppointments { upcoming { id cancellation {
       usualReasons { label reason } } } } } } } }`,
  );
  const [appointment] = (data as { gpOnlineUser: { patients: [{ appointments: { upcoming: { id: string }[] } }] } })
    .gpOnlineUser.patients[0].appointments.upcoming;
  expect(appointment).toMatchObject({
    cancellation: {
      usualReasons: [
        { label: '[noLongerRequired]', reason: 'No longer required' },
        { label: '[unableToAttend]', reason: 'Unable to attend' },
      ],
    },
  });
});

const until = { local: '2026-05-20T09:00:00' };
const allowed = { isAllowed: true, until, reason: null, cancellationReason: 'REQUIRED' };
const started = { isAllowed: false, until: null, reason: 'ALREADY_STARTED', cancellationReason: 'REQUIRED' };

test('cancellation is allowed until the start of an appointment and not afterwards, by one read of the account', async () => {
  const read = await readAppointments();
  const found = await read();
  expect(found).toEqual({
    upcoming: [{ id: found.upcoming[0]?.id, isTimeExact: true, durationMinutes: 10, cancellation: allowed }],
    past: [{ id: expect.any(String) as string, isTimeExact: true, durationMinutes: 10, cancellation: started }],
  });
  expect(stack.calls()).toEqual(['GetPatientAppointments', 'GetUserOptions']);
});

test('cancellation is allowed for the own booking of a restricted account, and not known for an unknown level', async () => {
  const read = await readAppointments();
  const levels = stack.simulator.world.accounts;
  for (const account of levels) account.linkLevel = 'Restricted';
  expect((await read()).upcoming.map(({ cancellation }) => cancellation)).toEqual([allowed]);
  for (const account of levels) account.linkLevel = 'Linked';
  stack.simulator.faults.add({
    operation: 'GetUserOptions',
    times: Infinity,
    kind: 'transform',
    transform: (body) => body.replaceAll('>Linked<', '>Unknown<'),
  });
  expect((await read()).upcoming.map(({ cancellation }) => cancellation)).toEqual([null]);
});

test('cancelGpAppointment without a reason fails with BAD_USER_INPUT before any upstream call', async () => {
  const read = await readAppointments();
  const [appointment] = (await read()).upcoming;
  stack.clearCalls();
  const cancel = 'mutation ($input: CancelGpAppointmentInput!) { cancelGpAppointment(input: $input) { __typename } }';
  for (const reason of [undefined, null, ' ']) {
    const { data, errors } = await stack.query(cancel, { input: { appointmentId: appointment?.id, reason } });
    expect(data).toEqual({ cancelGpAppointment: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.reason' } }]);
  }
  expect(stack.calls()).toEqual([]);
});
