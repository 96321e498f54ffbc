import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStack, type Stack } from '../support/startStack.ts';
import { expectedData } from './sampleResponses.ts';
import { now, runSamples, samples, type SampleRun } from './runSamples.ts';

const session = ['BeginPatientSession', 'CompletePatientSession', 'CreateEndUserSession'];

/**
 * The upstream calls of every sample operation for one patient, in the order in which a new user would try the operations.
 * The session is open, and the practice's settings and the account are known, except for users who have just registered.
 */
const expectedCalls: Readonly<Record<string, readonly string[]>> = {
  Overview: ['GetUserOptions', 'GetDemographics', 'GetPatientAppointments'],
  FreeSlots: ['GetAvailableAppointments'],
  SlotsByClinician: ['GetAvailableAppointments'],
  BookAppointment: ['GetUserOptions', 'BookAppointment', 'GetPatientAppointments'],
  Appointment: ['GetUserOptions', 'GetPatientAppointments'],
  CancelAppointment: ['GetUserOptions', 'CancelAppointment', 'GetPatientAppointments'],
  AppointmentHistory: ['GetUserOptions', 'GetPatientAppointments'],
  OnlineServices: ['GetUserOptions'],
  Practice: [],
  FindPractices: ['FindPractice'],
  HomeScreen: [
    'GetUserOptions',
    'GetDemographics',
    'GetPatientAppointments',
    'GetMedicationCourses',
    'GetMessages',
    'GetMedicalRecordData',
  ],
  Medicines: ['GetMedicationCourses', 'GetPrescriptionRequests'],
  OrderMedicines: ['GetUserOptions', 'RequestPrescription', 'GetPrescriptionRequests'],
  OrderHistory: ['GetPrescriptionRequests'],
  Order: ['GetPrescriptionRequests'],
  CancelOrder: ['GetUserOptions', 'CancelPrescriptionRequest', 'GetPrescriptionRequests'],
  MedicalRecord: ['GetMedicalRecordData'],
  RecordPage: ['GetMedicalRecordData'],
  TestTrend: ['GetMedicalRecordData'],
  TestResult: ['GetMedicalRecordData'],
  Document: ['GetMedicalRecordData', 'GetMedicalRecordDocumentContent'],
  Messages: ['GetMessages', 'GetMessageRecipients'],
  MessageThread: ['GetMessage'],
  // The list is read before the message is sent and after it, to find the new conversation.
  SendMessage: ['GetUserOptions', 'GetMessages', 'SendMessage', 'GetMessages', 'GetMessage'],
  MarkMessageRead: ['GetUserOptions', 'SetMessageReadState', 'GetMessage', 'GetMessages'],
  DeleteMessage: ['GetUserOptions', 'DeleteMessage'],
  PatientDetails: ['GetDemographics', 'GetDemographicsChangeRequest'],
  ChangeDetails: ['GetUserOptions', 'RequestDemographicsChange', 'GetDemographicsChangeRequest'],
  CancelDetailsChange: ['GetUserOptions', 'CancelDemographicsChangeRequest', 'GetDemographicsChangeRequest'],
  RegisterWithLinkageKey: ['RegisterWithLinkageKey', ...session, 'GetUserOptions'],
  RegisterWithDemographics: ['RegisterWithDemographics', ...session, 'GetUserOptions'],
  // The stop ends the session, so that the level of the account is read in a new one.
  ResetAccountLinkageKey: [
    'GetUserOptions',
    'ResetAccountLinkageKey',
    'BeginPatientSession',
    'CompletePatientSession',
    'GetUserOptions',
  ],
  UnlinkPatient: [],
};

describe('every sample operation, with variables from the responses before', () => {
  let runs: ReadonlyMap<string, SampleRun>;
  beforeAll(async () => {
    runs = await runSamples();
  });
  const runOf = (name: string) => runs.get(name) ?? expect.unreachable(name);

  test('the sample operations are in the order in which a new user would try them', () => {
    expect(samples.map(({ name }) => name)).toEqual(Object.keys(expectedCalls));
    expect(Object.keys(expectedData)).toEqual(Object.keys(expectedCalls));
  });

  test.each(samples)('the sample operation $name answers in one request, without errors', ({ name }) => {
    const { data, errors } = runOf(name);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject(expectedData[name] ?? {});
  });

  test.each(samples)('the sample operation $name makes exactly its upstream calls', ({ name }) => {
    expect(runOf(name).calls).toEqual(expectedCalls[name]?.toSorted());
  });

  test('every placeholder is filled in from an earlier response', () => {
    const unfilled = [...runs.values()].filter(({ variables }) => JSON.stringify(variables).includes('paste '));
    expect(unfilled.map(({ name }) => name)).toEqual([]);
  });

  test('docs/frontend.md lists every sample operation with its file and its upstream calls', () => {
    const guide = readFileSync(new URL('../../docs/frontend.md', import.meta.url), 'utf8');
    const [, rows = ''] = /\n\| Sample operation [^\n]*\n\|[ |-]+\n([\s\S]*?)\n\n/.exec(guide) ?? [];
    const documented = rows.split('\n').map((row) => {
      const [, operation = '', , calls = ''] = row.split('|');
      const [, name = '', file = ''] = /\[`(\w+)`\]\(([^)]+)\)/.exec(operation) ?? [];
      const source = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
      expect(source).toMatch(new RegExp(`^(query|mutation) ${name}\\b`, 'm'));
      return [name, [...calls.matchAll(/`(\w+)`/g)].map(([, call = '']) => call)];
    });
    const withoutSession = (calls: readonly string[]) => calls.filter((call) => !session.includes(call));
    expect(documented).toEqual(Object.entries(expectedCalls).map(([name, calls]) => [name, withoutSession(calls)]));
  });
});

describe('sample operations with the variables as they are', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({ now });
  });
  afterAll(() => stack.stop());

  const run = async (query: string, variables = '{}') => {
    const { data, errors } = await stack.query(query, JSON.parse(variables) as Record<string, unknown>, {
      as: 'parent',
    });
    expect(errors).toBeUndefined();
    return data as Readonly<Record<string, unknown>>;
  };

  test.each(samples.filter(({ query }) => query.includes('gpOnlineUser {\n    ') && query.includes('query ')))(
    'the sample operation $name runs without errors for a parent of two children at another practice',
    async ({ query, variables }) => {
      expect(await run(query, variables)).toMatchObject({ gpOnlineUser: { patients: [{}, {}, {}] } });
    },
  );

  const withPlaceholders = samples.filter(({ variables }) => variables?.includes('paste '));
  test.each(withPlaceholders.filter(({ query }) => query.includes('query ')))(
    'the sample operation $name finds nobody with its placeholder',
    async ({ query, variables }) => {
      expect(await run(query, variables)).toEqual({ gpPatient: null });
    },
  );

  const expectedProblems: Readonly<Record<string, string>> = {
    BookAppointment: 'APPOINTMENT_SLOT_NOT_FOUND',
    CancelAppointment: 'APPOINTMENT_NOT_FOUND',
    OrderMedicines: 'PATIENT_NOT_FOUND',
    CancelOrder: 'PRESCRIPTION_NOT_FOUND',
    SendMessage: 'PATIENT_NOT_FOUND',
    MarkMessageRead: 'PRACTICE_MESSAGE_NOT_FOUND',
    DeleteMessage: 'PRACTICE_MESSAGE_NOT_FOUND',
    ChangeDetails: 'PATIENT_NOT_FOUND',
    CancelDetailsChange: 'PATIENT_NOT_FOUND',
    RegisterWithLinkageKey: 'ONLINE_REGISTRATION_NO_SUCH_ACCOUNT',
    ResetAccountLinkageKey: 'PATIENT_NOT_FOUND',
    UnlinkPatient: 'PATIENT_NOT_FOUND',
  };
  test.each(withPlaceholders.filter(({ query }) => query.includes('mutation ')))(
    'the sample operation $name reports what is wrong with its placeholders',
    async ({ name, query, variables }) => {
      const [result] = Object.values(await run(query, variables));
      expect(result).toMatchObject({ problemCode: expectedProblems[name] });
    },
  );

  test('the sample operation RegisterWithDemographics reports that the sign-in does not prove the identity', async () => {
    const { query, variables } =
      samples.find(({ name }) => name === 'RegisterWithDemographics') ?? expect.unreachable();
    expect(await run(query, variables)).toMatchObject({
      registerGpAccountWithDemographics: { notProvenReason: 'LEVEL_TOO_LOW' },
    });
  });
});
