import { expect, test, vi } from 'vitest';
import { startSimulator } from '../../simulator/server.ts';
import { call, elements, openEndUserSession, openPatientSession } from './rawClient.ts';
import { linkOf, now, smallWorld, useSimulator } from './useSimulator.ts';

const simulator = useSimulator(() => ({ world: smallWorld() }));
const open = () => openPatientSession(simulator(), linkOf(simulator()));
const minuteMs = 60_000;
const almostTimeoutMs = 20 * minuteMs - 1000;

test('every response, including a fault for its content, has the number and a valid hash and uses the number', async () => {
  const session = await open();
  for (const values of [{ SlotId: '1001', BookingReason: 'x' }, { SlotId: 'x' }, { SlotId: '77' }, {}]) {
    const reply = await session.call('BookAppointment', values);
    expect(reply.number).toBe(session.number);
    expect(reply.hash).toBe(session.expectedHash);
  }
  expect(
    simulator()
      .ledger.slice(-4)
      .map(({ code }) => code),
  ).toEqual([undefined, -1014, -1151, -1014]);
});

test('a refusal before the sequence check has no sequence and does not use the number', async () => {
  const session = await open();
  const header = session.next('GetUserOptions');
  const refused = await session.call('GetUserOptions', {}, { header, headers: { 'X-API-Version': undefined } });
  expect(refused).toMatchObject({ status: 400, code: -1400, number: undefined });
  const unknown = await session.call('GetUserOptions', {}, { header, endUserSessionId: 'unknown' });
  expect(unknown).toMatchObject({ status: 401, number: undefined });
  simulator().faults.add({ kind: 'rate-limit', retryAfterSeconds: 7, operation: 'GetUserOptions' });
  const limited = await session.call('GetUserOptions', {}, { header });
  expect(limited).toMatchObject({ status: 429, code: -1429, number: undefined });
  expect(limited.headers['retry-after']).toBe('7');
  expect((await session.call('GetUserOptions', {}, { header })).number).toBe(1);
});

test.each([
  ['a repeated number', (number: number) => number - 1],
  ['a skipped number', (number: number) => number + 1],
  ['a missing number', () => ''],
  ['an invalid number', () => 'one'],
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

test('an exact replay ends the session', async () => {
  const session = await open();
  const header = session.next('GetUserOptions');
  expect((await session.call('GetUserOptions', {}, { header })).status).toBe(200);
  expect(await session.call('GetUserOptions', {}, { header })).toMatchObject({ status: 403, code: -1061 });
  expect(await session.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
});

test.each([
  ['a wrong hash', (block: string) => block.replace(/<t:SessionHash>../, '<t:SessionHash>AA')],
  ['a missing hash', (block: string) => block.replace(/<t:SessionHash>.*<\/t:SessionHash>/, '')],
  ['a missing SessionSequence', () => ''],
  ['a duplicate SessionSequence', (block: string) => block + block],
  [
    'a SessionSequence in another namespace',
    (block: string) => block.replaceAll('t:SessionSequence', 'SessionSequence'),
  ],
])('%s ends the session', async (_name, change) => {
  const session = await open();
  const header = change(session.next('GetUserOptions'));
  expect(await session.call('GetUserOptions', {}, { header })).toMatchObject({ status: 403, code: -1061 });
  expect(await session.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
});

test('a hash for another operation ends the session', async () => {
  const session = await open();
  const header = session.next('GetDemographics');
  expect(await session.call('GetUserOptions', {}, { header })).toMatchObject({ status: 403, code: -1061 });
});

test('a concurrent call ends the session, and the first call still gets its response', async () => {
  const session = await open();
  simulator().faults.add({ kind: 'delay', ms: 100, at: 'before', operation: 'GetDemographics' });
  const first = session.call('GetDemographics');
  const hashOfFirst = session.expectedHash;
  await vi.waitFor(() => expect(simulator().ledger.at(-1)).toMatchObject({ operation: 'GetDemographics', number: 1 }));
  expect(await session.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
  expect(simulator().ledger.at(-1)?.violation).toContain('being worked on');
  expect(await first).toMatchObject({ status: 200, number: 1, hash: hashOfFirst });
  expect(await session.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
});

test('a patient session is unknown under another End User Session and is not ended', async () => {
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

test('a call within 20 minutes restarts both time-outs, and both sessions expire after 20 minutes', async () => {
  const session = await open();
  for (let time = 0; time < 3; time++) {
    simulator().clock.advance(almostTimeoutMs);
    expect((await session.call('GetUserOptions')).status).toBe(200);
  }
  simulator().clock.advance(20 * minuteMs);
  expect(await session.call('GetUserOptions')).toMatchObject({ status: 401 });
});

test('a call outside the patient session extends only the End User Session', async () => {
  const session = await open();
  const { endUserSessionId } = session;
  simulator().clock.advance(almostTimeoutMs);
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

test('a call refused for its content extends the End User Session, and a call refused for its sequence does not', async () => {
  const endUserSessionId = await openEndUserSession(simulator());
  const sendCall = () =>
    call(simulator(), 'GetPracticeSettings', {
      endUserSessionId,
      content: elements({ NationalPracticeCode: 'nobody' }),
    });
  simulator().clock.advance(almostTimeoutMs);
  expect(await sendCall()).toMatchObject({ status: 400, code: -1001 });
  simulator().clock.advance(almostTimeoutMs);
  const sessionId = '99999999-9999-4999-8999-999999999999';
  expect(await call(simulator(), 'GetUserOptions', { endUserSessionId, sessionId })).toMatchObject({ code: -1061 });
  simulator().clock.advance(1000);
  expect(await sendCall()).toMatchObject({ status: 401 });
});

test('endPatientSessions and endEndUserSessions end the sessions', async () => {
  const [first, other] = [await open(), await openEndUserSession(simulator())];
  simulator().endPatientSessions('99999999-9999-4999-8999-999999999999');
  expect((await first.call('GetUserOptions')).status).toBe(200);
  simulator().endPatientSessions(linkOf(simulator()).patientRelationshipId.toUpperCase());
  expect(await first.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
  simulator().endEndUserSessions();
  expect(await call(simulator(), 'FindPractice', { endUserSessionId: other })).toMatchObject({ status: 401 });
});

test('an account that becomes inactive is refused on its next call', async () => {
  const session = await open();
  const [account] = simulator().world.accounts;
  if (account === undefined) throw new Error('no account');
  account.status = 'Inactive';
  expect(await session.call('GetUserOptions')).toMatchObject({ status: 400, code: -1107, number: 1 });
  account.status = 'Active';
  expect((await session.call('GetUserOptions')).status).toBe(200);
});

test('an application cannot use the End User Session or the relationships of another application', async () => {
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
