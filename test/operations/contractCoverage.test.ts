import assert from 'node:assert/strict';
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld } from '../../simulator/world/createWorld.ts';
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

/** Adds the optional data that the default world lacks. */
function addOptionalData(): void {
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
  addOptionalData();
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

/** Runs an operation, expects no error and returns the data. */
async function runOperation(operation: string, as: string, variables = {}): Promise<Record<string, never>> {
  const { data, errors } = await stack.query(operation, variables, { as });
  expect({ operation: operation.slice(0, 200), errors }).toEqual({
    operation: operation.slice(0, 200),
    errors: undefined,
  });
  return data as Record<string, never>;
}

/** Arguments for the fields that require them. */
const requiredArguments = {
  'Patient.bookableSlots': '(from: "2026-05-12", to: "2026-05-20")',
  'Patient.appointments': '(from: "2024-01-01")',
  'Patient.prescriptions': '(from: "2024-01-01", to: "2026-03-01")',
  'MedicalRecord.problems': '(from: "2000-01-01", to: "2026-05-12")',
};

/** One selection per field of a type, so that no query is too long. */
function selectionsOf(typeName: string): readonly string[] {
  const type = schema.getType(typeName);
  assert(isObjectType(type));
  return selectFields(schema, type, requiredArguments);
}

const readers = ['parent', 'odd-record', 'free-text-withheld', 'change-pending'];

test.each(readers)(
  'every readable field is read without an error for the user "%s"',
  async (subject) => {
    for (const field of selectionsOf('Patient'))
      await runOperation(`{ gpOnlineUser { patients { ${field} } } }`, subject);
    for (const field of selectionsOf('MedicalRecord')) {
      await runOperation(`{ gpOnlineUser { patients { medicalRecord { ${field} } } } }`, subject);
    }
    for (const field of selectionsOf('Practice'))
      await runOperation(`{ gpOnlineUser { patients { practice { ${field} } } } }`, subject);
  },
  120_000,
);

interface MutationData {
  readonly result: { readonly __typename: string } & Record<string, unknown>;
}

/** Sends a mutation and expects success. */
async function runMutation(
  name: string,
  input: object,
  success = `${name[0]?.toUpperCase()}${name.slice(1)}Success`,
): Promise<void> {
  const inputType = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const operation = `mutation ($input: ${inputType}) { result: ${name}(input: $input) { __typename } }`;
  const data = (await runOperation(operation, 'parent', { input })) as unknown as MutationData;
  expect(data.result).toEqual({ __typename: success });
}

/** Reads a selection on the parent’s first patient. */
async function readFirstPatient<T>(selection: string): Promise<T> {
  const data = (await runOperation(`{ gpOnlineUser { patients { ${selection} } } }`, 'parent')) as unknown as {
    gpOnlineUser: { patients: T[] };
  };
  assert(data.gpOnlineUser.patients[0]);
  return data.gpOnlineUser.patients[0];
}

test('every mutation succeeds against the default world', async () => {
  const { id: patientId } = await readFirstPatient<{ id: string }>('id');
  type Slots = {
    bookableSlots: { slots: { edges: { node: { id: string; kind: string; isWithinBookingDays: boolean } }[] } };
  };
  const { bookableSlots } = await readFirstPatient<Slots>(
    'bookableSlots(from: "2026-05-13", to: "2026-05-20") { ... on GpBookableSlots { slots { edges { node { id kind isWithinBookingDays } } } } }',
  );
  const slot = bookableSlots.slots.edges
    .map(({ node }) => node)
    .find(({ kind, isWithinBookingDays }) => kind === 'TELEPHONE' && isWithinBookingDays);
  assert(slot);
  await runMutation('bookGpAppointment', {
    slotId: slot.id,
    reason: 'A cough',
    telephone: { number: '01632 960111', kind: 'HOME' },
  });
  type Booked = { appointments: { upcoming: { id: string; bookingReason: string | null }[] } };
  const { appointments } = await readFirstPatient<Booked>(
    'appointments { ... on GpAppointments { upcoming { id bookingReason } } }',
  );
  const booked = appointments.upcoming.find(({ bookingReason }) => bookingReason === 'A cough');
  await runMutation('cancelGpAppointment', { appointmentId: booked?.id, reason: 'Better' });

  type Courses = {
    medicationCourses: { courses: { id: string; ordering: { isOrderable: boolean }; pendingRequest: object | null }[] };
  };
  const { medicationCourses } = await readFirstPatient<Courses>(
    'medicationCourses { ... on GpMedicationCourses { courses { id ordering { isOrderable } pendingRequest { id } } } }',
  );
  const course = medicationCourses.courses.find(
    ({ ordering, pendingRequest }) => ordering.isOrderable && !pendingRequest,
  );
  await runMutation('requestGpPrescription', { patientId, courseIds: [course?.id], comment: 'Thank you' });
  type Requests = { prescriptions: { requests: { id: string }[] } };
  const { prescriptions } = await readFirstPatient<Requests>(
    'prescriptions { ... on GpPrescriptions { requests { id } } }',
  );
  await runMutation('cancelGpPrescriptionRequest', {
    prescriptionId: prescriptions.requests[0]?.id,
    courseIds: [course?.id],
  });

  type Recipients = { messageRecipients: { recipients: { id: string }[] } };
  const { messageRecipients } = await readFirstPatient<Recipients>(
    'messageRecipients { ... on GpPracticeMessageRecipients { recipients { id } } }',
  );
  await runMutation('sendGpMessage', {
    patientId,
    subject: 'Hello',
    body: 'Is the practice open on Monday?',
    recipientIds: [messageRecipients.recipients[0]?.id],
  });
  type Messages = { messages: { conversations: { id: string }[] } };
  const { messages } = await readFirstPatient<Messages>(
    'messages { ... on GpPracticeMessages { conversations { id } } }',
  );
  const messageId = messages.conversations.at(-1)?.id;
  await runMutation('markGpMessageRead', { messageId });
  await runMutation('deleteGpMessage', { messageId });

  await runMutation('requestGpDetailsChange', {
    patientId,
    contactDetails: { telephone: '01632 960112', mobile: '07700 900112', email: 'marigold@example.org' },
    address: { houseNameOrFlat: '1', street: 'The Street', village: 'V', town: 'T', county: 'C', postcode: 'ZZ99 1AA' },
  });
  await readFirstPatient('detailsChange { ... on GpPatientDetailsChange { pending { requestedAt { instant } } } }');
  await runMutation('cancelGpDetailsChange', { patientId });
  await runMutation('resetGpAccountLinkageKey', { patientId, confirm: true, reason: 'Somebody else' });
  await runOperation('{ findGpPractices(input: { name: "Surgery", postcode: "ZZ99" }) { __typename } }', 'parent');
  await runOperation(
    '{ findGpPractices(input: { name: "Surgery" }) { ... on GpFoundPractices { practices { name } } } }',
    'parent',
  );

  const letter = world.letters.find(({ outcome }) => outcome === 'registers');
  const applicant = world.applicants.find(({ outcome }) => outcome === 'registers');
  assert(letter && applicant);
  expect((await withLetter(stack, 'by-letter', letter)).data).toMatchObject({
    result: { __typename: 'GpOnlineRegistrationSuccess' },
  });
  const contactDetails = { telephone: '01632 960113', mobile: '07700 900113', email: 'new@example.org' };
  expect((await asApplicant(stack, 'by-details', applicant, {}, { title: 'Mx', contactDetails })).data).toMatchObject({
    result: { __typename: 'GpOnlineRegistrationSuccess' },
  });
}, 120_000);

test('every contract operation has been called and every contract element sent or received', () => {
  assert(wiretap);
  expect(Object.keys(contract.operations).filter((name) => !stack.calls().includes(name))).toEqual([]);
  const seen = new Set(wiretap.messages.flatMap((xml) => [...elementsIn(xml, contract)]));
  expect([...elementsOf(contract)].filter((element) => !seen.has(element) && !(element in neverSent))).toEqual([]);
});

/** Elements that a world without faults never sends, with the test that covers each. */
const neverSent: Readonly<Record<string, string>> = {
  // The subgraph filters slots itself, so that queries that differ only in their filters share a call.
  'GetAvailableAppointments.LocationId': 'test/operations/upstreamCalls.test.ts',
  'GetAvailableAppointments.ClinicianId': 'test/operations/upstreamCalls.test.ts',
  'GetAvailableAppointments.SessionType': 'test/operations/upstreamCalls.test.ts',
  'ApiFault.InternalResponseCode': 'test/operations/upstreamFaults.test.ts',
  'ApiFault.Message': 'test/operations/upstreamFaults.test.ts',
  'ApiFault.ErrorReference': 'test/operations/upstreamFaults.test.ts',
};
