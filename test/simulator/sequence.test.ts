import { expect, test, vi } from 'vitest';
import { startSimulator } from '../../simulator/server.ts';
import { call, elements, openEndUserSession, openPatientSession } from './rawClient.ts';
import { linkOf, now, useSimulator, smallWorld } from './useSimulator.ts';

const simulator = useSimulator(() => ({ world: smallWorld() }));
const open = () => openPatientSession(simulator(), linkOf(simulator()));
const MINUTE_MS = 60_000;
const ALMOST_20_MINUTES = 20 * MINUTE_MS - 1000;

test('every answer repeats the number and proves itself, a fault for its content too, and the number is used', async () => {
  const session = await open();
  for (const values of [{ SlotId: '1001', BookingReason: 'x' }, { SlotId: 'x' }, { SlotId: '77' }, {}]) {
    const reply = await session.call('BookAppointment', values);
    expect(reply.number).toBe(session.number);
    expect(reply.hash).toBe(session.expectedAnswer);
  }
  expect(
    simulator()
      .ledger.slice(-4)
      .map(({ code }) => code),
  ).toEqual([undefined, -1014, -1151, -1014]);
});

test('a refusal before the sequence check carries no sequence and leaves the number unused', async () => {
  const session = await open();
  const header = session.next('GetUserOptions');
  const refused = await session.call('GetUserOptions', {}, { header, headers: { 'X-API-Version': undefined } });
  expect(refused).toMatchObject({ status: 400, code: -1400, number: undefined });
  const gone = await session.call('GetUserOptions', {}, { header, endUserSessionId: 'unknown' });
  expect(gone).toMatchObject({ status: 401, number: undefined });
  simulator().faults.add({ kind: 'rate-limit', retryAfterSeconds: 7, operation: 'GetUserOptions' });
  const limited = await session.call('GetUserOptions', {}, { header });
  expect(limited).toMatchObject({ status: 429, code: -1429, number: undefined });
  expect(limited.headers['retry-after']).toBe('7');
  expect((await session.call('GetUserOptions', {}, { header })).number).toBe(1);
});

test.each([
  ['a number used again', (number: number) => number - 1],
  ['a number skipped', (number: number) => number + 1],
  ['no number', () => ''],
  ['a number that is none', () => 'one'],
])('%s ends the session', async (_name, change) => {
  const session = await open();
  await session.call('GetUserOptions');
  session.next('GetUserOptions');
  const header = session.block(change(session.number), session.hash.toString('base64'));
  expect(await session.call('GetUserOptions', {}, { header })).toMatchObject({
    status: 403,
    code: -1061,
    number: undefined,
  });
  expect(simulator().ledger.at(-1)?.violation).toBeTypeOf('string');
  session.number = 1;
  expect(await session.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
});

test('a replay byte for byte ends the session', async () => {
  const session = await open();
  const header = session.next('GetUserOptions');
  expect((await session.call('GetUserOptions', {}, { header })).status).toBe(200);
  expect(await session.call('GetUserOptions', {}, { header })).toMatchObject({ status: 403, code: -1061 });
  expect(await session.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
});

test.each([
  ['a wrong hash', (block: string) => block.replace(/<t:SessionHash>../, '<t:SessionHash>AA')],
  ['no hash', (block: string) => block.replace(/<t:SessionHash>.*<\/t:SessionHash>/, '')],
  ['no SessionSequence', () => ''],
  ['SessionSequence twice', (block: string) => block + block],
  ['SessionSequence of another namespace', (block: string) => block.replaceAll('t:SessionSequence', 'SessionSequence')],
])('%s ends the session', async (_name, change) => {
  const session = await open();
  const header = change(session.next('GetUserOptions'));
  expect(await session.call('GetUserOptions', {}, { header })).toMatchObject({ status: 403, code: -1061 });
  expect(await session.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
});

test('a hash made for another operation ends the session', async () => {
  const session = await open();
  const header = session.next('GetDemographics');
  expect(await session.call('GetUserOptions', {}, { header })).toMatchObject({ status: 403, code: -1061 });
});

test('the next call while one is in work ends the session, and the one in work is still answered', async () => {
  const session = await open();
  simulator().faults.add({ kind: 'delay', ms: 100, at: 'before', operation: 'GetDemographics' });
  const first = session.call('GetDemographics');
  const answerOfFirst = session.expectedAnswer;
  await vi.waitFor(() => expect(simulator().ledger.at(-1)).toMatchObject({ operation: 'GetDemographics', number: 1 }));
  expect(await session.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
  expect(simulator().ledger.at(-1)?.violation).toContain('being worked on');
  expect(await first).toMatchObject({ status: 200, number: 1, hash: answerOfFirst });
  expect(await session.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
});

test('under another End User Session it is unknown, and is not ended by that', async () => {
  const session = await open();
  const endUserSessionId = await openEndUserSession(simulator());
  const header = session.next('GetUserOptions');
  expect(await session.call('GetUserOptions', {}, { header, endUserSessionId })).toMatchObject({
    status: 403,
    code: -1061,
  });
  expect((await session.call('GetUserOptions', {}, { header })).status).toBe(200);
});

test('the End User Session survives the end of a patient session', async () => {
  const session = await open();
  await session.call('GetUserOptions', {}, { header: '' });
  const again = await openPatientSession(simulator(), linkOf(simulator()), {
    endUserSessionId: session.endUserSessionId,
  });
  expect((await again.call('GetUserOptions')).status).toBe(200);
});

test('both time-outs roll: alive at 19:59, dead at 20:00', async () => {
  const session = await open();
  for (let time = 0; time < 3; time++) {
    simulator().clock.advance(ALMOST_20_MINUTES);
    expect((await session.call('GetUserOptions')).status).toBe(200);
  }
  simulator().clock.advance(20 * MINUTE_MS);
  expect(await session.call('GetUserOptions')).toMatchObject({ status: 401 });
});

test('calls outside the patient session keep the End User Session alive only', async () => {
  const session = await open();
  const { endUserSessionId } = session;
  simulator().clock.advance(ALMOST_20_MINUTES);
  expect(
    (
      await call(simulator(), 'GetPracticeSettings', {
        endUserSessionId,
        content: elements({ NationalPracticeCode: 'X99951' }),
      })
    ).status,
  ).toBe(200);
  simulator().clock.advance(1000);
  expect(await session.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
  expect(simulator().ledger.at(-1)?.violation).toBeUndefined();
});

test('a call that is refused for its sequence does not keep the End User Session alive; one refused for its content does', async () => {
  const endUserSessionId = await openEndUserSession(simulator());
  const ask = () =>
    call(simulator(), 'GetPracticeSettings', {
      endUserSessionId,
      content: elements({ NationalPracticeCode: 'nobody' }),
    });
  simulator().clock.advance(ALMOST_20_MINUTES);
  expect(await ask()).toMatchObject({ status: 400, code: -1001 });
  simulator().clock.advance(ALMOST_20_MINUTES);
  const sessionId = '99999999-9999-4999-8999-999999999999';
  expect(await call(simulator(), 'GetUserOptions', { endUserSessionId, sessionId })).toMatchObject({ code: -1061 });
  simulator().clock.advance(1000);
  expect(await ask()).toMatchObject({ status: 401 });
});

test('sessions end when they are told to', async () => {
  const [first, other] = [await open(), await openEndUserSession(simulator())];
  simulator().endPatientSessions('99999999-9999-4999-8999-999999999999');
  expect((await first.call('GetUserOptions')).status).toBe(200);
  simulator().endPatientSessions(linkOf(simulator()).patientRelationshipId.toUpperCase());
  expect(await first.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
  simulator().endEndUserSessions();
  expect(await call(simulator(), 'FindPractice', { endUserSessionId: other })).toMatchObject({ status: 401 });
});

test('an account that becomes inactive is told so on its next call', async () => {
  const session = await open();
  const [account] = simulator().world.accounts;
  if (account === undefined) throw new Error('no account');
  account.status = 'Inactive';
  expect(await session.call('GetUserOptions')).toMatchObject({ status: 400, code: -1107, number: 1 });
  account.status = 'Active';
  expect((await session.call('GetUserOptions')).status).toBe(200);
});

test('an application cannot use another one’s End User Session or relationships', async () => {
  const second = { applicationId: '22222222-2222-4222-8222-222222222222', clientKey: 'c', serverKey: 's' };
  const first = { applicationId: '11111111-1111-4111-8111-111111111111', clientKey: 'a', serverKey: 'b' };
  const other = await startSimulator({ world: smallWorld(), now, applications: [first, second] });
  const asSecond = { endpoint: other.endpoint, ...second };
  const session = await openPatientSession(other, linkOf(other));
  expect(await call(asSecond, 'FindPractice', session)).toMatchObject({ status: 401 });
  const endUserSessionId = await openEndUserSession(asSecond);
  const content = elements({ PatientRelationshipId: linkOf(other).patientRelationshipId, ClientPublicKey: 'x' });
  expect(await call(asSecond, 'BeginPatientSession', { endUserSessionId, content })).toMatchObject({ code: -1060 });
  await other.stop();
});
