import { describe, expect, test } from 'vitest';
import { aPractice, aWorld } from '../../../simulator/world/builders.ts';
import { rejectionOf, startClient, transformResponse } from '../../support/startClient.ts';

describe('practices', () => {
  test('practice returns the practice with its version', async () => {
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

  test('practice remembers for five minutes that an ODS code is unknown', async () => {
    const { client, calls, simulator } = await startClient();
    for (let minutes = 0; minutes < 10; minutes += 1) {
      simulator.clock.advance(60_000);
      expect(await rejectionOf(client.practice('anybody', 'NOWHERE'))).toMatchObject({ refusal: 'noSuchPractice' });
    }
    expect(calls().filter((call) => call === 'GetClinicalVersionInformation')).toHaveLength(2);
  });

  test('practice asks for an unknown ODS code again after the clock is set back', async () => {
    const { client, calls, simulator } = await startClient();
    for (const ms of [0, -86_400_000, 0]) {
      simulator.clock.advance(ms);
      expect(await rejectionOf(client.practice('anybody', 'NOWHERE'))).toMatchObject({ refusal: 'noSuchPractice' });
    }
    expect(calls().filter((call) => call === 'GetClinicalVersionInformation')).toHaveLength(2);
  });

  test.each([
    ['for another practice', /(<(?:\w+:)?NationalPracticeCode>)/, '$1X'],
    ['with a malformed version', /(<(?:\w+:)?ApiVersion>)[^<]*/, '$1two'],
  ])('practice rejects a response %s', async (_name, from, to) => {
    const started = await startClient();
    transformResponse(started, 'GetClinicalVersionInformation', (body) => body.replace(from, to));
    expect(await rejectionOf(started.client.practice('anybody', started.link().odsCode))).toMatchObject({
      code: 'UPSTREAM_INVALID_RESPONSE',
    });
  });

  test('a practice that is not live is reported as such and has no settings', async () => {
    const world = aWorld({ practices: [aPractice({ live: false })] });
    const { client, link } = await startClient({ world });
    expect(await client.practice('anybody', link().odsCode)).toMatchObject({ isLive: false });
    expect(await rejectionOf(client.practiceSettings('anybody', link().odsCode))).toMatchObject({
      refusal: 'practiceNotLive',
    });
  });

  test('practiceSettings returns the services and the rules of the practice', async () => {
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
    const { services, ...rules } = await client.practiceSettings('anybody', link().odsCode);
    expect(services).toMatchObject({ appointments: false, medicalRecord: false, prescriptions: true, messages: true });
    expect(rules).toEqual({
      bookingReason: 'required',
      prescribingComment: 'notAsked',
      appointmentsMessage: 'Ring first',
      maximumBooked: 0,
      bookableFromDays: 1,
      bookableToDays: 14,
      telephoneConsultations: false,
      electronicPrescriptions: true,
      onlineTriage: true,
      recordSharing: true,
      preRegistration: true,
      address: { street: '1 High Street', town: 'Exampleton', postcode: 'ZZ99 1AA' },
    });
  });

  test('practice settings are cached until they expire or are invalidated', async () => {
    const { client, simulator, calls, link } = await startClient();
    const { odsCode } = link();
    const count = () => calls().filter((call) => call === 'GetPracticeSettings').length;
    await Promise.all(['a', 'b', 'c'].map((subject) => client.practiceSettings(subject, odsCode)));
    simulator.clock.advance(269_999);
    await client.practiceSettings('a', odsCode.toLowerCase());
    expect(count()).toBe(1);
    simulator.clock.advance(30_001);
    await client.practiceSettings('a', odsCode);
    expect(count()).toBe(2);
    client.invalidatePractice(odsCode.toLowerCase());
    await client.practiceSettings('a', odsCode);
    expect(count()).toBe(3);
    expect(calls().filter((call) => call === 'GetClinicalVersionInformation')).toHaveLength(2);
  });

  test('practice rejects a well-formed response with an error status', async () => {
    const { client, simulator, link } = await startClient();
    const operation = 'GetClinicalVersionInformation';
    const body =
      '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>' +
      `<${operation}Response xmlns="urn:emis-model:patient-services:2"><NationalPracticeCode>${link().odsCode}` +
      '</NationalPracticeCode><PracticeName>x</PracticeName><ApiVersion>2.1.0.0</ApiVersion><ClinicalSystemVersion>1' +
      `</ClinicalSystemVersion><Live>true</Live></${operation}Response></e:Body></e:Envelope>`;
    simulator.faults.add({ kind: 'raw', status: 500, body, operation });
    expect(await rejectionOf(client.practice('anybody', link().odsCode))).toMatchObject({
      code: 'UPSTREAM_INVALID_RESPONSE',
    });
    simulator.faults.add({ kind: 'raw', status: 200, body, operation });
    expect(await client.practice('anybody', link().odsCode)).toMatchObject({ name: 'x' });
  });

  test('concurrent practice lookups by one person share one End User Session', async () => {
    const world = aWorld({ practices: [aPractice(), aPractice(), aPractice()] });
    const { client, calls } = await startClient({ world });
    await Promise.all(world.practices.map(({ odsCode }) => client.practice('anybody', odsCode)));
    expect(calls().filter((call) => call === 'CreateEndUserSession')).toHaveLength(1);
  });

  test('a practice lookup succeeds for one person when the session of an earlier caller cannot be opened', async () => {
    const { client, simulator, link } = await startClient();
    simulator.faults.add({ kind: 'raw', at: 'arrival', status: 403, body: '', operation: 'CreateEndUserSession' });
    const results = await Promise.allSettled(
      ['first', 'second', 'third'].map((subject) => client.practice(subject, link().odsCode)),
    );
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  test('findPractices finds a practice by name where the environment has the search', async () => {
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

  test('findPractices is refused in a test environment', async () => {
    const { client } = await startClient();
    expect(await rejectionOf(client.findPractices('anybody', { postcode: 'ZZ99' }))).toMatchObject({
      refusal: 'notInThisEnvironment',
    });
  });
});
