import { afterEach, expect, test } from 'vitest';
import type { Patient } from '../../simulator/world/Patient.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';

const messages = 'messages { __typename ... on GpServiceUnavailable { reason } }';
const appointments = 'appointments { __typename ... on GpServiceUnavailable { reason } }';
const section = (name: string, first = 1) =>
  `${name} { __typename ... on GpServiceUnavailable { reason } ... on GpRecordAllergies { entries(first: ${first}) { totalCount } } }`;
const allergies = `medicalRecord { ${section('allergies')} }`;
const ofAll = (fields: string) => `{ gpOnlineUser { patients { ${fields} } } }`;

let stack: Stack;
let patients: Patient[];
afterEach(() => stack.stop());

async function start(own: Patient[] = [aPatient()], options: StackOptions = {}): Promise<void> {
  patients = own;
  const world = aWorld({ practices: [aPractice()], patients });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z'), ...options });
}

/** Sends a query. @returns what it shows and its calls, without those that open sessions and read practices */
async function send(query: string, as = 'patient-1') {
  stack.clearCalls();
  const { data, errors } = await stack.query(query, {}, { as });
  expect(errors).toBeUndefined();
  const text = JSON.stringify(data);
  return { text, reason: /"reason":"(\w+)"/.exec(text)?.[1], calls: stack.calls().filter((call) => !isSetUp(call)) };
}
const isSetUp = (call: string) => /Session|Version|PracticeSettings/.test(call);
const countOf = (calls: readonly string[], name: string) => calls.filter((call) => call === name).length;

test('a small query makes one call, warm or not', async () => {
  await start();
  for (let request = 0; request < 3; request += 1) expect((await send(ofAll(messages))).calls).toEqual(['GetMessages']);
});

test('several kinds of service of an unknown account read it once, and then for a minute only what is selected', async () => {
  await start();
  const query = ofAll(`${messages} ${appointments}`);
  expect((await send(query)).calls.toSorted()).toEqual(['GetMessages', 'GetPatientAppointments', 'GetUserOptions']);
  expect((await send(query)).calls.toSorted()).toEqual(['GetMessages', 'GetPatientAppointments']);
  stack.simulator.clock.advance(60_000);
  expect((await send(query)).calls).toContain('GetUserOptions');
});
