import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import { aCanaryWorld, canary, canaryKinds, subjectOf } from '../support/canaryWorld.ts';
import { containsAny } from '../support/findCanaries.ts';
import { schema } from '../support/schema.ts';
import { selectFields } from '../support/selectEverything.ts';
import { startCollector, type Collector } from '../support/startCollector.ts';
import { freePort } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const people = 40;
let collector: Collector;
let telemetry: Telemetry;
let stack: Stack;
let port: number;
const tokens: string[] = [];

beforeAll(async () => {
  collector = await startCollector();
  port = await freePort();
  telemetry = await createTelemetry({
    serviceName: 'emis-subgraph',
    collector: { url: collector.url, headers: {} },
    prometheus: { host: '127.0.0.1', port },
    traceRatio: 1,
    tracesUpstream: true,
  });
  stack = await startStack({ world: aCanaryWorld(people), now: new Date('2031-05-19T09:00:00Z'), telemetry });
});
afterAll(async () => {
  await stack.stop();
  await telemetry.stop();
  await collector.close();
});

const patientType = schema.getType('Patient');
if (!patientType || !('getFields' in patientType) || !('getInterfaces' in patientType)) throw new Error('no Patient');
const given = {
  'Patient.bookableSlots': '(from: "2031-05-20", to: "2031-05-21")',
  'Patient.appointments': '(from: "2031-01-01")',
};
const fields = selectFields(schema, patientType as never, given).join('\n');

/** Sends the data of a person in every place that a client fills. */
async function send(person: number): Promise<string> {
  const patient = stack.simulator.world.patients[person];
  const nhsNumber = patient?.identifiers[0]?.IdentifierValue ?? '';
  const token = await stack.tokenFor(subjectOf(person));
  tokens.push(token);
  const surname = canary(person, 'Surname');
  const response = await fetch(`${stack.url}/graphql?name=${surname}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'apollographql-client-name': surname,
      'apollographql-client-version': nhsNumber,
      'x-request-id': nhsNumber,
      traceparent: `00-${nhsNumber}`,
      tracestate: `name=${surname}`,
      baggage: `nhs=${nhsNumber}`,
      'idempotency-key': nhsNumber,
      'user-agent': surname,
      'accept-language': surname,
    },
    body: JSON.stringify({
      query: `query ${surname}P${nhsNumber} { P${nhsNumber}: gpOnlineUser { patients { ${surname}: id ${fields} } } }`,
      variables: { unused: surname },
    }),
  });
  return response.text();
}

/** Everything that left the process but to the client and the upstream. */
function everything(metrics: string): string {
  return [...collector.bodies, metrics, JSON.stringify(stack.logLines), JSON.stringify(stack.requestLines)].join('\n');
}

function canaries(): string[] {
  const { world } = stack.simulator;
  return [
    ...Array.from({ length: people }, (_, person) => canaryKinds.map((kind) => canary(person, kind))).flat(),
    ...Array.from({ length: people }, (_, person) => subjectOf(person)),
    ...world.patients.flatMap(({ identifiers }) => identifiers.map(({ IdentifierValue }) => IdentifierValue)),
    ...world.accounts.flatMap((one) => [one.patientRelationshipId, one.patientRelationshipKey]),
    ...tokens.flatMap((token) => token.split('.').slice(1)),
    stack.simulator.clientKey,
    stack.simulator.serverKey,
    stack.simulator.applicationId,
  ];
}

const faults: readonly (FaultKind | undefined)[] = [
  undefined,
  { kind: 'fault', status: 500, code: -1002, message: canary(0, 'Surname') },
  { kind: 'raw', status: 503, contentType: 'text/html', body: canary(0, 'Surname') },
  { kind: 'transform', transform: (body) => body.replaceAll('>', `>${canary(0, 'Surname')}`) },
  { kind: 'wrong-response-hash' },
  { kind: 'cut' },
];

test(
  'traces, metrics and logs hold nothing about a person, on good and on failing paths',
  { timeout: 120_000 },
  async () => {
    let answered = 0;
    for (const fault of faults) {
      stack.simulator.faults.clear();
      stack.simulator.endAllSessions();
      if (fault) stack.simulator.faults.add({ ...fault, times: Infinity, skip: 20 });
      for (let person = 0; person < people; person += 1) {
        const text = await send(person);
        if (text.includes(canary(person, 'Booking'))) answered += 1;
      }
    }
    expect(answered).toBeGreaterThanOrEqual(people);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    await telemetry.stop();
    expect(collector.spans.length).toBeGreaterThan(1_000);
    expect(containsAny(everything(metrics), canaries())).toEqual([]);
  },
);
