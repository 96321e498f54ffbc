import { getNamedType, isInputObjectType, isObjectType, type GraphQLArgument, type GraphQLInputField } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { schema } from '../support/schema.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ world: aWorld({ practices: [aPractice()], patients: [aPatient()] }) });
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

const ofPatient = (field: string) => `{ gpOnlineUser { patients { ${field} { __typename } } } }`;
const inRecord = (field: string) => `{ gpOnlineUser { patients { medicalRecord { ${field} { __typename } } } } }`;
const register = (name: string, more: string) =>
  `mutation { ${name}(input: { odsCode: "X99951", surname: "B", dateOfBirth: "DAY", ${more} }) { __typename } }`;

const sections = ['allergies', 'consultations', 'documents', 'immunisations', 'medication', 'problems', 'testResults'];

/** An operation for each date argument. `DAY` stands for the date. */
const operations: Readonly<Record<string, string>> = {
  'Patient.appointments(from:)': ofPatient('appointments(from: "DAY")'),
  'Patient.bookableSlots(from:)': ofPatient('bookableSlots(from: "DAY", to: "DAY")'),
  'Patient.bookableSlots(to:)': ofPatient('bookableSlots(from: "DAY", to: "DAY")'),
  'Patient.prescriptions(from:)': ofPatient('prescriptions(from: "DAY")'),
  'Patient.prescriptions(to:)': ofPatient('prescriptions(to: "DAY")'),
  ...Object.fromEntries(
    sections.flatMap((section) =>
      ['from', 'to'].map((name) => [`MedicalRecord.${section}(${name}:)`, inRecord(`${section}(${name}: "DAY")`)]),
    ),
  ),
  'MedicalRecord.testResults(availableSince:)': inRecord('testResults(availableSince: "DAY")'),
  'RegisterGpAccountWithLinkageKeyInput.dateOfBirth': register(
    'registerGpAccountWithLinkageKey',
    'accountId: "A", linkageKey: "K", relation: SELF',
  ),
  'RegisterGpAccountWithDemographicsInput.dateOfBirth': register(
    'registerGpAccountWithDemographics',
    'firstName: "A", sex: FEMALE, postcode: "ZZ99 3VZ"',
  ),
};

const isDate = ({ type }: GraphQLArgument | GraphQLInputField) => getNamedType(type).name === 'Date';

test('the operations cover every argument and input field that is a date', () => {
  const found = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type)) {
      return Object.values(type.getFields()).flatMap((field) => (isDate(field) ? [`${type.name}.${field.name}`] : []));
    }
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) =>
      args.filter(isDate).map((argument) => `${type.name}.${name}(${argument.name}:)`),
    );
  });
  expect(found.toSorted()).toEqual(Object.keys(operations).toSorted());
});

const days = ['0001-01-01', '1066-10-14', '1899-12-31', '3000-01-01', '9999-12-31'];

test.each(
  Object.entries(operations).flatMap(([name, operation]) => days.map((day) => [name, day, operation] as const)),
)('%s refuses %s before any upstream call', async (_name, day, operation) => {
  const { errors } = await stack.query(operation.replaceAll('DAY', day));
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(stack.calls()).toEqual([]);
});

test('bookableSlots refuses a day that no practice has opened yet before any upstream call', async () => {
  const { errors } = await stack.query(ofPatient('bookableSlots(from: "2099-12-31", to: "2100-01-01")'));
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'to' } }]);
  expect(stack.calls()).toEqual([]);
});
