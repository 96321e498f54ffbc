import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createWorld } from '../../simulator/world/createWorld.ts';
import { schema } from '../support/schema.ts';
import { gatedFields, reasonFields, type GatedField, type GatedIds } from '../support/gatedFields.ts';
import { readGatedIds } from '../support/readGatedIds.ts';
import { startStack, type Stack } from '../support/startStack.ts';

/** The upstream operation that carries out each field, which the tests below refuse. */
const operationOf: Readonly<Record<string, string>> = {
  'Query.findGpPractices': 'FindPractice',
  'Practice.settings': 'GetPracticeSettings',
  'Patient.demographics': 'GetDemographics',
  'Patient.appointments': 'GetPatientAppointments',
  'Patient.appointment': 'GetPatientAppointments',
  'Patient.bookableSlots': 'GetAvailableAppointments',
  'Patient.medicationCourses': 'GetMedicationCourses',
  'Patient.prescriptions': 'GetPrescriptionRequests',
  'Patient.prescription': 'GetPrescriptionRequests',
  'Patient.messages': 'GetMessages',
  'Patient.message': 'GetMessage',
  'Patient.messageRecipients': 'GetMessageRecipients',
  'Patient.detailsChange': 'GetDemographicsChangeRequest',
  'MedicalRecord.allergies': 'GetMedicalRecordData',
  'MedicalRecord.consultations': 'GetMedicalRecordData',
  'MedicalRecord.documents': 'GetMedicalRecordData',
  'MedicalRecord.document': 'GetMedicalRecordData',
  'MedicalRecord.immunisations': 'GetMedicalRecordData',
  'MedicalRecord.medication': 'GetMedicalRecordData',
  'MedicalRecord.problems': 'GetMedicalRecordData',
  'MedicalRecord.testResults': 'GetMedicalRecordData',
  'MedicalRecord.testResult': 'GetMedicalRecordData',
  'Mutation.bookGpAppointment': 'BookAppointment',
  'Mutation.cancelGpAppointment': 'CancelAppointment',
  'Mutation.requestGpPrescription': 'RequestPrescription',
  'Mutation.cancelGpPrescriptionRequest': 'CancelPrescriptionRequest',
  'Mutation.sendGpMessage': 'SendMessage',
  'Mutation.markGpMessageRead': 'SetMessageReadState',
  'Mutation.deleteGpMessage': 'DeleteMessage',
  'Mutation.requestGpDetailsChange': 'RequestDemographicsChange',
  'Mutation.cancelGpDetailsChange': 'CancelDemographicsChangeRequest',
  'Mutation.registerGpAccountWithLinkageKey': 'RegisterWithLinkageKey',
  'Mutation.registerGpAccountWithDemographics': 'RegisterWithDemographics',
  'Mutation.resetGpAccountLinkageKey': 'ResetAccountLinkageKey',
};

/** It calls no operation, so only an upstream without the service refuses it: see otherUpstream.test.ts. */
const withoutOperation = 'Mutation.unlinkGpPatient';

/** Their calls name no account that could be restricted. */
const withoutAccount = new Set(['Query.findGpPractices', 'Practice.settings']);

const claims = { vot: 'P9.Cp.Cd', given_name: 'A', family_name: 'B', birthdate: '1980-01-01' };

let stack: Stack;
let ids: GatedIds;
let fields: readonly GatedField[];
beforeAll(async () => {
  stack = await startStack({
    world: createWorld({ today: '2026-05-12' }),
    now: new Date('2026-05-12T08:00:00Z'),
    environment: 'live',
  });
  ids = await readGatedIds(stack, 'parent');
  fields = gatedFields(ids);
});
afterEach(() => stack.simulator.faults.clear());
afterAll(() => stack.stop());

/** Those that need no session of a patient. */
const withoutPatient = new Set([
  ...withoutAccount,
  'Mutation.registerGpAccountWithLinkageKey',
  'Mutation.registerGpAccountWithDemographics',
]);

/** Reads a field whose operation is refused, on its own, with nothing cached and no session open. */
async function readRefused(name: string, operation: string, code: number): Promise<unknown> {
  stack.simulator.clock.advance(25 * 60_000);
  stack.simulator.endAllSessions();
  stack.simulator.faults.add({ kind: 'fault', status: 403, code, operation, times: Infinity });
  const field = fields.find((one) => one.name === name);
  const as = { subject: 'parent', claims };
  const { data, errors } = await stack.query(field?.operation ?? '', field?.variables, { as });
  expect(errors).toBeUndefined();
  return JSON.parse(/"result":(\{.*?\}|null)/.exec(JSON.stringify(data))?.[1] ?? 'null');
}

test('the operations cover all 13 mutations and every other field that requires a service', () => {
  const covered = [...Object.keys(operationOf), withoutOperation];
  expect(fields.map(({ name }) => name).toSorted()).toEqual(covered.toSorted());
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {}).map((name) => `Mutation.${name}`);
  expect(covered.filter((name) => name.startsWith('Mutation.')).toSorted()).toEqual(mutations.toSorted());
  expect(mutations).toHaveLength(13);
});

test.each(Object.entries(operationOf))(
  '%s returns GpServiceNotInThisEnvironment when %s is refused with -1031',
  async (name, operation) => {
    expect(await readRefused(name, operation, -1031)).toMatchObject({
      __typename: 'GpServiceNotInThisEnvironment',
      reason: 'NOT_IN_THIS_ENVIRONMENT',
      problemCode: 'SERVICE_NOT_IN_THIS_ENVIRONMENT',
    });
  },
);

test.each(Object.entries(operationOf).filter(([name]) => !withoutAccount.has(name)))(
  '%s returns GpAccountRestricted when %s is refused with -1032',
  async (name, operation) => {
    expect(await readRefused(name, operation, -1032)).toMatchObject({
      __typename: 'GpAccountRestricted',
      reason: 'ACCOUNT_RESTRICTED',
      problemCode: 'ACCOUNT_RESTRICTED',
    });
  },
);

test.each(Object.keys(operationOf).filter((name) => !withoutPatient.has(name)))(
  '%s returns GpAccessEnded, without a call of the patient, when BeginPatientSession is refused with -1060',
  async (name) => {
    stack.clearCalls();
    expect(await readRefused(name, 'BeginPatientSession', -1060)).toMatchObject({
      __typename: 'GpAccessEnded',
      reason: 'ACCESS_ENDED',
      problemCode: 'ACCESS_ENDED',
      nextStep: 'LINK_AGAIN',
    });
    expect(stack.calls()).not.toContain('CompletePatientSession');
    expect(stack.calls()).not.toContain(operationOf[name]);
  },
);

test('ClinicalDocument.content returns GpAccessEnded when the access ends after the document was read', async () => {
  stack.simulator.clock.advance(25 * 60_000);
  stack.simulator.endAllSessions();
  stack.simulator.faults.add({ kind: 'fault', status: 403, code: -1061, operation: 'GetMedicalRecordDocumentContent' });
  stack.simulator.faults.add({
    kind: 'fault',
    status: 403,
    code: -1060,
    operation: 'BeginPatientSession',
    skip: 1,
    times: Infinity,
  });
  const { data, errors } = await stack.query(
    `query ($patient: ID!, $document: ID!) { gpPatient(id: $patient) { medicalRecord { document(id: $document) {
       ... on ClinicalDocument { content { ${reasonFields} } } } } } }`,
    { patient: ids.patient, document: ids.document },
    { as: { subject: 'parent', claims } },
  );
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain('{"content":{"__typename":"GpAccessEnded","problemCode":"ACCESS_ENDED"');
});

test('onlineServices names GpAccessEnded for the services of a patient whose access has ended', async () => {
  stack.simulator.clock.advance(25 * 60_000);
  stack.simulator.endAllSessions();
  const refusal = {
    kind: 'fault',
    status: 403,
    code: -1060,
    operation: 'BeginPatientSession',
    times: Infinity,
  } as const;
  stack.simulator.faults.add(refusal);
  const { data, errors } = await stack.query(
    `query ($patient: ID!) { gpPatient(id: $patient) { accessLevel otherServices { dispensing }
       onlineServices { service unavailable { __typename reason } } } }`,
    { patient: ids.patient },
    { as: { subject: 'parent', claims } },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ gpPatient: { accessLevel: null, otherServices: null } });
  expect(JSON.stringify(data)).toContain(
    '{"service":"APPOINTMENTS","unavailable":{"__typename":"GpAccessEnded","reason":"ACCESS_ENDED"}}',
  );
});

test('a mutation returns GpServiceNotInThisEnvironment when GetUserOptions is refused with -1031', async () => {
  expect(await readRefused('Mutation.sendGpMessage', 'GetUserOptions', -1031)).toMatchObject({
    __typename: 'GpServiceNotInThisEnvironment',
  });
});

test('several services are GpServiceNotInThisEnvironment when GetUserOptions is refused with -1031', async () => {
  stack.simulator.clock.advance(60_000);
  stack.simulator.faults.add({ kind: 'fault', status: 403, code: -1031, operation: 'GetUserOptions', times: 2 });
  const { data } = await stack.query(
    `query ($patient: ID!) { gpPatient(id: $patient) {
       appointments { __typename } medicalRecord { problems { __typename } } } }`,
    { patient: ids.patient },
    { as: { subject: 'parent', claims } },
  );
  const unavailable = { __typename: 'GpServiceNotInThisEnvironment' };
  expect(data).toEqual({ gpPatient: { appointments: unavailable, medicalRecord: { problems: unavailable } } });
});
