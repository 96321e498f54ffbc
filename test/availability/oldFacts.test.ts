import { describe, expect, test } from 'vitest';
import { fields, usePractice, type Setting } from './changedPractice.ts';

const changed = usePractice();
const { reasonOf, statusesOf, offered, callsOfPractice } = changed;

describe('a version that is older than the account', () => {
  const versionsRead = () => changed.stack.calls().filter((call) => call === 'GetClinicalVersionInformation').length;

  test('is read again when the account shows a section of the record that only newer versions have', async () => {
    changed.practice.version = '1.8.0.0';
    await offered();
    changed.practice.version = '2.1.0.0';
    changed.stack.clearCalls();
    const statuses = await statusesOf('patient-1');
    expect(statuses).not.toContain('NEEDS_NEWER_VERSION');
    expect(versionsRead()).toBe(1);
    expect(await reasonOf('PracticePatientCommunicationSupported', 'patient-2')).toBeUndefined();
  });

  test('is not read again when the account shows nothing that the version lacks', async () => {
    changed.practice.version = '1.8.0.0';
    await offered();
    changed.stack.clearCalls();
    for (let request = 0; request < 3; request += 1)
      expect(await statusesOf('patient-1')).toContain('NEEDS_NEWER_VERSION');
    expect(versionsRead()).toBe(0);
  });
});

describe('a write that facts of an earlier request rule out', () => {
  const send = async () => {
    const recipients = '{ gpOnlineUser { patients { id } } }';
    const { data: found } = await changed.stack.query(recipients);
    const { gpOnlineUser } = found as { gpOnlineUser: { patients: [{ id: string }] } };
    const input = { patientId: gpOnlineUser.patients[0].id };
    const { data } = await changed.stack.query(
      `mutation ($input: CancelGpDetailsChangeInput!) { cancelGpDetailsChange(input: $input) { kind: __typename } }`,
      { input },
    );
    return (data as { cancelGpDetailsChange: { kind: string } }).cancelGpDetailsChange.kind;
  };

  test.each<[string, (isOn: boolean) => void, string]>([
    ['the settings', (isOn) => (changed.practice.services.DemographicsUpdateSupported = isOn), 'GpServiceNotOffered'],
    ['the version', (isOn) => (changed.practice.version = isOn ? '2.1.0.0' : '2.0.0.0'), 'GpServiceNeedsNewerVersion'],
    ['the practice', (isOn) => (changed.practice.live = isOn), 'GpPracticeNotLive'],
  ])('is refused by %s only when they have been read again', async (_name, change, typeName) => {
    change(false);
    await offered();
    changed.stack.clearCalls();
    expect(await send()).toBe(typeName);
    expect(changed.stack.calls().filter((call) => call === 'GetClinicalVersionInformation')).toHaveLength(1);
    change(true);
    expect(await send()).not.toBe(typeName);
    expect(changed.stack.calls()).toContain('CancelDemographicsChangeRequest');
  });
});

describe('a practice that changed more than a minute ago, which no account contradicts', () => {
  const isOffered = async (service: string) =>
    (await offered()).includes(`{"service":"${service}","isAvailable":true}`);

  test.each<[string, (isOn: boolean) => void, Setting]>([
    [
      'version',
      (isOn) => (changed.practice.version = isOn ? '2.1.0.0' : '1.8.0.0'),
      'PracticePatientCommunicationSupported',
    ],
    ['version', (isOn) => (changed.practice.version = isOn ? '2.1.0.0' : '2.0.0.0'), 'DemographicsUpdateSupported'],
    ['connection', (isOn) => (changed.practice.live = isOn), 'PrescribingSupported'],
    ['settings', (isOn) => (changed.practice.services.AppointmentsSupported = isOn), 'AppointmentsSupported'],
    ['record', (isOn) => (changed.practice.record.AllergiesEnabled = isOn), 'MedicalRecordSupported'],
  ])('is not denied to a patient because of its %s without a fresh look (%#)', async (_name, change, setting) => {
    change(false);
    expect(await reasonOf(setting, 'patient-1')).toBeDefined();
    change(true);
    changed.stack.simulator.clock.advance(61_000);
    expect(await reasonOf(setting, 'patient-1')).toBeUndefined();
  });

  test('has its own list of services from a fresh look', async () => {
    changed.practice.version = '1.8.0.0';
    expect(await isOffered('MESSAGES')).toBe(false);
    changed.practice.version = '2.1.0.0';
    changed.stack.simulator.clock.advance(61_000);
    expect(await isOffered('MESSAGES')).toBe(true);
  });

  test('is not denied by any of several requests at once, of which one has the fresh look', async () => {
    changed.practice.version = '1.8.0.0';
    await offered();
    changed.practice.version = '2.1.0.0';
    changed.stack.simulator.clock.advance(61_000);
    changed.stack.clearCalls();
    const found = await Promise.all(Array.from({ length: 8 }, () => isOffered('MESSAGES')));
    expect(found).not.toContain(false);
    expect(callsOfPractice()).toEqual(['GetClinicalVersionInformation', 'GetPracticeSettings']);
  });

  test('is read again once, however many fields are denied, and not again within a minute', async () => {
    changed.practice.version = '1.8.0.0';
    await offered();
    changed.stack.simulator.clock.advance(61_000);
    changed.stack.clearCalls();
    const query = `{ gpOnlineUser { patients { ${fields.PracticePatientCommunicationSupported}
      ${fields.DemographicsUpdateSupported} onlineServices { service } } } }`;
    await changed.stack.query(query);
    await changed.stack.query(query, {}, { as: 'patient-2' });
    expect(callsOfPractice()).toEqual(['GetClinicalVersionInformation', 'GetPracticeSettings']);
  });
});
