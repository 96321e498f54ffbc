import { describe, expect, test } from 'vitest';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import { executeQuery, ids } from '../support/executeQuery.ts';
import { ada, aLink, anAppointment, aSlot, fakeEmis, settings } from '../support/fakeEmis.ts';

describe('queries', () => {
  test('a query of a patient and their practice makes one call for each of the four upstream reads', async () => {
    const emis = fakeEmis();
    const result = await executeQuery(
      `{ gpOnlineUser { patients { id nhsNumber relation accessLevel
           practice { odsCode version isLive telephone settings { ... on GpPracticeSettings { appointments { reason maximumBooked } } } }
           demographics { ... on GpPatientDemographics { firstName dateOfBirth sex } } } } }`,
      { emis },
    );
    expect(result).toEqual({
      data: {
        gpOnlineUser: {
          patients: [
            {
              id: 'ada',
              nhsNumber: '9990000018',
              relation: 'SELF',
              accessLevel: 'FULL',
              practice: {
                odsCode: 'A28001',
                version: '2.1',
                isLive: true,
                telephone: '0113 496 0000',
                settings: { appointments: { reason: 'OPTIONAL', maximumBooked: 3 } },
              },
              demographics: { firstName: 'Ada', dateOfBirth: '1980-02-29', sex: 'FEMALE' },
            },
          ],
        },
      },
    });
    expect(emis.calls.map(([name]) => name).toSorted()).toEqual([
      'account',
      'demographics',
      'practice',
      'practiceSettings',
    ]);
  });

  test('appointments are split into upcoming and past, with one call for three aliases', async () => {
    const emis = fakeEmis({
      appointments: () =>
        Promise.resolve([
          anAppointment('1', '2026-11-01T10:00:00'),
          anAppointment('2', '2026-11-23T08:00:00'),
          anAppointment('3', '2026-11-24T08:00:00', { kind: 'telephone' }),
        ]),
    });
    const result = await executeQuery(
      `{ gpPatient(id: "ada") {
           all: appointments(from: "2026-10-01") { ...seen }
           recent: appointments(from: "2026-11-20") { ...seen }
           ahead: appointments { ...seen } } }
       fragment seen on GpAppointments { upcoming { startsAt { local } kind } past { startsAt { instant } } onlyOwnBookings }`,
      { emis },
    );
    const upcoming = [{ startsAt: { local: '2026-11-24T08:00:00' }, kind: 'TELEPHONE' }];
    const latest = { startsAt: { instant: '2026-11-23T08:00:00+00:00' } };
    const first = { startsAt: { instant: '2026-11-01T10:00:00+00:00' } };
    expect(result.data?.['gpPatient']).toEqual({
      all: { upcoming, past: [latest, first], onlyOwnBookings: false },
      recent: { upcoming, past: [latest], onlyOwnBookings: false },
      ahead: { upcoming, past: null, onlyOwnBookings: false },
    });
    expect(emis.calls.filter(([name]) => name === 'appointments')).toEqual([
      ['appointments', 'ada', { since: '2026-10-01' }],
    ]);
  });

  test('ten aliases share one call, and slot ranges that overlap or touch are merged', async () => {
    const emis = fakeEmis();
    const aliases = Array.from({ length: 10 }, (_, index) => `a${index}: appointments { __typename }`).join(' ');
    const result = await executeQuery(
      `{ gpPatient(id: "ada") { ${aliases}
           one: bookableSlots(from: "2026-12-01", to: "2026-12-10") { __typename }
           two: bookableSlots(from: "2026-12-05", to: "2026-12-20", filter: { kinds: [TELEPHONE, IN_PERSON] }) { __typename }
           three: bookableSlots(from: "2026-12-21", to: "2026-12-21") { __typename }
           four: bookableSlots(from: "2027-02-01", to: "2027-02-01") { __typename } } }`,
      { emis },
    );
    expect(result.errors).toBeUndefined();
    expect(emis.calls).toEqual([
      ['practice', 'A28001'],
      ['practiceSettings', 'A28001'],
      ['account', 'ada'],
      ['appointments', 'ada', 'none'],
      ['freeSlots', 'ada', { from: '2026-12-01T00:00:00', to: '2026-12-15T00:00:00' }],
      ['freeSlots', 'ada', { from: '2026-12-15T00:00:00', to: '2026-12-22T00:00:00' }],
      ['freeSlots', 'ada', { from: '2027-02-01T00:00:00', to: '2027-02-02T00:00:00' }],
    ]);
  });

  test('bookableSlots filters by location, clinician and kind, and reports which slots are within the booking days', async () => {
    const location = { locationNumber: 4, name: 'Main site' };
    const clinicians = [{ clinicianNumber: 9, name: 'Dr No', languages: [] }];
    const emis = fakeEmis({
      practiceSettings: () => Promise.resolve({ ...settings, bookableFromDays: 2, bookableToDays: 3 }),
      freeSlots: () =>
        Promise.resolve([
          aSlot('1', '2026-11-24T10:00:00', { location, clinicians }),
          aSlot('2', '2026-11-25T10:00:00', { location, clinicians }),
          aSlot('3', '2026-11-26T10:00:00', { kind: 'telephone' }),
        ]),
    });
    const slots = `slots { edges { node { id kind isWithinBookingDays location { id name } clinicians { id } } } }`;
    const result = await executeQuery(
      `query ($location: ID!, $clinician: ID!) { gpPatient(id: "ada") {
         here: bookableSlots(from: "2026-11-24", to: "2026-11-26", filter: { locationIds: [$location], clinicianIds: [$clinician] }) {
           ... on GpBookableSlots { ${slots} } }
         calls: bookableSlots(from: "2026-11-24", to: "2026-11-26", filter: { kinds: [TELEPHONE] }) { ... on GpBookableSlots { ${slots} } }
         forged: bookableSlots(from: "2026-11-24", to: "2026-11-26", filter: { locationIds: ["4"] }) { ... on GpBookableSlots { ${slots} } } } }`,
      {
        emis,
        variables: {
          location: ids.ofLocation({ ...location, odsCode: 'A28001' }),
          clinician: ids.ofClinician({ clinicianNumber: 9, name: '', languages: [], odsCode: 'A28001' }),
        },
      },
    );
    expect(result.data?.['gpPatient']).toMatchObject({
      here: {
        slots: {
          edges: [
            { node: { kind: 'IN_PERSON', isWithinBookingDays: false, location: { name: 'Main site' } } },
            { node: { kind: 'IN_PERSON', isWithinBookingDays: true, location: { name: 'Main site' } } },
          ],
        },
      },
      calls: {
        slots: { edges: [{ node: { kind: 'TELEPHONE', isWithinBookingDays: true, location: null, clinicians: [] } }] },
      },
      forged: null,
    });
  });

  test('patient returns null without a call for an ID that is not linked to the user', async () => {
    const emis = fakeEmis();
    const result = await executeQuery(`{ gpPatient(id: "eve") { id } }`, { emis, links: [aLink('ada')] });
    expect(result).toEqual({ data: { gpPatient: null } });
    expect(emis.calls).toEqual([]);
  });

  test('bookableSlots returns 500 of 3,000 slots in one page', async () => {
    const slots = Array.from({ length: 3000 }, (_, index) =>
      aSlot(String(index), '2026-12-01T10:00:00', { location: { locationNumber: index % 3, name: 'Site' } }),
    );
    const emis = fakeEmis({ freeSlots: () => Promise.resolve(slots) });
    const result = await executeQuery(
      `{ gpPatient(id: "ada") { bookableSlots(from: "2026-12-01", to: "2026-12-14") {
           ... on GpBookableSlots { slots(first: 500) { totalCount edges { node { id startsAt { local instant } location { id name } } } } } } } }`,
      { emis, links: [ada] },
    );
    expect(result.data).toMatchObject({
      gpPatient: { bookableSlots: { slots: { totalCount: 3000, edges: { length: 500 } } } },
    });
  });

  test('a failed call makes only the fields that depend on it null, with one error each', async () => {
    const failure = new UpstreamError('UPSTREAM_UNAVAILABLE', 'demographics', {
      isRetryable: true,
      retryAfterSeconds: 5,
    });
    const emis = fakeEmis({ demographics: () => Promise.reject(failure) });
    const result = await executeQuery(
      '{ gpPatient(id: "ada") { id nhsNumber demographics { __typename } appointments { __typename } } }',
      { emis },
    );
    expect(result.data).toEqual({
      gpPatient: { id: 'ada', nhsNumber: null, demographics: null, appointments: { __typename: 'GpAppointments' } },
    });
    expect(result.errors?.map(({ path }) => path)).toEqual([
      ['gpPatient', 'nhsNumber'],
      ['gpPatient', 'demographics'],
    ]);
    expect(emis.calls.filter(([name]) => name === 'demographics')).toHaveLength(1);
  });
});
