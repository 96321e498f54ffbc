import { describe, expect, test } from 'vitest';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import type { RawSession } from './rawClient.ts';
import { useRecordSession } from './recordCalls.ts';

const start = useRecordSession();
const requestChange = (session: RawSession, content: string) =>
  session.call('RequestDemographicsChange', {}, { content });
const pending = async (session: RawSession) => (await session.call('GetDemographicsChangeRequest')).body;
const mobileChange =
  '<t:ContactDetails><t:MobileNumber>07700 900111</t:MobileNumber><t:EmailAddress/></t:ContactDetails>';

test('a change request is pending until it is replaced or cancelled, and does not change the patient', async () => {
  const [session, { world, ledger }] = await start({});
  const before = structuredClone({ ...world.patients[0], changeRequest: undefined });
  expect(await pending(session)).toContain(
    '<GetDemographicsChangeRequestResponse xmlns="urn:emis-model:patient-services:2"></GetDemographicsChangeRequestResponse>',
  );
  expect((await requestChange(session, mobileChange)).body).toContain('<Requested>true<');
  expect(ledger.at(-1)?.effect).toEqual({ kind: 'demographicsChangeRequested', patientId: 'patient-1' });
  expect(await pending(session)).toContain(
    '<ContactDetails><MobileNumber>07700 900111</MobileNumber></ContactDetails><RequestedDateTime>2026-05-12T09:00:00+01:00</RequestedDateTime>',
  );
  await requestChange(
    session,
    '<t:ContactDetails></t:ContactDetails><t:Address><t:Town>Elsewhere</t:Town></t:Address>',
  );
  const second = await pending(session);
  expect(second).toContain('<Address><Town>Elsewhere</Town></Address>');
  expect(second).not.toContain('ContactDetails');
  expect((await session.call('CancelDemographicsChangeRequest')).body).toContain('<Cancelled>true<');
  expect(ledger.at(-1)?.effect).toEqual({ kind: 'demographicsChangeCancelled', patientId: 'patient-1' });
  expect((await session.call('CancelDemographicsChangeRequest')).body).toContain('<Cancelled>false<');
  expect(ledger.at(-1)?.effect).toBeUndefined();
  expect({ ...world.patients[0], changeRequest: undefined }).toEqual(before);
});

test.each([
  ['without content', ''],
  ['with empty objects', '<t:ContactDetails/><t:Address></t:Address>'],
  [
    'with empty fields only',
    '<t:ContactDetails><t:MobileNumber/></t:ContactDetails><t:Address><t:Town></t:Town></t:Address>',
  ],
])('a change request %s is refused and the pending one is unchanged', async (_name, content) => {
  const [session, { world }] = await start({
    changeRequest: { RequestedDateTime: '2026-05-01T09:00:00Z', Address: { Town: 'Elsewhere' } },
  });
  expect(await requestChange(session, content)).toMatchObject({ status: 400, code: -1014 });
  expect(world.patients[0]?.changeRequest?.Address).toEqual({ Town: 'Elsewhere' });
});

describe('demographics change operations', () => {
  test.each<[string, PatientOverrides, PracticeOverrides, string, number, number]>([
    ['if changes are off', {}, { demographicsUpdates: 'off' }, '2.1.0.0', 403, -1030],
    ['if changes are not granted', { granted: { DemographicsUpdateEnabled: false } }, {}, '2.1.0.0', 403, -1030],
    ['for a Restricted account', { restricted: true }, { demographicsUpdates: 'off' }, '2.1.0.0', 403, -1032],
    ['before version 2.1', { restricted: true }, { version: '2.0' }, '2.0.0.0', 404, -1040],
  ])('every demographics change operation is refused %s', async (_name, patient, practice, version, status, code) => {
    const [session] = await start(patient, practice, version);
    expect(await session.call('GetDemographicsChangeRequest')).toMatchObject({ status, code });
    expect(await requestChange(session, mobileChange)).toMatchObject({ status, code });
    expect(await session.call('CancelDemographicsChangeRequest')).toMatchObject({ status, code });
  });
});
