import { expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { call, elements, openEndUserSession, openPatientSession } from './rawClient.ts';
import { linkOf, useSimulator } from './useSimulator.ts';

const simulator = useSimulator(() => ({
  world: aWorld({
    practices: [
      aPractice({
        messages: { AppointmentsMessage: 'Ring <first> & ask' },
        bookingReason: 'NotRequested',
        maxAppointments: 3,
        telephoneNumber: null,
      }),
      aPractice({ odsCode: 'OLD', version: '1.8', messaging: 'off' }),
      aPractice({ odsCode: 'NOREC', record: 'off', appointments: 'off' }),
    ],
    patients: [
      aPatient({ callingName: 'Tabby' }),
      aPatient({ restricted: true }),
      aPatient({ practice: 'OLD' }),
      aPatient({ granted: 'nothing' }),
      aPatient({ nhsNumber: null, contactDetails: {}, address: {}, practice: 'NOREC', sex: 'Indeterminate' }),
      aPatient({ record: { AllergiesEnabled: false }, granted: { PrescribingEnabled: false } }),
    ],
  }),
}));
const open = (n: number, version = '2.1.0.0') =>
  openPatientSession(simulator(), linkOf(simulator(), `patient-${n}`), { version });

/** The names of the true flags in an object of the response. */
function trueFlags(body: string, name: string): string[] {
  const content = new RegExp(`<${name}>(.*?)</${name}>`).exec(body)?.[1] ?? '';
  return [...content.matchAll(/<(\w+)>true</g)].map(([, flag]) => flag ?? '');
}

test('GetPracticeSettings returns the services, input requirements and limits of a practice', async () => {
  const endUserSessionId = await openEndUserSession(simulator());
  const settings = (code: string, version = '2.1.0.0') =>
    call(simulator(), 'GetPracticeSettings', {
      endUserSessionId,
      version,
      content: elements({ NationalPracticeCode: code }),
    });
  const { body } = await settings(' x99951 ');
  expect(body).toContain('<AppointmentsMessage>Ring &lt;first&gt; &amp; ask<');
  expect(body).toContain('<AppointmentBookingReason>NotRequested<');
  expect(body).toContain('<MaxAppointments>3<');
  expect(body).not.toContain('TelephoneNumber');
  expect(trueFlags((await settings('OLD', '1.8.0.0')).body, 'MedicalRecord')).toEqual([
    'AllergiesEnabled',
    'ImmunisationsEnabled',
    'MedicationEnabled',
    'ProblemsEnabled',
  ]);
  expect((await settings('NOREC')).body).toContain('<RecordAccessScheme>None<');
  expect(await settings('')).toMatchObject({ status: 400, code: -1014 });
  expect(await settings('NOBODY')).toMatchObject({ status: 400, code: -1001 });
});

test('GetUserOptions returns every service for an account with full access', async () => {
  const { body } = await (await open(1)).call('GetUserOptions');
  expect(body).toContain('<ApplicationLinkLevel>Linked</ApplicationLinkLevel><AccountRegistrationStatus>Active<');
  expect(trueFlags(body, 'AssignedServices')).toHaveLength(9);
  expect(trueFlags(body, 'EffectiveServices')).toHaveLength(16);
});

test('a Restricted account keeps its assigned services and can use only appointments', async () => {
  const { body } = await (await open(2)).call('GetUserOptions');
  expect(body).toContain('<ApplicationLinkLevel>Restricted<');
  expect(trueFlags(body, 'AssignedServices')).toHaveLength(9);
  expect(trueFlags(body, 'EffectiveServices')).toEqual(['AppointmentsEnabled']);
});

test('GetUserOptions applies the practice’s version and services and the account’s record sections', async () => {
  const old = trueFlags((await (await open(3, '1.8.0.0')).call('GetUserOptions')).body, 'EffectiveServices');
  expect(old).not.toContain('PracticePatientCommunicationEnabled');
  expect(old).not.toContain('DocumentsEnabled');
  expect(old).toContain('ProblemsEnabled');
  const noRecord = trueFlags((await (await open(5)).call('GetUserOptions')).body, 'EffectiveServices');
  expect(noRecord).not.toContain('MedicalRecordEnabled');
  expect(noRecord).not.toContain('AppointmentsEnabled');
  const partly = trueFlags((await (await open(6)).call('GetUserOptions')).body, 'EffectiveServices');
  expect(partly).not.toContain('AllergiesEnabled');
  expect(partly).not.toContain('PrescribingEnabled');
  expect(partly).toContain('MedicationEnabled');
});

test('GetDemographics returns the patient’s details, which can be nearly empty', async () => {
  const { body } = await (await open(1)).call('GetDemographics');
  expect(body).toContain(
    '<FirstName>Tabitha</FirstName><Surname>Teapot-1</Surname><CallingName>Tabby</CallingName><DateOfBirth>1980-02-29<',
  );
  expect(body).toContain('<IdentifierValue>9990000018</IdentifierValue><IdentifierType>NhsNumber<');
  const bare = await (await open(5)).call('GetDemographics');
  expect(bare.body).toContain('<ContactDetails></ContactDetails><Address></Address><NationalPracticeCode>NOREC<');
});

test('a service that is not granted is refused by name before the request is read', async () => {
  const session = await open(4);
  const refused = await session.call('GetPatientAppointments', { FetchPreviousAppointments: 'nonsense' });
  expect(refused).toMatchObject({ status: 403, code: -1030 });
  expect(refused.body).toContain("requested services 'AppointmentBooking'");
  expect(refused.body).toContain("Available services are ''");
});
