import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({
    world: aWorld({
      practices: [aPractice()],
      patients: [aPatient({ firstName: 'Canaryfirst', surname: 'Canarysurname' })],
    }),
    now: new Date('2026-05-01T09:00:00Z'),
  });
});
afterAll(() => stack.stop());

test('the log holds the name, outcome and duration of a call and no patient data or secret', async () => {
  const { data } = await stack.query(
    '{ gpOnlineUser { patients { nhsNumber demographics { ... on GpPatientDemographics { firstName surname } } } } }',
  );
  expect(JSON.stringify(data)).toContain('Canarysurname');
  expect(stack.logLines).toContainEqual(
    expect.objectContaining({
      msg: 'The upstream responded.',
      upstreamOperation: 'GetDemographics',
      practice: expect.stringMatching(/^[A-Z]\d{5}$/) as string,
      status: 200,
    }),
  );
  const { world, applicationId, clientKey, serverKey, ledger } = stack.simulator;
  const [account] = world.accounts;
  const secrets = [
    'Canary',
    'patient-1',
    world.patients[0]?.identifiers[0]?.IdentifierValue,
    account?.patientRelationshipId,
    account?.patientRelationshipKey,
    applicationId,
    clientKey,
    serverKey,
    ...ledger.flatMap((entry) => [entry.sessionId, entry.endUserSessionId, entry.handshakeId]),
  ].filter((secret) => secret !== undefined);
  expect(secrets.length).toBeGreaterThan(8);
  const log = JSON.stringify(stack.logLines).toLowerCase();
  for (const secret of secrets) expect(log).not.toContain(secret.toLowerCase());
});
