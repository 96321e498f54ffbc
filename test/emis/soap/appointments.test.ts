import { describe, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../../simulator/world/builders.ts';
import { startClient, transformResponse } from '../../support/startClient.ts';

const month = { from: '2026-05-12T00:00:00', to: '2026-06-12T00:00:00' };

describe('free slots', () => {
  test('freeSlots returns the session, the location and the clinicians of each slot, soonest first', async () => {
    const world = aWorld({
      practices: [
        aPractice({
          locations: [
            { LocationId: 7, LocationName: 'Annexe', Town: 'Exampleton' },
            { LocationId: 8, LocationName: 'Main' },
          ],
          clinicians: [
            { ClinicianId: 3, DisplayName: 'Dr Teapot', Languages: [{ LanguageCode: 'cy', Description: 'Welsh' }] },
          ],
          clinics: [
            {
              name: 'Late',
              date: '2026-05-13',
              locationId: 8,
              clinicianIds: [],
              slots: [{ start: '2026-05-13T15:00:00' }],
            },
            {
              name: 'Early',
              date: '2026-05-13',
              locationId: 7,
              clinicianIds: [3],
              slots: [{ start: '2026-05-13T08:00:00', kind: 'Telephone', typeName: null, slotId: '9007199254740993' }],
            },
          ],
        }),
      ],
    });
    const { client, link } = await startClient({ world });
    const [early, late] = await client.freeSlots(link(), month);
    expect(early).toEqual({
      slotNumber: '9007199254740993',
      startsAt: { local: '2026-05-13T08:00:00', instant: '2026-05-13T08:00:00+01:00', isInstantCertain: true },
      endsAt: { local: '2026-05-13T08:10:00', instant: '2026-05-13T08:10:00+01:00', isInstantCertain: true },
      isTimeExact: true,
      durationMinutes: 10,
      kind: 'telephone',
      sessionName: 'Early',
      sessionKind: 'timed',
      sessionMinutes: 10,
      location: { locationNumber: 7, name: 'Annexe', address: { town: 'Exampleton' } },
      clinicians: [{ clinicianNumber: 3, name: 'Dr Teapot', languages: [{ code: 'cy', name: 'Welsh' }] }],
    });
    expect(late).toMatchObject({ sessionName: 'Late', location: { locationNumber: 8, name: 'Main' }, clinicians: [] });
    expect(late?.location).not.toHaveProperty('address');
  });

  test('freeSlots leaves out the location and the clinicians when the response does not list them', async () => {
    const started = await startClient();
    transformResponse(started, 'GetAvailableAppointments', (body) =>
      body
        .replace(/<((?:\w+:)?)Locations>.*<\/\1Locations>/s, '')
        .replace(/<((?:\w+:)?)SessionHolders>.*<\/\1SessionHolders>/s, '<$1SessionHolders/>'),
    );
    const [slot] = await started.client.freeSlots(started.link(), month);
    expect(slot).toMatchObject({ clinicians: [] });
    expect(slot).not.toHaveProperty('location');
  });

  test.each([
    ['Practice', 'inPerson'],
    ['Telephone', 'telephone'],
    ['Visit', 'homeVisit'],
    ['Video', 'video'],
    ['Unknown', 'other'],
    ['SomethingNew', 'other'],
  ])('freeSlots reads the slot type %s as %s', async (upstream, kind) => {
    const started = await startClient();
    transformResponse(started, 'GetAvailableAppointments', (body) =>
      body.replace(/(<(?:\w+:)?SlotTypeStatus>)[^<]*/g, `$1${upstream}`),
    );
    expect((await started.client.freeSlots(started.link(), month))[0]?.kind).toBe(kind);
  });

  test.each([
    ['Timed', 'Practice', true],
    ['Untimed', 'Practice', false],
    ['Unknown', 'Practice', true],
    ['SomethingNew', 'Practice', true],
    ['Timed', 'Visit', false],
  ])(
    'freeSlots reads a slot in a session of type %s with the slot type %s as exact: %s',
    async (type, kind, isTimeExact) => {
      const started = await startClient();
      transformResponse(started, 'GetAvailableAppointments', (body) =>
        body
          .replace(/(<(?:\w+:)?SessionType>)[^<]*/g, `$1${type}`)
          .replace(/(<(?:\w+:)?SlotTypeStatus>)[^<]*/g, `$1${kind}`),
      );
      expect((await started.client.freeSlots(started.link(), month))[0]?.isTimeExact).toBe(isTimeExact);
    },
  );

  test('freeSlots tells repeated times apart by their order on the night when the clocks go back', async () => {
    const pass = (minute: string, which: 'first' | 'second') => ({ start: `2026-10-25T01:${minute}:00`, pass: which });
    const slots = [pass('00', 'first'), pass('30', 'first'), pass('00', 'second'), pass('30', 'second')];
    const { client, link } = await startClient({ world: aWorld({ practices: [aPractice({ slots })] }) });
    const found = await client.freeSlots(link(), { from: '2026-10-25T00:00:00', to: '2026-10-26T00:00:00' });
    expect(found.map(({ startsAt }) => [startsAt.instant, startsAt.isInstantCertain])).toEqual([
      ['2026-10-25T01:00:00+01:00', true],
      ['2026-10-25T01:30:00+01:00', true],
      ['2026-10-25T01:00:00+00:00', true],
      ['2026-10-25T01:30:00+00:00', true],
    ]);
  });

  test('freeSlots requests exactly the given window', async () => {
    const slots = ['09:00', '09:10', '09:20'].map((time) => ({ start: `2026-05-13T${time}:00` }));
    const { client, link } = await startClient({ world: aWorld({ practices: [aPractice({ slots })] }) });
    const window = { from: '2026-05-13T09:10:00', to: '2026-05-13T09:20:00' };
    expect((await client.freeSlots(link(), window)).map(({ startsAt }) => startsAt.local)).toEqual([window.from]);
  });
});

describe('appointments', () => {
  const world = () =>
    aWorld({
      patients: [
        aPatient({
          appointments: [
            { start: '2026-06-01T10:00:00', reason: 'Knee', bookedAt: '2026-05-01T08:30:00' },
            { start: '2026-03-01T10:00:00' },
            {
              start: '2026-05-20T09:00:00',
              kind: 'Telephone',
              telephone: { TelephoneNumber: '01632 960001', ContactType: 'Mobile' },
            },
            {
              start: '2026-05-21T09:00:00',
              kind: 'Telephone',
              telephone: { TelephoneNumber: '1', ContactType: 'Unknown' },
            },
            { start: '2026-05-22T09:00:00', kind: 'Video', videoRoomUri: 'https://video.example/1' },
          ],
        }),
      ],
    });

  test('appointments returns upcoming appointments with their details, soonest first', async () => {
    const { client, link } = await startClient({ world: world() });
    const found = await client.appointments(link(), 'none');
    expect(found.map(({ startsAt }) => startsAt.local.slice(0, 10))).toEqual([
      '2026-05-20',
      '2026-05-21',
      '2026-05-22',
      '2026-06-01',
    ]);
    expect(found.map(({ telephone, videoUrl, bookingReason }) => telephone ?? videoUrl ?? bookingReason)).toEqual([
      { number: '01632 960001', kind: 'mobile' },
      { number: '1' },
      'https://video.example/1',
      'Knee',
    ]);
    expect(found[3]?.bookedAt?.instant).toBe('2026-05-01T08:30:00+01:00');
  });

  test.each([
    ['all', 5],
    [{ since: '2026-03-01' }, 5],
    [{ since: '2026-03-02' }, 4],
  ] as const)('appointments with past %o returns %i appointments', async (past, count) => {
    const { client, link } = await startClient({ world: world() });
    expect(await client.appointments(link(), past)).toHaveLength(count);
  });

  test('appointments leaves out the session when the response does not list it', async () => {
    const started = await startClient({ world: world() });
    transformResponse(started, 'GetPatientAppointments', (body) =>
      body.replace(/<((?:\w+:)?)Sessions>.*<\/\1Sessions>/s, ''),
    );
    const [appointment] = await started.client.appointments(started.link(), 'none');
    expect(appointment).toMatchObject({ clinicians: [], kind: 'telephone' });
    expect(appointment).not.toHaveProperty('sessionName');
  });

  test('bookAppointment sends the telephone number and its kind for a telephone slot', async () => {
    const slots = [{ start: '2026-05-13T09:00:00', kind: 'Telephone' as const, slotId: '1001' }];
    const { client, link, violations } = await startClient({ world: aWorld({ practices: [aPractice({ slots })] }) });
    const telephone = { number: '01632 960001', kind: 'home' as const };
    expect(await client.bookAppointment(link(), { slotNumber: '1001', telephone })).toMatchObject({ kind: 'done' });
    expect((await client.appointments(link(), 'none'))[0]).toMatchObject({ telephone });
    expect(violations()).toEqual([]);
  });
});
