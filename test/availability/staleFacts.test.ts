import { describe, expect, test } from 'vitest';
import type { Practice } from '../../simulator/world/Practice.ts';
import { fields, settings, usePractice } from './changedPractice.ts';

const changed = usePractice();
const { reasonOf, statusesOf, offered, callsOfPractice } = changed;
/** Two services are not left to the upstream: the account is read before them. */
const anotherService = 'prescriptions { __typename }';

describe.each(settings)('a practice that has just switched off %s for everybody', (setting) => {
  const reason = setting === 'MedicalRecordSupported' ? 'RECORD_ACCESS_DISABLED' : 'NOT_OFFERED';

  test(`the field is unavailable because of the practice, not the account, and so is the practice's list (${setting})`, async () => {
    expect(await reasonOf(setting, 'patient-1')).toBeUndefined();
    const before = await offered();
    changed.practice.services[setting] = false;
    expect(await offered()).toBe(before);
    expect(await reasonOf(setting, 'patient-2')).toBe(reason);
    expect(await offered()).not.toBe(before);
    changed.stack.clearCalls();
    expect(await reasonOf(setting, 'patient-1')).toBe(reason);
    expect(changed.stack.calls()).toEqual([]);
  });

  test(`the list of a patient's services gives the same reason (${setting})`, async () => {
    await offered();
    changed.practice.services[setting] = false;
    const statuses = await statusesOf('patient-1');
    expect(statuses).toContain(reason);
    expect(statuses).not.toContain('NOT_GRANTED');
  });

  test(`a practice that switches it on again is believed as soon as an account says so (${setting})`, async () => {
    changed.practice.services[setting] = false;
    await offered();
    changed.practice.services[setting] = true;
    const statuses = await statusesOf('patient-1');
    expect(statuses).not.toContain(reason);
    expect(await reasonOf(setting, 'patient-2')).toBeUndefined();
  });
});

test('the practice is read once more per request, however many patients and services are affected', async () => {
  await offered();
  for (const setting of settings) changed.practice.services[setting] = false;
  changed.stack.clearCalls();
  await changed.stack.query(
    `{ gpOnlineUser { patients { ${Object.values(fields).join(' ')} onlineServices { service unavailable { reason } } } } }`,
  );
  const ofPractice = changed.stack.calls().filter((call) => /Version|Settings/.test(call));
  expect(ofPractice.toSorted()).toEqual(['GetClinicalVersionInformation', 'GetPracticeSettings']);
});

test('a service that the practice has not granted to the account costs no further call', async () => {
  await offered();
  changed.stack.clearCalls();
  expect(await reasonOf('AppointmentsSupported', 'patient-3')).toBe('NOT_GRANTED');
  expect(changed.stack.calls().filter((call) => /Version|Settings/.test(call))).toEqual([]);
});

test('a practice that stays contradictory is read again at most once a minute', async () => {
  changed.stack.simulator.faults.add({
    operation: 'GetUserOptions',
    times: Infinity,
    kind: 'transform',
    transform: (body) => body.replace(/(<EffectiveServices>.*?<AppointmentsEnabled>)true/s, '$1false'),
  });
  await offered();
  changed.stack.clearCalls();
  for (let request = 0; request < 5; request += 1)
    expect(await reasonOf('AppointmentsSupported', 'patient-1', anotherService)).toBe('NOT_GRANTED');
  const reads = () => changed.stack.calls().filter((call) => call === 'GetPracticeSettings').length;
  // Before the account is read again, and after it.
  expect(reads()).toBe(2);
  changed.stack.simulator.clock.advance(60_000);
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
    change(changed.practice.record, false);
    await offered();
    change(changed.practice.record, true);
    expect(await allergies('patient-1')).toBeUndefined();
    changed.stack.clearCalls();
    expect(await allergies('patient-2')).toBeUndefined();
    expect(changed.stack.calls().filter((call) => /Version|Settings/.test(call))).toEqual([]);
  });

  test('is believed as soon as an account says that it is not shown', async () => {
    await offered();
    change(changed.practice.record, false);
    expect(await allergies('patient-1')).toBe('RECORD_ACCESS_DISABLED');
    expect(await reasonOf('MedicalRecordSupported', 'patient-2')).toBe('RECORD_ACCESS_DISABLED');
  });
});

/** Makes the accounts of one patient say that appointments are assigned and not in effect. */
const contradict = (patient: 0 | 1, times: number) => {
  const { patientRelationshipId } = changed.stack.simulator.world.accounts[patient] as {
    patientRelationshipId: string;
  };
  changed.stack.simulator.faults.add({
    operation: 'GetUserOptions',
    relationshipId: patientRelationshipId,
    times,
    kind: 'transform',
    transform: (body) => body.replace(/(<EffectiveServices>.*?<AppointmentsEnabled>)true/s, '$1false'),
  });
};

test('the account of one patient that stays contradictory does not hide that the practice stops a service for others', async () => {
  contradict(0, Infinity);
  await offered();
  expect(await reasonOf('AppointmentsSupported', 'patient-1', anotherService)).toBe('NOT_GRANTED');
  changed.practice.services.AppointmentsSupported = false;
  expect(await reasonOf('AppointmentsSupported', 'patient-2')).toBe('NOT_OFFERED');
});

test('an account that is older than the practice is read again, so that a service that was back is available', async () => {
  await offered();
  contradict(0, 1);
  changed.stack.clearCalls();
  expect(await reasonOf('AppointmentsSupported', 'patient-1', anotherService)).toBeUndefined();
  expect(changed.stack.calls().filter((call) => call === 'GetUserOptions')).toHaveLength(2);
  expect(callsOfPractice()).toHaveLength(2);
  changed.practice.services.AppointmentsSupported = false;
  expect(await reasonOf('AppointmentsSupported', 'patient-1')).toBe('NOT_OFFERED');
});
