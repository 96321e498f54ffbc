import { afterEach, describe, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { memoryStores } from '../support/memoryStores.ts';
import { startStack, type QueryResponse, type Stack } from '../support/startStack.ts';
import { generousLoad } from '../support/testSettings.ts';

const now = new Date('2026-05-12T08:00:00Z');
const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

async function start(load: Partial<typeof generousLoad> = {}, patients = [aPatient()]): Promise<Stack> {
  const practices = [aPractice({ messageRecipients: [recipient], slots: [{ start: '2026-05-20T09:00:00' }] })];
  const stack = await startStack({
    world: aWorld({ practices, patients }),
    now,
    settings: { load: { ...generousLoad, ...load } },
  });
  cleanUps.push(() => stack.stop());
  return stack;
}

const recipient = { RecipientGuid: 'a0000000-0000-4000-8000-000000000001', Name: 'Reception' };
const ids = `{ gpOnlineUser { patients { id
  messageRecipients { ... on GpPracticeMessageRecipients { recipients { id } } } } } }`;
const send = `mutation ($input: SendGpMessageInput!) { sendGpMessage(input: $input) { __typename } }`;
const book = `mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename } }`;

async function messageInput(stack: Stack): Promise<object> {
  const { data } = await stack.query(ids);
  const [patient] = (
    data as { gpOnlineUser: { patients: { id: string; messageRecipients: { recipients: { id: string }[] } }[] } }
  ).gpOnlineUser.patients;
  const recipientIds = patient?.messageRecipients.recipients.map(({ id }) => id);
  return { patientId: patient?.id, subject: 'Knee', body: 'It hurts', recipientIds };
}

async function slotIdOf(stack: Stack): Promise<string | undefined> {
  const { data } = await stack.query(`{ gpOnlineUser { patients {
    bookableSlots(from: "2026-05-20", to: "2026-05-20") { ... on GpBookableSlots { slots { edges { node { id } } } } } } } }`);
  const { gpOnlineUser } = data as {
    gpOnlineUser: { patients: { bookableSlots: { slots: { edges: { node: { id: string } }[] } } }[] };
  };
  return gpOnlineUser.patients[0]?.bookableSlots.slots.edges[0]?.node.id;
}

const codesOf = ({ errors = [] }: QueryResponse) => errors.map(({ extensions }) => extensions.code);

describe('the upstream calls of one request', () => {
  const family = [
    aPatient(),
    ...Array.from({ length: 9 }, () => aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] })),
  ];
  const everybody = `{ gpOnlineUser { patients { id demographics { ... on GpPatientDemographics { surname } } } } }`;

  test('fields beyond the limit fail with COST_LIMIT_EXCEEDED at their path, and no further call is sent', async () => {
    const stack = await start({ maxCallsPerRequest: 20 }, family);
    const response = await stack.query(everybody);
    expect(stack.calls()).toHaveLength(20);
    expect(new Set(codesOf(response))).toEqual(new Set(['COST_LIMIT_EXCEEDED']));
    expect(response.errors?.[0]).toMatchObject({
      path: ['gpOnlineUser', 'patients', expect.any(Number), 'demographics'],
      extensions: { code: 'COST_LIMIT_EXCEEDED', retryable: false },
    });
    expect(response.status).toBe(200);
    stack.clearCalls();
    expect(
      (await stack.query('{ gpPractice(odsCode: "X99951") { name } }')).errors,
      'the next request has a budget of its own',
    ).toBeUndefined();
  });

  test('a write is sent although reads have used up the calls, and its outcome is found out', async () => {
    const stack = await start({ maxCallsPerRequest: 8 });
    const input = await messageInput(stack);
    stack.simulator.faults.add({ operation: 'SendMessage', kind: 'drop', at: 'after' });
    stack.clearCalls();
    const { data } = await stack.query(
      `mutation ($input: SendGpMessageInput!) {
        a: sendGpMessage(input: $input) { __typename }
        b: sendGpMessage(input: $input) { __typename }
        c: sendGpMessage(input: $input) { __typename }
        d: sendGpMessage(input: $input) { __typename }
        e: sendGpMessage(input: $input) { __typename } }`,
      { input },
    );
    const sent = { __typename: 'SendGpMessageSuccess' };
    expect(data).toEqual({ a: sent, b: sent, c: sent, d: sent, e: sent });
    expect(stack.calls().filter((call) => call === 'SendMessage')).toHaveLength(5);
    expect(stack.calls().length).toBeGreaterThan(8);
  });
});

describe('rates', () => {
  test('a person beyond their rate gets RATE_LIMITED with HTTP 429, and others do not', async () => {
    const stack = await start({ requestsPerPerson: 3 }, [aPatient(), aPatient()]);
    for (let request = 0; request < 3; request += 1) expect((await stack.query(ids)).status).toBe(200);
    const refused = await stack.query(ids);
    expect(refused).toMatchObject({
      status: 429,
      retryAfter: '20',
      errors: [{ extensions: { code: 'RATE_LIMITED', retryable: true, retryAfterSeconds: 20 } }],
    });
    expect((await stack.query(ids, {}, { as: 'patient-2' })).status).toBe(200);
    stack.simulator.clock.advance(20_000);
    expect((await stack.query(ids)).status).toBe(200);
  });

  test('replicas share the rate of a person', async () => {
    const stores = memoryStores(() => now.getTime());
    const stack = await startStack({
      world: aWorld({ patients: [aPatient()] }),
      now,
      stores,
      settings: { load: { ...generousLoad, requestsPerPerson: 2 } },
    });
    cleanUps.push(() => stack.stop());
    for (let request = 0; request < 2; request += 1) await stack.query(ids);
    const other = await stack.startReplica(stores);
    cleanUps.push(() => other.stop());
    expect((await other.query(ids)).status).toBe(429);
  });

  test.each(['azp', 'client_id'])(
    'a client application that the token names in %s has a rate of its own',
    async (claim) => {
      const stack = await start({ requestsPerClient: 2 }, [aPatient(), aPatient()]);
      const as = (subject: string, client: string) => ({ as: { subject, claims: { [claim]: client } } });
      expect((await stack.query(ids, {}, as('patient-1', 'app'))).status).toBe(200);
      expect((await stack.query(ids, {}, as('patient-2', 'app'))).status).toBe(200);
      expect((await stack.query(ids, {}, as('patient-1', 'app'))).status).toBe(429);
      expect((await stack.query(ids, {}, as('patient-1', 'another app'))).status).toBe(200);
      expect((await stack.query(ids)).status, 'a token without a client').toBe(200);
    },
  );

  test('a person beyond the limit of messages is refused before anything is sent, and can read on', async () => {
    const stack = await start({ messagesPerPerson: 2 });
    const input = await messageInput(stack);
    for (let message = 0; message < 2; message += 1) await stack.query(send, { input });
    stack.clearCalls();
    const refused = await stack.query(send, { input });
    expect(refused).toMatchObject({
      status: 429,
      data: { sendGpMessage: null },
      errors: [{ path: ['sendGpMessage'] }],
    });
    expect(codesOf(refused)).toEqual(['RATE_LIMITED']);
    expect(stack.calls()).not.toContain('SendMessage');
    expect((await stack.query(ids)).errors).toBeUndefined();
  });

  test('a repeated request with the same idempotency key counts once', async () => {
    const stack = await start({ messagesPerPerson: 1 });
    const input = { ...(await messageInput(stack)), idempotencyKey: '00000000-0000-4000-8000-00000000aaaa' };
    for (let repetition = 0; repetition < 3; repetition += 1) {
      expect((await stack.query(send, { input })).data).toEqual({
        sendGpMessage: { __typename: 'SendGpMessageSuccess' },
      });
    }
    const refusedKey = { ...input, idempotencyKey: '00000000-0000-4000-8000-00000000bbbb' };
    expect(codesOf(await stack.query(send, { input: refusedKey }))).toEqual(['RATE_LIMITED']);
    stack.simulator.clock.advance(3_600_000);
    expect((await stack.query(send, { input: refusedKey })).data, 'a refused key can be used later').toEqual({
      sendGpMessage: { __typename: 'SendGpMessageSuccess' },
    });
  });

  test('writes of every kind count towards the limit of writes', async () => {
    const stack = await start({ writesPerPerson: 2 });
    const input = await messageInput(stack);
    await stack.query(send, { input });
    const slotId = await slotIdOf(stack);
    await stack.query(send, { input });
    stack.clearCalls();
    expect(codesOf(await stack.query(send, { input }))).toEqual(['RATE_LIMITED']);
    expect(codesOf(await stack.query(book, { input: { slotId } }))).toEqual(['RATE_LIMITED']);
    expect(stack.calls()).not.toContain('BookAppointment');
  });
});

describe('a practice that does not respond', () => {
  const startBreaking = () => start({ maxPracticeFailures: 5 }, [aPatient(), aPatient()]);

  async function openBreaker(stack: Stack): Promise<void> {
    for (const as of ['patient-1', 'patient-2']) await stack.query(ids, {}, { as });
    stack.simulator.faults.add({ kind: 'raw', status: 503, contentType: 'text/plain', body: '', times: 1_000 });
    for (let request = 0; request < 4; request += 1) {
      for (const as of ['patient-1', 'patient-2']) await stack.query(ids, {}, { as });
    }
    stack.clearCalls();
  }

  test('calls that fail for one person only are not refused to another one', async () => {
    const stack = await startBreaking();
    for (const as of ['patient-1', 'patient-2']) await stack.query(ids, {}, { as });
    stack.simulator.faults.add({ kind: 'raw', status: 503, contentType: 'text/plain', body: '', times: 1_000 });
    for (let request = 0; request < 15; request += 1) {
      stack.clearCalls();
      expect(codesOf(await stack.query(ids))).toEqual(['UPSTREAM_UNAVAILABLE']);
      expect(stack.calls(), 'it is sent').not.toEqual([]);
    }
    stack.simulator.faults.clear();
    expect((await stack.query(ids, {}, { as: 'patient-2' })).errors).toBeUndefined();
  });

  test('reads are refused at once with UPSTREAM_UNAVAILABLE and the time to retry, and no call is sent', async () => {
    const stack = await startBreaking();
    await stack.query(ids);
    await openBreaker(stack);
    const { errors } = await stack.query(ids);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      retryable: true,
      retryAfterSeconds: expect.any(Number) as number,
    });
    expect(stack.calls()).toEqual([]);
    expect(
      stack.logLines.filter(({ msg }) => msg === 'A practice does not respond. Calls to it are refused.'),
    ).toHaveLength(1);
  });

  test('a write is refused and says that nothing was sent', async () => {
    const stack = await startBreaking();
    const input = await messageInput(stack);
    await openBreaker(stack);
    const { errors } = await stack.query(send, { input });
    expect(errors).toMatchObject([{ path: ['sendGpMessage'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
    expect(stack.calls()).toEqual([]);
    expect(stack.simulator.ledger.some(({ effect }) => effect !== undefined)).toBe(false);
  });
});
