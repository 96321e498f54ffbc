import { describe, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { startClient, thrownBy, type Started } from './startClient.ts';

const month = { from: '2026-05-12T00:00:00', to: '2026-06-12T00:00:00' };

/** Changes the XML of the next answer to an operation. */
function change({ simulator }: Started, operation: string, transform: (body: string) => string): void {
  simulator.faults.add({ kind: 'transform', operation, transform });
}

describe('a practice', () => {
  test('is told with its version', async () => {
    const world = aWorld({ practices: [aPractice({ odsCode: 'A28001', version: '2.0', name: 'Old & New' })] });
    const { client } = await startClient({ world });
    expect(await client.practice('anybody', 'a28001')).toEqual({
      odsCode: 'A28001',
      name: 'Old & New',
      isLive: true,
      version: '2.0.0.0',
      clinicalSystemVersion: '9.10.2',
    });
  });

  test('that does not exist is refused, and asked for again the next time', async () => {
    const { client, calls } = await startClient();
    for (let round = 0; round < 2; round += 1) {
      expect(await thrownBy(client.practice('anybody', 'NOWHERE'))).toMatchObject({ refusal: 'noSuchPractice' });
    }
    expect(calls().filter((call) => call === 'GetClinicalVersionInformation')).toHaveLength(2);
  });

  test.each([
    ['of another practice', /(<(?:\w+:)?NationalPracticeCode>)/, '$1X'],
    ['with a version that is none', /(<(?:\w+:)?ApiVersion>)[^<]*/, '$1two'],
  ])('is not believed when the answer is one %s', async (_what, from, to) => {
    const started = await startClient();
    change(started, 'GetClinicalVersionInformation', (body) => body.replace(from, to));
    expect(await thrownBy(started.client.practice('anybody', started.link().odsCode))).toMatchObject({
      code: 'UPSTREAM_INVALID_RESPONSE',
    });
  });

  test('that is not live says so, and gives no settings', async () => {
    const world = aWorld({ practices: [aPractice({ live: false })] });
    const { client, link } = await startClient({ world });
    expect(await client.practice('anybody', link().odsCode)).toMatchObject({ isLive: false });
    expect(await thrownBy(client.practiceSettings('anybody', link().odsCode))).toMatchObject({
      refusal: 'practiceNotLive',
    });
  });

  test('says what may be done there', async () => {
    const world = aWorld({
      practices: [
        aPractice({
          appointments: 'off',
          record: 'off',
          bookingReason: 'RequestedMandatory',
          prescribingComment: 'NotRequested',
          messages: { AppointmentsMessage: 'Ring first' },
          maxAppointments: 0,
          bookableFromDays: 1,
          bookableToDays: 14,
          telephoneConsultations: false,
          telephoneNumber: null,
        }),
      ],
    });
    const { client, link } = await startClient({ world });
    expect(await client.practiceSettings('anybody', link().odsCode)).toEqual({
      services: expect.objectContaining({
        appointments: false,
        medicalRecord: false,
        prescriptions: true,
        messages: true,
      }),
      bookingReason: 'required',
      prescribingComment: 'notAsked',
      appointmentsMessage: 'Ring first',
      maximumBooked: 0,
      bookableFromDays: 1,
      bookableToDays: 14,
      telephoneConsultations: false,
      address: { street: '1 High Street', town: 'Exampleton', postcode: 'ZZ99 1AA' },
    });
  });

  test('keeps its settings for a while, until they are forgotten or old', async () => {
    const { client, simulator, calls, link } = await startClient();
    const { odsCode } = link();
    const count = () => calls().filter((call) => call === 'GetPracticeSettings').length;
    await Promise.all(['a', 'b', 'c'].map((subject) => client.practiceSettings(subject, odsCode)));
    simulator.clock.advance(299_999);
    await client.practiceSettings('a', odsCode.toLowerCase());
    expect(count()).toBe(1);
    simulator.clock.advance(1);
    await client.practiceSettings('a', odsCode);
    expect(count()).toBe(2);
    client.forgetPractice(odsCode.toLowerCase());
    await client.practiceSettings('a', odsCode);
    expect(count()).toBe(3);
    expect(calls().filter((call) => call === 'GetClinicalVersionInformation')).toHaveLength(2);
  });

  test('is told to one person although the session of another, who asked first, cannot be opened', async () => {
    const { client, simulator, link } = await startClient();
    simulator.faults.add({ kind: 'raw', at: 'arrival', status: 403, body: '', operation: 'CreateEndUserSession' });
    const results = await Promise.allSettled(
      ['first', 'second', 'third'].map((subject) => client.practice(subject, link().odsCode)),
    );
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  test('is found by its name where the environment has the search', async () => {
    const world = aWorld({
      practices: [aPractice({ odsCode: 'A28001', name: 'Elm Tree' }), aPractice({ name: 'Oak' })],
    });
    const { client } = await startClient({ world, environment: 'live' });
    expect(await client.findPractices('anybody', { name: 'elm' })).toEqual([
      {
        odsCode: 'A28001',
        name: 'Elm Tree',
        address: { street: '1 High Street', town: 'Exampleton', postcode: 'ZZ99 1AA' },
      },
    ]);
  });

  test('is not searched for in a test environment', async () => {
    const { client } = await startClient();
    expect(await thrownBy(client.findPractices('anybody', { postcode: 'ZZ99' }))).toMatchObject({
      refusal: 'notInThisEnvironment',
    });
  });
});

describe('demographics', () => {
  test('leave out what the practice does not hold', async () => {
    const started = await startClient();
    change(started, 'GetDemographics', (body) =>
      body
        .replace(/<((?:\w+:)?)PatientIdentifiers>.*<\/\1PatientIdentifiers>/s, '<$1PatientIdentifiers/>')
        .replace(/<((?:\w+:)?)Address>.*<\/\1Address>/s, '<$1Address><$1Town/></$1Address>')
        .replace(/<((?:\w+:)?)ContactDetails>.*<\/\1ContactDetails>/s, '')
        .replace(/<((?:\w+:)?)Title>.*<\/\1Title>/s, '')
        .replace(/<((?:\w+:)?)CallingName>.*<\/\1CallingName>/s, ''),
    );
    expect(Object.keys(await started.client.demographics(started.link())).sort()).toEqual([
      'dateOfBirth',
      'firstName',
      'sex',
      'surname',
    ]);
  });

  test.each([
    ['NhsNumber', '9434765919', '9434765919'],
    ['NhsNumber', '943 476 5919', '9434765919'],
    ['NhsNumber', '9434765918', undefined],
    ['NhsNumber', '943476591', undefined],
    ['ChiNumber', '9434765919', undefined],
    ['SomethingNew', '9434765919', undefined],
  ])('take only an NHS number for one: %s %s', async (type, value, nhsNumber) => {
    const started = await startClient();
    change(started, 'GetDemographics', (body) =>
      body
        .replace(/(<(?:\w+:)?IdentifierValue>)[^<]*/, `$1${value}`)
        .replace(/(<(?:\w+:)?IdentifierType>)[^<]*/, `$1${type}`),
    );
    expect((await started.client.demographics(started.link())).nhsNumber).toBe(nhsNumber);
  });

  test.each([
    ['Female', 'female'],
    ['Male', 'male'],
    ['Indeterminate', 'indeterminate'],
    ['Unknown', 'other'],
    ['SomethingNew', 'other'],
  ])('read sex %s as %s', async (upstream, sex) => {
    const started = await startClient();
    change(started, 'GetDemographics', (body) => body.replace(/(<(?:\w+:)?Sex>)[^<]*/, `$1${upstream}`));
    expect((await started.client.demographics(started.link())).sex).toBe(sex);
  });
});

describe('an account', () => {
  test.each([
    ['ApplicationLinkLevel', 'Linked', { kind: 'active', level: 'full' }],
    ['ApplicationLinkLevel', 'Restricted', { kind: 'active', level: 'restricted' }],
    ['ApplicationLinkLevel', 'SomethingNew', { kind: 'active', level: 'other' }],
    ['AccountRegistrationStatus', 'Archived', { kind: 'inactive' }],
    ['AccountRegistrationStatus', 'SomethingNew', { kind: 'active' }],
  ])('with %s %s is %o', async (element, value, account) => {
    const started = await startClient();
    change(started, 'GetUserOptions', (body) =>
      body.replace(new RegExp(`(<(?:\\w+:)?${element}>)[^<]*`), `$1${value}`),
    );
    expect(await started.client.account(started.link())).toMatchObject(account);
  });

  test('tells what is granted from what is in effect', async () => {
    const world = aWorld({ patients: [aPatient({ restricted: true })] });
    const { client, link } = await startClient({ world });
    expect(await client.account(link())).toMatchObject({
      level: 'restricted',
      assigned: { appointments: true, prescriptions: true },
      effective: { appointments: true, prescriptions: false },
    });
  });
});

describe('free slots', () => {
  test('have their clinic, place and people, and come soonest first', async () => {
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
      kind: 'telephone',
      sessionName: 'Early',
      location: { locationNumber: 7, name: 'Annexe', address: { town: 'Exampleton' } },
      clinicians: [{ clinicianNumber: 3, name: 'Dr Teapot', languages: [{ code: 'cy', name: 'Welsh' }] }],
    });
    expect(late).toMatchObject({ sessionName: 'Late', location: { locationNumber: 8, name: 'Main' }, clinicians: [] });
    expect(late?.location).not.toHaveProperty('address');
  });

  test('of a clinic whose place and people are not listed are shown without', async () => {
    const started = await startClient();
    change(started, 'GetAvailableAppointments', (body) =>
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
  ])('of the kind %s are %s', async (upstream, kind) => {
    const started = await startClient();
    change(started, 'GetAvailableAppointments', (body) =>
      body.replace(/(<(?:\w+:)?SlotTypeStatus>)[^<]*/g, `$1${upstream}`),
    );
    expect((await started.client.freeSlots(started.link(), month))[0]?.kind).toBe(kind);
  });

  test('on the night when the clocks go back are told apart by their order', async () => {
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

  test('are asked for by exactly the window that was named', async () => {
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

  test('ahead come soonest first, with what is known of each', async () => {
    const { client, link } = await startClient({ world: world() });
    const found = await client.appointments(link(), 'none');
    expect(found.map(({ startsAt }) => startsAt.local.slice(0, 10))).toEqual([
      '2026-05-20',
      '2026-05-21',
      '2026-05-22',
      '2026-06-01',
    ]);
    expect(found.map(({ telephone, videoUrl, reason }) => telephone ?? videoUrl ?? reason)).toEqual([
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
  ] as const)('with past ones (%o) are %i', async (past, count) => {
    const { client, link } = await startClient({ world: world() });
    expect(await client.appointments(link(), past)).toHaveLength(count);
  });

  test('of a session that is not listed are shown without it', async () => {
    const started = await startClient({ world: world() });
    change(started, 'GetPatientAppointments', (body) => body.replace(/<((?:\w+:)?)Sessions>.*<\/\1Sessions>/s, ''));
    const [appointment] = await started.client.appointments(started.link(), 'none');
    expect(appointment).toMatchObject({ clinicians: [], kind: 'telephone' });
    expect(appointment).not.toHaveProperty('sessionName');
  });

  test('by telephone are booked with the number and whose it is', async () => {
    const slots = [{ start: '2026-05-13T09:00:00', kind: 'Telephone' as const, slotId: '1001' }];
    const { client, link, violations } = await startClient({ world: aWorld({ practices: [aPractice({ slots })] }) });
    const telephone = { number: '01632 960001', kind: 'home' as const };
    expect(await client.bookAppointment(link(), { slotNumber: '1001', telephone })).toMatchObject({ kind: 'done' });
    expect((await client.appointments(link(), 'none'))[0]).toMatchObject({ telephone });
    expect(violations()).toEqual([]);
  });
});
