import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeRelationshipKey, endRelationship } from '../../simulator/world/relationships.ts';
import type { Account } from '../../simulator/world/Account.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type QueryResponse, type Stack } from '../support/startStack.ts';

let stack: Stack;
const people = ['patient-1', 'patient-2', 'patient-3', 'patient-4', 'patient-5', 'patient-6'];
beforeEach(async () => {
  const world = aWorld({ practices: [aPractice()], patients: people.map(() => aPatient()) });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
});
afterEach(() => stack.stop());

const surnames = `{ gpOnlineUser { patients { id demographics { __typename
  ... on GpPatientDemographics { surname }
  ... on GpServiceUnavailable { reason nextStep message practice { telephone } } } } } }`;
const read = (as: string) => stack.query(surnames, {}, { as });
const accountOf = (number: number): Account => {
  const found = stack.simulator.world.accounts.find(({ patientId }) => patientId === `patient-${number}`);
  if (!found) throw new Error('no account');
  return found;
};
const ended = {
  __typename: 'GpAccessEnded',
  reason: 'ACCESS_ENDED',
  nextStep: 'LINK_AGAIN',
  message: "Your access to this patient's online services has ended. Link the account again.",
  practice: { telephone: expect.stringMatching(/^01632/) as string },
};
const expectEnded = ({ data, errors }: QueryResponse) => {
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ gpOnlineUser: { patients: [{ demographics: ended }] } });
};
const expectError = ({ errors }: QueryResponse) =>
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_INVALID_RESPONSE']);
const expectRead = ({ data, errors }: QueryResponse) => {
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain('"surname":"Teapot');
};
const securityEvents = () => stack.logLines.filter(({ code }) => code === 'UPSTREAM_UNPROVEN');
const readiness = async () => {
  const response = await fetch(`${stack.url}/readyz`);
  return { status: response.status, body: await response.json() };
};
const ready = { status: 200, body: { status: 'ready' } };
const notReady = { status: 503, body: { status: 'upstream not proven' } };

describe('a relationship that the upstream refuses', () => {
  test('GpAccessEnded has the telephone of the practice and costs one refused call', async () => {
    endRelationship(stack.simulator.world, accountOf(1), 'new key');
    expectEnded(await read('patient-1'));
    expect(stack.calls().toSorted()).toEqual([
      'BeginPatientSession',
      'CreateEndUserSession',
      'GetClinicalVersionInformation',
      'GetPracticeSettings',
    ]);
    expect(securityEvents()).toEqual([]);
    expect(await readiness()).toEqual(ready);
  });

  test('a patient whose session is open has access until it ends', async () => {
    expectRead(await read('patient-1'));
    endRelationship(stack.simulator.world, accountOf(1), 'new key');
    stack.simulator.endAllSessions();
    expectEnded(await read('patient-1'));
  });
});

describe('a wrong proof of the server', () => {
  test('one wrong proof among many is GpAccessEnded and no security event', async () => {
    changeRelationshipKey(accountOf(1));
    expectRead(await read('patient-2'));
    expectEnded(await read('patient-1'));
    expectRead(await read('patient-3'));
    changeRelationshipKey(accountOf(4));
    expectEnded(await read('patient-4'));
    expectEnded(await read('patient-1'));
    expect(securityEvents()).toEqual([]);
    expect(await readiness()).toEqual(ready);
    expect(stack.calls().filter((call) => call === 'CompletePatientSession')).toHaveLength(2);
  });

  test('without a success of another patient it stays an error and is logged as a security event', async () => {
    changeRelationshipKey(accountOf(1));
    expectError(await read('patient-1'));
    expect(securityEvents()).toHaveLength(1);
    expect(securityEvents()[0]).toMatchObject({ level: 50 });
    expect(await readiness()).toEqual(ready);
    expect(stack.calls()).not.toContain('CompletePatientSession');
  });

  test('the patient’s own earlier success shows nothing', async () => {
    expectRead(await read('patient-1'));
    stack.simulator.endAllSessions();
    changeRelationshipKey(accountOf(1));
    expectError(await read('patient-1'));
  });

  test('a success of more than ten minutes ago shows nothing', async () => {
    expectRead(await read('patient-2'));
    stack.simulator.clock.advance(11 * 60_000);
    changeRelationshipKey(accountOf(1));
    expectError(await read('patient-1'));
  });

  test.each([
    ['the pre-shared key of the server', { serverKey: 'another server key' }],
    ['the pre-shared key of the client', { clientKey: 'another client key' }],
    ['both pre-shared keys', { clientKey: 'another client key', serverKey: 'another server key' }],
  ])('an upstream with another value for %s fails every patient, and readiness', async (_name, keys) => {
    stack.simulator.changePreSharedKeys(keys);
    expectError(await read('patient-1'));
    expect(await readiness()).toEqual(ready);
    expectError(await read('patient-2'));
    expect(await readiness()).toEqual(notReady);
    expect(securityEvents()).toHaveLength(2);
    stack.simulator.clock.advance(61_000);
    expect(await readiness()).toEqual(ready);
  });

  test('readiness returns with the first success', async () => {
    const { serverKey } = stack.simulator;
    stack.simulator.changePreSharedKeys({ serverKey: 'another server key' });
    expectError(await read('patient-1'));
    expectError(await read('patient-2'));
    stack.simulator.changePreSharedKeys({ serverKey });
    expectRead(await read('patient-1'));
    expect(await readiness()).toEqual(ready);
  });

  test('keys that change during operation are taken for one patient’s matter at first, and then for everybody’s', async () => {
    expectRead(await read('patient-6'));
    stack.simulator.changePreSharedKeys({ serverKey: 'another server key' });
    expectEnded(await read('patient-1'));
    expectEnded(await read('patient-2'));
    expect(await readiness()).toEqual(ready);
    expectError(await read('patient-3'));
    expect(await readiness()).toEqual(notReady);
    expectError(await read('patient-1'));
  });

  test('a malformed challenge is never a sign of an out-of-date key', async () => {
    expectRead(await read('patient-2'));
    stack.simulator.faults.add({ operation: 'BeginPatientSession', kind: 'off-curve-server-public-key' });
    expectError(await read('patient-1'));
    expect(securityEvents()).toHaveLength(1);
  });
});
