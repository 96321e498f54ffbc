import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endRelationship } from '../../simulator/world/relationships.ts';
import type { Stores } from '../../src/stores/createRecordsByKind.ts';
import { aLetter } from '../../simulator/world/builders.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { memoryStores } from '../support/memoryStores.ts';
import { startStack, type QueryResponse, type Replica, type Stack } from '../support/startStack.ts';

const send = `mutation ($input: SendGpMessageInput!) { sendGpMessage(input: $input) { __typename
  ... on GpServiceProblem { problemCode }
  ... on SendGpMessageSuccess { conversation { id subject } patient { id } } } }`;
const book = `mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename
  ... on GpServiceProblem { problemCode }
  ... on BookGpAppointmentSuccess { appointment { startsAt { local } } patient { id } } } }`;
const recipients = [{ RecipientGuid: 'a0000000-0000-4000-8000-000000000001', Name: 'Reception' }];

let stack: Stack;
let stores: Stores;
let message: { patientId: string; subject: string; body: string; recipientIds: string[] };
let slotIds: string[];
beforeEach(async () => {
  const practice = aPractice({
    messageRecipients: recipients,
    slots: [{ start: '2026-05-20T09:00:00' }, { start: '2026-05-21T09:00:00' }],
  });
  const world = aWorld({
    practices: [practice],
    patients: [aPatient(), aPatient(), aPatient({ subject: null, letter: aLetter() })],
  });
  const time = () => stack.simulator.clock.now().getTime();
  stores = memoryStores(() => time());
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z'), stores });
  const { data } = await stack.query(`{ gpOnlineUser { patients { id
    messageRecipients { ... on GpPracticeMessageRecipients { recipients { id } } }
    bookableSlots(from: "2026-05-12", to: "2026-05-31") { ... on GpBookableSlots { slots { edges { node { id } } } } } } } }`);
  const [patient] = (data as { gpOnlineUser: { patients: [Listed] } }).gpOnlineUser.patients;
  message = {
    patientId: patient.id,
    subject: 'Knee',
    body: 'It hurts.',
    recipientIds: patient.messageRecipients.recipients.map(({ id }) => id),
  };
  slotIds = patient.bookableSlots.slots.edges.map(({ node }) => node.id);
  stack.clearCalls();
});
afterEach(() => stack.stop());

interface Listed {
  readonly id: string;
  readonly messageRecipients: { readonly recipients: readonly { readonly id: string }[] };
  readonly bookableSlots: { readonly slots: { readonly edges: readonly { readonly node: { readonly id: string } }[] } };
}

const count = (operation: string) => stack.calls().filter((call) => call === operation).length;
const sendAs = (input: object, replica: Replica = stack) => replica.query(send, { input });
const kindOf = ({ data }: QueryResponse) => JSON.stringify(data).replace(/.*"__typename":"(\w+)".*/, '$1');

describe('a mutation with an idempotency key', () => {
  test('is sent once when it is submitted three times, and each submission gets the first outcome', async () => {
    const input = { ...message, idempotencyKey: 'one' };
    const first = await sendAs(input);
    expect(kindOf(first)).toBe('SendGpMessageSuccess');
    expect(await sendAs(input)).toEqual(first);
    expect(await sendAs({ ...input, recipientIds: [...message.recipientIds] })).toEqual(first);
    expect(count('SendMessage')).toBe(1);
  });

  test('is sent once when it is submitted three times at once', async () => {
    const input = { ...message, idempotencyKey: 'one' };
    const [first, ...others] = await Promise.all([sendAs(input), sendAs(input), sendAs(input)]);
    for (const other of others) expect(other).toEqual(first);
    expect(count('SendMessage')).toBe(1);
  });

  test('is sent once by two replicas, and after a restart', async () => {
    const input = { ...message, idempotencyKey: 'one' };
    const replica = await stack.startReplica(stores);
    const [first, second] = await Promise.all([sendAs(input), sendAs(input, replica)]);
    expect(second).toEqual(first);
    await replica.stop();
    const restarted = await stack.startReplica(stores);
    expect(await sendAs(input, restarted)).toEqual(first);
    await restarted.stop();
    expect(count('SendMessage')).toBe(1);
  });

  test('is refused when the key was used with another input', async () => {
    await sendAs({ ...message, idempotencyKey: 'one' });
    const { errors } = await sendAs({ ...message, body: 'Other.', idempotencyKey: 'one' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.idempotencyKey' } }]);
    expect(count('SendMessage')).toBe(1);
  });

  test('is refused when the patient of the first outcome has been unlinked since, and nothing is sent', async () => {
    const [letter] = stack.simulator.world.letters;
    if (!letter) throw new Error('There is no letter.');
    const register = `mutation ($input: RegisterGpAccountWithLinkageKeyInput!) {
      registerGpAccountWithLinkageKey(input: $input) { __typename ... on GpOnlineRegistrationSuccess { patient { id } } } }`;
    const { odsCode, accountId, linkageKey, surname, dateOfBirth } = letter;
    const details = { odsCode, accountId, linkageKey, surname, dateOfBirth, relation: 'SELF' };
    const variables = { input: { ...details, idempotencyKey: 'one' } };
    const first = await stack.query(register, variables, { as: 'reader' });
    const { registerGpAccountWithLinkageKey: registered } = first.data as {
      registerGpAccountWithLinkageKey: { patient: { id: string } };
    };
    const unlink = 'mutation ($input: UnlinkGpPatientInput!) { unlinkGpPatient(input: $input) { __typename } }';
    await stack.query(unlink, { input: { patientId: registered.patient.id } }, { as: 'reader' });
    stack.clearCalls();
    const { data, errors } = await stack.query(register, variables, { as: 'reader' });
    expect(data).toEqual({ registerGpAccountWithLinkageKey: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.idempotencyKey' } }]);
    expect(stack.calls()).toEqual([]);
  });

  test('is a new one for another person, for another field, for another key and after 24 hours', async () => {
    const idempotencyKey = 'one';
    await sendAs({ ...message, idempotencyKey });
    const other = await stack.query(send, { input: { ...message, idempotencyKey } }, { as: 'patient-2' });
    expect(kindOf(other)).toBe('GpPatientNotFound');
    const booking = { slotId: slotIds[0], reason: 'Knee', idempotencyKey };
    expect(kindOf(await stack.query(book, { input: booking }))).toBe('BookGpAppointmentSuccess');
    await sendAs({ ...message, idempotencyKey: 'two' });
    stack.simulator.clock.advance(24 * 60 * 60_000);
    await sendAs({ ...message, idempotencyKey });
    expect(count('SendMessage')).toBe(3);
  });

  test('returns the first outcome for another selection', async () => {
    const input = { slotId: slotIds[0], reason: 'Knee', idempotencyKey: 'one' };
    await stack.query(book, { input });
    const again = `mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename
      ... on BookGpAppointmentSuccess { patient { appointments { ... on GpAppointments { upcoming { id } } } } } } }`;
    const { data, errors } = await stack.query(again, { input });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ bookGpAppointment: { patient: { appointments: { upcoming: [{}] } } } });
    expect(count('BookAppointment')).toBe(1);
  });

  test('can be submitted again when nothing was sent', async () => {
    const input = { slotId: slotIds[0], reason: ' ', idempotencyKey: 'one' };
    const practice = stack.simulator.world.practices[0];
    if (practice) practice.services.AppointmentsSupported = false;
    const refused = await stack.query(book, { input });
    expect(kindOf(refused)).not.toBe('BookGpAppointmentSuccess');
    expect(count('BookAppointment')).toBe(0);
    if (practice) practice.services.AppointmentsSupported = true;
    stack.simulator.clock.advance(11 * 60_000);
    const { data } = await stack.query(book, { input: { ...input } });
    expect(JSON.stringify(data)).toContain('BookGpAppointmentSuccess');
  });

  test('is looked up again, and not sent again, when its outcome was unknown', async () => {
    const input = { slotId: slotIds[0], reason: 'Knee', idempotencyKey: 'one' };
    stack.simulator.faults.add({ kind: 'drop', at: 'after', operation: 'BookAppointment' });
    stack.simulator.faults.add({ kind: 'proxy-error', operation: 'GetPatientAppointments', times: 2 });
    const first = await stack.query(book, { input });
    expect(kindOf(first)).toBe('GpAppointmentOutcomeUnknown');
    const second = await stack.query(book, { input });
    expect(kindOf(second)).toBe('BookGpAppointmentSuccess');
    expect(await stack.query(book, { input })).toEqual(second);
    expect(count('BookAppointment')).toBe(1);
  });

  test('does not say that nothing was sent when access has ended since an unknown outcome', async () => {
    const input = { ...message, idempotencyKey: 'one' };
    stack.simulator.faults.add({ kind: 'drop', at: 'after', operation: 'SendMessage' });
    stack.simulator.faults.add({ kind: 'proxy-error', operation: 'GetMessages', skip: 1, times: 2 });
    expect(kindOf(await sendAs(input))).toBe('GpPracticeMessageOutcomeUnknown');
    const { world } = stack.simulator;
    const account = world.accounts.find(({ patientId }) => patientId === 'patient-1');
    assert(account);
    endRelationship(world, account, 'new key');
    stack.simulator.endAllSessions();
    const messageOf = async (idempotencyKey: string) => {
      const query = send.replace('problemCode', 'problemCode message');
      const { data } = await stack.query(query, { input: { ...input, idempotencyKey } });
      return (data as { sendGpMessage: { __typename: string; message: string } }).sendGpMessage;
    };
    const ended = "Your access to this patient's online services has ended. Link the account again.";
    expect(await messageOf('one')).toMatchObject({ __typename: 'GpAccessEnded', message: ended });
    expect(await messageOf('two')).toMatchObject({ message: `${ended} Nothing was sent with this request.` });
  });

  test('sends no second message when the outcome of the first one was unknown, and finds it', async () => {
    const input = { ...message, idempotencyKey: 'one' };
    stack.simulator.faults.add({ kind: 'drop', at: 'after', operation: 'SendMessage' });
    // Reading the messages fails after the message was sent: the reads before it must succeed.
    const remove = stack.simulator.faults.add({ kind: 'proxy-error', operation: 'GetMessages', skip: 1, times: 2 });
    expect(kindOf(await sendAs(input))).toBe('GpPracticeMessageOutcomeUnknown');
    remove();
    expect(kindOf(await sendAs(input))).toBe('SendGpMessageSuccess');
    expect(count('SendMessage')).toBe(1);
  });

  test('takes the key from the header when it is the only mutation field', async () => {
    const headers = { 'idempotency-key': 'from-the-header' };
    const post = async (query: string, variables: object) => {
      const authorization = `Bearer ${await stack.tokenFor('patient-1')}`;
      const response = await fetch(`${stack.url}/graphql`, {
        method: 'POST',
        headers: { ...headers, authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as QueryResponse;
    };
    const first = await post(send, { input: message });
    expect(await post(send, { input: message })).toEqual(first);
    expect(count('SendMessage')).toBe(1);
    const twice = `mutation ($input: SendGpMessageInput!) { a: sendGpMessage(input: $input) { __typename }
      b: sendGpMessage(input: $input) { __typename } }`;
    await post(twice, { input: message });
    expect(count('SendMessage')).toBe(3);
    const inFragment = `mutation ($input: SendGpMessageInput!) { __typename ...Send ...Send }
      fragment Send on Mutation { ... { sendGpMessage(input: $input) { __typename } } }`;
    expect(kindOf(await post(inFragment, { input: message }))).toBe('SendGpMessageSuccess');
    const twiceInFragment = twice.replace('{ a:', '{ ...Send a:') + ' fragment Send on Mutation { __typename }';
    await post(twiceInFragment, { input: message });
    expect(count('SendMessage')).toBe(5);
    headers['idempotency-key'] = 'x'.repeat(129);
    expect((await post(send, { input: message })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('stores neither its key nor its input nor its outcome in the clear', async () => {
    await sendAs({ ...message, subject: 'CanarySubject', body: 'CanaryBody', idempotencyKey: 'CanaryKey' });
    for await (const { id, value } of stores.durable.list('write')) expect(id + value).not.toContain('Canary');
  });
});
