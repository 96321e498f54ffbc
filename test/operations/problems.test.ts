import { getNamedType, GraphQLString, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { schema } from '../support/executeQuery.ts';
import { startStack, type Stack } from '../support/startStack.ts';

/** The fragments that the guide for frontend teams recommends for every result. */
const onlyProblem = '__typename ... on GpServiceProblem { problemCode nextStep message }';
const recipe = `${onlyProblem} ... on GpServiceUnavailable { reason service }`;

let stack: Stack;
let patientId: string;
let closedPatientId: string;
let documentId: string;
beforeAll(async () => {
  const practices = [aPractice(), aPractice({ appointments: 'off', messaging: 'off' })];
  const patients = [
    aPatient({ medicalRecord: { Documents: [{ Available: false }] } }),
    aPatient({ practice: 'X99952', proxies: [{ subject: 'patient-1' }] }),
  ];
  stack = await startStack({ world: aWorld({ practices, patients }), now: new Date('2026-05-12T08:00:00Z') });
  const { data } =
    await stack.query(`{ gpOnlineUser { patients { id medicalRecord { documents { ... on GpRecordDocuments {
    entries { edges { node { id } } } } } } } } }`);
  const { gpOnlineUser } = data as { gpOnlineUser: { patients: [Found, Found] } };
  patientId = gpOnlineUser.patients[0].id;
  closedPatientId = gpOnlineUser.patients[1].id;
  documentId = gpOnlineUser.patients[0].medicalRecord.documents.entries.edges[0].node.id;
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

interface Found {
  readonly id: string;
  readonly medicalRecord: { readonly documents: { readonly entries: { readonly edges: [{ node: { id: string } }] } } };
}

const letter = { accountId: 'A1', linkageKey: 'K1', surname: 'X', dateOfBirth: '1980-01-01', relation: 'SELF' };
const applicant = { firstName: 'A', surname: 'B', dateOfBirth: '1980-01-01', sex: 'FEMALE', postcode: 'ZZ99 3VZ' };
const message = { subject: 'Knee', body: 'It hurts' };

test.each<[mutation: string, input: () => object, problem: readonly [code: string, nextStep: string]]>([
  ['bookGpAppointment', () => ({ slotId: 'x' }), ['APPOINTMENT_SLOT_NOT_FOUND', 'CHOOSE_ANOTHER']],
  [
    'cancelGpAppointment',
    () => ({ appointmentId: 'x', reason: 'Well' }),
    ['APPOINTMENT_NOT_FOUND', 'CONTACT_PRACTICE'],
  ],
  ['requestGpPrescription', () => ({ patientId: 'nobody', courseIds: ['x'] }), ['PATIENT_NOT_FOUND', 'CHOOSE_ANOTHER']],
  ['requestGpPrescription', () => ({ patientId, courseIds: ['x'] }), ['MEDICATION_COURSE_NOT_FOUND', 'CHOOSE_ANOTHER']],
  ['cancelGpPrescriptionRequest', () => ({ prescriptionId: 'x' }), ['PRESCRIPTION_NOT_FOUND', 'CHOOSE_ANOTHER']],
  [
    'sendGpMessage',
    () => ({ patientId, recipientIds: ['x'], ...message }),
    ['PRACTICE_MESSAGE_RECIPIENT_NOT_FOUND', 'CHOOSE_ANOTHER'],
  ],
  ['markGpMessageRead', () => ({ messageId: 'x' }), ['PRACTICE_MESSAGE_NOT_FOUND', 'NOTHING']],
  ['deleteGpMessage', () => ({ messageId: 'x' }), ['PRACTICE_MESSAGE_NOT_FOUND', 'NOTHING']],
  [
    'requestGpDetailsChange',
    () => ({ patientId: 'nobody', contactDetails: { email: 'a@b.test' } }),
    ['PATIENT_NOT_FOUND', 'CHOOSE_ANOTHER'],
  ],
  ['cancelGpDetailsChange', () => ({ patientId }), ['DETAILS_CHANGE_NOT_PENDING', 'NOTHING']],
  [
    'registerGpAccountWithLinkageKey',
    () => ({ odsCode: 'Q00000', ...letter }),
    ['ONLINE_REGISTRATION_NO_SUCH_PRACTICE', 'CHECK_DETAILS'],
  ],
  [
    'registerGpAccountWithDemographics',
    () => ({ odsCode: 'X99951', ...applicant }),
    ['ONLINE_REGISTRATION_IDENTITY_LEVEL_TOO_LOW', 'SIGN_IN_WITH_PROOF'],
  ],
  ['resetGpAccountLinkageKey', () => ({ patientId: 'nobody', confirm: true }), ['PATIENT_NOT_FOUND', 'CHOOSE_ANOTHER']],
  ['unlinkGpPatient', () => ({ patientId: 'nobody' }), ['PATIENT_NOT_FOUND', 'CHOOSE_ANOTHER']],
  [
    'sendGpMessage',
    () => ({ patientId: closedPatientId, recipientIds: ['x'], ...message }),
    ['SERVICE_NOT_OFFERED', 'CONTACT_PRACTICE'],
  ],
])(
  '%s returns the code and the next step of its problem in the fragments of the guide',
  async (name, input, [problemCode, nextStep]) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const fragments = name === 'unlinkGpPatient' ? onlyProblem : recipe;
    const operation = `mutation ($input: ${type}!) { result: ${name}(input: $input) { ${fragments} } }`;
    const { data, errors } = await stack.query(operation, { input: input() });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ result: { problemCode, nextStep, message: expect.stringMatching(/\.$/) as string } });
  },
);

test.each(['bookGpAppointment', 'unlinkGpPatient', 'resetGpAccountLinkageKey', 'markGpMessageRead'])(
  '%s refuses an idempotency key that is empty, too long or not visible ASCII, before any upstream call',
  async (name) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const operation = `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename } }`;
    const send = async (idempotencyKey: string | null) => {
      const { data, errors } = await stack.query(operation, { input: { ...minimal[name], idempotencyKey } });
      return errors?.[0]?.extensions ?? data;
    };
    for (const key of ['', 'a b', 'é', 'x'.repeat(129), 'a\n'])
      expect(await send(key)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.idempotencyKey' });
    expect(stack.calls()).toEqual([]);
    for (const key of ['x', '!~', 'x'.repeat(128), null]) expect(await send(key)).toHaveProperty('result.__typename');
  },
);

const minimal: Readonly<Record<string, object>> = {
  bookGpAppointment: { slotId: 'x' },
  unlinkGpPatient: { patientId: 'nobody' },
  resetGpAccountLinkageKey: { patientId: 'nobody', confirm: true },
  markGpMessageRead: { messageId: 'x' },
};

test('the input of each mutation has an idempotency key', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const withoutKey = mutations.filter(({ args: [input] }) => {
    const type = input && getNamedType(input.type);
    return !(isInputObjectType(type) && type.getFields()['idempotencyKey']?.type === GraphQLString);
  });
  expect(withoutKey.map(({ name }) => name)).toEqual([]);
});

test('a document returns the code and the next step of its problem in the fragments of the guide', async () => {
  const { data } = await stack.query(
    `query ($patientId: ID!, $id: ID!) { gpPatient(id: $patientId) { medicalRecord { document(id: $id) {
      ... on ClinicalDocument { content { ${recipe} } } } } } }`,
    { patientId, id: documentId },
  );
  expect(data).toMatchObject({
    gpPatient: {
      medicalRecord: {
        document: {
          content: {
            __typename: 'GpClinicalDocumentNotAvailable',
            problemCode: 'CLINICAL_DOCUMENT_NOT_AVAILABLE',
            nextStep: 'CONTACT_PRACTICE',
          },
        },
      },
    },
  });
});

test('an unavailable service in a read has the code of its reason', async () => {
  const { data } = await stack.query(`query ($id: ID!) { gpPatient(id: $id) { appointments { ${recipe} } } }`, {
    id: closedPatientId,
  });
  expect(data).toMatchObject({
    gpPatient: { appointments: { problemCode: 'SERVICE_NOT_OFFERED', reason: 'NOT_OFFERED', service: 'APPOINTMENTS' } },
  });
});
