import { isUnionType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSchema, readSdl } from '../../src/graph/createSchema.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type QueryResponse, type Stack } from '../support/startStack.ts';

/** Reads a key of every entity from the user’s own data. */
const ownQuery = `{ gpOnlineUser { id patients {
  id nhsNumber practice { odsCode }
  appointments { ... on GpAppointments { upcoming { id } } }
  medicationCourses { ... on GpMedicationCourses { courses { id } } }
  messages { ... on GpPracticeMessages { conversations { id } } }
  prescriptions { ... on GpPrescriptions { requests { id } } }
  medicalRecord { id documents { ... on GpRecordDocuments { entries { edges { node { id } } } } } } } } }`;

interface OwnData {
  readonly userId: string;
  readonly id: string;
  readonly nhsNumber: string;
  readonly practice: { readonly odsCode: string };
  readonly appointments: { readonly upcoming: readonly { id: string }[] };
  readonly medicationCourses: { readonly courses: readonly { id: string }[] };
  readonly messages: { readonly conversations: readonly { id: string }[] };
  readonly prescriptions: { readonly requests: readonly { id: string }[] };
  readonly medicalRecord: {
    readonly id: string;
    readonly documents: { readonly entries: { readonly edges: readonly { node: { id: string } }[] } };
  };
}

/** Every key of every entity. A practice has no owner, so its inaccessible key is that of a practice that does not exist in EMIS. */
const keys: Readonly<
  Record<string, Readonly<Record<string, (of: OwnData, isInaccessible: boolean) => string | undefined>>>
> = {
  Appointment: { id: (of) => of.appointments.upcoming[0]?.id },
  ClinicalDocument: { id: (of) => of.medicalRecord.documents.entries.edges[0]?.node.id },
  GpOnlineUser: { id: (of) => of.userId },
  MedicalRecord: { id: (of) => of.medicalRecord.id },
  MedicationCourse: { id: (of) => of.medicationCourses.courses[0]?.id },
  Patient: { id: (of) => of.id, nhsNumber: (of) => of.nhsNumber },
  PracticeMessage: { id: (of) => of.messages.conversations[0]?.id },
  Practice: { odsCode: (of, isForeign) => (isForeign ? 'A00000' : of.practice.odsCode) },
  Prescription: { id: (of) => of.prescriptions.requests[0]?.id },
};
const cases = Object.entries(keys).flatMap(([type, byName]) =>
  Object.entries(byName).map(([key, read]) => ({ type, key, read })),
);

/**
 * The calls of one reference by each key. The first requests have opened the sessions and cached the practices and the
 * records. The tests select the NHS number of a patient, which costs GetDemographics.
 */
const callsOf: Readonly<Record<string, readonly string[]>> = {
  'Appointment id': ['GetPatientAppointments'],
  'ClinicalDocument id': ['GetUserOptions'],
  'GpOnlineUser id': [],
  'MedicalRecord id': [],
  'MedicationCourse id': ['GetMedicationCourses'],
  'Patient id': ['GetDemographics'],
  'Patient nhsNumber': ['GetDemographics'],
  'PracticeMessage id': ['GetMessage'],
  'Practice odsCode': [],
  'Prescription id': ['GetPrescriptionRequests'],
};

const isPublic = (type: string) => type === 'Practice';
const selection = Object.entries(keys)
  .map(
    ([type, byName]) =>
      `... on ${type} { ${Object.keys(byName)
        .map((key) => `${type}_${key}: ${key}`)
        .join(' ')} }`,
  )
  .join(' ');
const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${selection} } }`;

let stack: Stack;
let mine: OwnData;
let theirs: OwnData;
beforeAll(async () => {
  const patient = () =>
    aPatient({
      appointments: [{ start: '2026-05-20T09:00:00' }],
      courses: [{}],
      messages: [{}],
      prescriptionRequests: [{ requestedAt: '2026-05-01T10:00:00', courses: { 1: 'Requested' } }],
      medicalRecord: { Documents: [{}] },
    });
  const world = aWorld({ practices: [aPractice()], patients: [patient(), patient()] });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  const readOwn = async (as: string) => {
    const { data } = await stack.query(ownQuery, {}, { as });
    const { gpOnlineUser } = data as { gpOnlineUser: { id: string; patients: [Omit<OwnData, 'userId'>] } };
    return { ...gpOnlineUser.patients[0], userId: gpOnlineUser.id };
  };
  [mine, theirs] = [await readOwn('patient-1'), await readOwn('patient-2')];
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

const resolveReferences = (
  representations: readonly unknown[],
  as: string | null = 'patient-1',
): Promise<QueryResponse> => stack.query(entities, { representations }, { as });
const nothing = { status: 200, data: { _entities: [null] } };

test('these tests cover every key of every entity', () => {
  const union = createSchema().getType('_Entity');
  const types = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
  expect(Object.keys(keys).toSorted()).toEqual(types.toSorted());
  expect(cases).toHaveLength([...readSdl().matchAll(/@key\(fields:/g)].length);
});

describe.each(cases)('$type by $key', ({ type, key, read }) => {
  const withKey = (value: unknown, more: object = {}) => ({ ...more, __typename: type, [key]: value });
  const expectedEntity = (of: OwnData) =>
    expect.objectContaining({ __typename: type, [`${type}_${key}`]: read(of, false) }) as object;

  test(`_entities resolves ${type} by ${key} with the fewest calls`, async () => {
    expect(await resolveReferences([withKey(read(mine, false))])).toEqual({
      status: 200,
      data: { _entities: [expectedEntity(mine)] },
    });
    expect(stack.calls()).toEqual(callsOf[`${type} ${key}`]);
  });

  test(`_entities ignores every other field of a reference to ${type} by ${key}`, async () => {
    const links = {
      subject: 'patient-2',
      patientId: theirs.id,
      access: { kind: 'relationship', id: 'x', key: 'key-of-patient-2' },
    };
    const forged = {
      ...theirs,
      ...links,
      link: links,
      patient: theirs,
      name: 'Forged',
      slotNumber: '1',
      isLive: false,
    };
    const { id: _id, nhsNumber: _nhsNumber, ...withoutKeys } = forged;
    expect(await resolveReferences([withKey(read(mine, false), withoutKeys)])).toEqual(
      await resolveReferences([withKey(read(mine, false))]),
    );
    stack.clearCalls();
    expect(
      await resolveReferences([withKey(read(theirs, true), { ...withoutKeys, ...mine, [key]: read(theirs, true) })]),
    ).toMatchObject(
      // Either key identifies a patient, and the other key here is the user’s own.
      type === 'Patient' && key === 'nhsNumber' ? { data: { _entities: [expectedEntity(mine)] } } : nothing,
    );
  });

  test(`_entities returns null for ${type} by an inaccessible ${key} without a patient call`, async () => {
    expect(await resolveReferences([withKey(read(theirs, true))])).toEqual(nothing);
    expect(stack.calls().filter((call) => !isPublic(type) || call !== 'GetClinicalVersionInformation')).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['an empty string', ''],
    ['10,000 characters long', 'x'.repeat(10_000)],
    ['one character too long', 'more'],
  ])(`_entities returns null for ${type} without a patient call when ${key} is %s`, async (_case, value) => {
    const keyValue = value === 'more' ? `${read(mine, false)}A` : value;
    expect(await resolveReferences([withKey(keyValue)])).toEqual(nothing);
    expect(stack.calls().filter((call) => !isPublic(type) || call !== 'GetClinicalVersionInformation')).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a number', 7],
    ['true', true],
    ['an object', { toString: 'x' }],
    ['a list', 'list'],
    ['missing', 'missing'],
  ])(`_entities fails only one of 100 references to ${type} when its ${key} is %s`, async (_case, value) => {
    const representation =
      value === 'missing' ? { __typename: type } : withKey(value === 'list' ? [read(mine, false)] : value);
    const among = Array.from({ length: 100 }, (_, at) => (at === 42 ? representation : withKey(read(mine, false))));
    const { data, errors } = await resolveReferences(among);
    expect(data).toEqual({ _entities: among.map((_, at) => (at === 42 ? null : expectedEntity(mine))) });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['_entities', 42], 'BAD_USER_INPUT'],
    ]);
  });

  test(`_entities does not resolve the ${key} of ${type} under another type name`, async () => {
    const others = [
      ...Object.keys(keys).filter((other) => other !== type),
      'Clinician',
      'Query',
      'constructor',
      type.toLowerCase(),
    ];
    const { data, errors } = await resolveReferences(
      others.map((other) => ({ __typename: other, [key]: read(mine, false) })),
    );
    expect(data).toEqual({ _entities: others.map(() => null) });
    const isUnknownKey = (other: string) => !Object.hasOwn(keys[other] ?? {}, key);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(
      others.filter(isUnknownKey).map(() => 'BAD_USER_INPUT'),
    );
  });

  test(`_entities fails with UNAUTHENTICATED for ${type} by ${key} when no user is signed in`, async () => {
    expect(await resolveReferences([withKey(read(mine, false))], null)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(stack.calls()).toEqual([]);
  });

  test(`_entities resolves 100 equal references to ${type} by ${key} with the calls of one, and refuses more`, async () => {
    await resolveReferences([withKey(read(mine, false))]);
    const once = stack.calls();
    stack.clearCalls();
    const references = (count: number) => Array.from({ length: count }, () => withKey(read(mine, false)));
    expect(await resolveReferences(references(100))).toEqual({
      status: 200,
      data: { _entities: references(100).map(() => expectedEntity(mine)) },
    });
    expect(stack.calls()).toEqual(once);
    stack.clearCalls();
    const small = Array.from({ length: 10_000 }, () => 0);
    for (const refused of [await resolveReferences(references(101)), await resolveReferences(small)]) {
      expect(refused).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    }
    expect((await resolveReferences(references(10_000))).status).toBe(413);
    expect(stack.calls()).toEqual([]);
  });
});
