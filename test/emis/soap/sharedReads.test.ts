import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../../simulator/world/builders.ts';
import { DeadlineExceededError } from '../../../src/domain/DeadlineExceededError.ts';
import { RequestDeadline } from '../../../src/domain/RequestDeadline.ts';
import { linkTo, rejectionOf, startHoldingClient } from '../../support/startClient.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function start() {
  const requests = new AsyncLocalStorage<RequestDeadline>();
  const world = aWorld({
    practices: [aPractice({ slots: [{ start: '2026-05-13T09:00:00' }] })],
    patients: [aPatient(), aPatient(), aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] })],
  });
  const started = await startHoldingClient({ world, client: { currentDeadline: () => requests.getStore() } });
  const countOf = (operation: string) => started.calls().filter((call) => call === operation).length;
  /** Opens the sessions, so that the tests see reads only. */
  for (const link of [started.link(), started.link('patient-2'), linkTo(started, 1)])
    await started.client.account(link);
  return { ...started, countOf, during: requests.run.bind(requests) as typeof requests.run };
}

test('equal reads of one person at the same time share one call', async () => {
  const { client, link, countOf } = await start();
  const results = await Promise.all(Array.from({ length: 50 }, () => client.demographics(link())));
  expect(countOf('GetDemographics')).toBe(1);
  expect(new Set(results.map(({ firstName }) => firstName))).toHaveLength(1);
});

test('reads of different people, patients and inputs do not share a call', async () => {
  const started = await start();
  const { client, link, countOf } = started;
  const [from, to, later] = ['2026-05-13T00:00:00', '2026-05-14T00:00:00', '2026-05-15T00:00:00'];
  await Promise.all([client.freeSlots(link(), { from, to }), client.freeSlots(link(), { from, to: later })]);
  expect(countOf('GetAvailableAppointments')).toBe(2);
  // Another person's session with the patient ends the first one's.
  await Promise.all([
    client.demographics(link()),
    client.demographics(link('patient-2')),
    client.demographics(linkTo(started, 1)),
    client.demographics({ ...link(), subject: 'somebody else' }).catch(() => undefined),
  ]);
  expect(countOf('GetDemographics')).toBeGreaterThanOrEqual(3);
  expect(countOf('BeginPatientSession'), 'another person has a session of their own').toBe(4);
});

test('reads with another key of the same relationship do not share a call', async () => {
  const { client, link, hold, countOf } = await start();
  const reading = hold('GetDemographics');
  const before = client.demographics(link());
  await reading.waitForCalls(1);
  // The account was linked again meanwhile: whether the new key is accepted is for the upstream to say.
  const { access, ...others } = link();
  const after = client.demographics({ ...others, access: { ...access, key: 'another key' } });
  reading.release();
  await Promise.allSettled([before, after]);
  expect(countOf('GetDemographics')).toBe(2);
});

test('a read that follows another one is a call of its own', async () => {
  const { client, link, countOf } = await start();
  await client.demographics(link());
  await client.demographics(link());
  expect(countOf('GetDemographics')).toBe(2);
});

test.each([
  ['upper', (odsCode: string) => odsCode.toUpperCase()],
  ['lower', (odsCode: string) => odsCode.toLowerCase()],
])(
  'a read that began before a write at the practice in %s case ended is not joined by a later read',
  async (_, inCase) => {
    const started = await start();
    const { client, link, hold, countOf } = started;
    const reading = hold('GetPatientAppointments');
    const before = client.appointments(link(), 'none');
    await reading.waitForCalls(1);
    // The other patient of the practice has a session of their own, so that the write does not wait for the read.
    const other = link('patient-2');
    const inOtherCase = { ...other, odsCode: inCase(other.odsCode) };
    expect(await client.bookAppointment(inOtherCase, { slotNumber: '1001' })).toMatchObject({ kind: 'done' });
    const after = client.appointments(link(), 'none');
    reading.release();
    await Promise.all([before, after]);
    expect(countOf('GetPatientAppointments')).toBe(2);
  },
);

test('a read that began while a write was in progress is not joined by a read that begins after it', async () => {
  const { client, link, hold, countOf } = await start();
  const writing = hold('BookAppointment');
  const reading = hold('GetPatientAppointments');
  const booking = client.bookAppointment(link('patient-2'), { slotNumber: '1001' });
  await writing.waitForCalls(1);
  const during = client.appointments(link(), 'none');
  await reading.waitForCalls(1);
  writing.release();
  await booking;
  const after = client.appointments(link(), 'none');
  reading.release();
  await Promise.all([during, after]);
  expect(countOf('GetPatientAppointments')).toBe(2);
});

test('a read does not fail with the deadline of the request whose call it shares', async () => {
  const { client, link, hold, countOf, during } = await start();
  const other = hold('GetUserOptions');
  const blocking = client.account(link());
  await other.waitForCalls(1);
  const [first, second] = [new RequestDeadline(), new RequestDeadline()];
  const failed = rejectionOf(during(first, () => client.demographics(link())));
  const shared = during(second, () => client.demographics(link()));
  await turn();
  first.expire();
  expect(await failed).toBeInstanceOf(DeadlineExceededError);
  other.release();
  await blocking;
  expect((await shared).firstName).toBeDefined();
  expect(countOf('GetDemographics')).toBe(1);
});

test('a failure of the upstream is shared, and the next read tries again', async () => {
  const { client, link, simulator, countOf } = await start();
  simulator.faults.add({ operation: 'GetDemographics', kind: 'fault', status: 500, code: -1030 });
  const errors = await Promise.all([1, 2, 3].map(() => rejectionOf(client.demographics(link()))));
  for (const error of errors) expect(error).toMatchObject({ refusal: 'serviceNotEnabled' });
  expect(countOf('GetDemographics')).toBe(1);
  await client.demographics(link());
});
