import { expect, test } from 'vitest';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { RefusedError, type Refusal } from '../../src/domain/RefusedError.ts';
import { executeQuery } from '../support/executeQuery.ts';
import { timesOut } from '../support/executeOperation.ts';
import { account, fakeEmis, practice, settings } from '../support/fakeEmis.ts';

const appointments = `{ gpPatient(id: "ada") { appointments { __typename
  ... on GpServiceUnavailable { service reason nextStep practice { odsCode } }
  ... on GpServiceNotGranted { isAssigned isEffective } } } }`;

/** Reads succeed until a refusal has made the practice be forgotten. After that, these replace them. */
async function explain(refusal: Refusal, afterRefusal: Partial<EmisClient>) {
  let isRefused = false;
  const before: Partial<EmisClient> = {
    practice: async () => practice,
    practiceSettings: async () => settings,
    account: async () => account,
  };
  const current = { ...before };
  const emis = fakeEmis({
    practice: (...args) => (current.practice ?? timesOut)(...args),
    practiceSettings: (...args) => (current.practiceSettings ?? timesOut)(...args),
    account: (...args) => (current.account ?? timesOut)(...args),
    appointments: () => {
      isRefused = true;
      Object.assign(current, afterRefusal);
      return Promise.reject(new RefusedError(refusal));
    },
  });
  const { data, errors } = await executeQuery(appointments, { emis });
  expect(isRefused).toBe(true);
  expect(errors).toBeUndefined();
  return (data as { gpPatient: { appointments: unknown } }).gpPatient.appointments;
}

const notGranted = { __typename: 'GpServiceNotGranted', service: 'APPOINTMENTS', isEffective: false };

test('a refusal is explained without the practice when the practice cannot be loaded again', async () => {
  expect(await explain('serviceNotEnabled', { practice: timesOut })).toMatchObject({
    ...notGranted,
    practice: null,
    isAssigned: true,
  });
  expect(await explain('practiceNotLive', { practice: timesOut })).toMatchObject({
    __typename: 'GpPracticeNotLive',
    practice: null,
  });
});

test('a refusal is explained without the account when the account cannot be loaded again', async () => {
  expect(await explain('serviceNotEnabled', { account: timesOut })).toMatchObject({
    ...notGranted,
    practice: { odsCode: 'A28001' },
    isAssigned: null,
  });
});

test('a refusal is explained when neither practice, settings nor account can be loaded again', async () => {
  const nothing = { practice: timesOut, practiceSettings: timesOut, account: timesOut };
  expect(await explain('serviceNotEnabled', nothing)).toMatchObject({
    ...notGranted,
    practice: null,
    isAssigned: null,
  });
});

test('a refusal is explained when the account has been refused in the meantime', async () => {
  const account = () => Promise.reject(new RefusedError('accessEnded'));
  expect(await explain('serviceNotEnabled', { account })).toMatchObject({ ...notGranted, isAssigned: null });
});

test.each(['accessEnded', 'accountInactive', 'accountRestricted'] as const)(
  'the refusal %s is explained with the practice as it is known',
  async (refusal) => {
    const nothing = { practiceSettings: timesOut, account: timesOut };
    expect(await explain(refusal, nothing)).toMatchObject({ practice: { odsCode: 'A28001' } });
  },
);
