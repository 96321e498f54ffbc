import { afterEach, describe, expect, test } from 'vitest';
import type { FaultKind, PlannedFault } from '../../simulator/faults.ts';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import type { Patient } from '../../simulator/world/World.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { arrived, hits, sendOn, stepsBefore, wires } from './badWire.ts';

const pending = `pending { requestedAt contactDetails { telephone mobile email }
  address { houseNameOrFlat street village town county postcode } }`;

const screen = `{ me { patients { detailsChange { __typename ... on PatientDetailsChange { ${pending} }
  ... on GpServiceNeedsNewerVersion { requiredVersion practiceVersion } } } } }`;

const told = `kind: __typename ... on GpServiceProblem { message } ... on DetailsChangeOutcomeUnknown { patient { id } }`;

const request = `mutation ($input: RequestDetailsChangeInput!) { outcome: requestDetailsChange(input: $input) { ${told}
  ... on RequestDetailsChangeSuccess { patient { id } detailsChange { ${pending} } } } }`;

const withdraw = `mutation ($input: WithdrawDetailsChangeInput!) { outcome: withdrawDetailsChange(input: $input) { ${told}
  ... on WithdrawDetailsChangeSuccess { patient { detailsChange { ... on PatientDetailsChange { ${pending} } } } } } }`;

let stack: Stack;
afterEach(() => stack.stop());

async function start(patient: PatientOverrides = {}, practice: PracticeOverrides = {}) {
  const patients = [aPatient(patient), aPatient()];
  stack = await startStack({
    world: aWorld({ practices: [aPractice(practice)], patients }),
    now: new Date('2026-05-12T08:00:00Z'),
  });
  const idOf = async (as: string) => {
    const { data } = await stack.query('{ me { patients { id } } }', {}, { as });
    return (data as { me: { patients: [{ id: string }] } }).me.patients[0].id;
  };
  const [first] = stack.simulator.world.patients as [Patient];
  return { patient: first, patientId: await idOf('patient-1'), otherId: await idOf('patient-2') };
}

async function shown(): Promise<unknown> {
  const { data, errors } = await stack.query(screen);
  expect(errors).toBeUndefined();
  return (data as { me: { patients: [{ detailsChange: unknown }] } }).me.patients[0].detailsChange;
}

async function send(operation: string, input: object): Promise<unknown> {
  const { data, errors } = await stack.query(operation, { input });
  expect(errors).toBeUndefined();
  return (data as { outcome: unknown }).outcome;
}

const all = {
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

const upstreamAll = {
  ContactDetails: { TelephoneNumber: '01632 960001', MobileNumber: '07700 900123', EmailAddress: 'ada+gp@example.org' },
  Address: {
    HouseNameFlatNumber: 'Flat 2 & 3',
    NumberStreet: '4 New Street',
    Village: 'Roundhay',
    Town: 'Leeds',
    County: 'West Yorkshire',
    Postcode: 'LS1 1AA',
  },
};

const yesterday = { Address: { Town: 'York' }, RequestedDateTime: '2026-05-11T10:00:00+01:00' };
const nowhere = { houseNameOrFlat: null, street: null, village: null, town: null, county: null, postcode: null };

describe('the change that waits', () => {
  test('is one call', async () => {
    await start({ changeRequest: yesterday });
    const change = {
      requestedAt: '2026-05-11T10:00:00+01:00',
      contactDetails: null,
      address: { ...nowhere, town: 'York' },
    };
    expect(await shown()).toEqual({ __typename: 'PatientDetailsChange', pending: change });
    stack.clearCalls();
    await shown();
    expect(stack.calls()).toEqual(['GetUserOptions', 'GetDemographicsChangeRequest']);
  });

  test('is none where none waits', async () => {
    await start();
    expect(await shown()).toEqual({ __typename: 'PatientDetailsChange', pending: null });
  });
});

describe('asking for a change', () => {
  test('sends every value, and shows what waits', async () => {
    const { patient, patientId } = await start();
    await shown();
    stack.clearCalls();
    expect(await send(request, { patientId, ...all })).toEqual({
      kind: 'RequestDetailsChangeSuccess',
      patient: { id: patientId },
      detailsChange: { pending: { ...all, requestedAt: '2026-05-12T09:00:00+01:00' } },
    });
    expect(stack.calls()).toEqual(['GetUserOptions', 'RequestDemographicsChange', 'GetDemographicsChangeRequest']);
    expect(patient.changeRequest).toMatchObject(upstreamAll);
  });

  test('changes nothing by itself, and takes the place of what waited', async () => {
    const { patient, patientId } = await start({ changeRequest: yesterday });
    const before = structuredClone(patient.address);
    const outcome = await send(request, { patientId, contactDetails: { mobile: ' 07700 900123 ', email: ' ' } });
    expect(outcome).toMatchObject({
      detailsChange: {
        pending: { address: null, contactDetails: { mobile: '07700 900123', email: null, telephone: null } },
      },
    });
    expect(patient.changeRequest).toEqual({
      ContactDetails: { MobileNumber: '07700 900123' },
      RequestedDateTime: '2026-05-12T09:00:00+01:00',
    });
    expect(patient.address).toEqual(before);
  });

  test('without a value is a mistake of the caller, and for somebody else finds nobody: no call either way', async () => {
    const { patientId, otherId } = await start();
    const { errors } = await stack.query(request, { input: { patientId, address: { town: ' ' } } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input' } }]);
    expect(await send(request, { patientId: otherId, ...all })).toMatchObject({ kind: 'GpPatientNotFound' });
    expect(await send(withdraw, { patientId: otherId })).toMatchObject({ kind: 'GpPatientNotFound' });
    expect(stack.calls()).toEqual([]);
  });

  test('that the practice does not like is refused', async () => {
    const { patientId } = await start();
    stack.simulator.faults.add({ kind: 'fault', status: 400, code: -1014, operation: 'RequestDemographicsChange' });
    expect(await send(request, { patientId, ...all })).toMatchObject({ kind: 'DetailsChangeRefused' });
  });
});

describe('withdrawing a change', () => {
  test('is one call, and nothing waits any longer', async () => {
    const { patient, patientId } = await start({ changeRequest: yesterday });
    expect(await send(withdraw, { patientId })).toEqual({
      kind: 'WithdrawDetailsChangeSuccess',
      patient: { detailsChange: { pending: null } },
    });
    expect(patient.changeRequest).toBeUndefined();
    expect(await send(withdraw, { patientId })).toEqual({
      kind: 'DetailsChangeNotPending',
      message: 'No change is waiting for the practice. It may already have been dealt with.',
    });
  });
});

describe('where details cannot be changed', () => {
  const session = ['BeginPatientSession', 'CompletePatientSession', 'GetUserOptions'];

  test.each<[string, PatientOverrides, PracticeOverrides, string[]]>([
    ['GpPracticeNotLive', {}, { live: false }, []],
    ['GpServiceNeedsNewerVersion', {}, { version: '1.8' }, []],
    ['GpServiceNeedsNewerVersion', {}, { version: '2.0' }, []],
    ['GpServiceNotOffered', {}, { demographicsUpdates: 'off' }, ['GetPracticeSettings']],
    ['GpAccountInactive', { status: 'Inactive' }, {}, ['GetPracticeSettings', 'BeginPatientSession']],
    ['GpAccountRestricted', { restricted: true }, {}, ['GetPracticeSettings', ...session]],
    ['GpServiceNotGranted', { granted: { DemographicsUpdateEnabled: false } }, {}, ['GetPracticeSettings', ...session]],
  ])('%s is told, and nothing is asked or sent', async (typeName, patient, practice, calls) => {
    const { patientId } = await start(patient, practice);
    expect(await shown()).toMatchObject({ __typename: typeName });
    expect(stack.calls()).toEqual(['CreateEndUserSession', 'GetClinicalVersionInformation', ...calls]);
    expect(await send(request, { patientId, ...all })).toMatchObject({ kind: typeName });
    expect(await send(withdraw, { patientId })).toMatchObject({ kind: typeName });
    expect(stack.calls().filter((call) => call.includes('Demographics'))).toEqual([]);
  });

  test('an older practice is told with both versions', async () => {
    await start({}, { version: '2.0' });
    expect(await shown()).toMatchObject({ requiredVersion: '2.1', practiceVersion: '2.0' });
  });
});

interface Outcome {
  readonly kind: string;
}

describe('on a bad wire', () => {
  const steps = (write: string) => [...stepsBefore, write, 'GetDemographicsChangeRequest'];
  const reading = 'GetDemographicsChangeRequest';

  test.each(steps('RequestDemographicsChange'))(
    'a request is sent at most once, and told as it is, whatever happens to %s',
    async (operation) => {
      const { patient, patientId } = await start();
      for (const fault of wires) {
        patient.changeRequest = structuredClone(yesterday);
        const { outcome, codes } = await sendOn<Outcome>(stack, [{ ...fault, operation }], request, {
          patientId,
          ...all,
        });
        const isDone = patient.changeRequest.ContactDetails !== undefined;
        const what = JSON.stringify(fault);
        expect(hits(stack), what).toBeGreaterThan(0);
        expect(arrived(stack, 'RequestDemographicsChange'), what).toBeLessThanOrEqual(1);
        if (outcome === null) expect([isDone, codes.length], what).toEqual([false, 1]);
        else if (outcome.kind === 'DetailsChangeOutcomeUnknown')
          expect(arrived(stack, 'RequestDemographicsChange'), what).toBe(1);
        else {
          expect([outcome.kind, isDone], what).toEqual(['RequestDetailsChangeSuccess', true]);
          const detailsChange = codes.length > 0 ? null : { pending: all };
          expect(outcome, what).toMatchObject({ detailsChange });
        }
      }
    },
  );

  test.each(steps('CancelDemographicsChangeRequest'))(
    'a withdrawal is sent at most once, and told as it is, whatever happens to %s',
    async (operation) => {
      const { patient, patientId } = await start();
      for (const fault of wires) {
        patient.changeRequest = structuredClone(yesterday);
        const { outcome, codes } = await sendOn<Outcome>(stack, [{ ...fault, operation }], withdraw, { patientId });
        const isDone = patient.changeRequest === undefined;
        const what = JSON.stringify(fault);
        expect(hits(stack), what).toBeGreaterThan(0);
        expect(arrived(stack, 'CancelDemographicsChangeRequest'), what).toBeLessThanOrEqual(1);
        if (outcome === null) expect([isDone, codes.length], what).toEqual([false, 1]);
        else if (outcome.kind === 'DetailsChangeOutcomeUnknown')
          expect(arrived(stack, 'CancelDemographicsChangeRequest'), what).toBe(1);
        else {
          expect([outcome.kind, isDone], what).toEqual(['WithdrawDetailsChangeSuccess', true]);
          const pending = codes.length > 0 ? null : { pending: null };
          expect(outcome, what).toMatchObject({ patient: { detailsChange: pending } });
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
    ['RequestDemographicsChange', request, 'before', 'DetailsChangeOutcomeUnknown'],
    ['RequestDemographicsChange', request, 'after', 'RequestDetailsChangeSuccess'],
    ['CancelDemographicsChangeRequest', withdraw, 'before', 'DetailsChangeOutcomeUnknown'],
    ['CancelDemographicsChangeRequest', withdraw, 'after', 'WithdrawDetailsChangeSuccess'],
  ] as const)('%s that is lost is looked at once', async (operation, mutation, at, kind) => {
    const { patientId } = await start({ changeRequest: yesterday });
    const input = mutation === request ? { patientId, ...all } : { patientId };
    const { outcome } = await sendOn<Outcome>(stack, [drop(operation, at)], mutation, input);
    expect(outcome?.kind).toBe(kind);
    expect(arrived(stack, reading)).toBe(1);
  });

  test.each([
    ['RequestDemographicsChange', request],
    ['CancelDemographicsChangeRequest', withdraw],
  ])('%s that is lost is not known when the look is lost too, and no error besides', async (operation, mutation) => {
    const { patientId } = await start({ changeRequest: yesterday });
    const input = mutation === request ? { patientId, ...all } : { patientId };
    const faults = [drop(operation, 'after'), drop(reading, 'before', 2)];
    expect(await sendOn<Outcome>(stack, faults, mutation, input)).toMatchObject({
      outcome: { kind: 'DetailsChangeOutcomeUnknown', patient: { id: patientId } },
      codes: [],
    });
  });
});
