import { describe, expect, test } from 'vitest';
import { aLetter, type PatientOverrides, type PracticeOverrides } from '../../simulator/world/builders.ts';
import { openPatientSession, valueOf } from './rawClient.ts';
import { byLetter, startWith, twin, unlinked } from './useRegistration.ts';

describe('RegisterWithLinkageKey refusals', () => {
  test.each<[string, PatientOverrides[], PracticeOverrides, Record<string, string>, number, number]>([
    [
      'at a practice that is not live, before any other check',
      [unlinked],
      { live: false },
      { AccountId: '' },
      400,
      -1401,
    ],
    ['at an unknown practice', [unlinked], {}, { NationalPracticeCode: 'NOBODY' }, 400, -1001],
    ['without a practice', [unlinked], {}, { NationalPracticeCode: '' }, 400, -1014],
    ['with a version above the practice’s', [unlinked], { version: '1.8' }, { AccountId: '' }, 404, -1040],
    ['without an account id', [unlinked], {}, { AccountId: '' }, 400, -1014],
    ['with an invalid date of birth', [unlinked], {}, { DateOfBirth: '29/02/1980' }, 400, -1014],
    ['for an unknown account with any key', [unlinked], {}, { AccountId: 'x', LinkageKey: 'x' }, 404, -1104],
    ['for an account id that is too long', [unlinked], {}, { AccountId: 'x'.repeat(65) }, 400, -1105],
    [
      'for a wrong key, before the name is checked',
      [unlinked],
      {},
      { LinkageKey: 'LINKAGE-OF-PATIENT-1', Surname: 'x' },
      400,
      -1105,
    ],
    [
      'for a wrong surname, before the status is checked',
      [{ ...unlinked, letter: { status: 'Inactive' } }],
      {},
      { Surname: 'x' },
      400,
      -1106,
    ],
    ['for a wrong date of birth', [unlinked], {}, { DateOfBirth: '1980-02-28' }, 400, -1106],
    [
      'for an inactive account, before the patient is checked',
      [{ ...unlinked, left: true, letter: { status: 'Inactive' } }],
      {},
      {},
      400,
      -1107,
    ],
    [
      'for a patient who has left, before the record is checked',
      [{ ...unlinked, left: true, archived: true }],
      {},
      {},
      404,
      -1551,
    ],
    [
      'for an archived record, before the age is checked',
      [{ ...unlinked, archived: true, dateOfBirth: '2020-01-01' }],
      {},
      {},
      400,
      -1552,
    ],
    ['for an archived account', [{ ...unlinked, letter: { status: 'Archived' } }], {}, {}, 400, -1552],
    ['on the day before the sixteenth birthday', [{ ...unlinked, dateOfBirth: '2010-05-13' }], {}, {}, 400, -1553],
    ['for a patient with two records', [unlinked, twin], {}, {}, 400, -1555],
    ['for a patient who is linked already', [{}], {}, {}, 400, -1108],
    [
      'for a patient who is too young, before existing links are checked',
      [{ dateOfBirth: '2020-01-01' }],
      {},
      { DateOfBirth: '2020-01-01' },
      400,
      -1553,
    ],
  ])('RegisterWithLinkageKey is refused %s', async (_name, patients, practice, changes, status, code) => {
    const simulator = await startWith(patients, practice);
    const before = structuredClone(simulator.world.accounts);
    expect(await byLetter(simulator, changes)).toMatchObject({ status, code, number: undefined });
    expect(simulator.world.accounts).toEqual(before);
    expect(simulator.ledger.at(-1)?.effect).toBeUndefined();
  });
});

test('RegisterWithLinkageKey links an account once, and its relationship can open a session', async () => {
  const simulator = await startWith([{ ...unlinked, dateOfBirth: '2010-05-12' }], { version: '1.8' });
  const typed = { AccountId: ' account-of-patient-1 ', LinkageKey: 'linkage-of-patient-1\n', Surname: ' TEAPOT-1 ' };
  const reply = await byLetter(simulator, typed, undefined, '1.8.0.0');
  const relationship = {
    patientRelationshipId: valueOf(reply, 'PatientRelationshipId'),
    patientRelationshipKey: valueOf(reply, 'PatientRelationshipKey'),
  };
  expect(simulator.ledger.at(-1)?.effect).toEqual({
    kind: 'registered',
    patientRelationshipId: relationship.patientRelationshipId,
    patientId: 'patient-1',
  });
  expect(simulator.world.accounts).toMatchObject([{ ...relationship, relation: 'self', linkLevel: 'Linked' }]);
  expect(simulator.world.unlinked).toEqual([]);
  const session = await openPatientSession(simulator, relationship, { version: '1.8.0.0' });
  expect((await session.call('GetUserOptions')).body).toContain('<ApplicationLinkLevel>Linked<');
  expect(await byLetter(simulator, {}, undefined, '1.8.0.0')).toMatchObject({ status: 400, code: -1108 });
});

test('a proxy registers with the proxy’s name and date of birth, not the patient’s', async () => {
  const holder = { firstName: 'Basil', surname: 'Postbox', dateOfBirth: '1981-12-24' };
  const child = { subject: null, dateOfBirth: '2020-01-01', letter: aLetter({ relation: 'proxy', holder }) };
  const simulator = await startWith([child]);
  expect(await byLetter(simulator, { Surname: 'Teapot-1', DateOfBirth: '2020-01-01' })).toMatchObject({ code: -1106 });
  expect(await byLetter(simulator)).toMatchObject({ status: 200 });
  expect(simulator.world.accounts).toMatchObject([{ patientId: 'patient-1', relation: 'proxy', holder }]);
});

test('an account that is linked to another application can be linked to this one too', async () => {
  const simulator = await startWith([{ applicationId: '00000000-0000-4000-8000-00000000000a' }]);
  expect(await byLetter(simulator)).toMatchObject({ status: 200 });
  expect(simulator.world.accounts).toHaveLength(2);
});

test('a lost response leaves the account linked without its key', async () => {
  const simulator = await startWith([unlinked]);
  simulator.faults.add({ operation: 'RegisterWithLinkageKey', odsCode: 'X99951', kind: 'drop', at: 'before' });
  await expect(byLetter(simulator)).rejects.toThrow();
  expect(simulator.world.accounts).toHaveLength(0);
  simulator.faults.add({ operation: 'RegisterWithLinkageKey', kind: 'cut' });
  await expect(byLetter(simulator)).rejects.toThrow();
  expect(simulator.world.accounts).toHaveLength(1);
  expect(await byLetter(simulator)).toMatchObject({ code: -1108 });
});
