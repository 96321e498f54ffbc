import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createGuardedRecordStore } from '../../src/stores/createGuardedRecordStore.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { createSlowStore } from '../support/slowStore.ts';
import { startStack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');
const sealingKeys = [{ id: 'a', secret: Buffer.alloc(32, 'a') }] as const;
const recipients = [{ RecipientGuid: 'a0000000-0000-4000-8000-000000000001', Name: 'Reception' }];

const screen = `{ gpOnlineUser { patients { id demographics { ... on GpPatientDemographics { surname } }
  messages { ... on GpPracticeMessages { conversations { id } } }
  messageRecipients { ... on GpPracticeMessageRecipients { recipients { id } } } } } }`;
const send = `mutation ($input: SendGpMessageInput!) { sendGpMessage(input: $input) { __typename } }`;

interface Screen {
  readonly gpOnlineUser: {
    readonly patients: readonly [{ id: string; messageRecipients: { recipients: readonly [{ id: string }] } }];
  };
}

/** A patient whose subgraph has stores that become slow later. */
async function start() {
  const clock = () => now.getTime();
  const [durable, volatile] = [createSlowStore(450, clock), createSlowStore(200, clock)];
  const guarded = createGuardedRecordStore(durable.store, 'The durable store');
  await guarded.initialise();
  const world = aWorld({ practices: [aPractice({ messageRecipients: recipients })], patients: [aPatient()] });
  const stores = { durable: guarded, volatile: volatile.store, sealingKeys };
  const stack = await startStack({ world, now, stores });
  const { data } = await stack.query(screen);
  const [{ id, messageRecipients }] = (data as Screen).gpOnlineUser.patients;
  stack.clearCalls();
  durable.steps = volatile.steps = 0;
  return {
    stack,
    stores,
    durable,
    volatile,
    data,
    message: {
      patientId: id,
      subject: 'Knee',
      body: 'It hurts.',
      recipientIds: messageRecipients.recipients.map((one) => one.id),
    },
  };
}

test('a read is answered over a shared store that takes nearly its limit for each step', async () => {
  const { stack, stores, volatile, data } = await start();
  volatile.part = 0.9;
  const replica = await stack.startReplica(stores);
  expect(await replica.query(screen)).toEqual({ status: 200, data });
  await replica.stop();
  await stack.stop();
});

test('a person without patients is not told so over a durable store that is too slow to be certain', async () => {
  const { stack, durable } = await start();
  const patients = async () => stack.query('{ gpOnlineUser { patients { id } } }', {}, { as: 'nobody' });
  durable.part = 0.9;
  const slow = await patients();
  expect(slow.errors).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE', retryable: true } }]);
  expect(JSON.stringify(slow.data)).not.toContain('[]');
  durable.part = 0;
  await expect.poll(patients, { timeout: 20_000 }).toEqual({ status: 200, data: { gpOnlineUser: { patients: [] } } });
  expect(stack.calls()).toEqual([]);
  await stack.stop();
});

// Of the steps of a claim, those of 405 ms end before the change is begun, and those of 225 ms while it is being made.
test.each([
  [0.9, 2],
  [0.5, 3],
])(
  'a mutation over a durable store whose steps take %d of their limit fails before anything is sent, and can be repeated',
  async (part, steps) => {
    const { stack, durable, message } = await start();
    durable.part = part;
    const input = { ...message, idempotencyKey: 'one' };
    const slow = await stack.query(send, { input });
    expect(slow.errors).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE', retryable: true } }]);
    expect(durable.steps).toBeLessThanOrEqual(steps);
    expect(stack.calls()).not.toContain('SendMessage');
    // What the first request does not await any more ends before the second one.
    await wait(1_000);
    durable.part = 0;
    await expect
      .poll(async () => (await stack.query(send, { input })).data, { timeout: 20_000, interval: 500 })
      .toEqual({
        sendGpMessage: { __typename: 'SendGpMessageSuccess' },
      });
    expect(stack.calls().filter((call) => call === 'SendMessage')).toHaveLength(1);
    await stack.stop();
  },
);
