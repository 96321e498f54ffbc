import { afterEach, expect, test } from 'vitest';
import { startTelemetry } from '../../src/startTelemetry.ts';
import { createLog } from '../../src/telemetry/createLog.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import { aPatient, aWorld } from '../support/builders.ts';
import { startCollector, type Collector } from '../support/startCollector.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let running: { stack: Stack; telemetry: Telemetry; collector: Collector } | undefined;
afterEach(async () => {
  await running?.stack.stop();
  await running?.telemetry.stop();
  await running?.collector.close();
  running = undefined;
});

interface Report {
  readonly size: number;
  readonly map: Readonly<Record<string, { operation: string; operationName: string; fields: readonly string[] }>>;
  readonly operations: readonly {
    readonly operationMapKey: string;
    readonly timestamp: number;
    readonly execution: { readonly ok: boolean; readonly duration: number; readonly errorsTotal: number };
    readonly metadata: { readonly client: { readonly name?: string } };
  }[];
}

const requests: { readonly url: string | undefined; readonly headers: Readonly<Record<string, unknown>> }[] = [];

async function start() {
  requests.length = 0;
  const collector = await startCollector((response, { url, headers }) => {
    requests.push({ url, headers });
    response.end('{}');
  });
  const telemetry = await startTelemetry(
    {
      serviceName: 'emis-subgraph',
      collector: undefined,
      prometheus: undefined,
      traceRatio: 0,
      tracesUpstream: false,
      usage: { url: `${collector.url}/usage/org/project/target`, token: 'token of the test' },
    },
    createLog('silent'),
  );
  const stack = await startStack({ world: aWorld({ patients: [aPatient()] }), telemetry });
  running = { stack, telemetry, collector };
  return {
    stack,
    /** Ends the reports. @returns all of them */
    async reports(): Promise<Report[]> {
      await telemetry.stop();
      return collector.bodies.map((body) => JSON.parse(body) as Report);
    },
  };
}

test('a report of usage has the operations, the parts of the schema that they use, and how they went', async () => {
  const { stack, reports } = await start();
  const overview = `query Overview { gpOnlineUser { patients { relation appointments(from: "2026-05-01") {
    ... on GpAppointments { upcoming { id } } } } } }`;
  await stack.query(overview);
  await stack.query(overview);
  const [report, ...more] = await reports();
  expect(more).toEqual([]);
  expect(requests).toMatchObject([
    {
      url: '/usage/org/project/target',
      headers: { authorization: 'Bearer token of the test', 'x-usage-api-version': '2' },
    },
  ]);
  const [key = ''] = Object.keys(report?.map ?? {});
  expect(report?.map).toEqual({
    [key]: {
      operation:
        'query Overview{gpOnlineUser{patients{relation appointments(from:""){...on GpAppointments{upcoming{id}}}}}}',
      operationName: 'Overview',
      fields: [
        'Appointment.id',
        'GpAppointments.upcoming',
        'GpOnlineUser.patients',
        ...['PROXY', 'SELF'].map((one) => `GpPatientRelation.${one}`),
        'Patient.appointments',
        'Patient.appointments.from',
        'Patient.appointments.from!',
        'Patient.relation',
        'Query.gpOnlineUser',
      ],
    },
  });
  expect(report?.size).toBe(2);
  expect(report?.operations).toHaveLength(2);
  for (const one of report?.operations ?? []) {
    expect(one).toMatchObject({
      operationMapKey: key,
      execution: { ok: true, errorsTotal: 0 },
      metadata: { client: {} },
    });
    // Nanoseconds.
    expect(one.execution.duration).toBeGreaterThan(100_000);
    expect(Number.isInteger(one.execution.duration)).toBe(true);
  }
});

const canary = 'Canary';
test('a report of usage has nothing that a client chose', async () => {
  const { stack, reports } = await start();
  const operation = `
    "${canary}1" query ${canary}2($${canary}3: ID!, $${canary}4: [_Any!]! = [{ ${canary}5: ${canary}6, __typename: "${canary}7" }]) {
      ${canary}8: gpPatient(id: "${canary}9") { id }
      _entities(representations: $${canary}4) { ...${canary}10 }
      more: _entities(representations: [{ __typename: "Patient", ${canary}11: [${canary}12, 9990000018, 99.90000018] }]) { __typename }
      gpOnlineUser { patients { appointments(from: "2026-05-01") { ...${canary}13 } } }
      again: gpPatient(id: $${canary}3) { id }
    }
    "${canary}14" fragment ${canary}10 on Patient { id }
    fragment ${canary}13 on GpAppointments { upcoming { id } } # ${canary}15`;
  const response = await stack.query(operation, { [`${canary}3`]: `${canary}16` });
  // The operation is valid: it is executed, and has a report.
  expect(response, JSON.stringify(response)).toHaveProperty('data');
  const [report] = await reports();
  expect(report?.size).toBe(1);
  expect(JSON.stringify(report)).not.toMatch(/canary|9990|2026|more|again/i);
  expect(Object.values(report?.map ?? {})).toMatchObject([{ operationName: 'other' }]);
});

test('an operation with errors is reported as failed, and an invalid one is not reported', async () => {
  const { stack, reports } = await start();
  await stack.query('{ nothing }');
  stack.simulator.faults.add({ kind: 'fault', status: 500, code: -1002, message: canary, times: Infinity });
  await stack.query('{ gpOnlineUser { patients { demographics { __typename } } } }');
  const [report] = await reports();
  expect(report?.operations).toMatchObject([{ execution: { ok: false, errorsTotal: 1 } }]);
});
