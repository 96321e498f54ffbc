import { describe, expect, test } from 'vitest';
import { reasonsOf, rules } from '../../src/availability/rules.ts';
import { RefusedError, type Refusal } from '../../src/domain/RefusedError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeOperation, refused } from '../support/executeOperation.ts';
import { ids } from '../support/executeQuery.ts';
import { account, ada, allServices, noTraits } from '../support/fakeEmis.ts';

const lacksAll = {
  ...noTraits,
  lacks: new Set(['PRACTICE_SEARCH', 'PRESCRIPTION_CANCELLATION', 'ACCOUNT_RESET'] as const),
};
const refuse = (refusal: Refusal) => () => Promise.reject(new RefusedError(refusal));
const reasonFields = '__typename ... on GpServiceUnavailable { reason nextStep practice { odsCode } }';
const prescriptionId = ids.ofPrescription({ link: ada, requestId: 'r', requestedAt: '2026-11-20T10:00:00Z' });
const cancel = `mutation { result: cancelGpPrescriptionRequest(input: { prescriptionId: "${prescriptionId}" }) { ${reasonFields} } }`;
const reset = `mutation { result: resetGpAccountLinkageKey(input: { patientId: "ada", confirm: true }) { ${reasonFields} } }`;
const search = `{ result: findGpPractices(input: { name: "Surgery" }) { ${reasonFields} } }`;

const resultOf = async (source: string, answers: Partial<EmisClient>) => {
  const { data, errors, allCalls } = await executeOperation(source, answers);
  expect(errors).toBeUndefined();
  return { result: data?.['result'], calls: allCalls };
};

const notHere = { __typename: 'GpServiceNotInThisEnvironment', reason: 'NOT_IN_THIS_ENVIRONMENT' };
const atPractice = { ...notHere, nextStep: 'CONTACT_PRACTICE', practice: { odsCode: 'A28001' } };

describe('a service that the upstream lacks', () => {
  test('an upstream may lack exactly the services whose rules say so', () => {
    const optional = Object.entries(rules).filter(([, rule]) => reasonsOf(rule).includes('NOT_IN_THIS_ENVIRONMENT'));
    expect(optional.map(([service]) => service).toSorted()).toEqual([...lacksAll.lacks].toSorted());
  });

  test('findGpPractices reports without a call that the environment does not have it', async () => {
    const { result, calls } = await resultOf(search, { traits: lacksAll });
    expect(result).toEqual({ ...notHere, nextStep: 'NOTHING', practice: null });
    expect(calls).toEqual([]);
  });

  test.each([
    ['cancelPrescriptionRequest', cancel],
    ['resetAccountLinkageKey', reset],
  ])('%s reports it and the practice to contact, and sends nothing', async (_, source) => {
    const { result, calls } = await resultOf(source, { traits: lacksAll });
    expect(result).toEqual(atPractice);
    expect(calls).toEqual([['practice', 'A28001']]);
  });

  test.each([
    ['cancelPrescriptionRequest', cancel, { cancelPrescriptionRequest: refused('notInThisEnvironment') }],
    ['resetAccountLinkageKey', reset, { resetAccountLinkageKey: refused('notInThisEnvironment') }],
  ])('%s reports it too when only the refusal of the call shows it', async (_, source, answers) => {
    expect((await resultOf(source, answers)).result).toEqual(atPractice);
  });

  test('onlineServices reports it before anybody tries', async () => {
    const { data } = await executeOperation(
      '{ gpPatient(id: "ada") { onlineServices { service isAvailable unavailable { reason } } } }',
      { traits: lacksAll },
    );
    const { gpPatient: patient } = data as {
      gpPatient: { onlineServices: { service: string; isAvailable: boolean }[] };
    };
    const lacking = patient.onlineServices.filter(({ isAvailable }) => !isAvailable);
    expect(lacking).toEqual(
      ['PRESCRIPTION_CANCELLATION', 'ACCOUNT_RESET'].map((service) => ({
        service,
        isAvailable: false,
        unavailable: { reason: 'NOT_IN_THIS_ENVIRONMENT' },
      })),
    );
  });
});

describe('a restricted account', () => {
  const details = `{ gpPatient(id: "ada") { nhsNumber demographics { ${reasonFields} } onlineServices { service isAvailable } } }`;
  const restricted = { account: () => Promise.resolve({ ...account, level: 'restricted' as const }) };
  const readDetails = async (answers: Partial<EmisClient>) => {
    const { data, errors } = await executeOperation(details, { ...restricted, ...answers });
    expect(errors).toBeUndefined();
    const { gpPatient: patient } = data as {
      gpPatient: { onlineServices: { service: string; isAvailable: boolean }[] };
    };
    const isAvailable = patient.onlineServices.find(({ service }) => service === 'PATIENT_DETAILS')?.isAvailable;
    return { ...patient, onlineServices: undefined, isAvailable };
  };

  test('it reads the details where the upstream allows it', async () => {
    expect(await readDetails({})).toMatchObject({
      nhsNumber: '9990000018',
      demographics: { __typename: 'GpPatientDemographics' },
      isAvailable: true,
    });
  });

  test('demographics is GpAccountRestricted where the upstream refuses it, and onlineServices agrees', async () => {
    const answers = {
      traits: { ...noTraits, restrictedAccountsLack: new Set(['PATIENT_DETAILS'] as const) },
      demographics: refuse('accountRestricted'),
    };
    expect(await readDetails(answers)).toMatchObject({
      nhsNumber: null,
      demographics: {
        __typename: 'GpAccountRestricted',
        reason: 'ACCOUNT_RESTRICTED',
        nextStep: 'PROVE_IDENTITY_AT_PRACTICE',
      },
      isAvailable: false,
    });
  });
});

describe('access that has ended', () => {
  const ended = {
    __typename: 'GpAccessEnded',
    reason: 'ACCESS_ENDED',
    nextStep: 'LINK_AGAIN',
    practice: { odsCode: 'A28001' },
  };

  test.each([
    ['the read of the account', { account: refuse('accessEnded'), demographics: refuse('accessEnded') }],
    ['the read itself', { messages: refuse('accessEnded'), demographics: refuse('accessEnded') }],
  ])('messages and demographics report GpAccessEnded when %s is refused', async (_, answers) => {
    const { data, errors } = await executeOperation(
      `{ gpPatient(id: "ada") { messages { ${reasonFields} } demographics { ${reasonFields} } } }`,
      answers,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ gpPatient: { messages: ended, demographics: ended } });
  });

  test('a mutation reports GpAccessEnded when its call is refused', async () => {
    const { result } = await resultOf(reset, { resetAccountLinkageKey: refused('accessEnded') });
    expect(result).toEqual(ended);
  });

  test('every service of the patient is unavailable, and the access level is not known', async () => {
    const { data } = await executeOperation(
      '{ gpPatient(id: "ada") { accessLevel onlineServices { service unavailable { reason } } } }',
      { account: refuse('accessEnded') },
    );
    const { gpPatient: patient } = data as {
      gpPatient: { onlineServices: { service: keyof typeof rules; unavailable: unknown }[] };
    };
    expect(patient).toMatchObject({ accessLevel: null });
    const ofPatient = patient.onlineServices.filter(({ service }) => rules[service].at === 'patient');
    expect(new Set(ofPatient.map(({ unavailable }) => JSON.stringify(unavailable)))).toEqual(
      new Set(['{"reason":"ACCESS_ENDED"}']),
    );
  });
});

test('a grant that is not known refuses nothing, and one that is known to be absent says whether it is assigned', async () => {
  const { messages: _unknown, ...known } = allServices;
  const source = `{ gpPatient(id: "ada") { messages { __typename ... on GpServiceNotGranted { isAssigned } } } }`;
  const read = async (effective: typeof known | typeof allServices) =>
    (await executeOperation(source, { account: () => Promise.resolve({ ...account, assigned: known, effective }) }))
      .data;
  expect(await read(known)).toEqual({ gpPatient: { messages: { __typename: 'GpPracticeMessages' } } });
  expect(await read({ ...allServices, messages: false })).toEqual({
    gpPatient: { messages: { __typename: 'GpServiceNotGranted', isAssigned: null } },
  });
});
