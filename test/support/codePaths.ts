import { expect } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import type { ErrorCode } from '../../src/http/errorCodes.ts';
import type { RecordStore } from '../../src/stores/RecordStore.ts';
import type { CanarySender, Sent } from './canarySender.ts';
import { canary, subjectOf } from './canaryWorld.ts';
import { memoryStores } from './memoryStores.ts';
import type { StackOptions } from './startStack.ts';
import { generousLoad } from './testSettings.ts';

export interface CodePath {
  readonly options?: Partial<StackOptions>;
  /** @returns the texts of the responses. The last one has the code, unless its line of the log has it */
  run(sender: CanarySender): Promise<readonly string[]>;
}

/** The people of the world. The first one sends. */
export const people = 4;
const someone = canary(1, 'Surname');

/** Reads everything once, and then meets a fault whose texts are those of another person. */
const withFault = (
  fault: FaultKind & { readonly operation?: string },
  options: Partial<StackOptions> = {},
): CodePath => ({
  options,
  async run({ stack, sendEverything }) {
    const first = await sendEverything();
    stack.simulator.faults.add({ ...fault, times: Infinity });
    return [first, await sendEverything()];
  },
});

/** Sends one request that is wrong by itself. */
const refused = (sent: (sender: CanarySender) => Sent, options: Partial<StackOptions> = {}): CodePath => ({
  options,
  run: async (sender) => [await sender.send(sent(sender))],
});

const refusedBytes = (bytes: (sender: CanarySender) => string): CodePath => ({
  run: async (sender) => [await sender.sendBytes(bytes(sender))],
});

/** Stores whose records are read in another way. */
function storesThat(
  read: (store: RecordStore, ...args: Parameters<RecordStore['get']>) => ReturnType<RecordStore['get']>,
) {
  const stores = memoryStores();
  return { ...stores, durable: { ...stores.durable, get: (name) => read(stores.durable, name) } satisfies RecordStore };
}

const head = 'Host: localhost\r\nConnection: close\r\n';
/** Codes that only stand in the log. */
type LogCode = 'UPSTREAM_UNPROVEN' | 'NHS_NUMBER_CHANGED';

/** How each code is met. A code of the catalogue without a path does not compile. */
export const codePaths: Readonly<Record<ErrorCode | LogCode, CodePath>> = {
  UNAUTHENTICATED: refused(({ surname, nhsNumber }) => ({
    query: `{ gpOnlineUser { ${surname}: patients { id } } }`,
    headers: { authorization: `Bearer ${surname}.${nhsNumber}.x` },
  })),
  FORBIDDEN: {
    async run({ stack, requests, send, surname }) {
      const token = await stack.tokenFor(subjectOf(0), `gp:patient ${surname}`);
      requests.tokens.push(token);
      const query = `{ gpOnlineUser { patients { ${surname}: messages { __typename } } } }`;
      return [await send({ query, headers: { authorization: `Bearer ${token}` } })];
    },
  },
  BAD_USER_INPUT: refused(({ surname, nhsNumber }) => ({
    query: `mutation ($i: SendGpMessageInput!) { sendGpMessage(input: $i) { __typename } }`,
    more: { variables: { i: { patientId: nhsNumber, subject: surname, body: surname, recipientIds: [surname] } } },
    headers: { 'idempotency-key': surname.repeat(50) },
  })),
  SERVICE_UNAVAILABLE: {
    async run({ stack, send, surname }) {
      const appointments = `${surname}: appointments { ... on GpAppointments { upcoming { id } } }`;
      const first = await send({ query: `{ gpOnlineUser { patients { ${appointments} } } }` });
      for (const { assigned } of stack.simulator.world.accounts) assigned.AppointmentsEnabled = false;
      const id = /"upcoming":\[\{"id":"([^"]+)"/.exec(first)?.[1];
      const variables = { [surname]: [{ __typename: 'Appointment', id }] };
      const query = `query ($${surname}: [_Any!]!) { _entities(representations: $${surname}) { __typename } }`;
      return [first, await send({ query, more: { variables } })];
    },
  },
  UPSTREAM_TIMEOUT: withFault(
    { kind: 'delay', ms: 2_000 },
    { timeouts: { connectMs: 500, headersMs: 300, bodyIdleMs: 300, overallMs: 800 } },
  ),
  UPSTREAM_UNAVAILABLE: withFault({ kind: 'raw', status: 503, contentType: 'text/html', body: someone }),
  UPSTREAM_INVALID_RESPONSE: withFault({ kind: 'transform', transform: (xml) => xml.replaceAll('>', `>${someone}`) }),
  DEADLINE_EXCEEDED: {
    options: { settings: { requestTimeoutMs: 500 } },
    async run({ stack, sendEverything }) {
      stack.simulator.faults.add({ kind: 'delay', ms: 1_500, times: Infinity });
      return [await sendEverything()];
    },
  },
  CLIENT_CLOSED_REQUEST: {
    async run({ stack, sendEverything }) {
      stack.simulator.faults.add({ kind: 'delay', ms: 500, times: Infinity });
      const caller = new AbortController();
      const response = sendEverything(caller.signal).catch(() => 'gone');
      await expect.poll(() => stack.calls().length).toBeGreaterThan(0);
      caller.abort();
      return [await response];
    },
  },
  PATIENT_MISMATCH: withFault({
    kind: 'transform',
    transform: (xml) =>
      xml
        .replaceAll(canary(0, 'Surname'), someone)
        .replaceAll(/999000\d{4}/g, '9990000026')
        .replace(/(<[^>]*\bDateOfBirth>)[^<]*/, '$11955-05-05'),
  }),
  UPSTREAM_UNPROVEN: {
    async run({ stack, sendEverything }) {
      stack.simulator.faults.add({ kind: 'wrong-server-validation-key', times: Infinity });
      return [await sendEverything()];
    },
  },
  NHS_NUMBER_CHANGED: withFault({
    kind: 'transform',
    operation: 'GetDemographics',
    transform: (xml) => xml.replace('9990000018', '9990000999'),
  }),
  RATE_LIMITED: {
    options: { settings: { load: { ...generousLoad, requestsPerPerson: 1 } } },
    run: async ({ sendEverything }) => [await sendEverything(), await sendEverything()],
  },
  // A record that cannot be read, and says what is in it.
  STORE_UNAVAILABLE: {
    options: {
      stores: storesThat(async (store, name) => {
        const record = await store.get(name);
        return name.kind === 'store' ? record : { version: '1', value: `${someone}.${someone}` };
      }),
    },
    run: async ({ sendEverything }) => [await sendEverything()],
  },
  COST_LIMIT_EXCEEDED: {
    options: { settings: { demand: { maxOperationCost: 1, maxResponseLeaves: 1, maxObjectLeaves: 1 } } },
    run: async ({ sendEverything }) => [await sendEverything()],
  },
  OVERLOADED: {
    options: { settings: { load: { ...generousLoad, maxRequests: 1 } } },
    async run({ stack, sendEverything }) {
      stack.simulator.faults.add({ kind: 'delay', ms: 50, times: Infinity });
      return Promise.all(Array.from({ length: 6 }, () => sendEverything()));
    },
  },
  INTERNAL_SERVER_ERROR: {
    options: { stores: storesThat(() => Promise.reject(new TypeError(`cannot read ${someone}`))) },
    run: async ({ sendEverything }) => [await sendEverything()],
  },
  GRAPHQL_PARSE_FAILED: refused(({ surname }) => ({ query: `{ gpOnlineUser { id } ${surname}` })),
  GRAPHQL_VALIDATION_FAILED: refused(({ surname }) => ({ query: `query ${surname} { ${surname} }` })),
  OPERATION_RESOLUTION_FAILURE: refused(({ surname }) => ({
    query: `query A { __typename } query B { __typename }`,
    more: { operationName: surname },
  })),
  PERSISTED_QUERY_NOT_SUPPORTED: refused(({ surname }) => ({
    more: { extensions: { persistedQuery: { version: 1, sha256Hash: surname } } },
  })),
  // It is reserved: without stored queries, the answer is the one before.
  PERSISTED_QUERY_NOT_FOUND: refused(({ nhsNumber }) => ({
    more: { extensions: { persistedQuery: { version: 1, sha256Hash: nhsNumber } } },
  })),
  BAD_REQUEST: refused(({ surname }) => ({ body: `{"query": "${surname}` })),
  NOT_FOUND: refused(({ surname, nhsNumber }) => ({ body: '{}', path: `/${surname}?nhs=${nhsNumber}` })),
  METHOD_NOT_ALLOWED: refused(({ surname }) => ({ query: `{ ${surname} }`, method: 'PUT' })),
  REQUEST_TIMEOUT: refusedBytes(({ surname }) => `POST /graphql HTTP/1.1\r\n${head}X-${surname}: ${surname}\r\n`),
  PAYLOAD_TOO_LARGE: refused(({ surname }) => ({ body: `"${surname.repeat(20_000)}"` })),
  UNSUPPORTED_MEDIA_TYPE: refused(({ surname }) => ({ body: surname, headers: { 'content-type': surname } })),
  EXPECTATION_FAILED: refusedBytes(
    ({ surname }) => `POST /graphql HTTP/1.1\r\n${head}Expect: ${surname}\r\nContent-Length: 2\r\n\r\n{}`,
  ),
  HEADERS_TOO_LARGE: refusedBytes(
    ({ surname }) => `POST /graphql HTTP/1.1\r\n${head}X-Name: ${surname.repeat(3_000)}\r\n\r\n`,
  ),
  RESPONSE_TOO_LARGE: {
    options: { settings: { maxResponseBytes: 2_000 } },
    run: async ({ sendEverything }) => [await sendEverything()],
  },
  SHUTTING_DOWN: {
    async run({ stack, sendEverything }) {
      stack.simulator.faults.add({ kind: 'delay', ms: 300, times: Infinity });
      const slow = sendEverything();
      await expect.poll(() => stack.calls().length).toBeGreaterThan(0);
      const stopped = stack.stop();
      const texts = [await sendEverything()];
      await Promise.all([slow, stopped]);
      return texts;
    },
  },
};

/** Codes that the catalogue keeps for later, with the code that is answered in their place. */
export const reservedCodes = { PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_SUPPORTED' } as const;
