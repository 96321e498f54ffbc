import { describe, expect, test } from 'vitest';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import { createNhsNumberIndex } from '../../src/identity/createNhsNumberIndex.ts';
import { executeQuery, idKey, type QueryOptions } from '../support/executeQuery.ts';
import { ada, aLink, demographics, fakeEmis } from '../support/fakeEmis.ts';

const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename
  ... on Practice { odsCode name }
  ... on Patient { id relation }
  ... on Appointment { startsAt { local } } } }`;

const resolveReferences = (representations: unknown[], options: QueryOptions) =>
  executeQuery(entities, { ...options, variables: { representations } });

describe('entity references by NHS number', () => {
  const links = [aLink('ada'), aLink('bob'), aLink('cid')];
  const byNumber = { __typename: 'Patient', nhsNumber: '9990000026' };

  test('a reference by NHS number reads each patient with an unknown number once', async () => {
    const nhsNumberIndex = createNhsNumberIndex(idKey);
    const emis = fakeEmis({
      demographics: ({ patientId }) =>
        Promise.resolve({ ...demographics, nhsNumber: patientId === 'bob' ? '9990000026' : '9990000018' }),
    });
    const bob = { data: { _entities: [{ __typename: 'Patient', id: 'bob', relation: 'SELF' }] } };
    expect(await resolveReferences([byNumber], { emis, links, nhsNumberIndex })).toEqual(bob);
    expect(emis.calls).toEqual(links.map(({ patientId }) => ['demographics', patientId]));
    expect(await resolveReferences([byNumber], { emis, links, nhsNumberIndex })).toEqual(bob);
    expect(
      await resolveReferences([{ ...byNumber, nhsNumber: '9990000999' }], { emis, links, nhsNumberIndex }),
    ).toEqual({
      data: { _entities: [null] },
    });
    expect(emis.calls).toHaveLength(3);
  });

  test('a reference by NHS number does not find a patient who is linked only to another user', async () => {
    const nhsNumberIndex = createNhsNumberIndex(idKey);
    nhsNumberIndex.store('eve', '9990000026');
    expect(await resolveReferences([byNumber], { emis: fakeEmis(), links: [ada], nhsNumberIndex })).toEqual({
      data: { _entities: [null] },
    });
  });

  test('a reference by NHS number skips patients with refused details, and fails when a call failed and nobody matched', async () => {
    const emisRejectingAda = (error: Error) =>
      fakeEmis({
        demographics: ({ patientId }) => (patientId === 'ada' ? Promise.reject(error) : Promise.resolve(demographics)),
      });
    const refused = await resolveReferences([byNumber], {
      emis: emisRejectingAda(new RefusedError('accountInactive')),
      links,
    });
    expect(refused).toEqual({ data: { _entities: [null] } });
    const timeout = new UpstreamError('UPSTREAM_TIMEOUT', 'demographics', { isRetryable: true });
    expect((await resolveReferences([byNumber], { emis: emisRejectingAda(timeout), links })).errors).toHaveLength(1);
    const found = await resolveReferences([{ ...byNumber, nhsNumber: '9990000018' }], {
      emis: emisRejectingAda(timeout),
      links,
    });
    expect(found.data).toMatchObject({ _entities: [{ id: 'bob' }] });
  });
});
