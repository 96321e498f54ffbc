import { afterEach, expect, test } from 'vitest';
import type { FaultKind, PlannedFault } from '../../simulator/faults.ts';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import type { Patient } from '../../simulator/world/Patient.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { callCount, faultedCallCount, repeatedFaults, sendWithFaults, setupCalls } from './transportFaults.ts';

const pending = `pending { requestedAt { instant } contactDetails { telephone mobile email }
  address { houseNameOrFlat street village town county postcode } }`;

const outcomeFields = `kind: __typename ... on GpServiceProblem { message problemCode } ... on GpDetailsChangeOutcomeUnknown { patient { id } }`;

const request = `mutation ($input: RequestGpDetailsChangeInput!) { outcome: requestGpDetailsChange(input: $input) { ${outcomeFields}
  ... on RequestGpDetailsChangeSuccess { patient { id } detailsChange { ${pending} } } } }`;

const cancel = `mutation ($input: CancelGpDetailsChangeInput!) { outcome: cancelGpDetailsChange(input: $input) { ${outcomeFields}
  ... on CancelGpDetailsChangeSuccess { patient { detailsChange { ... on GpPatientDetailsChange { ${pending} } } } } } }`;

let stack: Stack;
afterEach(() => stack.stop());

async function start(patient: PatientOverrides = {}, practice: PracticeOverrides = {}) {
  const patients = [aPatient(patient), aPatient()];
  stack = await startStack({
    world: aWorld({ practices: [aPractice(practice)], patients }),
    now: new Date('2026-05-12T08:00:00Z'),
  });
  const idOf = async (as: string) => {
    const { data } = await stack.query('{ gpOnlineUser { patients { id } } }', {}, { as });
    return (data as { gpOnlineUser: { patients: [{ id: string }] } }).gpOnlineUser.patients[0].id;
  };
  const [first] = stack.simulator.world.patients as [Patient];
  return { patient: first, patientId: await idOf('patient-1'), otherId: await idOf('patient-2') };
}

const fullChange = {
  contactDetails: { telephone: '01632 960001', mobile: '07700 900123', email: 'ada+gp@example.org' },
  address: {
    houseNameOrFlat: 'Flat 2 & 3',
    street: '4 New Street',
    village: 'Roundhay',
    town: 'Leeds',
    county: 'West Yorkshire',
    postcode: 'LS1 1AA',
  },
};

const earlierChange = { Address: { Town: 'York' }, RequestedDateTime: '2026-05-11T10:00:00+01:00' };

interface Outcome {
  readonly kind: string;
}

const stepsOf = (write: string) => [...setupCalls, write, 'GetDemographicsChangeRequest'];
const readOperation = 'GetDemographicsChangeRequest';

test.each(stepsOf('RequestDemographicsChange'))(
  'requestGpDetailsChange is sent at most once and reports its true outcome when %s fails',
  async (operation) => {
    const { patient, patientId } = await start();
    for (const fault of repeatedFaults) {
      patient.changeRequest = structuredClone(earlierChange);
      const { outcome, codes } = await sendWithFaults<Outcome>(stack, [{ ...fault, operation }], request, {
        patientId,
        ...fullChange,
      });
      const isDone = patient.changeRequest.ContactDetails !== undefined;
      const context = JSON.stringify(fault);
      expect(faultedCallCount(stack), context).toBeGreaterThan(0);
      expect(callCount(stack, 'RequestDemographicsChange'), context).toBeLessThanOrEqual(1);
      if (outcome === null) expect([isDone, codes.length], context).toEqual([false, 1]);
      else if (outcome.kind === 'GpDetailsChangeOutcomeUnknown')
        expect(callCount(stack, 'RequestDemographicsChange'), context).toBe(1);
      else {
        expect([outcome.kind, isDone], context).toEqual(['RequestGpDetailsChangeSuccess', true]);
        const detailsChange = codes.length > 0 ? null : { pending: fullChange };
        expect(outcome, context).toMatchObject({ detailsChange });
      }
    }
  },
);

test.each(stepsOf('CancelDemographicsChangeRequest'))(
  'cancelGpDetailsChange is sent at most once and reports its true outcome when %s fails',
  async (operation) => {
    const { patient, patientId } = await start();
    for (const fault of repeatedFaults) {
      patient.changeRequest = structuredClone(earlierChange);
      const { outcome, codes } = await sendWithFaults<Outcome>(stack, [{ ...fault, operation }], cancel, {
        patientId,
      });
      const isDone = patient.changeRequest === undefined;
      const context = JSON.stringify(fault);
      expect(faultedCallCount(stack), context).toBeGreaterThan(0);
      expect(callCount(stack, 'CancelDemographicsChangeRequest'), context).toBeLessThanOrEqual(1);
      if (outcome === null) expect([isDone, codes.length], context).toEqual([false, 1]);
      else if (outcome.kind === 'GpDetailsChangeOutcomeUnknown')
        expect(callCount(stack, 'CancelDemographicsChangeRequest'), context).toBe(1);
      else {
        expect([outcome.kind, isDone], context).toEqual(['CancelGpDetailsChangeSuccess', true]);
        const pending = codes.length > 0 ? null : { pending: null };
        expect(outcome, context).toMatchObject({ patient: { detailsChange: pending } });
      }
    }
  },
);

const drop = (operation: string, at: 'before' | 'after', times = 1): PlannedFault & FaultKind => ({
  kind: 'drop',
  at,
  operation,
  times,
});

test.each([
  ['RequestDemographicsChange', 'before', 'GpDetailsChangeOutcomeUnknown', request],
  ['RequestDemographicsChange', 'after', 'RequestGpDetailsChangeSuccess', request],
  ['CancelDemographicsChangeRequest', 'before', 'GpDetailsChangeOutcomeUnknown', cancel],
  ['CancelDemographicsChangeRequest', 'after', 'CancelGpDetailsChangeSuccess', cancel],
] as const)(
  'a %s call dropped %s it takes effect is followed by one read and reports %s',
  async (operation, at, kind, mutation) => {
    const { patientId } = await start({ changeRequest: earlierChange });
    const input = mutation === request ? { patientId, ...fullChange } : { patientId };
    const { outcome } = await sendWithFaults<Outcome>(stack, [drop(operation, at)], mutation, input);
    expect(outcome?.kind).toBe(kind);
    expect(callCount(stack, readOperation)).toBe(1);
  },
);

test.each([
  ['RequestDemographicsChange', request],
  ['CancelDemographicsChangeRequest', cancel],
])(
  'a %s call reports GpDetailsChangeOutcomeUnknown and no error when its response and the follow-up read are lost',
  async (operation, mutation) => {
    const { patientId } = await start({ changeRequest: earlierChange });
    const input = mutation === request ? { patientId, ...fullChange } : { patientId };
    const faults = [drop(operation, 'after'), drop(readOperation, 'before', 2)];
    expect(await sendWithFaults<Outcome>(stack, faults, mutation, input)).toMatchObject({
      outcome: { kind: 'GpDetailsChangeOutcomeUnknown', patient: { id: patientId } },
      codes: [],
    });
  },
);
