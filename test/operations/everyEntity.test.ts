import { isUnionType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSchema, readSdl } from '../../src/graph/createSchema.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Answer, type Stack } from '../support/startStack.ts';

/** What a person sees of their own: a key of every entity, by the entity's name. */
const own = `{ me { patients {
  id nhsNumber practice { odsCode }
  appointments { ... on Appointments { upcoming { id } } }
  prescriptions { ... on Prescriptions { prescriptions { id } } }
  medicalRecord { id documents { ... on RecordDocuments { entries { edges { node { id } } } } } } } } }`;

interface Own {
  readonly id: string;
  readonly nhsNumber: string;
  readonly practice: { readonly odsCode: string };
  readonly appointments: { readonly upcoming: readonly { id: string }[] };
  readonly prescriptions: { readonly prescriptions: readonly { id: string }[] };
  readonly medicalRecord: {
    readonly id: string;
    readonly documents: { readonly entries: { readonly edges: readonly { node: { id: string } }[] } };
  };
}

/** Every key of every entity. A practice is nobody's: its foreign key is of one that does not take part. */
const keys: Readonly<Record<string, Readonly<Record<string, (of: Own, isForeign: boolean) => string | undefined>>>> = {
  Appointment: { id: (of) => of.appointments.upcoming[0]?.id },
  ClinicalDocument: { id: (of) => of.medicalRecord.documents.entries.edges[0]?.node.id },
  MedicalRecord: { id: (of) => of.medicalRecord.id },
  Patient: { id: (of) => of.id, nhsNumber: (of) => of.nhsNumber },
  Practice: { odsCode: (of, isForeign) => (isForeign ? 'A00000' : of.practice.odsCode) },
  Prescription: { id: (of) => of.prescriptions.prescriptions[0]?.id },
};
const cases = Object.entries(keys).flatMap(([type, byName]) =>
  Object.entries(byName).map(([key, read]) => ({ type, key, read })),
);

const isNobodys = (type: string) => type === 'Practice';
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
let mine: Own;
let theirs: Own;
beforeAll(async () => {
  const patient = () =>
    aPatient({
      appointments: [{ start: '2026-05-20T09:00:00' }],
      courses: [{}],
      prescriptionRequests: [{ requestedAt: '2026-05-01T10:00:00', courses: { 1: 'Requested' } }],
      medicalRecord: { Documents: [{}] },
    });
  const world = aWorld({ practices: [aPractice()], patients: [patient(), patient()] });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  const see = async (as: string) => {
    const { data } = await stack.query(own, {}, { as });
    return (data as { me: { patients: [Own] } }).me.patients[0];
  };
  [mine, theirs] = [await see('patient-1'), await see('patient-2')];
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

const refer = (representations: readonly unknown[], as: string | null = 'patient-1'): Promise<Answer> =>
  stack.query(entities, { representations }, { as });
const nothing = { status: 200, data: { _entities: [null] } };

test('no entity is forgotten, nor a key', () => {
  const union = createSchema().getType('_Entity');
  const types = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
  expect(Object.keys(keys).toSorted()).toEqual(types.toSorted());
  expect(cases).toHaveLength([...readSdl().matchAll(/@key\(fields:/g)].length);
});

describe.each(cases)('a reference to $type by $key', ({ type, key, read }) => {
  const withKey = (value: unknown, more: object = {}) => ({ ...more, __typename: type, [key]: value });
  const answer = (of: Own) =>
    expect.objectContaining({ __typename: type, [`${type}_${key}`]: read(of, false) }) as object;

  test('finds it', async () => {
    expect(await refer([withKey(read(mine, false))])).toEqual({ status: 200, data: { _entities: [answer(mine)] } });
  });

  test('believes nothing else that it carries', async () => {
    const links = {
      subject: 'patient-2',
      patientId: theirs.id,
      relationshipId: 'x',
      relationshipKey: 'key-of-patient-2',
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
    expect(await refer([withKey(read(mine, false), withoutKeys)])).toEqual(await refer([withKey(read(mine, false))]));
    stack.clearCalls();
    expect(
      await refer([withKey(read(theirs, true), { ...withoutKeys, ...mine, [key]: read(theirs, true) })]),
    ).toMatchObject(
      // A patient may be named by either key: the other one is the person's own.
      type === 'Patient' && key === 'nhsNumber' ? { data: { _entities: [answer(mine)] } } : nothing,
    );
  });

  test('of somebody else is null, like one to nothing, without a look at the practice', async () => {
    expect(await refer([withKey(read(theirs, true))])).toEqual(nothing);
    expect(stack.calls().filter((call) => !isNobodys(type) || call !== 'GetClinicalVersionInformation')).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['empty', ''],
    ['long', 'x'.repeat(10_000)],
    ['with a character more', 'more'],
  ])('that is %s is null without a call', async (_what, value) => {
    const given = value === 'more' ? `${read(mine, false)}A` : value;
    expect(await refer([withKey(given)])).toEqual(nothing);
    expect(stack.calls().filter((call) => !isNobodys(type) || call !== 'GetClinicalVersionInformation')).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a number', 7],
    ['true', true],
    ['an object', { toString: 'x' }],
    ['a list of the right one', 'list'],
    ['missing', 'missing'],
  ])('that is %s is null with an error, and costs the ninety-nine beside it nothing', async (_what, value) => {
    const representation =
      value === 'missing' ? { __typename: type } : withKey(value === 'list' ? [read(mine, false)] : value);
    const among = Array.from({ length: 100 }, (_, at) => (at === 42 ? representation : withKey(read(mine, false))));
    const { data, errors } = await refer(among);
    expect(data).toEqual({ _entities: among.map((_, at) => (at === 42 ? null : answer(mine))) });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['_entities', 42], 'BAD_USER_INPUT'],
    ]);
  });

  test('by the name of another type is null, or told to be none, without what it names', async () => {
    const others = [
      ...Object.keys(keys).filter((other) => other !== type),
      'Clinician',
      'Query',
      'constructor',
      type.toLowerCase(),
    ];
    const { data, errors } = await refer(others.map((other) => ({ __typename: other, [key]: read(mine, false) })));
    expect(data).toEqual({ _entities: others.map(() => null) });
    const isNone = (other: string) => !Object.hasOwn(keys[other] ?? {}, key);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(others.filter(isNone).map(() => 'BAD_USER_INPUT'));
  });

  test('needs somebody who is signed in', async () => {
    expect(await refer([withKey(read(mine, false))], null)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(stack.calls()).toEqual([]);
  });

  test('comes a hundred times at the price of once, and ten thousand times not at all', async () => {
    await refer([withKey(read(mine, false))]);
    const once = stack.calls();
    stack.clearCalls();
    const many = (count: number) => Array.from({ length: count }, () => withKey(read(mine, false)));
    expect(await refer(many(100))).toEqual({ status: 200, data: { _entities: many(100).map(() => answer(mine)) } });
    expect(stack.calls()).toEqual(once);
    stack.clearCalls();
    const small = Array.from({ length: 10_000 }, () => 0);
    for (const refused of [await refer(many(101)), await refer(small)]) {
      expect(refused).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    }
    expect((await refer(many(10_000))).status).toBe(413);
    expect(stack.calls()).toEqual([]);
  });
});
