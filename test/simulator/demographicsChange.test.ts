import { describe, expect, test } from 'vitest';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import type { RawSession } from './rawClient.ts';
import { useRecordSession } from './recordCalls.ts';

const start = useRecordSession();
const ask = (session: RawSession, content: string) => session.call('RequestDemographicsChange', {}, { content });
const pending = async (session: RawSession) => (await session.call('GetDemographicsChangeRequest')).body;
const MOBILE = '<t:ContactDetails><t:MobileNumber>07700 900111</t:MobileNumber><t:EmailAddress/></t:ContactDetails>';

test('a change stays pending until another takes its place or it is withdrawn; the patient stays as they are', async () => {
  const [session, { world, ledger }] = await start({});
  const before = structuredClone({ ...world.patients[0], changeRequest: undefined });
  expect(await pending(session)).toContain(
    '<GetDemographicsChangeRequestResponse xmlns="urn:emis-model:patient-services:2"></GetDemographicsChangeRequestResponse>',
  );
  expect((await ask(session, MOBILE)).body).toContain('<Requested>true<');
  expect(ledger.at(-1)?.effect).toEqual({ kind: 'demographicsChangeRequested', patientId: 'patient-1' });
  expect(await pending(session)).toContain(
    '<ContactDetails><MobileNumber>07700 900111</MobileNumber></ContactDetails><RequestedDateTime>2026-05-12T09:00:00+01:00</RequestedDateTime>',
  );
  await ask(session, '<t:ContactDetails></t:ContactDetails><t:Address><t:Town>Elsewhere</t:Town></t:Address>');
  const second = await pending(session);
  expect(second).toContain('<Address><Town>Elsewhere</Town></Address>');
  expect(second).not.toContain('ContactDetails');
  expect((await session.call('CancelDemographicsChangeRequest')).body).toContain('<Cancelled>true<');
  expect(ledger.at(-1)?.effect).toEqual({ kind: 'demographicsChangeWithdrawn', patientId: 'patient-1' });
  expect((await session.call('CancelDemographicsChangeRequest')).body).toContain('<Cancelled>false<');
  expect(ledger.at(-1)?.effect).toBeUndefined();
  expect({ ...world.patients[0], changeRequest: undefined }).toEqual(before);
});

test.each([
  ['without anything', ''],
  ['with empty objects', '<t:ContactDetails/><t:Address></t:Address>'],
  [
    'with empty fields only',
    '<t:ContactDetails><t:MobileNumber/></t:ContactDetails><t:Address><t:Town></t:Town></t:Address>',
  ],
])('a change %s is refused and leaves the pending one', async (_name, content) => {
  const [session, { world }] = await start({
    changeRequest: { RequestedDateTime: '2026-05-01T09:00:00Z', Address: { Town: 'Elsewhere' } },
  });
  expect(await ask(session, content)).toMatchObject({ status: 400, code: -1014 });
  expect(world.patients[0]?.changeRequest?.Address).toEqual({ Town: 'Elsewhere' });
});

describe('refused', () => {
  test.each<[string, PatientOverrides, PracticeOverrides, string, number, number]>([
    ['where changes are off', {}, { demographicsUpdates: 'off' }, '2.1.0.0', 403, -1030],
    ['where they are not granted', { granted: { DemographicsUpdateEnabled: false } }, {}, '2.1.0.0', 403, -1030],
    ['to a Restricted account', { restricted: true }, { demographicsUpdates: 'off' }, '2.1.0.0', 403, -1032],
    ['before 2.1', { restricted: true }, { version: '2.0' }, '2.0.0.0', 404, -1040],
  ])('every operation %s', async (_name, patient, practice, version, status, code) => {
    const [session] = await start(patient, practice, version);
    expect(await session.call('GetDemographicsChangeRequest')).toMatchObject({ status, code });
    expect(await ask(session, MOBILE)).toMatchObject({ status, code });
    expect(await session.call('CancelDemographicsChangeRequest')).toMatchObject({ status, code });
  });
});
