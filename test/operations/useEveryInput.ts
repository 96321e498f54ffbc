import assert from 'node:assert/strict';
import { createWorld } from '../../simulator/world/createWorld.ts';
import { startStack, type QueryOptions } from '../support/startStack.ts';
import { now } from './registrationCases.ts';

/** An operation as it was sent, and its response without ids, which a practice may choose at random, and places in it. */
interface Used {
  readonly operation: string;
  readonly response: unknown;
}

const sections = ['Allergies', 'Consultations', 'Documents', 'Immunisations', 'Medication', 'Problems', 'TestResults'];

function sectionOf(name: string): string {
  const filters = name === 'TestResults' ? 'codes: null, abnormalOnly: null, availableSince: null' : '';
  const groups = name === 'Medication' ? 'groups: null' : '';
  const children = name === 'TestResults' ? 'edges { node { children(codes: null) { date { value } } } }' : '';
  return `${name.replace(/^./, (letter) => letter.toLowerCase())}(from: null, to: null, ${filters}) {
    ... on GpRecord${name} { from to entries(first: null, after: null, last: null, before: null, ${groups}) {
      totalCount ${children} pageInfo { hasNextPage hasPreviousPage } edges { node { __typename } } } } }`;
}

const reads = `{ gpOnlineUser { patients { id
  appointments(from: null) { ... on GpAppointments { upcoming { startsAt { local } } past { startsAt { local } } } }
  prescriptions(from: null, to: null) { ... on GpPrescriptions { requests { id medicines { courseId } } } }
  medicationCourses { ... on GpMedicationCourses { courses { id ordering { isOrderable } } } }
  messageRecipients { ... on GpPracticeMessageRecipients { recipients { id } } }
  medicalRecord { ${sections.map(sectionOf).join(' ')} } } } }`;

const emptyFilter = `locationIds: null, clinicianIds: null, clinicianSex: null, kinds: null, slotTypes: null,
  sessionNames: null, sessionKinds: null, onlyBookable: null`;

const slotsWith = (filter: string) => `{ gpOnlineUser { patients {
  bookableSlots(from: "2026-05-13", to: "2026-05-26", filter: ${filter}) { ... on GpBookableSlots {
    slots(first: null, after: null) { totalCount edges { node { id kind isWithinBookingDays startsAt { local } } } } } } } } }`;

/** @param result the fields of the success, or those of its type */
function mutation(name: string, input: string, result: string): string {
  const success = result.startsWith('... on')
    ? result
    : `... on ${name.replace(/^./, (letter) => letter.toUpperCase())}Success { ${result} }`;
  return `mutation { ${name}(input: { ${input}, idempotencyKey: null }) {
    kind: __typename ... on GpServiceProblem { problemCode } ${success} } }`;
}

const registered = '... on GpOnlineRegistrationSuccess { patient { id relation } }';

const pendingChange = `detailsChange { pending { contactDetails { telephone mobile email }
  address { houseNameOrFlat street village town county postcode } } }`;

interface Slot {
  readonly id: string;
  readonly kind: string;
  readonly isWithinBookingDays: boolean;
}

/** The values with a name, anywhere in a response, in order. */
function valuesOf<Value>(response: unknown, name: string): Value[] {
  const found: Value[] = [];
  JSON.stringify(response, (key, value: unknown) => {
    if (key === name) found.push(value as Value);
    return value;
  });
  return found;
}

function firstOf<Value>(values: readonly Value[]): Value {
  const [value] = values;
  assert(value !== undefined);
  return value;
}

/**
 * Uses every argument and input field that may be null, as null, in a new world.
 * @param prepare changes each operation before it is sent
 */
export async function useEveryInput(prepare: (operation: string) => string): Promise<readonly Used[]> {
  const world = createWorld({ today: '2026-05-12' });
  const parent = world.people.find(({ subject }) => subject === 'parent');
  const letter = firstOf(world.letters);
  const applicant = world.applicants.find(({ outcome }) => outcome === 'registers');
  assert(parent && applicant);
  Object.assign(parent, { links: parent.links.slice(0, 1) });
  const stack = await startStack({ now, world, environment: 'live' });
  const used: Used[] = [];

  async function use(source: string, as: QueryOptions['as'] = 'parent'): Promise<unknown> {
    const operation = prepare(source);
    const { status: _, ...response } = await stack.query(operation, {}, { as });
    const text = JSON.stringify(response, (key, value: unknown) =>
      /^(?:id|courseId|locations)$/.test(key) ? undefined : value,
    );
    used.push({ operation, response: JSON.parse(text) });
    return response;
  }

  try {
    const read = await use(reads);
    const patientId = firstOf(valuesOf<string>(read, 'id'));
    const slots = valuesOf<Slot>(await use(slotsWith('null')), 'node');
    await use(slotsWith(`{ ${emptyFilter}, timeOfDay: null }`));
    await use(slotsWith(`{ ${emptyFilter}, timeOfDay: { from: "10:00", to: null } }`));
    await use(slotsWith(`{ timeOfDay: { from: null, to: "12:00" } }`));
    for (const search of ['name: "Health", postcode: null', 'name: null, postcode: "LS1 4AB"'])
      await use(`{ findGpPractices(input: { ${search} }) { ... on GpFoundPractices { practices { odsCode } } } }`);
    for (const kind of ['TELEPHONE', 'IN_PERSON']) {
      const slot = slots.find((one) => one.kind === kind && one.isWithinBookingDays);
      assert(slot);
      const telephone = kind === 'TELEPHONE' ? '{ number: "01632 960123", kind: null }' : 'null';
      const booked = await use(
        mutation(
          'bookGpAppointment',
          `slotId: "${slot.id}", reason: null, telephone: ${telephone}`,
          'appointment { id bookingReason telephone { number kind } }',
        ),
      );
      const [appointmentId] = valuesOf<string>(booked, 'id');
      await use(
        mutation('cancelGpAppointment', `appointmentId: "${appointmentId}", reason: "Better."`, 'patient { id }'),
      );
    }

    // This upstream needs a reason with a cancellation.
    await use(mutation('cancelGpAppointment', 'appointmentId: "unknown", reason: null', 'patient { id }'));

    const ofPatient = `patientId: "${patientId}"`;
    const courses = valuesOf<{ id: string; ordering: { isOrderable: boolean } }>(read, 'courses').flat();
    const course = courses.find(({ ordering }) => ordering.isOrderable);
    const ordered = await use(
      mutation(
        'requestGpPrescription',
        `${ofPatient}, courseIds: ["${course?.id}"], comment: null`,
        'prescription { id medicines { status } }',
      ),
    );
    const [prescriptionId] = valuesOf<string>(ordered, 'id');
    await use(
      mutation(
        'cancelGpPrescriptionRequest',
        `prescriptionId: "${prescriptionId}", courseIds: null`,
        'prescription { medicines { status } }',
      ),
    );

    const [recipient] = valuesOf<{ id: string }[]>(read, 'recipients').flat();
    const sent = await use(
      mutation(
        'sendGpMessage',
        `${ofPatient}, subject: "Knee", body: "It hurts.", recipientIds: ["${recipient?.id}"]`,
        'conversation { id subject }',
      ),
    );
    const [messageId] = valuesOf<string>(sent, 'id');
    await use(mutation('markGpMessageRead', `messageId: "${messageId}"`, 'conversation { subject }'));
    await use(mutation('deleteGpMessage', `messageId: "${messageId}"`, 'patient { id }'));

    const emptyLines = 'houseNameOrFlat: null, street: null, village: null, county: null, postcode: null';
    for (const change of [
      `contactDetails: null, address: { town: "York", ${emptyLines} }`,
      'address: { town: null, street: "4 New Street" }',
      'address: null, contactDetails: { mobile: "07700 900123", telephone: null, email: null }',
      'contactDetails: { mobile: null, email: "ada@example.org" }',
    ]) {
      await use(mutation('requestGpDetailsChange', `${ofPatient}, ${change}`, pendingChange));
      await use(mutation('cancelGpDetailsChange', ofPatient, 'patient { id }'));
    }
    const details = ({ odsCode, surname, dateOfBirth }: typeof letter | typeof applicant) =>
      `odsCode: "${odsCode}", surname: "${surname}", dateOfBirth: "${dateOfBirth}"`;
    const linked = await use(
      mutation(
        'registerGpAccountWithLinkageKey',
        `${details(letter)}, accountId: "${letter.accountId}", linkageKey: "${letter.linkageKey}", relation: SELF`,
        registered,
      ),
      'wilfred',
    );
    const [linkedId] = valuesOf<string>(linked, 'id');
    await use(
      mutation('resetGpAccountLinkageKey', `patientId: "${linkedId}", confirm: true, reason: null`, 'nextStep'),
      'wilfred',
    );
    await use(mutation('unlinkGpPatient', `patientId: "${linkedId}"`, 'gpOnlineUser { __typename }'), 'wilfred');
    const { firstName, surname, dateOfBirth, postcode } = applicant;
    await use(
      mutation(
        'registerGpAccountWithDemographics',
        `${details(applicant)}, firstName: "${firstName}", postcode: "${postcode}", sex: ${applicant.sex.toUpperCase()}, title: null,
        contactDetails: null`,
        registered,
      ),
      {
        subject: 'ulla',
        claims: { vot: 'P9', given_name: firstName, family_name: surname, birthdate: dateOfBirth },
      },
    );
  } finally {
    await stack.stop();
  }
  return used;
}
