import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLetter, aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { registerWithLinkageKey, resultOf } from '../support/registration.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
let programs: Programs;
let program: Program;
beforeAll(async () => {
  const recipients = [{ RecipientGuid: 'a0000000-0000-4000-8000-000000000001', Name: 'Reception' }];
  const patients = [aPatient(), aPatient({ subject: null, letter: aLetter() })];
  stack = await startStack({ world: aWorld({ practices: [aPractice({ messageRecipients: recipients })], patients }) });
  programs = await startPrograms(stack);
  program = await programs.start({}, { preload: 'test/support/fullDatabase.ts' });
}, 120_000);
afterAll(async () => {
  await programs.stop();
  await stack.stop();
});

const send = 'mutation ($input: SendGpMessageInput!) { sendGpMessage(input: $input) { __typename } }';
const unlink = 'mutation ($input: UnlinkGpPatientInput!) { unlinkGpPatient(input: $input) { __typename } }';
const patients = `{ gpOnlineUser { patients { id demographics { ... on GpPatientDemographics { surname } }
  messageRecipients { ... on GpPracticeMessageRecipients { recipients { id } } } } } }`;

interface Listed {
  readonly id: string;
  readonly messageRecipients: { readonly recipients: readonly { readonly id: string }[] };
}

async function tell(message: 'fill' | 'free'): Promise<void> {
  program.child.send(message);
  // The program also reports that it is ready.
  for (let answer: unknown; answer !== 'done';) [answer] = (await once(program.child, 'message')) as [unknown];
}

async function readiness(): Promise<readonly [number, string]> {
  const response = await fetch(`${program.url}/readyz`);
  return [response.status, ((await response.json()) as { status: string }).status];
}

test('while the disk of the SQLite store is full, reads go on, no write is sent, and nobody loses a link', async () => {
  const { data } = await program.query(patients);
  const [patient] = (data as { gpOnlineUser: { patients: [Listed] } }).gpOnlineUser.patients;
  const recipientIds = patient.messageRecipients.recipients.map(({ id }) => id);
  const message = { patientId: patient.id, subject: 'Knee', body: 'Sore', recipientIds };
  const [letter] = stack.simulator.world.letters;
  const { about: _about, outcome: _outcome, ...details } = letter as NonNullable<typeof letter>;
  const registration = { ...details, relation: 'SELF' };

  await tell('fill');
  await expect.poll(readiness, { timeout: 30_000 }).toEqual([200, 'degraded']);
  stack.clearCalls();
  const refused = [{ extensions: { code: 'STORE_UNAVAILABLE', retryable: true } }];
  for (let times = 0; times < 3; times += 1) {
    expect((await program.query(send, { input: message })).errors).toMatchObject(refused);
    const registered = await program.query(registerWithLinkageKey, { input: registration }, { as: 'newcomer' });
    expect(registered.errors).toMatchObject(refused);
    expect(await program.query(patients)).toEqual({ status: 200, data });
    const newcomer = await program.query('{ gpOnlineUser { patients { id } } }', {}, { as: 'newcomer' });
    expect(newcomer).toEqual({ status: 200, data: { gpOnlineUser: { patients: [] } } });
  }
  expect(stack.simulator.ledger.flatMap(({ effect }) => effect ?? [])).toEqual([]);
  const unlinked = await program.query(unlink, { input: { patientId: patient.id } });
  expect(unlinked.errors).toMatchObject(refused);
  expect(await program.query(patients)).toEqual({ status: 200, data });

  await tell('free');
  await expect.poll(readiness, { timeout: 30_000 }).toEqual([200, 'ready']);
  const registered = await program.query(registerWithLinkageKey, { input: registration }, { as: 'newcomer' });
  expect(resultOf(registered)).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess' });
});
