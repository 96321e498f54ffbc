import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const lists = `{ gpOnlineUser { patients { id
  appointments(from: "2026-04-01") { ... on GpAppointments { upcoming { id } past { id } } }
  prescriptions { ... on GpPrescriptions { requests { id } } } } } }`;

interface Patient {
  readonly id: string;
  readonly appointments: { readonly upcoming: { id: string }[]; readonly past: { id: string }[] };
  readonly prescriptions: { readonly requests: { id: string }[] };
}

let stack: Stack;
let mine: Patient | undefined;
let ofChild: Patient | undefined;
let others: Patient | undefined;
beforeAll(async () => {
  const patient = (subject: string | null, proxies: { subject: string }[] = []) =>
    aPatient({
      subject,
      proxies,
      appointments: [{ start: '2026-05-20T09:00:00' }, { start: '2026-04-20T09:00:00' }],
      courses: [{}],
      prescriptionRequests: [{ requestedAt: '2026-05-01T10:00:00', courses: { 1: 'Requested' } }],
    });
  const world = aWorld({
    practices: [aPractice()],
    patients: [
      patient('parent'),
      patient(null, [{ subject: 'parent' }]),
      patient('other'),
      aPatient({ subject: 'closed', granted: { AppointmentsEnabled: false, PrescribingEnabled: false } }),
    ],
  });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  const read = async (as: string) =>
    ((await stack.query(lists, {}, { as })).data as { gpOnlineUser: { patients: Patient[] } }).gpOnlineUser;
  [mine, ofChild] = (await read('parent')).patients;
  [others] = (await read('other')).patients;
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

const idsOf = (patient: Patient | undefined) => ({
  upcoming: patient?.appointments.upcoming[0]?.id ?? '',
  past: patient?.appointments.past[0]?.id ?? '',
  prescription: patient?.prescriptions.requests[0]?.id ?? '',
});
const ask = (fields: string, as = 'parent', id = mine?.id) =>
  stack.query(`query ($id: ID!) { gpPatient(id: $id) { ${fields} } }`, { id }, { as });

const appointment = (id: string) => `appointment(id: "${id}") { __typename ... on Appointment { id } }`;
const prescription = (id: string) => `prescription(id: "${id}") { __typename ... on Prescription { id } }`;

test('appointment finds upcoming and past appointments, and prescription a request, in one call each', async () => {
  const { upcoming, past, prescription: request } = idsOf(mine);
  const { data, errors } = await ask(`a: ${appointment(upcoming)} b: ${appointment(past)} ${prescription(request)}`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    gpPatient: {
      a: { __typename: 'Appointment', id: upcoming },
      b: { __typename: 'Appointment', id: past },
      prescription: { __typename: 'Prescription', id: request },
    },
  });
  expect(stack.calls()).toEqual(['GetPatientAppointments', 'GetPrescriptionRequests']);
});

test('a look-up beside its list makes no further call', async () => {
  const { upcoming, past, prescription: request } = idsOf(mine);
  await ask(`appointments(from: "2026-04-01") { __typename } prescriptions { __typename }
    a: ${appointment(upcoming)} b: ${appointment(past)} ${prescription(request)}`);
  expect(stack.calls()).toEqual(['GetPatientAppointments', 'GetPrescriptionRequests']);
});

test.each([
  ['another patient of the same user', () => idsOf(ofChild)],
  ['a patient of another user', () => idsOf(others)],
  ['nobody, because it is forged', () => ({ upcoming: 'x', prescription: 'x' })],
])('appointment and prescription are null for an id of %s, and nothing is read', async (_, read) => {
  const { upcoming, prescription: request } = read();
  const { data, errors } = await ask(`${appointment(upcoming)} ${prescription(request)}`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ gpPatient: { appointment: null, prescription: null } });
  expect(stack.calls()).toEqual(['GetUserOptions']);
});

test('appointment and prescription report why the service is unavailable', async () => {
  const { data: gpOnlineUser } = await stack.query('{ gpOnlineUser { patients { id } } }', {}, { as: 'closed' });
  const [closed] = (gpOnlineUser as { gpOnlineUser: { patients: { id: string }[] } }).gpOnlineUser.patients;
  const { data } = await ask(`${appointment('x')} ${prescription('x')}`, 'closed', closed?.id);
  const notGranted = { __typename: 'GpServiceNotGranted' };
  expect(data).toEqual({ gpPatient: { appointment: notGranted, prescription: notGranted } });
});
