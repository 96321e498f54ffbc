import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Answer, type Stack } from '../support/startStack.ts';

const why = '__typename ... on GpServiceUnavailable { reason practice { odsCode } }';

const atRoot = (result: unknown) => ({ result });
const atPractice = (result: unknown) => ({ practice: { result } });
const atPatient = (result: unknown) => ({ me: { patients: [{ result }] } });
const ofPatient = (field: string) => [`{ me { patients { result: ${field} } } }`, atPatient] as const;
const practice = ['{ result: practice(odsCode: "X99951") { name } }', atRoot] as const;
const demographics = ofPatient(`demographics { ${why} }`);

/** A query that needs each operation, and where in its answer stands what hangs on it. */
const queries = {
  CreateEndUserSession: practice,
  GetClinicalVersionInformation: practice,
  GetPracticeSettings: [`{ practice(odsCode: "X99951") { result: settings { ${why} } } }`, atPractice],
  BeginPatientSession: demographics,
  CompletePatientSession: demographics,
  GetDemographics: demographics,
  GetUserOptions: ofPatient('accessLevel'),
  GetPatientAppointments: ofPatient(`appointments { ${why} }`),
  GetAvailableAppointments: ofPatient(`bookableSlots(from: "2026-06-01", to: "2026-06-07") { ${why} }`),
  FindPractice: [`{ result: findPractices(input: { name: "Surgery" }) { ${why} } }`, atRoot],
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
  // Whatever is kept of sessions and practices has run out.
  stack.simulator.clock.advance(25 * 60_000);
  stack.clearCalls();
  stack.logLines.length = 0;
});

const complaints = () => stack.logLines.filter(({ level }) => level === 50);
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

async function ask(operation: OperationName, planned: FaultKind): Promise<Answer & { readonly times: number }> {
  stack.simulator.faults.add({ operation, times: Infinity, ...planned });
  const answer = await stack.query(queries[operation][0]);
  expect(JSON.stringify([answer, stack.logLines])).not.toMatch(/Tabitha|Teapot|9990000018/);
  return { ...answer, times: stack.calls().filter((call) => call === operation).length };
}

const messages = {
  UPSTREAM_TIMEOUT: 'A system behind this service took too long to answer.',
  UPSTREAM_UNAVAILABLE: 'A system behind this service cannot be reached at the moment.',
  UPSTREAM_INVALID_RESPONSE: 'A system behind this service answered something that cannot be used.',
} as const;
type Told = readonly [code: keyof typeof messages, retryable: boolean, retryAfterSeconds?: number];
const unavailable: Told = ['UPSTREAM_UNAVAILABLE', true];
const timeout: Told = ['UPSTREAM_TIMEOUT', true];
const invalid: Told = ['UPSTREAM_INVALID_RESPONSE', false];

function expectError({ status, data, errors }: Answer, operation: OperationName, told: Told): void {
  const [code, retryable, retryAfterSeconds] = told;
  const reference = expect.stringMatching(/^[\da-f-]{36}$/) as string;
  const extensions = { code, retryable, ...(retryAfterSeconds && { retryAfterSeconds }), reference };
  expect({ status, data, errors }).toEqual({
    status: 200,
    data: queries[operation][1](null),
    errors: [{ message: messages[code], path: errors?.[0]?.path, locations: expect.anything() as unknown, extensions }],
  });
  const sent = errors?.[0]?.extensions as { reference?: string } | undefined;
  expect(complaints()).toMatchObject([{ reference: sent?.reference, code, retryable }]);
}

describe.each(operations)('when %s', (operation) => {
  test.each<readonly [string, FaultKind, Told, number]>([
    ['is called malformed (-1400)', fault(400, -1400), invalid, 1],
    ['is answered by a handshake refused (-1060)', fault(403, -1060), invalid, 1],
    ['ends its session again and again (-1061)', fault(403, -1061), unavailable, 2],
    ['comes too often (-1429)', { kind: 'rate-limit', retryAfterSeconds: 7 }, ['UPSTREAM_UNAVAILABLE', true, 7], 1],
    ['fails inside (-1002)', fault(500, -1002), unavailable, 2],
    ['fails inside without a word', raw(500), unavailable, 2],
    ['meets a proxy (503, HTML)', { kind: 'proxy-error' }, unavailable, 2],
    ['meets a proxy (502)', raw(502), unavailable, 2],
    [
      'meets a proxy that packs its page (503, br)',
      { ...raw(503), headers: { 'content-encoding': 'br' } },
      unavailable,
      2,
    ],
    ['is too late for a proxy (504)', raw(504), timeout, 2],
    ['is answered by a code that nobody knows', fault(400, -9999), invalid, 1],
    ['is answered by a page of HTML', raw(200), invalid, 1],
    ['is sent elsewhere', raw(302), invalid, 1],
    ['is cut off', { kind: 'cut' }, unavailable, 2],
    ['is dropped', { kind: 'drop' }, unavailable, 2],
    // By rights only others are refused so.
    ['is refused for a message that is not there (-1458)', fault(404, -1458), invalid, 1],
    ['is refused for a taken slot (-1150)', fault(409, -1150), invalid, 1],
  ])('%s, an error says so, once in the log', async (_what, planned, told, times) => {
    const answer = await ask(operation, planned);
    expectError(answer, operation, told);
    expect(answer.times).toBeLessThanOrEqual(Math.max(times, 2));
    if (told !== invalid) expect(answer.times).toBe(times);
  });

  test('fails once, nobody notices', async () => {
    const before = await stack.query(queries[operation][0]);
    expect(before.errors).toBeUndefined();
    stack.simulator.clock.advance(25 * 60_000);
    stack.simulator.faults.add({ operation, kind: 'drop' });
    expect(await stack.query(queries[operation][0])).toEqual(before);
    expect(complaints()).toEqual([]);
  });
});

describe('a refusal that is to be expected is an answer, not an error', () => {
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
  ])('%s: %i, %i', async (operation, status, code, result) => {
    const { data, errors } = await ask(operation, fault(status, code));
    expect({ data, errors }).toEqual({ data: queries[operation][1](result), errors: undefined });
    expect(complaints()).toEqual([]);
  });

  test.each(['GetPracticeSettings', 'GetDemographics', 'GetPatientAppointments'] as const)(
    '%s: but a version that is refused and run all the same needs no newer one, and is an error',
    async (operation) => {
      const answer = await ask(operation, fault(404, -1040));
      expectError(answer, operation, ['UPSTREAM_INVALID_RESPONSE', true]);
    },
  );
});
