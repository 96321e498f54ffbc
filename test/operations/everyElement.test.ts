import assert from 'node:assert/strict';
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld } from '../../simulator/world/create-world.ts';
import { readContract } from '../../src/emis/soap/contract/readContract.ts';
import { createSchema } from '../../src/graph/createSchema.ts';
import { elementsIn, elementsOf } from '../support/contractElements.ts';
import { asApplicant, withLetter } from '../support/registration.ts';
import { selectFields } from '../support/selectEverything.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { startWiretap, type Wiretap } from '../support/startWiretap.ts';

const contract = readContract();
const schema = createSchema();
const world = createWorld({ today: '2026-05-12' });

/** What the world's own people happen not to have. */
function fillIn(): void {
  const { links = [] } = world.people.find(({ subject }) => subject === 'parent') ?? {};
  const account = world.accounts.find(
    ({ patientRelationshipId }) => patientRelationshipId === links[0]?.patientRelationshipId,
  );
  const patient = world.patients.find(({ id }) => id === account?.patientId);
  assert(patient);
  for (const { locations, clinicians, clinics } of world.practices) {
    for (const location of locations)
      Object.assign(location, { HouseNameFlatNumber: 'Annexe', Village: 'Lower Village' });
    for (const clinician of clinicians) clinician.Forenames = 'Sam';
    for (const { appointment } of clinics.flatMap(({ slots }) => slots)) {
      if (appointment?.patientId === patient.id) appointment.videoRoomUri = 'https://video.example/1';
    }
  }
  for (const problem of patient.medicalRecord.Problems) if (problem) problem.ProblemEndDate = '2025-01-01';
}

let stack: Stack;
let wiretap: Wiretap | undefined;
beforeAll(async () => {
  fillIn();
  stack = await startStack({
    world,
    now: new Date('2026-05-12T08:00:00Z'),
    environment: 'live',
    async through(endpoint) {
      wiretap = await startWiretap(endpoint);
      return wiretap.endpoint;
    },
  });
}, 60_000);
afterAll(async () => {
  await stack.stop();
  await wiretap?.stop();
});

/** Asks without an error, and notes what went over the wire. */
async function ask(operation: string, as: string, variables = {}): Promise<Record<string, never>> {
  const { data, errors } = await stack.query(operation, variables, { as });
  expect({ operation: operation.slice(0, 200), errors }).toEqual({
    operation: operation.slice(0, 200),
    errors: undefined,
  });
  return data as Record<string, never>;
}

/** What the arguments are where a field cannot do without. */
const given = {
  'Patient.bookableSlots': '(from: "2026-05-12", to: "2026-05-20")',
  'Patient.appointments': '(from: "2024-01-01")',
  'Patient.prescriptions': '(from: "2024-01-01", to: "2026-03-01")',
  'MedicalRecord.problems': '(from: "2000-01-01", to: "2026-05-12")',
};

/** What of a type is asked for, a field a query, so that none is too long. */
function selectionsOf(typeName: string): readonly string[] {
  const type = schema.getType(typeName);
  assert(isObjectType(type));
  return selectFields(schema, type, given);
}

const readers = ['parent', 'odd-record', 'free-text-withheld', 'change-pending'];

test.each(readers)(
  'everything that can be read of the patients of %s is read without an error',
  async (subject) => {
    for (const field of selectionsOf('Patient')) await ask(`{ me { patients { ${field} } } }`, subject);
    for (const field of selectionsOf('MedicalRecord')) {
      await ask(`{ me { patients { medicalRecord { ${field} } } } }`, subject);
    }
    for (const field of selectionsOf('Practice')) await ask(`{ me { patients { practice { ${field} } } } }`, subject);
  },
  120_000,
);

interface Told {
  readonly result: { readonly __typename: string } & Record<string, unknown>;
}

/** Sends a mutation, and sees that it is done. */
async function change(
  name: string,
  input: object,
  success = `${name[0]?.toUpperCase()}${name.slice(1)}Success`,
): Promise<void> {
  const inputType = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const operation = `mutation ($input: ${inputType}) { result: ${name}(input: $input) { __typename } }`;
  const data = (await ask(operation, 'parent', { input })) as unknown as Told;
  expect(data.result).toEqual({ __typename: success });
}

/** What a query answers of the first patient of the parent. */
async function first<T>(selection: string): Promise<T> {
  const data = (await ask(`{ me { patients { ${selection} } } }`, 'parent')) as unknown as { me: { patients: T[] } };
  assert(data.me.patients[0]);
  return data.me.patients[0];
}

test('everything that can be changed is changed', async () => {
  const { id: patientId } = await first<{ id: string }>('id');
  type Slots = { bookableSlots: { slots: { id: string; kind: string; isWithinBookingDays: boolean }[] } };
  const { bookableSlots } = await first<Slots>(
    'bookableSlots(from: "2026-05-13", to: "2026-05-20") { ... on BookableSlots { slots { id kind isWithinBookingDays } } }',
  );
  const slot = bookableSlots.slots.find(({ kind, isWithinBookingDays }) => kind === 'TELEPHONE' && isWithinBookingDays);
  assert(slot);
  await change('bookAppointment', {
    slotId: slot.id,
    reason: 'A cough',
    telephone: { number: '01632 960111', kind: 'HOME' },
  });
  type Booked = { appointments: { upcoming: { id: string; reason: string | null }[] } };
  const { appointments } = await first<Booked>('appointments { ... on Appointments { upcoming { id reason } } }');
  const booked = appointments.upcoming.find(({ reason }) => reason === 'A cough');
  await change('cancelAppointment', { appointmentId: booked?.id, reason: 'Better' });

  type Courses = {
    medicationCourses: { courses: { id: string; ordering: { isOrderable: boolean }; pendingRequest: object | null }[] };
  };
  const { medicationCourses } = await first<Courses>(
    'medicationCourses { ... on MedicationCourses { courses { id ordering { isOrderable } pendingRequest { id } } } }',
  );
  const course = medicationCourses.courses.find(
    ({ ordering, pendingRequest }) => ordering.isOrderable && !pendingRequest,
  );
  await change('requestPrescription', { patientId, courseIds: [course?.id], comment: 'Thank you' });
  type Requests = { prescriptions: { prescriptions: { id: string }[] } };
  const { prescriptions } = await first<Requests>('prescriptions { ... on Prescriptions { prescriptions { id } } }');
  await change('cancelPrescriptionRequest', {
    prescriptionId: prescriptions.prescriptions[0]?.id,
    courseIds: [course?.id],
  });

  type Recipients = { messageRecipients: { recipients: { id: string }[] } };
  const { messageRecipients } = await first<Recipients>(
    'messageRecipients { ... on PracticeMessageRecipients { recipients { id } } }',
  );
  await change('sendMessage', {
    patientId,
    subject: 'Hello',
    body: 'Is the practice open on Monday?',
    recipientIds: [messageRecipients.recipients[0]?.id],
  });
  type Messages = { messages: { messages: { id: string }[] } };
  const { messages } = await first<Messages>('messages { ... on PracticeMessages { messages { id } } }');
  const messageId = messages.messages.at(-1)?.id;
  await change('markMessageRead', { messageId });
  await change('deleteMessage', { messageId });

  await change('requestDetailsChange', {
    patientId,
    contactDetails: { telephone: '01632 960112', mobile: '07700 900112', email: 'marigold@example.org' },
    address: { houseNameOrFlat: '1', street: 'The Street', village: 'V', town: 'T', county: 'C', postcode: 'ZZ99 1AA' },
  });
  await first('detailsChange { ... on PatientDetailsChange { pending { requestedAt } } }');
  await change('withdrawDetailsChange', { patientId });
  await change('resetAccountLinkageKey', { patientId, confirm: true, reason: 'Somebody else' });
  await ask('{ findPractices(input: { name: "Surgery", postcode: "ZZ99" }) { __typename } }', 'parent');
  await ask('{ findPractices(input: { name: "Surgery" }) { ... on FoundPractices { practices { name } } } }', 'parent');

  const letter = world.letters.find(({ outcome }) => outcome === 'registers');
  const applicant = world.applicants.find(({ outcome }) => outcome === 'registers');
  assert(letter && applicant);
  expect((await withLetter(stack, 'by-letter', letter)).data).toMatchObject({
    result: { __typename: 'OnlineRegistrationSuccess' },
  });
  const contactDetails = { telephone: '01632 960113', mobile: '07700 900113', email: 'new@example.org' };
  expect((await asApplicant(stack, 'by-details', applicant, {}, { title: 'Mx', contactDetails })).data).toMatchObject({
    result: { __typename: 'OnlineRegistrationSuccess' },
  });
}, 120_000);

test('so every operation of the contract is called, and every element of it has gone over the wire', () => {
  assert(wiretap);
  expect(Object.keys(contract.operations).filter((name) => !stack.calls().includes(name))).toEqual([]);
  const heard = new Set(wiretap.heard.flatMap((xml) => [...elementsIn(xml, contract)]));
  expect([...elementsOf(contract)].filter((element) => !heard.has(element) && !(element in neverSent))).toEqual([]);
});

/** Elements that a world without faults never sends, and the test that has more to say of them. */
const neverSent: Readonly<Record<string, string>> = {
  // Slots are filtered here, so that questions that differ by their filters alone share a call.
  'GetAvailableAppointments.LocationId': 'test/operations/upstreamCalls.test.ts',
  'GetAvailableAppointments.ClinicianId': 'test/operations/upstreamCalls.test.ts',
  'GetAvailableAppointments.SessionType': 'test/operations/upstreamCalls.test.ts',
  'ApiFault.InternalResponseCode': 'test/operations/upstreamFaults.test.ts',
  'ApiFault.Message': 'test/operations/upstreamFaults.test.ts',
  'ApiFault.ErrorReference': 'test/operations/upstreamFaults.test.ts',
};
