import assert from 'node:assert/strict';
import { getNamedType, isObjectType, isUnionType, type GraphQLObjectType } from 'graphql';
import { requiredService } from '../../src/graph/requiredService.ts';
import { schema } from './schema.ts';

/** A field that requires a service, and an operation that reads it. */
export interface GatedField {
  readonly name: string;
  /** The members of its union for the reasons why the service is unavailable. */
  readonly reasons: ReadonlySet<string>;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The ids that the arguments of gated fields need, of one patient and their practice. */
export interface GatedIds {
  readonly patient: string;
  readonly odsCode: string;
  readonly appointment: string;
  readonly slot: string;
  readonly prescription: string;
  readonly course: string;
  readonly message: string;
  readonly recipient: string;
  readonly document: string;
  readonly testResult: string;
}

const person = { firstName: 'A', surname: 'B', dateOfBirth: '1980-01-01', sex: 'FEMALE', postcode: 'ZZ99 3VZ' };
const letter = { accountId: 'A1', linkageKey: 'K1', surname: 'X', dateOfBirth: '1980-01-01', relation: 'SELF' };

/** The arguments of the fields that need some. */
const argumentsOf = (ids: GatedIds): Readonly<Record<string, string>> => ({
  bookableSlots: '(from: "2026-05-13", to: "2026-05-14")',
  appointment: `(id: "${ids.appointment}")`,
  prescription: `(id: "${ids.prescription}")`,
  message: `(id: "${ids.message}")`,
  document: `(id: "${ids.document}")`,
  testResult: `(id: "${ids.testResult}")`,
  findGpPractices: '(input: { name: "Surgery" })',
});

const inputsOf = (ids: GatedIds): Readonly<Record<string, object>> => ({
  bookGpAppointment: { slotId: ids.slot },
  cancelGpAppointment: { appointmentId: ids.appointment, reason: 'Better' },
  requestGpPrescription: { patientId: ids.patient, courseIds: [ids.course] },
  cancelGpPrescriptionRequest: { prescriptionId: ids.prescription },
  sendGpMessage: { patientId: ids.patient, recipientIds: [ids.recipient], subject: 'Knee', body: 'It hurts' },
  markGpMessageRead: { messageId: ids.message },
  deleteGpMessage: { messageId: ids.message },
  requestGpDetailsChange: { patientId: ids.patient, contactDetails: { email: 'a@b.test' } },
  cancelGpDetailsChange: { patientId: ids.patient },
  registerGpAccountWithLinkageKey: { odsCode: ids.odsCode, ...letter },
  registerGpAccountWithDemographics: { odsCode: ids.odsCode, ...person },
  resetGpAccountLinkageKey: { patientId: ids.patient, confirm: true },
});

/** The operation that reads a selection on a type with gated fields. */
const around = (ids: GatedIds): Readonly<Record<string, (selection: string) => string>> => ({
  Query: (selection) => `{ ${selection} }`,
  Patient: (selection) => `{ gpPatient(id: "${ids.patient}") { ${selection} } }`,
  MedicalRecord: (selection) => `{ gpPatient(id: "${ids.patient}") { medicalRecord { ${selection} } } }`,
  Practice: (selection) => `{ gpPractice(odsCode: "${ids.odsCode}") { ${selection} } }`,
});

/** What the operations select on a result. */
export const reasonFields = `__typename ... on GpServiceProblem { problemCode nextStep message } ... on GpServiceUnavailable { reason service }`;

/**
 * The fields of the schema that require a service and return a union. The content of a document is left out, because
 * its document requires the same service.
 */
export function gatedFields(ids: GatedIds): readonly GatedField[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => fieldsOf(type, ids));
}

function fieldsOf(type: GraphQLObjectType, ids: GatedIds): readonly GatedField[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const result = getNamedType(field.type);
    if (!requiredService(field.astNode) || !isUnionType(result) || type.name === 'ClinicalDocument') return [];
    const reasons = result
      .getTypes()
      .filter((one) => one.getInterfaces().some(({ name }) => name === 'GpServiceUnavailable'));
    const common = { name: `${type.name}.${field.name}`, reasons: new Set(reasons.map(({ name }) => name)) };
    if (type.name === 'Mutation') {
      const input = inputsOf(ids)[field.name];
      assert(input, `The mutation ${field.name} needs an input in this test.`);
      const operation = `mutation ($input: ${String(field.args[0]?.type)}) { result: ${field.name}(input: $input) { ${reasonFields} } }`;
      return [{ ...common, operation, variables: { input } }];
    }
    const operation = around(ids)[type.name]?.(
      `result: ${field.name}${argumentsOf(ids)[field.name] ?? ''} { ${reasonFields} }`,
    );
    assert(operation, `The type ${type.name} needs an operation in this test.`);
    return [{ ...common, operation, variables: {} }];
  });
}
