import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
beforeAll(async () => {
  const patient = aPatient({
    appointments: [{ start: '2026-05-20T09:00:00' }],
    courses: [{}],
    prescriptionRequests: [{ requestedAt: '2026-05-01T10:00:00', courses: { 1: 'Requested' } }],
    medicalRecord: { Documents: [{}] },
    messages: [{}],
  });
  stack = await startStack({
    world: aWorld({ practices: [aPractice()], patients: [patient] }),
    now: new Date('2026-05-12T08:00:00Z'),
  });
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

/** The fields of every kind of data, with the scope that each takes. */
const fieldsByScope: Readonly<Record<string, readonly string[]>> = {
  'gp:appointments': [
    'appointments { __typename }',
    'bookableSlots(from: "2026-05-12", to: "2026-05-13") { __typename }',
  ],
  'gp:messages': ['messages { __typename }'],
  'gp:patient': ['nhsNumber', 'demographics { __typename }', 'detailsChange { __typename }'],
  'gp:prescriptions': ['medicationCourses { __typename }', 'prescriptions { __typename }'],
  'gp:record': ['medicalRecord { allergies { __typename } }', 'medicalRecord { documents { __typename } }'],
};
const all = Object.entries(fieldsByScope).flatMap(([scope, fields]) => fields.map((field) => ({ scope, field })));

async function ask(query: string, scope: string | undefined) {
  const token = await stack.tokenFor('patient-1', scope);
  return stack.query(query, {}, { as: { token } });
}

describe.each(all)('$field', ({ scope, field }) => {
  const query = `{ me { patients { relation ${field} } } }`;

  test(`is answered to a token with ${scope}`, async () => {
    expect((await ask(query, `openid ${scope}`)).errors).toBeUndefined();
  });

  test('is forbidden to a token with every other scope, which costs the field alone and no call', async () => {
    const others = Object.keys(fieldsByScope).filter((other) => other !== scope);
    const { data, errors } = await ask(query, `gp:registration ${others.join(' ')}`);
    expect(errors).toMatchObject([
      { message: `The token lacks the scope ${scope}.`, extensions: { code: 'FORBIDDEN' } },
    ]);
    expect(data).toMatchObject({ me: { patients: [{ relation: 'SELF' }] } });
    expect(stack.calls()).toEqual([]);
  });
});

test('a write is forbidden to a token without its scope, and not sent', async () => {
  const query = 'mutation { bookAppointment(input: { slotId: "x" }) { __typename } }';
  expect(await ask(query, 'gp:record gp:patient')).toMatchObject({
    data: { bookAppointment: null },
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  expect(stack.calls()).toEqual([]);
});

test('a reference to an entity is forbidden without its scope, and alone', async () => {
  const own = `{ me { patients { id appointments { ... on Appointments { upcoming { id } } }
    prescriptions { ... on Prescriptions { prescriptions { id } } }
    medicalRecord { id documents { ... on RecordDocuments { entries { edges { node { id } } } } } } } } }`;
  const ids = JSON.stringify((await ask(own, undefined)).data).matchAll(/"id":"([^"]+)"/g);
  const [patient, appointment, prescription, record, document] = [...ids].map(([, id]) => id);
  stack.clearCalls();
  const representations = [
    { __typename: 'Appointment', id: appointment },
    { __typename: 'Prescription', id: prescription },
    { __typename: 'ClinicalDocument', id: document },
    { __typename: 'MedicalRecord', id: record },
    { __typename: 'Patient', id: patient },
    { __typename: 'Practice', odsCode: 'X99951' },
  ];
  const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
  const refer = async (scope: string) =>
    stack.query(query, { representations }, { as: { token: await stack.tokenFor('patient-1', scope) } });
  const none = await refer('openid');
  expect(none.errors?.map(({ path, extensions }) => [path?.[1], extensions.code])).toEqual(
    [0, 1, 2].map((at) => [at, 'FORBIDDEN']),
  );
  expect(none.data).toMatchObject({ _entities: [null, null, null, {}, {}, { __typename: 'Practice' }] });
  expect(stack.calls().filter((call) => !/Session|Version/.test(call))).toEqual([]);
  expect((await refer('gp:appointments gp:prescriptions gp:record')).errors).toBeUndefined();
});

test('practices are for whoever is signed in', async () => {
  const query = '{ practice(odsCode: "X99951") { name settings { __typename } } me { patients { id accessLevel } } }';
  expect((await ask(query, 'openid')).errors).toBeUndefined();
});

test.each(['', 'gp:appointment', 'GP:appointments', 'gp:appointments,gp:record', 'gp:*'])(
  'a token whose scope is %j has none for appointments',
  async (scope) => {
    const { errors } = await ask('{ me { patients { appointments { __typename } } } }', scope);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  },
);

test('where scopes count only when named, a token that names none is not limited, and one that names some is', async () => {
  const lenient = await startStack({
    world: stack.simulator.world,
    now: stack.simulator.clock.now(),
    subgraph: { tokenScopes: 'when-named' },
  });
  const query = '{ me { patients { appointments { __typename } nhsNumber } } }';
  const codes = async (scope: string) => {
    const { errors } = await lenient.query(query, {}, { as: { token: await lenient.tokenFor('patient-1', scope) } });
    return errors?.map(({ path, extensions }) => [path?.at(-1), extensions.code]);
  };
  expect(await codes('')).toBeUndefined();
  expect(await codes('openid profile')).toBeUndefined();
  expect(await codes('openid gp:appointments')).toEqual([['nhsNumber', 'FORBIDDEN']]);
  await lenient.stop();
});
