import { afterEach, assert, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startHoldingProxy, type HoldingProxy } from '../support/startHoldingProxy.ts';
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

const family = `{ gpOnlineUser { patients { relation isRelationDeclared nhsNumber practice { odsCode version }
  demographics { ... on GpPatientDemographics { firstName } }
  appointments { __typename ... on GpServiceUnavailable { reason } }
  medicationCourses { __typename ... on GpServiceUnavailable { reason } } } } }`;

test('a parent sees each child at the child’s own practice with its own services', async () => {
  stack = await start({ now });
  expect(await stack.query(family)).toEqual({
    status: 200,
    data: {
      gpOnlineUser: {
        patients: [
          {
            relation: 'SELF',
            isRelationDeclared: false,
            nhsNumber: '9990000018',
            practice: { odsCode: 'X99951', version: '2.1' },
            demographics: { firstName: 'Marigold' },
            appointments: { __typename: 'GpAppointments' },
            medicationCourses: { __typename: 'GpMedicationCourses' },
          },
          {
            relation: 'PROXY',
            isRelationDeclared: false,
            nhsNumber: '9990000026',
            practice: { odsCode: 'X99952', version: '2.1' },
            demographics: { firstName: 'Pip' },
            appointments: { __typename: 'GpAppointments' },
            medicationCourses: { __typename: 'GpServiceNotOffered', reason: 'NOT_OFFERED' },
          },
          {
            relation: 'PROXY',
            isRelationDeclared: false,
            nhsNumber: '9990000034',
            practice: { odsCode: 'X99953', version: '1.8' },
            demographics: { firstName: 'Dot' },
            appointments: { __typename: 'GpServiceNotGranted', reason: 'NOT_GRANTED' },
            medicationCourses: { __typename: 'GpMedicationCourses' },
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

test('the sessions of a family run in parallel, with one call at a time in each session', async () => {
  let proxy: HoldingProxy | undefined;
  stack = await start({ now, through: async (upstream) => (proxy = await startHoldingProxy(upstream)).endpoint });
  assert(proxy);
  const { ledger } = stack.simulator;
  const events: { readonly call: (typeof ledger)[number]; readonly stage: string }[] = [];
  stack.simulator.watchCalls((call, stage) => void events.push({ call, stage }));
  const holds = ['BeginPatientSession', 'GetDemographics'].map(
    (operation) => [operation, (proxy as HoldingProxy).hold(operation)] as const,
  );
  const response = stack.query(family);
  for (const [operation, hold] of holds) {
    // No response has been sent yet, and the calls of all three patients are there.
    await hold.waitForCalls(3);
    const calls = new Set(events.map(({ call }) => call).filter((call) => call.operation === operation));
    expect(new Set([...calls].map(({ relationshipId }) => relationshipId)).size).toBe(3);
    hold.release();
  }
  expect((await response).errors).toBeUndefined();
  await proxy.stop();
  const sessions = Map.groupBy(events, ({ call }) => call.relationshipId);
  sessions.delete(undefined);
  expect(sessions.size).toBe(3);
  for (const calls of sessions.values()) {
    const stages = calls.map(({ stage }) => stage);
    expect(stages).toEqual(stages.map((_, at) => (at % 2 === 0 ? 'arrived' : 'completed')));
  }
  expect(ledger.filter(({ violation }) => violation !== undefined)).toEqual([]);
});
