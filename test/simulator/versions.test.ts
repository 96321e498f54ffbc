import { describe, expect, test } from 'vitest';
import { startSimulator } from '../../simulator/server.ts';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { call, elements, openEndUserSession, openPatientSession, valueOf } from './rawClient.ts';
import { linkOf, now, slotIds, useSimulator } from './useSimulator.ts';

const slots = [
  { start: '2026-05-13T09:00:00' },
  { start: '2026-05-13T09:10:00', kind: 'Telephone' as const },
  { start: '2026-05-13T09:20:00', kind: 'Video' as const },
];
const simulator = useSimulator(() => ({
  world: aWorld({
    practices: [
      aPractice({ odsCode: 'NEW', slots }),
      aPractice({ odsCode: 'MID', version: '2.0', slots }),
      aPractice({ odsCode: 'OLD', version: '1.8', slots }),
      aPractice({ odsCode: 'OFF', live: false, version: '1.8' }),
    ],
    patients: ['NEW', 'MID', 'OLD', 'OFF'].map((practice) =>
      aPatient({ practice, appointments: [{ start: '2026-05-20T09:00:00', kind: 'Video', slotId: '9' }] }),
    ),
  }),
}));
const callPractice = async (operation: string, practice: string, version: string) =>
  call(simulator(), operation, {
    endUserSessionId: await openEndUserSession(simulator()),
    version,
    content: elements({ NationalPracticeCode: practice }),
  });

const begin = async (subject: string, version: string) =>
  call(simulator(), 'BeginPatientSession', {
    endUserSessionId: await openEndUserSession(simulator()),
    version,
    content: elements({
      PatientRelationshipId: linkOf(simulator(), subject).patientRelationshipId,
      ClientPublicKey: 'x',
    }),
  });

describe('GetClinicalVersionInformation', () => {
  test.each(['1.8.0.0', '2.1.0.0', '1.9.0.0', '3.0.0.0', '0.0.0.1'])(
    'GetClinicalVersionInformation accepts version %s',
    async (version) => {
      expect(valueOf(await callPractice('GetClinicalVersionInformation', 'old', version), 'ApiVersion')).toBe(
        '1.8.0.0',
      );
    },
  );

  test('GetClinicalVersionInformation works for a practice that is not live and refuses an unknown practice', async () => {
    expect(valueOf(await callPractice('GetClinicalVersionInformation', 'OFF', '2.1.0.0'), 'Live')).toBe('false');
    expect(await callPractice('GetClinicalVersionInformation', 'NONE', '2.1.0.0')).toMatchObject({
      status: 400,
      code: -1001,
    });
    expect(await callPractice('GetClinicalVersionInformation', '', '2.1.0.0')).toMatchObject({
      status: 400,
      code: -1014,
    });
    expect(await callPractice('GetClinicalVersionInformation', 'NEW', '2.1')).toMatchObject({
      status: 400,
      code: -1400,
    });
  });
});

describe('the version of a call', () => {
  test.each([
    ['NEW', '2.1.0.0', 200, undefined],
    ['NEW', '1.8.0.0', 200, undefined],
    ['NEW', '2.1.0.1', 404, -1040],
    ['NEW', '1.9.0.0', 400, -1400],
    ['NEW', '2.10.0.0', 404, -1040],
    ['MID', '2.1.0.0', 404, -1040],
    ['MID', '2.0.0.0', 200, undefined],
    ['OLD', '2.0.0.0', 404, -1040],
    ['OLD', '1.9.0.0', 404, -1040],
    ['OLD', '1.8.0.0', 200, undefined],
    ['OLD', '1.7.0.0', 400, -1400],
    ['OFF', '2.1.0.0', 400, -1401],
  ])('a call to practice %s with version %s returns HTTP %d and code %s', async (practice, version, status, code) => {
    expect(await callPractice('GetPracticeSettings', practice, version)).toMatchObject({ status, code });
  });

  test('a session continues when the practice changes its version', async () => {
    const session = await openPatientSession(simulator(), linkOf(simulator(), 'patient-2'), { version: '2.0.0.0' });
    const practice = simulator().world.practices[1];
    if (practice === undefined) throw new Error('no practice');
    practice.version = '1.8.0.0';
    expect(await session.call('GetUserOptions')).toMatchObject({ status: 404, code: -1040, number: 1 });
    practice.version = '2.0.0.0';
    expect((await session.call('GetUserOptions')).status).toBe(200);
  });

  test('an operation newer than the version of the call is refused', async () => {
    const session = await openPatientSession(simulator(), linkOf(simulator()));
    expect(await session.call('GetMessages', {}, { version: '1.8.0.0' })).toMatchObject({
      status: 404,
      code: -1040,
      number: 1,
    });
  });

  test('BeginPatientSession is refused above the practice’s version and at a practice that is not live', async () => {
    expect(await begin('patient-3', '2.0.0.0')).toMatchObject({ code: -1040 });
    expect(await begin('patient-4', '2.1.0.0')).toMatchObject({ code: -1401 });
    expect(await begin('patient-3', '1.8.0.0')).toMatchObject({ code: -1060 });
  });

  test('an unknown version in a session is refused and does not use the number', async () => {
    const session = await openPatientSession(simulator(), linkOf(simulator()));
    const header = session.next('GetUserOptions');
    expect(await session.call('GetUserOptions', {}, { header, version: '1.9.0.0' })).toMatchObject({
      status: 400,
      code: -1400,
      number: undefined,
    });
    expect(await session.call('GetUserOptions', {}, { header })).toMatchObject({ status: 200, number: 1 });
  });
});

describe('telephone and video', () => {
  test.each([
    ['2.1.0.0', ['1001', '1002', '1003'], ['9']],
    ['2.0.0.0', ['1001', '1002'], []],
    ['1.8.0.0', ['1001'], []],
  ])(
    'a call with version %s returns only the slots and appointments that the version has',
    async (version, free, booked) => {
      const session = await openPatientSession(simulator(), linkOf(simulator()), { version });
      const range = { FromDateTime: '2026-05-13T00:00:00', ToDateTime: '2026-05-14T00:00:00' };
      expect(slotIds((await session.call('GetAvailableAppointments', range)).body)).toEqual(free);
      expect(
        slotIds((await session.call('GetPatientAppointments', { FetchPreviousAppointments: false })).body),
      ).toEqual(booked);
      if (version !== '2.1.0.0') {
        expect(await session.call('BookAppointment', { SlotId: 1003 })).toMatchObject({ status: 404, code: -1151 });
        expect(await session.call('CancelAppointment', { SlotId: 9, CancellationReason: 'x' })).toMatchObject({
          code: -1151,
        });
      }
    },
  );

  test('a telephone number in a call with version 1.8 is refused', async () => {
    const session = await openPatientSession(simulator(), linkOf(simulator(), 'patient-3'), { version: '1.8.0.0' });
    expect(await session.call('BookAppointment', { SlotId: 1001, TelephoneNumber: '1' })).toMatchObject({
      code: -1014,
    });
    expect(await session.call('BookAppointment', { SlotId: 1001, TelephoneContactType: 'Home' })).toMatchObject({
      code: -1014,
    });
    expect((await session.call('BookAppointment', { SlotId: 1001 })).status).toBe(200);
  });
});

describe('FindPractice', () => {
  test('FindPractice is refused in a test environment', async () => {
    const endUserSessionId = await openEndUserSession(simulator());
    expect(await call(simulator(), 'FindPractice', { endUserSessionId })).toMatchObject({ status: 403, code: -1031 });
    expect(await call(simulator(), 'FindPractice', { endUserSessionId, version: '1.9.0.0' })).toMatchObject({
      status: 400,
      code: -1400,
    });
  });

  test('FindPractice finds practices by name and postcode in a live environment', async () => {
    const live = await startSimulator({ environment: 'live', now });
    const endUserSessionId = await openEndUserSession(live);
    const find = (values: Record<string, string>) =>
      call(live, 'FindPractice', { endUserSessionId, content: elements(values) });
    expect(await find({})).toMatchObject({ status: 400, code: -1014 });
    const found = await find({ Name: 'surgery' });
    expect([...found.body.matchAll(/<PracticeName>([^<]+)</g)].map(([, name]) => name)).toEqual([
      'Applewood Surgery',
      'Cedar Lane Surgery',
      'Foxglove Surgery',
      'Ivy Bank Surgery',
      'Juniper Road Surgery',
    ]);
    expect((await find({ Name: 'surgery', Postcode: 'zz992aa' })).body).toContain('Cedar Lane');
    expect((await find({ Name: 'nowhere' })).body).toContain('<Practices></Practices>');
    await live.stop();
  });
});
