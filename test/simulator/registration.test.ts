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
  const { odsCode, accountId, linkageKey, surname, dateOfBirth } = letter ?? simulator.world.letters[0] ?? TYPED;
  const typed = { NationalPracticeCode: odsCode, AccountId: accountId, LinkageKey: linkageKey, Surname: surname };
  return send(simulator, 'RegisterWithLinkageKey', { ...typed, DateOfBirth: dateOfBirth, ...changes }, version);
};
const TYPED = {
  odsCode: 'X99951',
  accountId: 'account-of-patient-1',
  linkageKey: 'linkage-of-patient-1',
  surname: 'Teapot-1',
  dateOfBirth: '1980-02-29',
};
const APPLICANT = {
  NationalPracticeCode: 'X99951',
  FirstName: 'Tabitha',
  Surname: 'Teapot-1',
  DateOfBirth: '1980-02-29',
};
const byName = (simulator: Simulator, changes: Record<string, string> = {}, version?: string) =>
  send(
    simulator,
    'RegisterWithDemographics',
    { ...APPLICANT, Sex: 'Female', Postcode: 'zz993vz', ...changes },
    version,
  );

const unlinked: PatientOverrides = { subject: null, letter: aLetter() };
const twin: PatientOverrides = { subject: null, surname: 'Teapot-1', address: { Postcode: 'ZZ99 3VZ' } };

describe('registering by letter is refused', () => {
  test.each<[string, PatientOverrides[], PracticeOverrides, Record<string, string>, number, number]>([
    ['at a practice that is not live, before all else', [unlinked], { live: false }, { AccountId: '' }, 400, -1401],
    ['at a practice that is unknown', [unlinked], {}, { NationalPracticeCode: 'NOBODY' }, 400, -1001],
    ['without a practice', [unlinked], {}, { NationalPracticeCode: '' }, 400, -1014],
    ['in a version above the practice’s', [unlinked], { version: '1.8' }, { AccountId: '' }, 404, -1040],
    ['without an account id', [unlinked], {}, { AccountId: '' }, 400, -1014],
    ['with a date of birth that is none', [unlinked], {}, { DateOfBirth: '29/02/1980' }, 400, -1014],
    ['for an unknown account, whatever the key', [unlinked], {}, { AccountId: 'x', LinkageKey: 'x' }, 404, -1104],
    ['for an account id too long', [unlinked], {}, { AccountId: 'x'.repeat(65) }, 400, -1105],
    [
      'for a wrong key, before the name',
      [unlinked],
      {},
      { LinkageKey: 'LINKAGE-OF-PATIENT-1', Surname: 'x' },
      400,
      -1105,
    ],
    [
      'for a wrong surname, before the status',
      [{ ...unlinked, letter: { status: 'Inactive' } }],
      {},
      { Surname: 'x' },
      400,
      -1106,
    ],
    ['for a wrong date of birth', [unlinked], {}, { DateOfBirth: '1980-02-28' }, 400, -1106],
    ['inactive, before having left', [{ ...unlinked, left: true, letter: { status: 'Inactive' } }], {}, {}, 400, -1107],
    ['for one who left, before archived', [{ ...unlinked, left: true, archived: true }], {}, {}, 404, -1551],
    ['archived, before the age', [{ ...unlinked, archived: true, dateOfBirth: '2020-01-01' }], {}, {}, 400, -1552],
    ['for an account that is archived', [{ ...unlinked, letter: { status: 'Archived' } }], {}, {}, 400, -1552],
    ['the day before the sixteenth birthday', [{ ...unlinked, dateOfBirth: '2010-05-13' }], {}, {}, 400, -1553],
    ['for one with two records', [unlinked, twin], {}, {}, 400, -1555],
    ['for one who is linked already', [{}], {}, {}, 400, -1108],
    [
      'for one who is linked and too young: the age first',
      [{ dateOfBirth: '2020-01-01' }],
      {},
      { DateOfBirth: '2020-01-01' },
      400,
      -1553,
    ],
  ])('%s', async (_name, patients, practice, changes, status, code) => {
    const simulator = await startWith(patients, practice);
    const before = structuredClone(simulator.world.accounts);
    expect(await byLetter(simulator, changes)).toMatchObject({ status, code, number: undefined });
    expect(simulator.world.accounts).toEqual(before);
    expect(simulator.ledger.at(-1)?.effect).toBeUndefined();
  });
});

test('a letter links once: the new relationship opens a session, a second try is refused', async () => {
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

test('a proxy registers with their own name and birthday, not the patient’s', async () => {
  const holder = { firstName: 'Basil', surname: 'Postbox', dateOfBirth: '1981-12-24' };
  const child = { subject: null, dateOfBirth: '2020-01-01', letter: aLetter({ relation: 'proxy', holder }) };
  const simulator = await startWith([child]);
  expect(await byLetter(simulator, { Surname: 'Teapot-1', DateOfBirth: '2020-01-01' })).toMatchObject({ code: -1106 });
  expect(await byLetter(simulator)).toMatchObject({ status: 200 });
  expect(simulator.world.accounts).toMatchObject([{ patientId: 'patient-1', relation: 'proxy', holder }]);
});

test('an account that another application is linked to can be linked to this one as well', async () => {
  const simulator = await startWith([{ applicationId: '00000000-0000-4000-8000-00000000000a' }]);
  expect(await byLetter(simulator)).toMatchObject({ status: 200 });
  expect(simulator.world.accounts).toHaveLength(2);
});

describe('registering without a letter is refused', () => {
  const known: PatientOverrides = { subject: null };
  test.each<[string, PatientOverrides[], PracticeOverrides, Record<string, string>, number, number]>([
    ['at a practice that is not live', [known], { live: false, registration: 'off' }, {}, 400, -1401],
    [
      'at a practice that cannot yet, before one that will not',
      [known],
      { version: '2.0', registration: 'off' },
      {},
      404,
      -1040,
    ],
    ['at a practice that will not, before the request', [known], { registration: 'off' }, { Postcode: '' }, 403, -1030],
    ['without a postcode', [known], {}, { Postcode: '' }, 400, -1014],
    ['with a sex that is none', [known], {}, { Sex: 'F' }, 400, -1014],
    ['for an unknown first name', [known], {}, { FirstName: 'x' }, 404, -1551],
    ['for an unknown surname', [known], {}, { Surname: 'x' }, 404, -1551],
    ['for an unknown birthday', [known], {}, { DateOfBirth: '1980-02-28' }, 404, -1551],
    ['for another postcode', [known], {}, { Postcode: 'ZZ99 3VY' }, 404, -1551],
    ['for another sex', [known], {}, { Sex: 'Male' }, 404, -1551],
    ['for one who left', [{ ...known, left: true }], {}, {}, 404, -1551],
    ['for one with two records, before archived', [{ ...known, archived: true }, twin], {}, {}, 400, -1555],
    [
      'archived, before the age',
      [{ ...known, archived: true, dateOfBirth: '2020-01-01' }],
      {},
      { DateOfBirth: '2020-01-01' },
      400,
      -1552,
    ],
    ['under age', [{ ...known, dateOfBirth: '2020-01-01' }], {}, { DateOfBirth: '2020-01-01' }, 400, -1553],
    ['for one who is linked already', [{}], {}, {}, 400, -1108],
  ])('%s', async (_name, patients, practice, changes, status, code) => {
    const simulator = await startWith(patients, practice);
    const version = practice.version === '2.0' ? '2.0.0.0' : undefined;
    expect(await byName(simulator, changes, version)).toMatchObject({ status, code });
    expect(simulator.ledger.at(-1)?.effect).toBeUndefined();
  });
});

test('who registers without a letter starts Restricted, and cannot be registered twice', async () => {
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

test('a lost answer: the account is linked, and its key is gone', async () => {
  const simulator = await startWith([unlinked]);
  simulator.faults.add({ operation: 'RegisterWithLinkageKey', odsCode: 'X99951', kind: 'drop', at: 'before' });
  await expect(byLetter(simulator)).rejects.toThrow();
  expect(simulator.world.accounts).toHaveLength(0);
  simulator.faults.add({ operation: 'RegisterWithLinkageKey', kind: 'cut' });
  await expect(byLetter(simulator)).rejects.toThrow();
  expect(simulator.world.accounts).toHaveLength(1);
  expect(await byLetter(simulator)).toMatchObject({ code: -1108 });
});

describe('the emergency stop', () => {
  test('answers as the last of its session, ends it, and leaves the account Restricted with its key', async () => {
    const simulator = await startWith([{}, {}]);
    const session = await openPatientSession(simulator, linkOf(simulator));
    const bystander = await openPatientSession(simulator, linkOf(simulator, 'patient-2'));
    const reply = await session.call('ResetAccountLinkageKey', { Reason: 'Somebody else knows' });
    expect(reply).toMatchObject({ status: 200, number: 1, hash: session.expectedAnswer });
    expect(valueOf(reply, 'Reset')).toBe('true');
    expect(simulator.ledger.at(-1)?.effect).toMatchObject({ kind: 'accountReset', patientId: 'patient-1' });
    expect(await session.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
    expect(await bystander.call('GetUserOptions')).toMatchObject({ status: 200 });
    const again = await openPatientSession(simulator, linkOf(simulator));
    expect((await again.call('GetUserOptions')).body).toContain('<ApplicationLinkLevel>Restricted<');
    expect(await again.call('ResetAccountLinkageKey')).toMatchObject({ status: 403, code: -1032 });
  });

  test('is not known before 2.1', async () => {
    const simulator = await startWith([{}], { version: '2.0' });
    const session = await openPatientSession(simulator, linkOf(simulator), { version: '2.0.0.0' });
    expect(await session.call('ResetAccountLinkageKey')).toMatchObject({ status: 404, code: -1040 });
  });
});

test('every letter and every applicant of the default world comes out as it says', async () => {
  const simulator = await start({ seed: 3 });
  const { letters, applicants, practices } = simulator.world;
  const versionOf = (code: string): string => practices.find(({ odsCode }) => odsCode === code)?.version ?? '';
  const told = ({ outcome, about }: Letter | Applicant) => [outcome, about];
  const met = (reply: Reply, { about }: { about: string }) => [reply.code ?? 'registers', about];
  const found = [];
  for (const letter of letters) {
    found.push(met(await byLetter(simulator, {}, letter, versionOf(letter.odsCode)), letter));
  }
  expect(found).toEqual(letters.map(told));
  found.length = 0;
  for (const applicant of applicants) {
    const { odsCode, firstName, surname, dateOfBirth, sex, postcode } = applicant;
    const typed = { NationalPracticeCode: odsCode, FirstName: firstName, Surname: surname, DateOfBirth: dateOfBirth };
    found.push(met(await byName(simulator, { ...typed, Sex: sex, Postcode: postcode }, versionOf(odsCode)), applicant));
  }
  expect(found).toEqual(applicants.map(told));
});

test('in a live environment practices are found by name, by postcode, or by both', async () => {
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
