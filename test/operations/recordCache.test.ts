import { afterEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';
import { readPage } from './readRecord.ts';

const now = new Date('2026-05-12T08:00:00Z');
const slots = [{ start: '2026-05-13T09:00:00' }];

let stack: Stack;
afterEach(() => stack.stop());

/** A practice, a parent and two children, each with a record. */
function family() {
  const medicalRecord = { generated: 60 };
  const proxies = [{ subject: 'patient-1' }];
  return aWorld({
    practices: [aPractice({ slots })],
    patients: [
      aPatient({ medicalRecord }),
      aPatient({ medicalRecord, proxies, subject: null }),
      aPatient({ medicalRecord, proxies }),
    ],
  });
}

/** Starts a stack and reads practices and accounts first, so that only record calls are counted. */
async function start(options: StackOptions = {}): Promise<void> {
  stack = await startStack({ now, world: family(), ...options });
  await stack.query('{ gpOnlineUser { patients { demographics { __typename } onlineServices { service } } } }');
  stack.clearCalls();
}
const ofOnePatient = (fields: string) => `query ($id: ID!) { gpPatient(id: $id) { medicalRecord { ${fields} } } }`;

async function firstPatient(as?: string): Promise<string> {
  const { data } = await stack.query('{ gpOnlineUser { patients { id } } }', {}, as ? { as } : {});
  return (data as { gpOnlineUser: { patients: { id: string }[] } }).gpOnlineUser.patients[0]?.id ?? '';
}

/** The number of record calls. */
const recordCalls = () => stack.calls().filter((name) => name === 'GetMedicalRecordData').length;

const page = (as?: string) => readPage(stack, 'Medication', null, { first: 2, ...(as && { as }) });

test('the record cache lasts one minute', async () => {
  await start();
  await page();
  stack.simulator.clock.advance(59_000);
  await page();
  expect(recordCalls()).toBe(3);
  stack.simulator.clock.advance(1_000);
  await page();
  expect(recordCalls()).toBe(6);
});

test('the record cache is not shared between users', async () => {
  await start();
  await readPage(stack, 'Medication', null, { as: 'patient-1' });
  stack.clearCalls();
  // The third patient has their own account as well as the parent’s.
  await readPage(stack, 'Medication', null, { as: 'patient-3' });
  expect(recordCalls()).toBe(1);
});

test('the record cache is not used once the account is restricted', async () => {
  await start();
  const id = await firstPatient();
  await stack.query(ofOnePatient('problems { __typename }'), { id });
  const [account] = stack.simulator.world.accounts;
  if (account) account.linkLevel = 'Restricted';
  stack.clearCalls();
  const { data } = await stack.query(ofOnePatient('problems { __typename }'), { id });
  expect(data).toEqual({ gpPatient: { medicalRecord: { problems: { __typename: 'GpAccountRestricted' } } } });
  expect(stack.calls()).toEqual(['GetUserOptions']);
});

test('the record is read for every page when the record cache is off', async () => {
  await start({ settings: { recordCache: { kind: 'off' } } });
  await page();
  await page();
  expect(recordCalls()).toBe(6);
});

test('a write discards the cached record of its patient, even when its response is lost', async () => {
  for (const fault of [undefined, { kind: 'drop', operation: 'BookAppointment', at: 'after' }] as const) {
    await start();
    if (fault) stack.simulator.faults.add(fault);
    await page();
    const { data } =
      await stack.query(`{ gpOnlineUser { patients { bookableSlots(from: "2026-05-13", to: "2026-05-13") {
        ... on GpBookableSlots { slots { edges { node { id } } } } } } } }`);
    const { gpOnlineUser } = data as {
      gpOnlineUser: { patients: { bookableSlots: { slots: { edges: { node: { id: string } }[] } } }[] };
    };
    const slotId = gpOnlineUser.patients[0]?.bookableSlots.slots.edges[0]?.node.id;
    const booking = await stack.query(
      'mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename } }',
      { input: { slotId, reason: 'A cough' } },
    );
    expect(booking.data).toEqual({ bookGpAppointment: { __typename: 'BookGpAppointmentSuccess' } });
    stack.clearCalls();
    await page();
    // Only this patient’s record was discarded.
    expect(recordCalls()).toBe(1);
    if (!fault) await stack.stop();
  }
});
