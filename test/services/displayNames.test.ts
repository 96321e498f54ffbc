import { describe, expect, test } from 'vitest';
import type { PatientLink } from '../../src/domain/patient.ts';
import type { Caller } from '../../src/identity/Caller.ts';
import { executeQuery, ids, type QueryOptions } from '../support/executeQuery.ts';
import { ada, aLink, demographics, fakeEmis } from '../support/fakeEmis.ts';

const sam: Caller = { kind: 'signedIn', subject: 'sam', identity: { givenName: 'Sam', familyName: 'Wise' } };

async function gpOnlineUser(options: Partial<QueryOptions>) {
  const emis = fakeEmis();
  const { data, errors } = await executeQuery('{ gpOnlineUser { id displayName patients { id displayName } } }', {
    emis,
    ...options,
  });
  expect(errors).toBeUndefined();
  expect(emis.calls).toEqual([]);
  return data?.['gpOnlineUser'];
}

describe('names that tell people apart', () => {
  test('the user has an id that is a keyed hash of the subject, and the name that the sign-in proves', async () => {
    expect(await gpOnlineUser({ caller: sam, links: [] })).toEqual({
      id: ids.ofOnlineUser('sam'),
      displayName: 'Sam Wise',
      patients: [],
    });
    expect(ids.ofOnlineUser('sam')).toMatch(/^[\w-]{22}$/);
    expect(ids.ofOnlineUser('sam')).not.toBe(ids.ofOnlineUser('Sam'));
  });

  test.each<[string, PatientLink, string | null]>([
    ['their own name for themselves', ada, 'Sam Wise'],
    ['no name for a patient whom they only declare to be', { ...ada, isRelationDeclared: true }, null],
    ['no name for someone for whom they act', { ...ada, relation: 'proxy' }, null],
  ])('a proven sign-in gives %s, before the practice has named the patient', async (_, link, displayName) => {
    expect(await gpOnlineUser({ caller: sam, links: [link] })).toMatchObject({
      patients: [{ id: 'ada', displayName }],
    });
  });

  test('names are null when the sign-in proves none', async () => {
    expect(await gpOnlineUser({ links: [aLink('ada')] })).toMatchObject({
      displayName: null,
      patients: [{ displayName: null }],
    });
  });

  test('displayName needs the scope of patient details', async () => {
    const caller: Caller = { ...sam, scopes: new Set(['gp:messages']) };
    const { data, errors } = await executeQuery('{ gpOnlineUser { patients { displayName } } }', {
      emis: fakeEmis(),
      caller,
    });
    expect(data).toEqual({ gpOnlineUser: { patients: [{ displayName: null }] } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('a reference to GpOnlineUser', () => {
  const source = `query ($id: ID!) { _entities(representations: [{ __typename: "GpOnlineUser", id: $id }]) {
    ... on GpOnlineUser { displayName patients { id } } } }`;

  test.each([
    ['the signed-in user', 'sam', { displayName: 'Sam Wise', patients: [{ id: 'ada' }] }],
    ['nobody by the id of another user', 'eve', null],
  ])('it finds %s', async (_, subject, found) => {
    const variables = { id: ids.ofOnlineUser(subject) };
    expect(await executeQuery(source, { emis: fakeEmis(), caller: sam, variables })).toEqual({
      data: { _entities: [found] },
    });
  });
});

test('demographics without a first name or a sex has null and OTHER', async () => {
  const { firstName: _first, sex: _sex, ...others } = demographics;
  const emis = fakeEmis({ demographics: () => Promise.resolve(others) });
  const source = '{ gpPatient(id: "ada") { demographics { ... on GpPatientDemographics { firstName surname sex } } } }';
  expect(await executeQuery(source, { emis })).toEqual({
    data: { gpPatient: { demographics: { firstName: null, surname: 'Byron', sex: 'OTHER' } } },
  });
});
