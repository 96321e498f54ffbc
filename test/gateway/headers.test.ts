import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFederation, type Federation } from '../../gateway/startFederation.ts';
import { gateways, startComposed } from './gateways.ts';

let federation: Federation;
let token: string;
beforeAll(async () => {
  federation = await startFederation();
  token = await federation.tokenFor('parent');
});
afterAll(() => federation.stop());

/** Sends an operation as the parent. */
function send(url: string, query: string, extraHeaders: Record<string, string> = {}): Promise<Response> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...extraHeaders };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
}

interface Sender {
  readonly id: string;
  readonly messageRecipients: { readonly recipients?: readonly { readonly id: string }[] };
}

describe.each(gateways)('%s gateway with %s composition', (program, composition) => {
  let url: string;
  beforeAll(async () => {
    url = await startComposed(federation, program, composition);
  });

  test('the gateway compresses responses for clients that accept it, if it is for production', async () => {
    const query = '{ gpOnlineUser { patients { id practice { name openingHours } onlineServices { service } } } }';
    const compressed = await send(url, query, { 'accept-encoding': 'gzip' });
    const plain = await send(url, query, { 'accept-encoding': 'identity' });
    // Apollo's gateway is for tests only.
    expect(compressed.headers.get('content-encoding')).toBe(program === 'apollo' ? null : 'gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    // fetch decompresses.
    expect(await compressed.json()).toEqual(await plain.json());
  });

  test('the gateway forwards the idempotency key of a client', async () => {
    const mutation = 'mutation { unlinkGpPatient(input: { patientId: "x" }) { __typename } }';
    const response = await send(url, mutation, { 'idempotency-key': 'x'.repeat(129) });
    expect(await response.text()).toContain('Idempotency-Key');
  });

  test('the gateway sends a message once when a client repeats it with the same idempotency key', async () => {
    const ownQuery =
      '{ gpOnlineUser { patients { id messageRecipients { ... on GpPracticeMessageRecipients { recipients { id } } } } } }';
    const own = (await (await send(url, ownQuery)).json()) as { data: { gpOnlineUser: { patients: Sender[] } } };
    const sender = own.data.gpOnlineUser.patients.find(({ messageRecipients }) => messageRecipients.recipients?.[0]);
    const [recipient] = sender?.messageRecipients.recipients ?? [];
    const subject = `Sent through ${program}`;
    const mutation = `mutation { sendGpMessage(input: { patientId: "${sender?.id}", subject: "${subject}", body: "Elbow",
      recipientIds: ["${recipient?.id}"] }) { __typename } }`;
    for (const _attempt of [1, 2]) {
      const response = await send(url, mutation, { 'idempotency-key': `key-for-${program}` });
      expect(await response.json()).toMatchObject({ data: { sendGpMessage: { __typename: 'SendGpMessageSuccess' } } });
    }
    const listQuery =
      '{ gpOnlineUser { patients { messages { ... on GpPracticeMessages { conversations { subject } } } } } }';
    expect((await (await send(url, listQuery)).text()).split(subject)).toHaveLength(2);
  });
});

describe('each subgraph', () => {
  test('each subgraph sends uncompressed responses to a router that accepts compression', async () => {
    for (const subgraph of federation.subgraphs) {
      const headers = { 'accept-encoding': 'gzip, br, deflate', 'router-authorization': federation.routerSecret };
      const response = await send(subgraph.url, '{ __typename }', headers);
      expect([response.status, response.headers.get('content-encoding')]).toEqual([200, null]);
    }
  });

  test('each subgraph refuses a compressed request', async () => {
    for (const subgraph of federation.subgraphs) {
      const headers = {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
        'router-authorization': federation.routerSecret,
      };
      const body = new Uint8Array(gzipSync('{"query":"{ __typename }"}'));
      const { status } = await fetch(subgraph.url, { method: 'POST', headers, body });
      expect([400, 415]).toContain(status);
    }
  });
});
