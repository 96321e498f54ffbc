import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorCodes } from '../../src/http/errorCodes.ts';
import { createTelemetry } from '../../src/telemetry/createTelemetry.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { idleGauges } from '../support/idleGauges.ts';
import { schema } from '../support/schema.ts';
import { freePort } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { testSettings } from '../support/testSettings.ts';

let stack: Stack;
let telemetry: Telemetry;
let port: number;
beforeAll(async () => {
  port = await freePort();
  telemetry = await createTelemetry({
    serviceName: 'emis-subgraph',
    collector: undefined,
    prometheus: { host: '127.0.0.1', port },
    traceRatio: 0,
    tracesUpstream: false,
  });
  stack = await startStack({
    world: aWorld({ practices: [aPractice()], patients: [aPatient(), aPatient({ granted: 'nothing' })] }),
    telemetry,
  });
});
afterAll(async () => {
  await stack.stop();
  await telemetry.stop();
});

interface Series {
  readonly metric: string;
  readonly labels: Readonly<Record<string, string>>;
}

async function readSeries(): Promise<readonly Series[]> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line.startsWith('emis_'));
  return lines.map((line) => {
    const [, metric = '', labels = ''] = /^(\w+)(?:\{(.*)\})? \S+$/.exec(line) ?? [];
    const pairs = [...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const);
    return { metric, labels: Object.fromEntries(pairs) };
  });
}

/** Sends what a client may vary: names, aliases, clients, fields, tokens and headers. */
async function sendVariants(from: number, to: number): Promise<void> {
  for (let number = from; number < to; number += 1) {
    const token = await stack.tokenFor(number % 2 === 0 ? 'patient-1' : 'patient-2');
    const queries = [
      `query Name${number} { a${number}: gpOnlineUser { patients { demographics { __typename } messages { __typename } } } }`,
      `{ field${number} }`,
      `query ($v${number}: ID!) { gpPatient(id: $v${number}) { id } }`,
      `mutation M${number} { sendGpMessage(input: { patientId: "${number}", subject: "s", body: "b" }) { __typename } }`,
      `{ gpPractice(odsCode: "Z${10_000 + number}") { name } }`,
    ];
    await fetch(`${stack.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${number % 7 === 0 ? `token.${number}.x` : token}`,
        'apollographql-client-name': `client ${number}`,
        'x-request-id': String(number),
      },
      body: JSON.stringify({
        query: queries[number % queries.length],
        operationName: number % 11 === 0 ? `O${number}` : null,
      }),
    }).then((response) => response.text());
  }
}

test('the number of series does not grow with what clients send', { timeout: 60_000 }, async () => {
  await sendVariants(0, 160);
  const before = await readSeries();
  await sendVariants(160, 480);
  // Buckets and labels are the same: only values have changed.
  expect(await readSeries()).toEqual(before);
});

const wsdl = readFileSync(new URL('../../src/emis/soap/wsdl/patient-services.wsdl', import.meta.url), 'utf8');
const valuesOf = (name: string) => {
  const type = schema.getType(name);
  return type && 'getValues' in type ? type.getValues().map((value) => value.name) : [];
};

/** All values that a label may have. */
const allowed: Readonly<Record<string, ReadonlySet<string> | RegExp>> = {
  operation: new Set([
    ...testSettings.operationNames.operations,
    'other',
    'none',
    ...[...wsdl.matchAll(/<(?:wsdl:)?operation name="(\w+)"/g)].map(([, name = '']) => name),
  ]),
  outcome: /^[a-zA-Z]{2,30}$/,
  code: new Set(Object.keys(errorCodes)),
  kind: new Set(['refused', 'unverifiable', 'endUser', 'patient']),
  service: new Set(valuesOf('GpOnlineService')),
  reason: new Set(valuesOf('GpServiceUnavailableReason')),
  loader: new Set(
    readdirSync(new URL('../../src/loaders/', import.meta.url)).map((file) =>
      file.replace(/^create(\w)(\w*)\.ts$/, (_all, first: string, rest: string) => first.toLowerCase() + rest),
    ),
  ),
  queue: new Set(['practice', 'session', 'person', 'document']),
  cache: new Set(['practice', 'practiceSettings', 'record', 'account', 'token']),
  result: new Set(['hit', 'miss']),
  state: new Set(['ready', 'degraded', 'lost', 'wrongKeys']),
  source: new Set(['emis', 'issuer']),
  signal: new Set(['traces', 'metrics', 'usage']),
  practice: /^X9995\d$/,
  le: /^(?:[\d.]+|\+Inf)$/,
  otel_scope_name: new Set(['emis-subgraph']),
};

test('every label has a value of a list of this project or of the contract', async () => {
  const wrong = (await readSeries()).flatMap(({ metric, labels }) =>
    Object.entries(labels).filter(([name, value]) => {
      const values = allowed[name];
      const isAllowed = values instanceof RegExp ? values.test(value) : values?.has(value);
      return isAllowed !== true && metric !== '';
    }),
  );
  expect(wrong).toEqual([]);
});

test('metrics name at most 50 practices, however many do not respond, and none that responds again', async () => {
  const other = await createTelemetry({
    serviceName: 'emis-subgraph',
    collector: undefined,
    prometheus: { host: '127.0.0.1', port: await freePort().then((free) => (port = free)) },
    traceRatio: 0,
    tracesUpstream: false,
  });
  let codes = Array.from({ length: 500 }, (_, at) => `X${10_000 + at}`);
  other.observe({ ...idleGauges, openPractices: () => codes });
  const named = async () =>
    (await readSeries()).flatMap(({ metric, labels }) =>
      metric === 'emis_refused_practice' ? (labels['practice'] ?? '') : [],
    );
  expect(await named()).toEqual(codes.slice(0, 50));
  codes = codes.slice(400, 460);
  expect(await named()).toEqual(codes.slice(0, 50));
  // More than OpenTelemetry allows a gauge by default.
  for (let round = 0; round < 45; round += 1) {
    codes = Array.from({ length: 50 }, (_, at) => `Y${10_000 + round * 50 + at}`);
    expect(await named()).toEqual(codes);
  }
  codes = [];
  expect(await named()).toEqual([]);
  await other.stop();
});
