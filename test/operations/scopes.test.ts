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

/** Fields of every kind of data, by the scope that they require. */
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
const cases = Object.entries(fieldsByScope).flatMap(([scope, fields]) => fields.map((field) => ({ scope, field })));

async function queryWithScope(query: string, scope: string | undefined) {
  const token = await stack.tokenFor('patient-1', scope);
  return stack.query(query, {}, { as: { token } });
}

describe.each(cases)('$field', ({ scope, field }) => {
  const query = `{ gpOnlineUser { patients { relation ${field} } } }`;

  test(`${field} is returned for a token with the scope ${scope}`, async () => {
    expect((await queryWithScope(query, `openid ${scope}`)).errors).toBeUndefined();
  });

  test(`${field} is forbidden for a token with every other scope, before any upstream call`, async () => {
    const others = Object.keys(fieldsByScope).filter((other) => other !== scope);
    const { data, errors } = await queryWithScope(query, `gp:registration ${others.join(' ')}`);
    expect(errors).toMatchObject([
      { message: `The token lacks the scope ${scope}.`, extensions: { code: 'FORBIDDEN' } },
    ]);
    expect(data).toMatchObject({ gpOnlineUser: { patients: [{ relation: 'SELF' }] } });
    expect(stack.calls()).toEqual([]);
  });
});

test('bookGpAppointment is forbidden and not sent without the scope gp:appointments', async () => {
  const query = 'mutation { bookGpAppointment(input: { slotId: "x" }) { __typename } }';
  expect(await queryWithScope(query, 'gp:record gp:patient')).toMatchObject({
    data: { bookGpAppointment: null },
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  expect(stack.calls()).toEqual([]);
});

test('_entities forbids the references whose scope the token lacks and resolves the others', async () => {
  const own = `{ gpOnlineUser { patients { id appointments { ... on GpAppointments { upcoming { id } } }
    prescriptions { ... on GpPrescriptions { requests { id } } }
    medicalRecord { id documents { ... on GpRecordDocuments { entries { edges { node { id } } } } } }
    medicationCourses { ... on GpMedicationCourses { courses { id } } }
    messages { ... on GpPracticeMessages { conversations { id } } } } } }`;
  const ids = JSON.stringify((await queryWithScope(own, undefined)).data).matchAll(/"id":"([^"]+)"/g);
  const [patient, appointment, prescription, record, document, course, message] = [...ids].map(([, id]) => id);
  stack.clearCalls();
  const representations = [
    { __typename: 'Appointment', id: appointment },
    { __typename: 'Prescription', id: prescription },
    { __typename: 'ClinicalDocument', id: document },
    { __typename: 'MedicationCourse', id: course },
    { __typename: 'PracticeMessage', id: message },
    { __typename: 'MedicalRecord', id: record },
    { __typename: 'Patient', id: patient },
    { __typename: 'Practice', odsCode: 'X99951' },
  ];
  const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
  const resolveReferences = async (scope: string) =>
    stack.query(query, { representations }, { as: { token: await stack.tokenFor('patient-1', scope) } });
  const withoutScopes = await resolveReferences('openid');
  expect(withoutScopes.errors?.map(({ path, extensions }) => [path?.[1], extensions.code])).toEqual(
    [0, 1, 2, 3, 4].map((at) => [at, 'FORBIDDEN']),
  );
  expect(withoutScopes.data).toMatchObject({
    _entities: [null, null, null, null, null, {}, {}, { __typename: 'Practice' }],
  });
  expect(stack.calls().filter((call) => !/Session|Version/.test(call))).toEqual([]);
  expect((await resolveReferences('gp:appointments gp:prescriptions gp:record gp:messages')).errors).toBeUndefined();
});

test('practice data is returned to a signed-in user without any GP scope', async () => {
  const query =
    '{ gpPractice(odsCode: "X99951") { name settings { __typename } } gpOnlineUser { patients { id accessLevel } } }';
  expect((await queryWithScope(query, 'openid')).errors).toBeUndefined();
});

test.each(['', 'gp:appointment', 'GP:appointments', 'gp:appointments,gp:record', 'gp:*'])(
  'a token with the scope %j cannot read appointments',
  async (scope) => {
    const { errors } = await queryWithScope('{ gpOnlineUser { patients { appointments { __typename } } } }', scope);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  },
);

test('tokenScopes "when-named" limits only the tokens that name a GP scope', async () => {
  const lenient = await startStack({
    world: stack.simulator.world,
    now: stack.simulator.clock.now(),
    settings: { tokenScopes: 'when-named' },
  });
  const query = '{ gpOnlineUser { patients { appointments { __typename } nhsNumber } } }';
  const codes = async (scope: string) => {
    const { errors } = await lenient.query(query, {}, { as: { token: await lenient.tokenFor('patient-1', scope) } });
    return errors?.map(({ path, extensions }) => [path?.at(-1), extensions.code]);
  };
  expect(await codes('')).toBeUndefined();
  expect(await codes('openid profile')).toBeUndefined();
  expect(await codes('openid gp:appointments')).toEqual([['nhsNumber', 'FORBIDDEN']]);
  await lenient.stop();
});
