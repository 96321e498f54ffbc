import { batchRequests, ClientError, gql, GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Stack } from '../support/startStack.ts';
import { diary, startFamily, type Home } from './family.ts';

let stack: Stack;
let headers: { authorization: string };
let client: GraphQLClient;
beforeAll(async () => {
  stack = await startFamily();
  headers = { authorization: `Bearer ${await stack.tokenFor('parent')}` };
  client = new GraphQLClient(`${stack.url}/graphql`, { headers });
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

const home = gql`
  {
    me {
      patients {
        id
        appointments {
          ...Diary
        }
      }
    }
  }
  ${diary}
`;

const failureOf = async (asked: Promise<unknown>): Promise<ClientError> => {
  const error: unknown = await asked.catch((thrown: unknown) => thrown);
  return error instanceof ClientError ? error : expect.unreachable();
};

test('graphql-request asks, with and without variables', async () => {
  const { me } = await client.request<Home>(home);
  expect(me.patients.map(({ appointments }) => appointments)).toMatchObject([
    { upcoming: [{}] },
    { upcoming: [] },
    { reason: 'NOT_OFFERED', practice: { odsCode: 'X99952' } },
  ]);
  const query = gql`
    query ($id: ID!) {
      patient(id: $id) {
        id
        relation
      }
    }
  `;
  const [id] = me.patients.map((patient) => patient.id);
  expect(await client.request(query, { id })).toEqual({ patient: { id, relation: 'PROXY' } });
  expect(await client.request(query, { id: 'somebody else' })).toEqual({ patient: null });
});

test('graphql-request throws errors with their codes, and keeps what could be read', async () => {
  const stranger = await failureOf(new GraphQLClient(`${stack.url}/graphql`).request(home));
  expect(stranger.response).toMatchObject({ status: 200, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  const wrong = await failureOf(client.request('{ nobody }'));
  expect(wrong.response).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  stack.simulator.faults.add({ operation: 'GetPatientAppointments', kind: 'fault', status: 500, code: -1, times: 100 });
  const failed = await failureOf(client.request(home));
  const lenient = new GraphQLClient(`${stack.url}/graphql`, { headers, errorPolicy: 'all' });
  const part = { me: { patients: [{ appointments: null }, {}, {}] } };
  expect(await lenient.rawRequest(home)).toMatchObject({
    data: part,
    errors: [{ extensions: {} }, { extensions: {} }],
  });
  // Without its errors, so that nobody could tell why there is nothing.
  expect(await lenient.request(home)).toMatchObject(part);
  stack.simulator.faults.clear();
  expect(failed.response).toMatchObject({ data: { me: { patients: [{ appointments: null }, {}, {}] } } });
});

test('several operations in one request are refused, and none of them is carried out', async () => {
  const url = `${stack.url}/graphql`;
  const refused = await failureOf(
    batchRequests({ url, requestHeaders: headers, documents: [{ document: home }, { document: home }] }),
  );
  expect(refused.response).toMatchObject({
    status: 400,
    errors: [{ message: 'Operation batching disabled.', extensions: { code: 'BAD_REQUEST' } }],
  });
  expect(stack.calls()).toEqual([]);
});
