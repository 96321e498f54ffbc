import { describe, expect, it } from 'vitest';
import { RefusedError } from '../../src/domain/refusal.ts';
import { UpstreamError } from '../../src/domain/upstreamError.ts';
import { createNhsNumberIndex } from '../../src/identity/createNhsNumberIndex.ts';
import { readUkTime } from '../../src/domain/ukTime.ts';
import { ada, aLink, anAppointment, demographics, fakeEmis, practice, settings } from '../services/fakeEmis.ts';
import { ask, idKey, ids, type Asking } from './ask.ts';

const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename
  ... on Practice { odsCode name }
  ... on Patient { id relation }
  ... on Appointment { startsAt { local } } } }`;

const resolve = (representations: unknown[], asking: Asking) =>
  ask(entities, { ...asking, variables: { representations } });

const appointmentId = (slotNumber: string, date: string, link = ada) =>
  ids.ofAppointment({ link, slotNumber, startsAt: readUkTime(`${date}T10:00:00`) });

describe('a reference', () => {
  it('finds practices, patients and appointments in one batch, in order', async () => {
    const emis = fakeEmis({ appointments: () => Promise.resolve([anAppointment('5', '2026-12-01T10:00:00')]) });
    const result = await resolve(
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

  it('believes nothing but its key', async () => {
    const result = await resolve(
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

  it.each([
    { __typename: 'Practice', odsCode: 'A 28001' },
    { __typename: 'Practice', odsCode: null },
    { __typename: 'Patient', id: '' },
    { __typename: 'Patient', nhsNumber: '999 000 0018' },
    { __typename: 'Appointment', id: 'forged' },
    { __typename: 'Appointment', id: appointmentId('5', '2026-12-01', aLink('eve')) },
    { __typename: 'Appointment', id: `${appointmentId('5', '2026-12-01')}=` },
  ])('whose key is malformed, unknown or somebody else’s is null without a call: %o', async (representation) => {
    const emis = fakeEmis();
    expect(await resolve([representation], { emis })).toEqual({ data: { _entities: [null] } });
    expect(emis.calls).toEqual([]);
  });

  it('that fails does not take the others with it', async () => {
    const emis = fakeEmis({
      practice: (_subject, odsCode) =>
        odsCode === 'B00001'
          ? Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'practice', { isRetryable: true }))
          : Promise.resolve(practice),
    });
    const result = await resolve(
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

  it('to something whose service is unavailable is null beside one error that says why', async () => {
    const emis = fakeEmis({
      practiceSettings: () => Promise.resolve({ ...settings, services: { ...settings.services, appointments: false } }),
    });
    const result = await resolve([{ __typename: 'Appointment', id: appointmentId('5', '2026-12-01') }], { emis });
    expect(result.data).toEqual({ _entities: [null] });
    expect(result.errors).toMatchObject([
      {
        path: ['_entities', 0],
        message: 'The practice does not offer appointments online.',
        extensions: { code: 'SERVICE_UNAVAILABLE', service: 'APPOINTMENTS', reason: 'NOT_OFFERED' },
      },
    ]);
  });

  it('to an appointment of today or before asks for past ones since its day', async () => {
    const emis = fakeEmis();
    await resolve(
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

  it('to an appointment of today asks for those that have begun today, and one ahead for none', async () => {
    for (const [date, past] of [
      ['2026-11-23', { since: '2026-11-23' }],
      ['2026-11-24', 'none'],
    ] as const) {
      const emis = fakeEmis();
      await resolve([{ __typename: 'Appointment', id: appointmentId('1', date) }], { emis });
      expect(emis.calls).toContainEqual(['appointments', 'ada', past]);
    }
  });

  it('that fails among a hundred costs nobody else, and a hundred practices are asked for side by side', async () => {
    const codes = Array.from({ length: 100 }, (_, at) => `B${String(at).padStart(5, '0')}`);
    let waiting = 0;
    let most = 0;
    const emis = fakeEmis({
      async practice(_subject, odsCode) {
        most = Math.max(most, (waiting += 1));
        await new Promise(setImmediate);
        waiting -= 1;
        if (odsCode === 'B00042') throw new UpstreamError('UPSTREAM_TIMEOUT', 'practice', { isRetryable: true });
        return { ...practice, odsCode };
      },
    });
    const representations = codes.map((odsCode) => ({ __typename: 'Practice', odsCode }));
    const { data, errors } = await resolve(representations, { emis });
    expect(data).toEqual({
      _entities: codes.map((odsCode) =>
        odsCode === 'B00042' ? null : { __typename: 'Practice', odsCode, name: 'The Surgery' },
      ),
    });
    expect(errors).toMatchObject([{ path: ['_entities', 42] }]);
    expect(most).toBe(100);
  });

  it('that is malformed among a hundred is null with an error, beside ninety-nine answers', async () => {
    const good = { __typename: 'Practice', odsCode: 'A28001' };
    const among = (odd: unknown) =>
      resolve(
        Array.from({ length: 100 }, (_, at) => (at === 42 ? odd : good)),
        { emis: fakeEmis() },
      );
    const answer = { __typename: 'Practice', odsCode: 'A28001', name: 'The Surgery' };
    const answers = Array.from({ length: 100 }, (_, at) => (at === 42 ? null : answer));
    for (const odd of [
      { ...good, odsCode: 7 },
      { __typename: 'Practice' },
      { ...good, __typename: 'Planet' },
      'A28001',
    ]) {
      const { data, errors } = await among(odd);
      expect(data).toEqual({ _entities: answers });
      expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
        [['_entities', 42], 'BAD_USER_INPUT'],
      ]);
    }
  });

  it('to each of a hundred appointments of a patient is answered by one call', async () => {
    const appointments = Array.from({ length: 100 }, (_, at) => anAppointment(`${at}`, '2026-12-01T10:00:00'));
    const emis = fakeEmis({ appointments: () => Promise.resolve(appointments) });
    const representations = appointments.map(({ slotNumber }) => ({
      __typename: 'Appointment',
      id: appointmentId(slotNumber, '2026-12-01'),
    }));
    const { data, errors } = await resolve(representations, { emis });
    expect(errors).toBeUndefined();
    expect(data?.['_entities']).toHaveLength(100);
    expect(emis.calls.map(([name]) => name).toSorted()).toEqual([
      'account',
      'appointments',
      'practice',
      'practiceSettings',
    ]);
  });

  it('does not mind values that are frozen', async () => {
    const emis = fakeEmis({ practice: () => Promise.resolve(Object.freeze({ ...practice })) });
    const result = await resolve([{ __typename: 'Practice', odsCode: 'A28001' }], { emis });
    expect(result.errors).toBeUndefined();
  });
});

describe('a reference by NHS number', () => {
  const links = [aLink('ada'), aLink('bob'), aLink('cid')];
  const byNumber = { __typename: 'Patient', nhsNumber: '9990000026' };

  it('looks at those whose number has not been seen, side by side, once', async () => {
    const nhsNumberIndex = createNhsNumberIndex(idKey);
    const emis = fakeEmis({
      demographics: ({ patientId }) =>
        Promise.resolve({ ...demographics, nhsNumber: patientId === 'bob' ? '9990000026' : '9990000018' }),
    });
    const bob = { data: { _entities: [{ __typename: 'Patient', id: 'bob', relation: 'SELF' }] } };
    expect(await resolve([byNumber], { emis, links, nhsNumberIndex })).toEqual(bob);
    expect(emis.calls).toEqual(links.map(({ patientId }) => ['demographics', patientId]));
    expect(await resolve([byNumber], { emis, links, nhsNumberIndex })).toEqual(bob);
    expect(await resolve([{ ...byNumber, nhsNumber: '9990000999' }], { emis, links, nhsNumberIndex })).toEqual({
      data: { _entities: [null] },
    });
    expect(emis.calls).toHaveLength(3);
  });

  it("does not find a patient whom only somebody else's links have", async () => {
    const nhsNumberIndex = createNhsNumberIndex(idKey);
    nhsNumberIndex.store('eve', '9990000026');
    expect(await resolve([byNumber], { emis: fakeEmis(), links: [ada], nhsNumberIndex })).toEqual({
      data: { _entities: [null] },
    });
  });

  it('passes over those whose details are refused, and fails where looking failed', async () => {
    const failing = (error: Error) =>
      fakeEmis({
        demographics: ({ patientId }) => (patientId === 'ada' ? Promise.reject(error) : Promise.resolve(demographics)),
      });
    const refused = await resolve([byNumber], { emis: failing(new RefusedError('accountInactive')), links });
    expect(refused).toEqual({ data: { _entities: [null] } });
    const timeout = new UpstreamError('UPSTREAM_TIMEOUT', 'demographics', { isRetryable: true });
    expect((await resolve([byNumber], { emis: failing(timeout), links })).errors).toHaveLength(1);
    const found = await resolve([{ ...byNumber, nhsNumber: '9990000018' }], { emis: failing(timeout), links });
    expect(found.data).toMatchObject({ _entities: [{ id: 'bob' }] });
  });
});
