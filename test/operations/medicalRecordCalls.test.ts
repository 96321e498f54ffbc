import { afterEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');
const slots = [{ start: '2026-05-13T09:00:00' }];

let stack: Stack;
afterEach(() => stack.stop());

/** A practice, a parent and two children, each with a record. */
function family() {
  const medicalRecord = { generated: 60 };
  const proxies = [{ subject: 'patient-1' }];
  return aWorld({
    practices: [aPractice({ slots })],
    patients: [
      aPatient({ medicalRecord }),
      aPatient({ medicalRecord, proxies, subject: null }),
      aPatient({ medicalRecord, proxies }),
    ],
  });
}

/** Starts a stack and reads practices and accounts first, so that only record calls are counted. */
async function start(options: StackOptions = {}): Promise<void> {
  stack = await startStack({ now, world: family(), ...options });
  await stack.query('{ gpOnlineUser { patients { demographics { __typename } onlineServices { service } } } }');
  stack.clearCalls();
}

const allSections = (args = '') =>
  `allergies${args} { __typename } consultations${args} { __typename } documents${args} { __typename }
   immunisations${args} { __typename } medication${args} { __typename } problems${args} { __typename }
   testResults${args} { __typename }`;

const ofAllPatients = (fields: string) => `{ gpOnlineUser { patients { medicalRecord { ${fields} } } } }`;
const ofOnePatient = (fields: string) => `query ($id: ID!) { gpPatient(id: $id) { medicalRecord { ${fields} } } }`;

async function firstPatient(as?: string): Promise<string> {
  const { data } = await stack.query('{ gpOnlineUser { patients { id } } }', {}, as ? { as } : {});
  return (data as { gpOnlineUser: { patients: { id: string }[] } }).gpOnlineUser.patients[0]?.id ?? '';
}

/** The number of record calls. */
const recordCalls = () => stack.calls().filter((name) => name === 'GetMedicalRecordData').length;

test('medicalRecord makes no upstream call when no section is selected', async () => {
  await start();
  const { data } = await stack.query(ofAllPatients('id patient { id }'));
  expect(data).toMatchObject({ gpOnlineUser: { patients: { length: 3 } } });
  expect(stack.calls()).toEqual([]);
});

test('all seven record sections with the same dates share one call', async () => {
  await start();
  const id = await firstPatient();
  const { data } = await stack.query(ofOnePatient(allSections('(from: "2010-01-01", to: "2026-01-01")')), { id });
  expect(Object.values((data as { gpPatient: { medicalRecord: object } }).gpPatient.medicalRecord)).toEqual(
    [
      'GpRecordAllergies',
      'GpRecordConsultations',
      'GpRecordDocuments',
      'GpRecordImmunisations',
      'GpRecordMedication',
      'GpRecordProblems',
      'GpRecordTestResults',
    ].map((name) => ({ __typename: name })),
  );
  expect(stack.calls()).toEqual(['GetMedicalRecordData']);
});

test('record sections make one call per distinct pair of dates, across sections and aliases', async () => {
  await start();
  const id = await firstPatient();
  await stack.query(
    ofOnePatient(`a: allergies { __typename } b: allergies(from: null) { __typename } problems { __typename }
        c: allergies(from: "2020-01-01") { __typename } d: testResults(from: "2020-01-01", to: null) { __typename }
        e: allergies(to: "2020-01-01") { __typename }
        f: allergies(from: "2020-01-01", to: "2020-12-31") { __typename }
        g: medication(from: "2020-01-01", to: "2020-12-31") { __typename }`),
    { id },
  );
  expect(stack.calls()).toEqual(Array<string>(4).fill('GetMedicalRecordData'));
});

test('references to a record and its documents share one call', async () => {
  await start();
  const id = await firstPatient();
  const { data } = await stack.query(
    ofOnePatient('id documents { ... on GpRecordDocuments { entries { edges { node { id } } } } }'),
    { id },
  );
  type Found = { gpPatient: { medicalRecord: { id: string; documents: { entries: { edges: { node: Node }[] } } } } };
  type Node = { id: string };
  const { medicalRecord } = (data as Found).gpPatient;
  const [one, two] = medicalRecord.documents.entries.edges;
  stack.simulator.clock.advance(120_000);
  stack.clearCalls();
  const response = await stack.query(
    `query ($r: [_Any!]!) { _entities(representations: $r) {
         ... on ClinicalDocument { documentKind }
         ... on MedicalRecord { documents { __typename } problems { __typename } } } }`,
    {
      r: [
        { __typename: 'ClinicalDocument', id: one?.node.id },
        { __typename: 'MedicalRecord', id: medicalRecord.id },
        { __typename: 'ClinicalDocument', id: two?.node.id },
      ],
    },
  );
  expect(response.errors).toBeUndefined();
  expect(response.data).toMatchObject({ _entities: [{}, { problems: { __typename: 'GpRecordProblems' } }, {}] });
  expect(stack.calls()).toEqual(['GetUserOptions', 'GetMedicalRecordData']);
});

test('the records of several patients are read in parallel with one call each', async () => {
  await start();
  stack.simulator.faults.setLatency(300);
  await stack.query(ofAllPatients(allSections()));
  // The accounts are remembered. After a minute they are read: every first call arrives before any second call.
  expect(stack.calls()).toEqual(Array<string>(3).fill('GetMedicalRecordData'));
  stack.simulator.clock.advance(120_000);
  stack.clearCalls();
  await stack.query(ofAllPatients(allSections()));
  expect(stack.calls()).toEqual([
    ...Array<string>(3).fill('GetUserOptions'),
    ...Array<string>(3).fill('GetMedicalRecordData'),
  ]);
});

test('medicalRecord makes no record call when the version, the practice or the account closes every section', async () => {
  const world = aWorld({
    practices: [aPractice({ version: '1.8' }), aPractice({ record: 'off' }), aPractice()],
    patients: [
      aPatient({ subject: 'old' }),
      aPatient({ subject: 'off', practice: 'X99952' }),
      aPatient({ subject: 'restricted', practice: 'X99953', restricted: true }),
      aPatient({ subject: 'notGranted', practice: 'X99953', granted: { MedicalRecordEnabled: false } }),
      aPatient({ subject: 'inactive', practice: 'X99953', status: 'Inactive' }),
    ],
  });
  await start({ world });
  const newer = 'consultations { __typename } documents { __typename } testResults { __typename }';
  const expected = {
    old: [newer, 'GpServiceNeedsNewerVersion'],
    off: [allSections(), 'GpRecordAccessDisabled'],
    restricted: [allSections(), 'GpAccountRestricted'],
    notGranted: [allSections(), 'GpServiceNotGranted'],
    inactive: [allSections(), 'GpAccountInactive'],
  } as const;
  for (const [subject, [fields, reason]] of Object.entries(expected)) {
    const { data } = await stack.query(ofAllPatients(fields), {}, { as: subject });
    const { gpOnlineUser } = data as {
      gpOnlineUser: { patients: { medicalRecord: Record<string, { __typename: string }> }[] };
    };
    const reasons = Object.values(gpOnlineUser.patients[0]?.medicalRecord ?? {}).map(({ __typename: name }) => name);
    expect(new Set(reasons), subject).toEqual(new Set([reason]));
  }
  expect(recordCalls()).toBe(0);
});

test('medicalRecord reads the open sections when others are closed', async () => {
  const world = aWorld({
    practices: [aPractice()],
    patients: [aPatient({ record: { ProblemsEnabled: false, DocumentsEnabled: false } })],
  });
  await start({ world });
  const { data } = await stack.query(ofOnePatient(allSections()), { id: await firstPatient() });
  expect(data).toMatchObject({
    gpPatient: {
      medicalRecord: {
        allergies: { __typename: 'GpRecordAllergies' },
        problems: { __typename: 'GpRecordAccessDisabled' },
        documents: { __typename: 'GpRecordAccessDisabled' },
      },
    },
  });
  expect(stack.simulator.ledger.map(({ code }) => code)).not.toContain(-1033);
  expect(recordCalls()).toBe(1);
});

test('a record batch refused for one section is retried without it, and that section reports GpRecordAccessDisabled', async () => {
  await start();
  const id = await firstPatient();
  stack.simulator.clock.advance(60_000);
  const [account] = stack.simulator.world.accounts;
  // The practice closes a section just after the account is read.
  stack.simulator.faults.add({
    kind: 'transform',
    operation: 'GetUserOptions',
    transform: (body) => {
      if (account) account.record.ProblemsEnabled = false;
      return body;
    },
  });
  const { data, errors } = await stack.query(ofOnePatient(allSections()), { id });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    gpPatient: {
      medicalRecord: {
        allergies: { __typename: 'GpRecordAllergies' },
        problems: { __typename: 'GpRecordAccessDisabled' },
        testResults: { __typename: 'GpRecordTestResults' },
      },
    },
  });
  // Before the denial, the account and the facts of the practice, which are a minute old, are read again.
  expect(stack.calls()).toEqual([
    'GetUserOptions',
    'GetMedicalRecordData',
    'GetUserOptions',
    'GetClinicalVersionInformation',
    'GetPracticeSettings',
    'GetMedicalRecordData',
  ]);
});

test('a refused record batch is split into single sections when the refused section is unknown', async () => {
  await start();
  const refusal = { kind: 'fault', operation: 'GetMedicalRecordData', status: 403, code: -1033 } as const;
  // The batch is refused, and then the third section alone.
  stack.simulator.faults.add(refusal);
  stack.simulator.faults.add({ ...refusal, skip: 3 });
  const fields = 'allergies { __typename } documents { __typename } problems { __typename reason: __typename }';
  const { data, errors } = await stack.query(ofOnePatient(fields), { id: await firstPatient() });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    gpPatient: {
      medicalRecord: {
        allergies: { __typename: 'GpRecordAllergies' },
        documents: { __typename: 'GpRecordDocuments' },
        problems: { __typename: 'GpRecordAccessDisabled' },
      },
    },
  });
  expect(recordCalls()).toBe(4);
});
