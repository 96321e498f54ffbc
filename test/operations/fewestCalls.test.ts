import { afterEach, describe, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';

const messages = 'messages { __typename ... on GpServiceUnavailable { reason } }';
const appointments = 'appointments { __typename ... on GpServiceUnavailable { reason } }';
const section = (name: string) => `${name} { __typename ... on GpServiceUnavailable { reason } }`;
const problems = `medicalRecord { ${section('problems')} }`;
const threeSections = `medicalRecord { ${['allergies', 'problems', 'medication'].map(section).join(' ')} }`;
const homeScreen = `${appointments} ${messages} ${threeSections} demographics { __typename } ${section('medicationCourses')}`;
const ofAll = (fields: string) => `{ gpOnlineUser { patients { ${fields} } } }`;

let stack: Stack;
afterEach(() => stack.stop());

/** Starts with the given number of patients of `patient-1`: an adult and children. */
async function start(patients = 1, options: StackOptions = {}): Promise<void> {
  const children = Array.from({ length: patients - 1 }, () =>
    aPatient({ subject: null, proxies: [{ subject: 'patient-1' }, { subject: 'other' }] }),
  );
  const world = aWorld({ practices: [aPractice()], patients: [aPatient(), ...children] });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z'), ...options });
}

const isSetUp = (call: string) => /Session|Version|PracticeSettings/.test(call);

/** Sends a query. @returns what it shows, and its calls without those that open sessions and read practices */
async function send(query: string, as = 'patient-1') {
  stack.clearCalls();
  const { data, errors } = await stack.query(query, {}, { as });
  expect(errors).toBeUndefined();
  const reasons = [...JSON.stringify(data).matchAll(/"reason":"(\w+)"/g)].map(([, reason]) => reason);
  return { reasons, calls: stack.calls().filter((call) => !isSetUp(call)) };
}
const callsOf = async (query: string, as?: string) => (await send(query, as)).calls.toSorted();
const times = (count: number, ...calls: string[]) =>
  calls.flatMap((call) => Array<string>(count).fill(call)).toSorted();
const restrict = (isRestricted: boolean) => {
  for (const account of stack.simulator.world.accounts) account.linkLevel = isRestricted ? 'Restricted' : 'Linked';
};

describe('the calls of a request', () => {
  test('a small query makes one call, however long ago the last one was', async () => {
    await start();
    for (const ms of [0, 1_000, 61_000]) {
      stack.simulator.clock.advance(ms);
      expect(await callsOf(ofAll(messages))).toEqual(['GetMessages']);
    }
  });

  test('three sections of five patients make five calls once the accounts are known', async () => {
    await start(5, { settings: { recordCache: { kind: 'off' } } });
    expect(await callsOf(ofAll(threeSections))).toEqual(times(5, 'GetMedicalRecordData', 'GetUserOptions'));
    expect(await callsOf(ofAll(threeSections))).toEqual(times(5, 'GetMedicalRecordData'));
  });

  test('a home screen of three patients makes only the calls that it selects once the accounts are known', async () => {
    await start(3, { settings: { recordCache: { kind: 'off' } } });
    const selected = [
      'GetDemographics',
      'GetMedicalRecordData',
      'GetMedicationCourses',
      'GetMessages',
      'GetPatientAppointments',
    ];
    expect(await callsOf(ofAll(homeScreen))).toEqual(times(3, ...selected, 'GetUserOptions'));
    expect(await callsOf(ofAll(homeScreen))).toEqual(times(3, ...selected));
  });

  test('an account is remembered for a minute after the read began', async () => {
    await start();
    const query = ofAll(`${messages} ${appointments}`);
    const selected = ['GetMessages', 'GetPatientAppointments'];
    expect(await callsOf(query)).toEqual([...selected, 'GetUserOptions']);
    stack.simulator.clock.advance(59_999);
    expect(await callsOf(query)).toEqual(selected);
    stack.simulator.clock.advance(1);
    expect(await callsOf(query)).toEqual([...selected, 'GetUserOptions']);
  });

  test('every request reads the account when it is not remembered', async () => {
    await start(1, { settings: { accountMemoryMs: 0 } });
    for (let request = 0; request < 2; request += 1)
      expect(await callsOf(ofAll(messages))).toEqual(['GetMessages', 'GetUserOptions']);
  });

  test('an account that a request selects is read, and so is the level of access behind a list', async () => {
    await start();
    expect(await callsOf(ofAll('accessLevel'))).toEqual(['GetUserOptions']);
    expect(await callsOf(ofAll('accessLevel'))).toEqual(['GetUserOptions']);
    const own = 'appointments { ... on GpAppointments { onlyOwnBookings } }';
    expect(await callsOf(ofAll(own))).toEqual(['GetPatientAppointments', 'GetUserOptions']);
  });
});

describe('a section that is cached', () => {
  test('a further page makes one call, which reads the account', async () => {
    await start();
    expect(await callsOf(ofAll(problems))).toEqual(['GetMedicalRecordData']);
    expect(await callsOf(ofAll(problems))).toEqual(['GetUserOptions']);
  });

  test('a page is not shown to an account that has been restricted, although it was granted a moment ago', async () => {
    await start();
    await send(ofAll(threeSections));
    restrict(true);
    const { reasons, calls } = await send(ofAll(threeSections));
    expect(reasons).toEqual(Array(3).fill('ACCOUNT_RESTRICTED'));
    expect(calls).toEqual(['GetUserOptions']);
  });
});

describe('a denial', () => {
  test('a remembered denial is looked at again, so that a new grant counts at once', async () => {
    await start();
    restrict(true);
    const query = ofAll(`${messages} ${appointments}`);
    expect((await send(query)).reasons).toContain('ACCOUNT_RESTRICTED');
    expect(await send(ofAll(messages))).toEqual({ reasons: ['ACCOUNT_RESTRICTED'], calls: ['GetUserOptions'] });
    restrict(false);
    expect(await send(ofAll(messages))).toEqual({ reasons: [], calls: ['GetUserOptions', 'GetMessages'] });
  });

  test('a refusal by the upstream is reported, and the next requests for any service read the account first', async () => {
    await start();
    await send(ofAll(`${messages} ${appointments}`));
    restrict(true);
    expect(await send(ofAll(messages))).toEqual({ reasons: ['ACCOUNT_RESTRICTED'], calls: ['GetMessages'] });
    expect(await send(ofAll(problems))).toEqual({ reasons: ['ACCOUNT_RESTRICTED'], calls: ['GetUserOptions'] });
    expect(await send(ofAll(messages))).toEqual({ reasons: ['ACCOUNT_RESTRICTED'], calls: ['GetUserOptions'] });
  });

  test('a service that is not granted any more is explained by the account alone', async () => {
    await start();
    await send(ofAll(`${messages} ${appointments}`));
    for (const account of stack.simulator.world.accounts) account.assigned.PracticePatientCommunicationEnabled = false;
    const first = await send(ofAll(messages));
    expect(first).toEqual({ reasons: ['NOT_GRANTED'], calls: ['GetMessages', 'GetUserOptions'] });
    expect(stack.calls()).toEqual(first.calls);
    expect(await send(ofAll(messages))).toEqual({ reasons: ['NOT_GRANTED'], calls: ['GetUserOptions'] });
  });

  test('a field that shows no data is unavailable to a restricted account, although nothing is asked for', async () => {
    await start();
    restrict(true);
    const query = ofAll('message(id: "x") { __typename ... on GpServiceUnavailable { reason } }');
    expect(await send(query)).toEqual({ reasons: ['ACCOUNT_RESTRICTED'], calls: ['GetUserOptions'] });
  });
});

describe('what is remembered', () => {
  const two = ofAll(`${messages} ${appointments}`);
  const selected = ['GetMessages', 'GetPatientAppointments'];

  test('an account is forgotten with its session', async () => {
    await start();
    await send(two);
    expect(await callsOf(two)).toEqual(selected);
    stack.simulator.endPatientSessions();
    // The first call is refused, and repeated in a new session.
    await send(ofAll(messages));
    expect(await callsOf(two)).toEqual([...selected, 'GetUserOptions']);
  });

  test('two people who see one patient do not share what is remembered', async () => {
    await start(2);
    const child = `{ gpOnlineUser { patients { relation ${messages} ${appointments} } } }`;
    await send(child);
    expect(await callsOf(child, 'other')).toEqual([...selected, 'GetUserOptions']);
    expect(await callsOf(child, 'other')).toEqual(selected);
  });

  test('a write reads the account, although it is remembered', async () => {
    await start();
    await send(two);
    stack.clearCalls();
    const { data } = await stack.query('{ gpOnlineUser { patients { id } } }', {}, { as: 'patient-1' });
    const { id } = (data as { gpOnlineUser: { patients: [{ id: string }] } }).gpOnlineUser.patients[0];
    const mutation = `mutation ($input: CancelGpDetailsChangeInput!) { cancelGpDetailsChange(input: $input) { __typename } }`;
    const { errors } = await stack.query(mutation, { input: { patientId: id } }, { as: 'patient-1' });
    expect(errors).toBeUndefined();
    expect(stack.calls()).toEqual(['GetUserOptions', 'CancelDemographicsChangeRequest']);
  });
});
