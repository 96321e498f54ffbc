import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLetter, aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { registerWithLinkageKey, resultOf, withLetter } from '../support/registration.ts';
import { startStack, type QueryResponse, type Stack } from '../support/startStack.ts';

let stack: Stack;
beforeAll(async () => {
  const letter = aLetter({ linkageKey: 'CanaryLinkageKey', accountId: 'CanaryAccount' });
  const world = aWorld({
    practices: [aPractice()],
    patients: [aPatient({ subject: null, letter, surname: 'Canarysurname' })],
  });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
});
afterAll(() => stack.stop());

/** Expects no secret in these responses or in the log so far. */
function expectNoSecrets(responses: readonly QueryResponse[]): void {
  const { accounts } = stack.simulator.world;
  const secrets = [
    'CanaryLinkageKey',
    'CanaryAccount',
    ...accounts.flatMap((account) => [account.patientRelationshipId, account.patientRelationshipKey]),
  ];
  const log = JSON.stringify(stack.logLines).toLowerCase();
  for (const secret of [...secrets, 'Canarysurname']) expect(log).not.toContain(secret.toLowerCase());
  const text = JSON.stringify(responses).toLowerCase();
  for (const secret of secrets) expect(text).not.toContain(secret.toLowerCase());
}

test('responses, errors and logs never contain the linkage key, the account id, the relationship id or its key', async () => {
  const [letter] = stack.simulator.world.letters;
  if (!letter) throw new Error('There is no letter.');
  const { about: _about, outcome: _outcome, ...letterInput } = letter;
  const validInput = { ...letterInput, relation: 'SELF' };
  const send = (input: unknown, operation = registerWithLinkageKey) =>
    stack.query(operation, { input }, { as: 'reader' });
  const { faults } = stack.simulator;
  const sendWithFault = async (fault: Parameters<typeof faults.add>[0]) => {
    faults.clear();
    faults.add({ operation: 'RegisterWithLinkageKey', times: 1, ...fault });
    return send(validInput);
  };
  const responses = [
    await send({ ...validInput, odsCode: 'no code' }),
    await send({ ...validInput, relation: 'CanaryLinkageKey' }),
    await send({ ...validInput, surname: undefined }),
    await send({ ...validInput, linkageKey: { key: 'CanaryLinkageKey' } }),
    await send({ ...validInput, more: 'CanaryLinkageKey' }),
    await send({ ...validInput, linkageKey: 'CanaryLinkageKey\u0000' }),
    await send({ ...validInput, odsCode: 'Z99999' }),
    await send({ ...validInput, surname: 'Somebody' }),
    await send(validInput, registerWithLinkageKey.replace('isNew', 'isNew "CanaryLinkageKey"')),
    await sendWithFault({ kind: 'fault', status: 400, code: -1105, message: 'CanaryLinkageKey is wrong' }),
    await sendWithFault({ kind: 'fault', status: 500, code: -1002, message: 'CanaryLinkageKey' }),
    await sendWithFault({
      kind: 'raw',
      status: 200,
      body: 'CanaryLinkageKey',
      contentType: 'text/plain',
      at: 'arrival',
    }),
    await sendWithFault({ kind: 'rate-limit' }),
  ];
  expect(responses.flatMap(({ errors = [] }) => errors).length).toBeGreaterThan(6);
  const success = await send(validInput);
  expect(resultOf(success)).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess' });
  const everything = `{ gpOnlineUser { patients { id nhsNumber relation isRelationDeclared accessLevel onlineServices { service }
    practice { name } demographics { ... on GpPatientDemographics { surname } }
    appointments { ... on GpAppointments { upcoming { id } } } medicalRecord { id } } } }`;
  const reset = `mutation { resetGpAccountLinkageKey(input: { patientId: "${idOf(success)}", confirm: true }) { __typename } }`;
  const unlink = `mutation { unlinkGpPatient(input: { patientId: "${idOf(success)}" }) { __typename } }`;
  const later = [
    await withLetter(stack, 'reader', letter),
    await withLetter(stack, 'somebody else', letter),
    await stack.query(everything, {}, { as: 'reader' }),
    await stack.query(reset, {}, { as: 'reader' }),
    await stack.query(unlink, {}, { as: 'reader' }),
  ];
  expect(later.flatMap(({ errors = [] }) => errors)).toEqual([]);
  expect(stack.simulator.world.accounts).toHaveLength(1);
  expect(stack.logLines).toContainEqual(expect.objectContaining({ upstreamOperation: 'RegisterWithLinkageKey' }));
  expectNoSecrets([...responses, success, ...later]);
});

function idOf(response: QueryResponse): string {
  return (resultOf(response) as { patient: { id: string } }).patient.id;
}
