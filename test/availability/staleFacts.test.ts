import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Practice } from '../../simulator/world/Practice.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const fields = {
  AppointmentsSupported: 'appointments { __typename ... on GpServiceUnavailable { reason } }',
  PrescribingSupported: 'medicationCourses { __typename ... on GpServiceUnavailable { reason } }',
  PracticePatientCommunicationSupported: 'messages { __typename ... on GpServiceUnavailable { reason } }',
  DemographicsUpdateSupported: 'detailsChange { __typename ... on GpServiceUnavailable { reason } }',
  MedicalRecordSupported: 'medicalRecord { allergies { __typename ... on GpServiceUnavailable { reason } } }',
} as const;
type Setting = keyof typeof fields;
const settings = Object.keys(fields) as Setting[];

let stack: Stack;
let practice: Practice;
beforeEach(async () => {
  const world = aWorld({
    practices: [aPractice()],
    patients: [aPatient(), aPatient(), aPatient({ granted: { AppointmentsEnabled: false } })],
  });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  [practice] = world.practices as [Practice];
});
afterEach(() => stack.stop());

const reasonOf = async (setting: Setting, as: string, others = '') => {
  const { data } = await stack.query(`{ gpOnlineUser { patients { ${fields[setting]} ${others} } } }`, {}, { as });
  return /"reason":"(\w+)"/.exec(JSON.stringify(data))?.[1];
};
/** Two services are not left to the upstream: the account is read before them. */
const anotherService = 'prescriptions { __typename }';
const statusesOf = async (as: string) => {
  const { data } = await stack.query(
    '{ gpOnlineUser { patients { onlineServices { service unavailable { reason } } } } }',
    {},
    { as },
  );
  return JSON.stringify(data);
};
const offered = async () => {
  const { data } = await stack.query('{ gpPractice(odsCode: "X99951") { onlineServices { service isAvailable } } }');
  return JSON.stringify(data);
};

describe.each(settings)('a practice that has just switched off %s for everybody', (setting) => {
  const reason = setting === 'MedicalRecordSupported' ? 'RECORD_ACCESS_DISABLED' : 'NOT_OFFERED';

  test(`the field is unavailable because of the practice, not the account, and so is the practice's list (${setting})`, async () => {
    expect(await reasonOf(setting, 'patient-1')).toBeUndefined();
    const before = await offered();
    practice.services[setting] = false;
    expect(await offered()).toBe(before);
    expect(await reasonOf(setting, 'patient-2')).toBe(reason);
    expect(await offered()).not.toBe(before);
    stack.clearCalls();
    expect(await reasonOf(setting, 'patient-1')).toBe(reason);
    expect(stack.calls()).toEqual([]);
  });

  test(`the list of a patient's services gives the same reason (${setting})`, async () => {
    await offered();
    practice.services[setting] = false;
    const statuses = await statusesOf('patient-1');
    expect(statuses).toContain(reason);
    expect(statuses).not.toContain('NOT_GRANTED');
  });

  test(`a practice that switches it on again is believed as soon as an account says so (${setting})`, async () => {
    practice.services[setting] = false;
    await offered();
    practice.services[setting] = true;
    const statuses = await statusesOf('patient-1');
    expect(statuses).not.toContain(reason);
    expect(await reasonOf(setting, 'patient-2')).toBeUndefined();
  });
});

test('the practice is read once more per request, however many patients and services are affected', async () => {
  await offered();
  for (const setting of settings) practice.services[setting] = false;
  stack.clearCalls();
  await stack.query(
    `{ gpOnlineUser { patients { ${Object.values(fields).join(' ')} onlineServices { service unavailable { reason } } } } }`,
  );
  const ofPractice = stack.calls().filter((call) => /Version|Settings/.test(call));
  expect(ofPractice.toSorted()).toEqual(['GetClinicalVersionInformation', 'GetPracticeSettings']);
});

test('a service that the practice has not granted to the account costs no further call', async () => {
  await offered();
  stack.clearCalls();
  expect(await reasonOf('AppointmentsSupported', 'patient-3')).toBe('NOT_GRANTED');
  expect(stack.calls().filter((call) => /Version|Settings/.test(call))).toEqual([]);
});

test('a practice that stays contradictory is read again at most once a minute', async () => {
  stack.simulator.faults.add({
    operation: 'GetUserOptions',
    times: Infinity,
    kind: 'transform',
    transform: (body) => body.replace(/(<EffectiveServices>.*?<AppointmentsEnabled>)true/s, '$1false'),
  });
  await offered();
  stack.clearCalls();
  for (let request = 0; request < 5; request += 1)
    expect(await reasonOf('AppointmentsSupported', 'patient-1', anotherService)).toBe('NOT_GRANTED');
  const reads = () => stack.calls().filter((call) => call === 'GetPracticeSettings').length;
  // Before the account is read again, and after it.
  expect(reads()).toBe(2);
  stack.simulator.clock.advance(60_000);
  expect(await reasonOf('AppointmentsSupported', 'patient-1', anotherService)).toBe('NOT_GRANTED');
  expect(reads()).toBe(4);
});

describe.each([
  ['a section', (record: Practice['record'], isOn: boolean) => (record.AllergiesEnabled = isOn)],
  [
    'the whole record',
    (record: Practice['record'], isOn: boolean) =>
      (record.RecordAccessScheme = isOn ? 'DetailedCodedCareRecord' : 'None'),
  ],
])('a practice that changes %s of the record', (_name, change) => {
  const allergies = async (as: string) =>
    /"RECORD_ALLERGIES","unavailable":(?:null|\{"reason":"(\w+)"\})/.exec(await statusesOf(as))?.[1];

  test('is believed as soon as an account says that it is shown', async () => {
    change(practice.record, false);
    await offered();
    change(practice.record, true);
    expect(await allergies('patient-1')).toBeUndefined();
    stack.clearCalls();
    expect(await allergies('patient-2')).toBeUndefined();
    expect(stack.calls().filter((call) => /Version|Settings/.test(call))).toEqual([]);
  });

  test('is believed as soon as an account says that it is not shown', async () => {
    await offered();
    change(practice.record, false);
    expect(await allergies('patient-1')).toBe('RECORD_ACCESS_DISABLED');
    expect(await reasonOf('MedicalRecordSupported', 'patient-2')).toBe('RECORD_ACCESS_DISABLED');
  });
});

/** Makes the accounts of one patient say that appointments are assigned and not in effect. */
const contradict = (patient: 0 | 1, times: number) => {
  const { patientRelationshipId } = stack.simulator.world.accounts[patient] as { patientRelationshipId: string };
  stack.simulator.faults.add({
    operation: 'GetUserOptions',
    relationshipId: patientRelationshipId,
    times,
    kind: 'transform',
    transform: (body) => body.replace(/(<EffectiveServices>.*?<AppointmentsEnabled>)true/s, '$1false'),
  });
};
const callsOfPractice = () => stack.calls().filter((call) => /Version|Settings/.test(call));

test('the account of one patient that stays contradictory does not hide that the practice stops a service for others', async () => {
  contradict(0, Infinity);
  await offered();
  expect(await reasonOf('AppointmentsSupported', 'patient-1', anotherService)).toBe('NOT_GRANTED');
  practice.services.AppointmentsSupported = false;
  expect(await reasonOf('AppointmentsSupported', 'patient-2')).toBe('NOT_OFFERED');
});

test('an account that is older than the practice is read again, so that a service that was back is available', async () => {
  await offered();
  contradict(0, 1);
  stack.clearCalls();
  expect(await reasonOf('AppointmentsSupported', 'patient-1', anotherService)).toBeUndefined();
  expect(stack.calls().filter((call) => call === 'GetUserOptions')).toHaveLength(2);
  expect(callsOfPractice()).toHaveLength(2);
  practice.services.AppointmentsSupported = false;
  expect(await reasonOf('AppointmentsSupported', 'patient-1')).toBe('NOT_OFFERED');
});

describe('a version that is older than the account', () => {
  const versionsRead = () => stack.calls().filter((call) => call === 'GetClinicalVersionInformation').length;

  test('is read again when the account shows a section of the record that only newer versions have', async () => {
    practice.version = '1.8.0.0';
    await offered();
    practice.version = '2.1.0.0';
    stack.clearCalls();
    const statuses = await statusesOf('patient-1');
    expect(statuses).not.toContain('NEEDS_NEWER_VERSION');
    expect(versionsRead()).toBe(1);
    expect(await reasonOf('PracticePatientCommunicationSupported', 'patient-2')).toBeUndefined();
  });

  test('is not read again when the account shows nothing that the version lacks', async () => {
    practice.version = '1.8.0.0';
    await offered();
    stack.clearCalls();
    for (let request = 0; request < 3; request += 1)
      expect(await statusesOf('patient-1')).toContain('NEEDS_NEWER_VERSION');
    expect(versionsRead()).toBe(0);
  });
});

describe('a write that facts of an earlier request rule out', () => {
  const send = async () => {
    const recipients = '{ gpOnlineUser { patients { id } } }';
    const { data: found } = await stack.query(recipients);
    const { gpOnlineUser } = found as { gpOnlineUser: { patients: [{ id: string }] } };
    const input = { patientId: gpOnlineUser.patients[0].id };
    const { data } = await stack.query(
      `mutation ($input: CancelGpDetailsChangeInput!) { cancelGpDetailsChange(input: $input) { kind: __typename } }`,
      { input },
    );
    return (data as { cancelGpDetailsChange: { kind: string } }).cancelGpDetailsChange.kind;
  };

  test.each<[string, (isOn: boolean) => void, string]>([
    ['the settings', (isOn) => (practice.services.DemographicsUpdateSupported = isOn), 'GpServiceNotOffered'],
    ['the version', (isOn) => (practice.version = isOn ? '2.1.0.0' : '2.0.0.0'), 'GpServiceNeedsNewerVersion'],
    ['the practice', (isOn) => (practice.live = isOn), 'GpPracticeNotLive'],
  ])('is refused by %s only when they have been read again', async (_name, change, typeName) => {
    change(false);
    await offered();
    stack.clearCalls();
    expect(await send()).toBe(typeName);
    expect(stack.calls().filter((call) => call === 'GetClinicalVersionInformation')).toHaveLength(1);
    change(true);
    expect(await send()).not.toBe(typeName);
    expect(stack.calls()).toContain('CancelDemographicsChangeRequest');
  });
});

describe('a practice that changed more than a minute ago, which no account contradicts', () => {
  const list = async () => {
    const { data } = await stack.query('{ gpPractice(odsCode: "X99951") { onlineServices { service isAvailable } } }');
    return JSON.stringify(data);
  };
  const isOffered = async (service: string) => (await list()).includes(`{"service":"${service}","isAvailable":true}`);

  test.each<[string, (isOn: boolean) => void, Setting]>([
    ['version', (isOn) => (practice.version = isOn ? '2.1.0.0' : '1.8.0.0'), 'PracticePatientCommunicationSupported'],
    ['version', (isOn) => (practice.version = isOn ? '2.1.0.0' : '2.0.0.0'), 'DemographicsUpdateSupported'],
    ['connection', (isOn) => (practice.live = isOn), 'PrescribingSupported'],
    ['settings', (isOn) => (practice.services.AppointmentsSupported = isOn), 'AppointmentsSupported'],
    ['record', (isOn) => (practice.record.AllergiesEnabled = isOn), 'MedicalRecordSupported'],
  ])('is not denied to a patient because of its %s without a fresh look (%#)', async (_name, change, setting) => {
    change(false);
    expect(await reasonOf(setting, 'patient-1')).toBeDefined();
    change(true);
    stack.simulator.clock.advance(61_000);
    expect(await reasonOf(setting, 'patient-1')).toBeUndefined();
  });

  test('has its own list of services from a fresh look', async () => {
    practice.version = '1.8.0.0';
    expect(await isOffered('MESSAGES')).toBe(false);
    practice.version = '2.1.0.0';
    stack.simulator.clock.advance(61_000);
    expect(await isOffered('MESSAGES')).toBe(true);
  });

  test('is not denied by any of several requests at once, of which one has the fresh look', async () => {
    practice.version = '1.8.0.0';
    await list();
    practice.version = '2.1.0.0';
    stack.simulator.clock.advance(61_000);
    stack.clearCalls();
    const found = await Promise.all(Array.from({ length: 8 }, () => isOffered('MESSAGES')));
    expect(found).not.toContain(false);
    expect(callsOfPractice()).toEqual(['GetClinicalVersionInformation', 'GetPracticeSettings']);
  });

  test('is read again once, however many fields are denied, and not again within a minute', async () => {
    practice.version = '1.8.0.0';
    await list();
    stack.simulator.clock.advance(61_000);
    stack.clearCalls();
    const query = `{ gpOnlineUser { patients { ${fields.PracticePatientCommunicationSupported}
      ${fields.DemographicsUpdateSupported} onlineServices { service } } } }`;
    await stack.query(query);
    await stack.query(query, {}, { as: 'patient-2' });
    expect(callsOfPractice()).toEqual(['GetClinicalVersionInformation', 'GetPracticeSettings']);
  });
});
