import { beforeEach, describe, expect, test } from 'vitest';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator/server.ts';
import {
  aLetter,
  aPatient,
  aPractice,
  aWorld,
  type PatientOverrides,
  type PracticeOverrides,
} from '../../simulator/world/builders.ts';
import type { Applicant, Letter } from '../../simulator/world/registration.ts';
import { call, elements, openEndUserSession, openPatientSession, valueOf, type Reply } from './rawClient.ts';
import { linkOf, now } from './useSimulator.ts';

let stop: (() => Promise<void>) | undefined;
beforeEach(() => async () => {
  await stop?.();
  stop = undefined;
});

async function start(options: SimulatorOptions): Promise<Simulator> {
  const simulator = await startSimulator({ now, ...options });
  stop = simulator.stop;
  return simulator;
}

const startWith = (patients: PatientOverrides[], practice: PracticeOverrides = {}) =>
  start({ world: aWorld({ practices: [aPractice(practice)], patients: patients.map(aPatient) }) });

async function send(
  simulator: Simulator,
  operation: string,
  values: Record<string, string>,
  version?: string,
): Promise<Reply> {
  return call(simulator, operation, {
    endUserSessionId: await openEndUserSession(simulator),
    content: elements(values),
    ...(version === undefined ? {} : { version }),
  });
}

const byLetter = (simulator: Simulator, changes: Record<string, string> = {}, letter?: Letter, version?: string) => {
  const { odsCode, accountId, linkageKey, surname, dateOfBirth } =
    letter ?? simulator.world.letters[0] ?? defaultLetter;
  const typed = { NationalPracticeCode: odsCode, AccountId: accountId, LinkageKey: linkageKey, Surname: surname };
  return send(simulator, 'RegisterWithLinkageKey', { ...typed, DateOfBirth: dateOfBirth, ...changes }, version);
};
const defaultLetter = {
  odsCode: 'X99951',
  accountId: 'account-of-patient-1',
  linkageKey: 'linkage-of-patient-1',
  surname: 'Teapot-1',
  dateOfBirth: '1980-02-29',
};
const defaultApplicant = {
  NationalPracticeCode: 'X99951',
  FirstName: 'Tabitha',
  Surname: 'Teapot-1',
  DateOfBirth: '1980-02-29',
};
const byName = (simulator: Simulator, changes: Record<string, string> = {}, version?: string) =>
  send(
    simulator,
    'RegisterWithDemographics',
    { ...defaultApplicant, Sex: 'Female', Postcode: 'zz993vz', ...changes },
    version,
  );

const unlinked: PatientOverrides = { subject: null, letter: aLetter() };
const twin: PatientOverrides = { subject: null, surname: 'Teapot-1', address: { Postcode: 'ZZ99 3VZ' } };

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
