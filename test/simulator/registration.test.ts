import { describe, expect, test } from 'vitest';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import type { Applicant, Letter } from '../../simulator/world/registration.ts';
import { openPatientSession, valueOf, type Reply } from './rawClient.ts';
import { byLetter, byName, send, start, startWith, twin } from './useRegistration.ts';
import { linkOf } from './useSimulator.ts';

describe('RegisterWithDemographics refusals', () => {
  const known: PatientOverrides = { subject: null };
  test.each<[string, PatientOverrides[], PracticeOverrides, Record<string, string>, number, number]>([
    ['at a practice that is not live', [known], { live: false, registration: 'off' }, {}, 400, -1401],
    [
      'for a version without the operation, before the practice’s setting is checked',
      [known],
      { version: '2.0', registration: 'off' },
      {},
      404,
      -1040,
    ],
    [
      'if the practice does not allow it, before the request is read',
      [known],
      { registration: 'off' },
      { Postcode: '' },
      403,
      -1030,
    ],
    ['without a postcode', [known], {}, { Postcode: '' }, 400, -1014],
    ['with an invalid sex', [known], {}, { Sex: 'F' }, 400, -1014],
    ['for an unknown first name', [known], {}, { FirstName: 'x' }, 404, -1551],
    ['for an unknown surname', [known], {}, { Surname: 'x' }, 404, -1551],
    ['for an unknown date of birth', [known], {}, { DateOfBirth: '1980-02-28' }, 404, -1551],
    ['for another postcode', [known], {}, { Postcode: 'ZZ99 3VY' }, 404, -1551],
    ['for another sex', [known], {}, { Sex: 'Male' }, 404, -1551],
    ['for a patient who has left', [{ ...known, left: true }], {}, {}, 404, -1551],
    [
      'for a patient with two records, before the record is checked',
      [{ ...known, archived: true }, twin],
      {},
      {},
      400,
      -1555,
    ],
    [
      'for an archived record, before the age is checked',
      [{ ...known, archived: true, dateOfBirth: '2020-01-01' }],
      {},
      { DateOfBirth: '2020-01-01' },
      400,
      -1552,
    ],
    [
      'for a patient who is too young',
      [{ ...known, dateOfBirth: '2020-01-01' }],
      {},
      { DateOfBirth: '2020-01-01' },
      400,
      -1553,
    ],
    ['for a patient who is linked already', [{}], {}, {}, 400, -1108],
  ])('RegisterWithDemographics is refused %s', async (_name, patients, practice, changes, status, code) => {
    const simulator = await startWith(patients, practice);
    const version = practice.version === '2.0' ? '2.0.0.0' : undefined;
    expect(await byName(simulator, changes, version)).toMatchObject({ status, code });
    expect(simulator.ledger.at(-1)?.effect).toBeUndefined();
  });
});

test('RegisterWithDemographics creates a Restricted account, and only once', async () => {
  const simulator = await startWith([{ subject: null }]);
  const contact = { Title: 'Ms', FirstName: ' tabitha', Sex: 'Unknown' };
  const reply = await byName(simulator, contact);
  const session = await openPatientSession(simulator, {
    patientRelationshipId: valueOf(reply, 'PatientRelationshipId'),
    patientRelationshipKey: valueOf(reply, 'PatientRelationshipKey'),
  });
  expect((await session.call('GetUserOptions')).body).toContain('<ApplicationLinkLevel>Restricted<');
  expect(await session.call('GetMedicationCourses')).toMatchObject({ code: -1032 });
  expect(await byName(simulator, contact)).toMatchObject({ code: -1108 });
});

describe('ResetAccountLinkageKey', () => {
  test('ResetAccountLinkageKey ends the session after its response and makes the account Restricted', async () => {
    const simulator = await startWith([{}, {}]);
    const session = await openPatientSession(simulator, linkOf(simulator));
    const bystander = await openPatientSession(simulator, linkOf(simulator, 'patient-2'));
    const reply = await session.call('ResetAccountLinkageKey', { Reason: 'Somebody else knows' });
    expect(reply).toMatchObject({ status: 200, number: 1, hash: session.expectedHash });
    expect(valueOf(reply, 'Reset')).toBe('true');
    expect(simulator.ledger.at(-1)?.effect).toMatchObject({ kind: 'accountReset', patientId: 'patient-1' });
    expect(await session.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
    expect(await bystander.call('GetUserOptions')).toMatchObject({ status: 200 });
    const again = await openPatientSession(simulator, linkOf(simulator));
    expect((await again.call('GetUserOptions')).body).toContain('<ApplicationLinkLevel>Restricted<');
    expect(await again.call('ResetAccountLinkageKey')).toMatchObject({ status: 403, code: -1032 });
  });

  test('ResetAccountLinkageKey is unknown before version 2.1', async () => {
    const simulator = await startWith([{}], { version: '2.0' });
    const session = await openPatientSession(simulator, linkOf(simulator), { version: '2.0.0.0' });
    expect(await session.call('ResetAccountLinkageKey')).toMatchObject({ status: 404, code: -1040 });
  });
});

test('every letter and applicant of the default world has the outcome that it states', async () => {
  const simulator = await start({ seed: 3 });
  const { letters, applicants, practices } = simulator.world;
  const versionOf = (code: string): string => practices.find(({ odsCode }) => odsCode === code)?.version ?? '';
  const expectedOf = ({ outcome, about }: Letter | Applicant) => [outcome, about];
  const actualOf = (reply: Reply, { about }: { about: string }) => [reply.code ?? 'registers', about];
  const outcomes = [];
  for (const letter of letters) {
    outcomes.push(actualOf(await byLetter(simulator, {}, letter, versionOf(letter.odsCode)), letter));
  }
  expect(outcomes).toEqual(letters.map(expectedOf));
  outcomes.length = 0;
  for (const applicant of applicants) {
    const { odsCode, firstName, surname, dateOfBirth, sex, postcode } = applicant;
    const typed = { NationalPracticeCode: odsCode, FirstName: firstName, Surname: surname, DateOfBirth: dateOfBirth };
    outcomes.push(
      actualOf(await byName(simulator, { ...typed, Sex: sex, Postcode: postcode }, versionOf(odsCode)), applicant),
    );
  }
  expect(outcomes).toEqual(applicants.map(expectedOf));
});

test('FindPractice finds practices by name, by postcode or by both in a live environment', async () => {
  const simulator = await start({ environment: 'live' });
  const find = async (values: Record<string, string>) =>
    [...(await send(simulator, 'FindPractice', values)).body.matchAll(/<NationalPracticeCode>([^<]*)</g)].map(
      ([, code]) => code,
    );
  expect(await find({ Name: ' surgery ' })).toHaveLength(5);
  expect(await find({ Postcode: 'zz991aa' })).toEqual(['X99902']);
  expect(await find({ Name: 'Applewood', Postcode: 'ZZ99 1AA' })).toEqual([]);
  expect(await send(simulator, 'FindPractice', {})).toMatchObject({ code: -1014 });
});
