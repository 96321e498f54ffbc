import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSampleOperations } from '../../src/explorer/sampleOperations.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');
const samples = readSampleOperations(now);
const sample = (name: string) => samples.find((one) => one.name === name) ?? expect.unreachable(name);

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ now });
});
afterAll(() => stack.stop());

interface Patients<T> {
  readonly me: { readonly patients: readonly T[] };
}

async function run<T>(name: string, variables?: object): Promise<T> {
  const { query, variables: text = '{}' } = sample(name);
  const given = { ...(JSON.parse(text) as object), ...variables };
  const { data, errors } = await stack.query(query, given, { as: 'parent' });
  expect(errors).toBeUndefined();
  return data as T;
}

test('they are in the order in which somebody new would try them', () => {
  expect(samples.map(({ name }) => name)).toEqual([
    'WhatCanIDo',
    'FreeSlots',
    'BookAppointment',
    'CancelAppointment',
    'ServicesAndWhyNot',
    'PracticeRules',
    'Medicines',
    'MedicalRecord',
    'Messages',
    'HomeScreen',
  ]);
});

test.each(samples.filter(({ query }) => /^query/m.test(query)))('$name has an answer without errors', async (one) => {
  expect(await run(one.name)).toMatchObject({ me: { patients: [{}, {}, {}] } });
});

test('what is free in two weeks can be booked, seen and cancelled, with ids copied from one to the next', async () => {
  const free =
    await run<Patients<{ bookableSlots: { slots: { id: string; startsAt: { local: string } }[] } }>>('FreeSlots');
  const slot = free.me.patients[0]?.bookableSlots.slots[10];
  const local = slot?.startsAt.local;
  expect(await run('BookAppointment', { input: { slotId: slot?.id, reason: 'Elbow' } })).toMatchObject({
    bookAppointment: { appointment: { startsAt: { local }, kind: 'IN_PERSON', reason: 'Elbow' } },
  });

  const mine =
    await run<Patients<{ appointments: { upcoming: { id: string; startsAt: { local: string } }[] } }>>('WhatCanIDo');
  const booked = mine.me.patients[0]?.appointments.upcoming.find(({ startsAt }) => startsAt.local === local);
  expect(await run('CancelAppointment', { input: { appointmentId: booked?.id, reason: 'Well again' } })).toMatchObject({
    cancelAppointment: { __typename: 'CancelAppointmentSuccess' },
  });
});

test('with the placeholders left as they are, booking and cancelling say what is wrong', async () => {
  expect(await run('BookAppointment')).toMatchObject({ bookAppointment: { __typename: 'AppointmentSlotNotFound' } });
  expect(await run('CancelAppointment')).toMatchObject({
    cancelAppointment: { __typename: 'AppointmentNotFound' },
  });
});

test('all seven sections of a record are one call upstream for each patient', async () => {
  await run('WhatCanIDo');
  stack.clearCalls();
  await run('MedicalRecord');
  expect(stack.calls().filter((name) => name === 'GetMedicalRecordData').length).toBeLessThanOrEqual(3);
});
