import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type QueryResponse, type Stack } from '../support/startStack.ts';

const unavailableFields = '__typename ... on GpServiceUnavailable { reason practice { odsCode } }';

const atRoot = (result: unknown) => ({ result });
const atPractice = (result: unknown) => ({ gpPractice: { result } });
const atPatient = (result: unknown) => ({ gpOnlineUser: { patients: [{ result }] } });
const ofPatient = (field: string) => [`{ gpOnlineUser { patients { result: ${field} } } }`, atPatient] as const;
const practice = ['{ result: gpPractice(odsCode: "X99951") { name } }', atRoot] as const;
const demographics = ofPatient(`demographics { ${unavailableFields} }`);

/** For each operation, a query that needs it and a function that places its result in the data. */
const queries = {
  CreateEndUserSession: practice,
  GetClinicalVersionInformation: practice,
  GetPracticeSettings: [`{ gpPractice(odsCode: "X99951") { result: settings { ${unavailableFields} } } }`, atPractice],
  BeginPatientSession: demographics,
  CompletePatientSession: demographics,
  GetDemographics: demographics,
  GetUserOptions: ofPatient('accessLevel'),
  GetPatientAppointments: ofPatient(`appointments { ${unavailableFields} }`),
  GetAvailableAppointments: ofPatient(`bookableSlots(from: "2026-06-01", to: "2026-06-07") { ${unavailableFields} }`),
  FindPractice: [`{ result: findGpPractices(input: { name: "Surgery" }) { ${unavailableFields} } }`, atRoot],
} as const;
type OperationName = keyof typeof queries;
const operations = Object.keys(queries) as OperationName[];

let stack: Stack;
beforeAll(async () => {
  const world = aWorld({ practices: [aPractice()], patients: [aPatient()] });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z'), environment: 'live' });
});
afterAll(() => stack.stop());
beforeEach(() => {
  stack.simulator.faults.clear();
  // Sessions and cached practice data expire.
  stack.simulator.clock.advance(25 * 60_000);
  stack.clearCalls();
  stack.logLines.length = 0;
});

const failureLines = () => stack.logLines.filter(({ level, msg }) => level === 50 || msg === 'The upstream failed.');
const canary = 'Tabitha Teapot-1, 9990000018';
const page = `<!DOCTYPE html><html><body>${canary}</body></html>`;
const fault = (status: number, code: number, more: object = {}): FaultKind => ({
  kind: 'fault',
  status,
  code,
  message: canary,
  ...more,
});
const raw = (status: number, contentType = 'text/html', body = page) => ({
  kind: 'raw' as const,
  status,
  contentType,
  body,
});

async function queryWithFault(
  operation: OperationName,
  planned: FaultKind,
): Promise<QueryResponse & { readonly times: number }> {
  stack.simulator.faults.add({ operation, times: Infinity, ...planned });
  const response = await stack.query(queries[operation][0]);
  expect(JSON.stringify([response, stack.logLines])).not.toMatch(/Tabitha|Teapot|9990000018/);
  return { ...response, times: stack.calls().filter((call) => call === operation).length };
}

const messages = {
  UPSTREAM_TIMEOUT: 'The GP system took too long to respond.',
  UPSTREAM_UNAVAILABLE: 'The GP system is currently unavailable.',
  UPSTREAM_INVALID_RESPONSE: 'The GP system returned an invalid response.',
} as const;
type ExpectedError = readonly [code: keyof typeof messages, retryable: boolean, retryAfterSeconds?: number];
const unavailable: ExpectedError = ['UPSTREAM_UNAVAILABLE', true];
const timeout: ExpectedError = ['UPSTREAM_TIMEOUT', true];
const invalid: ExpectedError = ['UPSTREAM_INVALID_RESPONSE', false];

function expectError(
  { status, data, errors }: QueryResponse,
  operation: OperationName,
  expected: ExpectedError,
  securityEvents: readonly object[] = [],
): void {
  const [code, retryable, retryAfterSeconds] = expected;
  const reference = expect.stringMatching(/^[\da-f-]{36}$/) as string;
  const extensions = { code, retryable, ...(retryAfterSeconds && { retryAfterSeconds }), reference };
  expect({ status, data, errors }).toEqual({
    status: 200,
    data: queries[operation][1](null),
    errors: [{ message: messages[code], path: errors?.[0]?.path, locations: expect.anything() as unknown, extensions }],
  });
  const sent = errors?.[0]?.extensions as { reference?: string } | undefined;
  expect(failureLines()).toMatchObject([...securityEvents, { reference: sent?.reference, code, retryable }]);
}

describe.each(operations)('%s faults', (operation) => {
  test.each<readonly [string, FaultKind, ExpectedError, number]>([
    ['the practice reports a malformed request (-1400)', fault(400, -1400), invalid, 1],
    ['its session keeps ending (-1061)', fault(403, -1061), unavailable, 2],
    ['it is rate-limited (-1429)', { kind: 'rate-limit', retryAfterSeconds: 7 }, ['UPSTREAM_UNAVAILABLE', true, 7], 1],
    ['the practice fails internally (-1002)', fault(500, -1002), unavailable, 2],
    ['the practice returns HTTP 500 without a fault', raw(500), unavailable, 2],
    ['a proxy responds (503, HTML)', { kind: 'proxy-error' }, unavailable, 2],
    ['a proxy responds (502)', raw(502), unavailable, 2],
    [
      'a proxy responds with a compressed page (503, br)',
      { ...raw(503), headers: { 'content-encoding': 'br' } },
      unavailable,
      2,
    ],
    ['a proxy times out (504)', raw(504), timeout, 2],
    ['the fault code is unknown', fault(400, -9999), invalid, 1],
    ['the response is an HTML page', raw(200), invalid, 1],
    ['the practice redirects', raw(302), invalid, 1],
    ['the response is cut off', { kind: 'cut' }, unavailable, 2],
    ['the connection is dropped', { kind: 'drop' }, unavailable, 2],
    // These refusals belong to other operations.
    ['it is refused for an unknown message (-1458)', fault(404, -1458), invalid, 1],
    ['it is refused for a taken slot (-1150)', fault(409, -1150), invalid, 1],
  ])(`${operation} fails with one logged failure when %s`, async (_case, planned, expected, times) => {
    const response = await queryWithFault(operation, planned);
    expectError(response, operation, expected);
    expect(response.times).toBeLessThanOrEqual(Math.max(times, 2));
    if (expected !== invalid) expect(response.times).toBe(times);
  });

  // A relationship that is refused when its session begins has ended: accessEnded.test.ts.
  if (operation !== 'BeginPatientSession') {
    test(`${operation} fails with one logged failure when the handshake is refused (-1060)`, async () => {
      // Only here, the upstream has refused a proof that is made with the pre-shared keys.
      const securityEvents = operation === 'CompletePatientSession' ? [{ code: 'UPSTREAM_UNPROVEN' }] : [];
      expectError(await queryWithFault(operation, fault(403, -1060)), operation, invalid, securityEvents);
    });
  }

  test(`${operation} recovers from one failure without an error`, async () => {
    const before = await stack.query(queries[operation][0]);
    expect(before.errors).toBeUndefined();
    stack.simulator.clock.advance(25 * 60_000);
    stack.simulator.faults.add({ operation, kind: 'drop' });
    expect(await stack.query(queries[operation][0])).toEqual(before);
    expect(failureLines()).toEqual([]);
  });
});

const practiceOf = { practice: { odsCode: 'X99951' } };
const notLive = { __typename: 'GpPracticeNotLive', reason: 'PRACTICE_NOT_LIVE', ...practiceOf };
const inactive = { __typename: 'GpAccountInactive', reason: 'ACCOUNT_INACTIVE', ...practiceOf };
const notGranted = { __typename: 'GpServiceNotGranted', reason: 'NOT_GRANTED', ...practiceOf };
const notHere = { __typename: 'GpServiceNotInThisEnvironment', reason: 'NOT_IN_THIS_ENVIRONMENT', practice: null };

test.each<[OperationName, number, number, unknown]>([
  ['GetClinicalVersionInformation', 400, -1001, null],
  ['GetPracticeSettings', 400, -1401, notLive],
  ['GetPracticeSettings', 400, -1001, notLive],
  ['BeginPatientSession', 400, -1401, notLive],
  ['BeginPatientSession', 400, -1107, inactive],
  ['CompletePatientSession', 400, -1107, inactive],
  ['GetDemographics', 400, -1401, notLive],
  ['GetDemographics', 400, -1107, inactive],
  ['GetUserOptions', 400, -1107, 'INACTIVE'],
  ['GetUserOptions', 400, -1401, null],
  ['GetPatientAppointments', 400, -1401, notLive],
  ['GetPatientAppointments', 400, -1107, inactive],
  ['GetPatientAppointments', 403, -1030, notGranted],
  ['GetAvailableAppointments', 400, -1401, notLive],
  ['GetAvailableAppointments', 400, -1107, inactive],
  ['GetAvailableAppointments', 403, -1030, notGranted],
  ['FindPractice', 403, -1031, notHere],
])('%s refused with HTTP %i and code %i returns a result, not an error', async (operation, status, code, result) => {
  const { data, errors } = await queryWithFault(operation, fault(status, code));
  expect({ data, errors }).toEqual({ data: queries[operation][1](result), errors: undefined });
  expect(failureLines()).toEqual([]);
});

test.each(['GetPracticeSettings', 'GetDemographics', 'GetPatientAppointments'] as const)(
  '%s fails with UPSTREAM_INVALID_RESPONSE when the practice refuses the version that it runs (-1040)',
  async (operation) => {
    const response = await queryWithFault(operation, fault(404, -1040));
    expectError(response, operation, ['UPSTREAM_INVALID_RESPONSE', true]);
  },
);
