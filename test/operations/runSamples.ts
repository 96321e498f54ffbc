import assert from 'node:assert/strict';
import { createWorld } from '../../simulator/world/createWorld.ts';
import { clearIds, fillPlaceholders, storeIds } from '../../explorer/responseIds.ts';
import { readSampleOperations, type SampleOperation } from '../../src/explorer/sampleOperations.ts';
import type { Telemetry } from '../../src/telemetry/Telemetry.ts';
import { startStack, type QueryOptions } from '../support/startStack.ts';
import { defaultDemand } from '../support/testSettings.ts';

export const now = new Date('2026-05-12T08:00:00Z');
export const samples: readonly SampleOperation[] = readSampleOperations(now);

/** The outcome of a sample operation: its response and the upstream calls that it made, in alphabetical order. */
export interface SampleRun {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: unknown;
  readonly calls: readonly string[];
}

/**
 * Runs every sample operation once, in the order of the explorer's menu, with the variables that the explorer would fill in
 * from the responses before. The person has one patient, whose session is open and whose practice's settings are known.
 * The record is not cached.
 * @param telemetry default: neither traces nor metrics
 */
export async function runSamples(telemetry?: Telemetry): Promise<ReadonlyMap<string, SampleRun>> {
  const world = createWorld({ today: '2026-05-12' });
  const parent = world.people.find(({ subject }) => subject === 'parent');
  assert(parent);
  Object.assign(parent, { links: parent.links.slice(0, 1) });
  const [letter] = world.letters;
  assert(letter);
  const { odsCode, accountId, linkageKey, surname, dateOfBirth } = letter;
  const stack = await startStack({
    now,
    world,
    environment: 'live',
    settings: { recordCache: { kind: 'off' }, demand: defaultDemand },
    ...(telemetry && { telemetry }),
  });

  async function run(sample: SampleOperation): Promise<SampleRun> {
    const variables = JSON.parse(fillPlaceholders(sample.variables ?? '{}')) as Record<string, object>;
    if (sample.name === 'RegisterWithLinkageKey')
      Object.assign(variables['input'] ?? {}, { odsCode, accountId, linkageKey, surname, dateOfBirth });
    if (chosenPatientOperations.has(sample.name))
      Object.assign(variables['input'] ?? {}, { patientId: registeredPatientId });
    stack.clearCalls();
    const { data, errors } = await stack.query(sample.query, variables, { as: signedInAs(sample.name) });
    storeIds({ data });
    const record = data as SampleRun['data'];
    if (sample.name === 'RegisterWithLinkageKey') registeredPatientId = patientIdOf(record);
    return { name: sample.name, variables, data: record, errors, calls: stack.calls().toSorted() };
  }

  let registeredPatientId = '';
  const runs = new Map<string, SampleRun>();
  try {
    await stack.query(warmUp, {}, { as: 'parent' });
    for (const sample of samples) runs.set(sample.name, await run(sample));
  } finally {
    clearIds();
    await stack.stop();
  }
  return runs;
}

const warmUp = `{ gpOnlineUser { patients {
  practice { settings { __typename } }
  demographics { __typename }
} } }`;

/** The operations that need the id of a patient whom the user chooses. */
const chosenPatientOperations = new Set(['ResetAccountLinkageKey', 'UnlinkPatient']);

/** The person who runs an operation: registrations and their end are those of new users. */
function signedInAs(name: string): NonNullable<QueryOptions['as']> {
  if (name === 'RegisterWithDemographics')
    return {
      subject: 'ulla',
      claims: { vot: 'P9', given_name: 'Ulla', family_name: 'Walkin', birthdate: '1979-04-01' },
    };
  return name === 'RegisterWithLinkageKey' || chosenPatientOperations.has(name) ? 'wilfred' : 'parent';
}

function patientIdOf({ registerGpAccountWithLinkageKey: result }: SampleRun['data']): string {
  return (result as { patient?: { id: string } }).patient?.id ?? '';
}
