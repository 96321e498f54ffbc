import { batchRequests, ClientError, gql, GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Stack } from '../support/startStack.ts';
import { diary, startFamily, type Home } from './startFamily.ts';

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
    gpOnlineUser {
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

const catchError = async (request: Promise<unknown>): Promise<ClientError> => {
  const error: unknown = await request.catch((thrown: unknown) => thrown);
  return error instanceof ClientError ? error : expect.unreachable();
};

test('graphql-request sends operations with and without variables', async () => {
  const { gpOnlineUser } = await client.request<Home>(home);
  expect(gpOnlineUser.patients.map(({ appointments }) => appointments)).toMatchObject([
    { upcoming: [{}] },
    { upcoming: [] },
    { reason: 'NOT_OFFERED', practice: { odsCode: 'X99952' } },
  ]);
  const query = gql`
    query ($id: ID!) {
      gpPatient(id: $id) {
        id
        relation
      }
    }
  `;
  const [id] = gpOnlineUser.patients.map((patient) => patient.id);
  expect(await client.request(query, { id })).toEqual({ gpPatient: { id, relation: 'PROXY' } });
  expect(await client.request(query, { id: 'unknown-id' })).toEqual({ gpPatient: null });
});

test('graphql-request throws errors with their codes, and returns partial data with errorPolicy all', async () => {
  const signedOut = await catchError(new GraphQLClient(`${stack.url}/graphql`).request(home));
  expect(signedOut.response).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  const invalid = await catchError(client.request('{ unknownField }'));
  expect(invalid.response).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  stack.simulator.faults.add({ operation: 'GetPatientAppointments', kind: 'fault', status: 500, code: -1, times: 100 });
  const failed = await catchError(client.request(home));
  const lenient = new GraphQLClient(`${stack.url}/graphql`, { headers, errorPolicy: 'all' });
  const partialData = { gpOnlineUser: { patients: [{ appointments: null }, {}, {}] } };
  expect(await lenient.rawRequest(home)).toMatchObject({
    data: partialData,
    errors: [{ extensions: {} }, { extensions: {} }],
  });
  // `request` drops the errors, so the reason for the null is lost.
  expect(await lenient.request(home)).toMatchObject(partialData);
  stack.simulator.faults.clear();
  expect(failed.response).toMatchObject({ data: { gpOnlineUser: { patients: [{ appointments: null }, {}, {}] } } });
});

test('graphql-request receives an error for a batch of operations, and none of them is executed', async () => {
  const url = `${stack.url}/graphql`;
  const refused = await catchError(
    batchRequests({ url, requestHeaders: headers, documents: [{ document: home }, { document: home }] }),
  );
  expect(refused.response).toMatchObject({
    status: 400,
    errors: [{ message: 'Operation batching disabled.', extensions: { code: 'BAD_REQUEST' } }],
  });
  expect(stack.calls()).toEqual([]);
});
