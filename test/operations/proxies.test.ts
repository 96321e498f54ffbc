import { afterEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');

let stack: Stack;
afterEach(() => stack.stop());

/** A parent at one practice, with two children at two others. */
function start(simulated: StackOptions): Promise<Stack> {
  const practices = [aPractice(), aPractice({ prescribing: 'off' }), aPractice({ version: '1.8' })];
  const proxies = [{ subject: 'patient-1' }];
  const world = aWorld({
    practices,
    patients: [
      aPatient({ firstName: 'Marigold' }),
      aPatient({ firstName: 'Pip', subject: null, practice: 'X99952', proxies }),
      aPatient({
        firstName: 'Dot',
        subject: null,
        practice: 'X99953',
        proxies: [{ subject: 'patient-1', granted: { AppointmentsEnabled: false } }],
      }),
    ],
  });
  return startStack({ world, ...simulated });
}

const family = `{ me { patients { relation isRelationDeclared nhsNumber practice { odsCode version }
  demographics { ... on PatientDemographics { firstName } }
  appointments { __typename ... on GpServiceUnavailable { reason } }
  medicationCourses { __typename ... on GpServiceUnavailable { reason } } } } }`;

test('a parent sees each child at its own practice, with its own services', async () => {
  stack = await start({ now });
  expect(await stack.query(family)).toEqual({
    status: 200,
    data: {
      me: {
        patients: [
          {
            relation: 'SELF',
            isRelationDeclared: false,
            nhsNumber: '9990000018',
            practice: { odsCode: 'X99951', version: '2.1' },
            demographics: { firstName: 'Marigold' },
            appointments: { __typename: 'Appointments' },
            medicationCourses: { __typename: 'MedicationCourses' },
          },
          {
            relation: 'PROXY',
            isRelationDeclared: false,
            nhsNumber: '9990000026',
            practice: { odsCode: 'X99952', version: '2.1' },
            demographics: { firstName: 'Pip' },
            appointments: { __typename: 'Appointments' },
            medicationCourses: { __typename: 'GpServiceNotOffered', reason: 'NOT_OFFERED' },
          },
          {
            relation: 'PROXY',
            isRelationDeclared: false,
            nhsNumber: '9990000034',
            practice: { odsCode: 'X99953', version: '1.8' },
            demographics: { firstName: 'Dot' },
            appointments: { __typename: 'GpServiceNotGranted', reason: 'NOT_GRANTED' },
            medicationCourses: { __typename: 'MedicationCourses' },
          },
        ],
      },
    },
  });
  const sessions = stack.simulator.ledger.flatMap(({ effect }) =>
    effect?.kind === 'patientSessionOpened' ? [effect.relationshipId] : [],
  );
  expect(new Set(sessions).size).toBe(3);
  expect(sessions).toHaveLength(3);
  expect(stack.calls().filter((call) => call === 'CreateEndUserSession')).toHaveLength(1);
});

test('the sessions of a family run side by side, and the calls within each one by one', async () => {
  stack = await start({ latency: 80 });
  const { errors } = await stack.query(family);
  expect(errors).toBeUndefined();
  const { ledger } = stack.simulator;
  for (const operation of ['BeginPatientSession', 'GetDemographics']) {
    const calls = ledger.filter((call) => call.operation === operation);
    expect(new Set(calls.map(({ relationshipId }) => relationshipId)).size).toBe(3);
    const begins = calls.map(({ at }) => at.getTime());
    const ends = calls.map(({ at, durationMs }) => at.getTime() + durationMs);
    // Each had begun before any of them was done.
    expect(Math.max(...begins)).toBeLessThan(Math.min(...ends));
  }
  expect(ledger.filter(({ violation }) => violation !== undefined)).toEqual([]);
});
