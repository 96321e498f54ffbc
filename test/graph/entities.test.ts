import { describe, expect, test } from 'vitest';
import { readUkTime } from '../../src/domain/ukTime.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import { executeQuery, ids, type QueryOptions } from '../support/executeQuery.ts';
import { ada, aLink, anAppointment, fakeEmis, practice, settings } from '../support/fakeEmis.ts';

const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename
  ... on Practice { odsCode name }
  ... on Patient { id relation }
  ... on Appointment { startsAt { local } } } }`;

const resolveReferences = (representations: unknown[], options: QueryOptions) =>
  executeQuery(entities, { ...options, variables: { representations } });

const appointmentId = (slotNumber: string, date: string, link = ada) =>
  ids.ofAppointment({ link, slotNumber, startsAt: readUkTime(`${date}T10:00:00`) });

describe('entity references', () => {
  test('references to practices, patients and appointments are resolved in one batch and in order', async () => {
    const emis = fakeEmis({
      appointments: () => Promise.resolve([anAppointment('5', '2026-12-01T10:00:00')]),
    });
    const result = await resolveReferences(
      [
        { __typename: 'Appointment', id: appointmentId('5', '2026-12-01') },
        { __typename: 'Patient', id: 'ada' },
        { __typename: 'Practice', odsCode: 'a28001' },
        { __typename: 'Patient', nhsNumber: '9990000018' },
        { __typename: 'Practice', odsCode: 'A28001' },
      ],
      { emis },
    );
    expect(result).toEqual({
      data: {
        _entities: [
          { __typename: 'Appointment', startsAt: { local: '2026-12-01T10:00:00' } },
          { __typename: 'Patient', id: 'ada', relation: 'SELF' },
          { __typename: 'Practice', odsCode: 'A28001', name: 'The Surgery' },
          { __typename: 'Patient', id: 'ada', relation: 'SELF' },
          { __typename: 'Practice', odsCode: 'A28001', name: 'The Surgery' },
        ],
      },
    });
    expect(emis.calls.map(([name]) => name).toSorted()).toEqual([
      'account',
      'appointments',
      'demographics',
      'practice',
      'practiceSettings',
    ]);
  });

  test('a reference is resolved by its key alone', async () => {
    const result = await resolveReferences(
      [
        { __typename: 'Patient', id: 'eve', patientId: 'ada', odsCode: 'A28001', nhsNumber: '9990000018' },
        { __typename: 'Patient', id: 'ada', relation: 'proxy', patientId: 'eve' },
        { __typename: 'Practice', odsCode: 'A28001', name: 'Mine' },
      ],
      { emis: fakeEmis() },
    );
    expect(result).toEqual({
      data: {
        _entities: [
          null,
          { __typename: 'Patient', id: 'ada', relation: 'SELF' },
          { __typename: 'Practice', odsCode: 'A28001', name: 'The Surgery' },
        ],
      },
    });
  });

  test.each([
    { __typename: 'Practice', odsCode: 'A 28001' },
    { __typename: 'Practice', odsCode: null },
    { __typename: 'Patient', id: '' },
    { __typename: 'Patient', nhsNumber: '999 000 001' },
    { __typename: 'Appointment', id: 'forged' },
    { __typename: 'Appointment', id: appointmentId('5', '2026-12-01', aLink('eve')) },
    { __typename: 'Appointment', id: `${appointmentId('5', '2026-12-01')}=` },
  ])(
    'a reference with a malformed, unknown or foreign key resolves to null without a call: %o',
    async (representation) => {
      const emis = fakeEmis();
      expect(await resolveReferences([representation], { emis })).toEqual({ data: { _entities: [null] } });
      expect(emis.calls).toEqual([]);
    },
  );

  test('references that fail do not affect the others', async () => {
    const emis = fakeEmis({
      practice: (_subject, odsCode) =>
        odsCode === 'B00001'
          ? Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'practice', { isRetryable: true }))
          : Promise.resolve(practice),
    });
    const result = await resolveReferences(
      [
        { __typename: 'Practice', odsCode: 'B00001' },
        { __typename: 'Planet', id: 'x' },
        { __typename: 'GpOnlineUser', patients: [{ id: 'ada' }] },
        { __typename: 'Practice', odsCode: 'A28001' },
        { odsCode: 'A28001' },
        'A28001',
      ],
      { emis },
    );
    expect(result.data).toEqual({
      _entities: [null, null, null, { __typename: 'Practice', odsCode: 'A28001', name: 'The Surgery' }, null, null],
    });
    expect(result.errors?.map(({ path }) => path?.[1]).toSorted()).toEqual([0, 1, 2, 4, 5]);
  });

  test('a reference to an entity with an unavailable service resolves to null with one SERVICE_UNAVAILABLE error', async () => {
    const emis = fakeEmis({
      practiceSettings: () => Promise.resolve({ ...settings, services: { ...settings.services, appointments: false } }),
    });
    const result = await resolveReferences([{ __typename: 'Appointment', id: appointmentId('5', '2026-12-01') }], {
      emis,
    });
    expect(result.data).toEqual({ _entities: [null] });
    expect(result.errors).toMatchObject([
      {
        path: ['_entities', 0],
        message: 'The practice does not offer appointments online.',
        extensions: { code: 'SERVICE_UNAVAILABLE', gpService: 'APPOINTMENTS', reason: 'NOT_OFFERED' },
      },
    ]);
  });

  test('references to past and upcoming appointments share one call since the earliest day', async () => {
    const emis = fakeEmis();
    await resolveReferences(
      [
        { __typename: 'Appointment', id: appointmentId('1', '2026-11-23') },
        { __typename: 'Appointment', id: appointmentId('2', '2026-10-01') },
        { __typename: 'Appointment', id: appointmentId('3', '2026-12-01') },
      ],
      { emis },
    );
    expect(emis.calls.filter(([name]) => name === 'appointments')).toEqual([
      ['appointments', 'ada', { since: '2026-10-01' }],
    ]);
  });

  test('a reference to an appointment requests past appointments only when its day is not in the future', async () => {
    for (const [date, past] of [
      ['2026-11-23', { since: '2026-11-23' }],
      ['2026-11-24', 'none'],
    ] as const) {
      const emis = fakeEmis();
      await resolveReferences([{ __typename: 'Appointment', id: appointmentId('1', date) }], { emis });
      expect(emis.calls).toContainEqual(['appointments', 'ada', past]);
    }
  });

  test('100 practices are requested concurrently, and one that fails does not affect the others', async () => {
    const codes = Array.from({ length: 100 }, (_, at) => `B${String(at).padStart(5, '0')}`);
    let activeCalls = 0;
    let maxActiveCalls = 0;
    const emis = fakeEmis({
      async practice(_subject, odsCode) {
        maxActiveCalls = Math.max(maxActiveCalls, (activeCalls += 1));
        await new Promise(setImmediate);
        activeCalls -= 1;
        if (odsCode === 'B00042') throw new UpstreamError('UPSTREAM_TIMEOUT', 'practice', { isRetryable: true });
        return { ...practice, odsCode };
      },
    });
    const representations = codes.map((odsCode) => ({ __typename: 'Practice', odsCode }));
    const { data, errors } = await resolveReferences(representations, { emis });
    expect(data).toEqual({
      _entities: codes.map((odsCode) =>
        odsCode === 'B00042' ? null : { __typename: 'Practice', odsCode, name: 'The Surgery' },
      ),
    });
    expect(errors).toMatchObject([{ path: ['_entities', 42] }]);
    expect(maxActiveCalls).toBe(100);
  });

  test('one malformed reference among 100 resolves to null with a BAD_USER_INPUT error, and the other 99 resolve', async () => {
    const valid = { __typename: 'Practice', odsCode: 'A28001' };
    const resolveAmongValid = (malformed: unknown) =>
      resolveReferences(
        Array.from({ length: 100 }, (_, at) => (at === 42 ? malformed : valid)),
        { emis: fakeEmis() },
      );
    const entity = { __typename: 'Practice', odsCode: 'A28001', name: 'The Surgery' };
    const expected = Array.from({ length: 100 }, (_, at) => (at === 42 ? null : entity));
    for (const malformed of [
      { ...valid, odsCode: 7 },
      { __typename: 'Practice' },
      { ...valid, __typename: 'Planet' },
      'A28001',
    ]) {
      const { data, errors } = await resolveAmongValid(malformed);
      expect(data).toEqual({ _entities: expected });
      expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
        [['_entities', 42], 'BAD_USER_INPUT'],
      ]);
    }
  });

  test('references to 100 appointments of one patient share one call', async () => {
    const appointments = Array.from({ length: 100 }, (_, at) => anAppointment(`${at}`, '2026-12-01T10:00:00'));
    const emis = fakeEmis({ appointments: () => Promise.resolve(appointments) });
    const representations = appointments.map(({ slotNumber }) => ({
      __typename: 'Appointment',
      id: appointmentId(slotNumber, '2026-12-01'),
    }));
    const { data, errors } = await resolveReferences(representations, { emis });
    expect(errors).toBeUndefined();
    expect(data?.['_entities']).toHaveLength(100);
    expect(emis.calls.map(([name]) => name).toSorted()).toEqual([
      'account',
      'appointments',
      'practice',
      'practiceSettings',
    ]);
  });

  test('a reference resolves when the value from EMIS is frozen', async () => {
    const emis = fakeEmis({ practice: () => Promise.resolve(Object.freeze({ ...practice })) });
    const result = await resolveReferences([{ __typename: 'Practice', odsCode: 'A28001' }], { emis });
    expect(result.errors).toBeUndefined();
  });
});
