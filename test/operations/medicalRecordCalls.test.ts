import { afterEach, describe, expect, it } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';
import { readPage } from './readRecord.ts';

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

/** Starts everything; practices and accounts are known, so that the calls counted are those of the record. */
async function start(options: StackOptions = {}): Promise<void> {
  stack = await startStack({ now, world: family(), ...options });
  await stack.query('{ me { patients { demographics { __typename } onlineServices { service } } } }');
  stack.clearCalls();
}

const all = (args = '') =>
  `allergies${args} { __typename } consultations${args} { __typename } documents${args} { __typename }
   immunisations${args} { __typename } medication${args} { __typename } problems${args} { __typename }
   testResults${args} { __typename }`;

const ofMe = (fields: string) => `{ me { patients { medicalRecord { ${fields} } } } }`;
const ofFirst = (fields: string) => `query ($id: ID!) { patient(id: $id) { medicalRecord { ${fields} } } }`;

async function firstPatient(as?: string): Promise<string> {
  const { data } = await stack.query('{ me { patients { id } } }', {}, as ? { as } : {});
  return (data as { me: { patients: { id: string }[] } }).me.patients[0]?.id ?? '';
}

/** How often the record was asked for. */
const looks = () => stack.calls().filter((name) => name === 'GetMedicalRecordData').length;

describe('the record costs', () => {
  it('nothing by itself', async () => {
    await start();
    const { data } = await stack.query(ofMe('id patient { id }'));
    expect(data).toMatchObject({ me: { patients: { length: 3 } } });
    expect(stack.calls()).toEqual([]);
  });

  it('one call for all seven sections with the same dates', async () => {
    await start();
    const id = await firstPatient();
    const { data } = await stack.query(ofFirst(all('(from: "2010-01-01", to: "2026-01-01")')), { id });
    expect(Object.values((data as { patient: { medicalRecord: object } }).patient.medicalRecord)).toEqual(
      [
        'RecordAllergies',
        'RecordConsultations',
        'RecordDocuments',
        'RecordImmunisations',
        'RecordMedication',
        'RecordProblems',
        'RecordTestResults',
      ].map((name) => ({ __typename: name })),
    );
    expect(stack.calls()).toEqual(['GetUserOptions', 'GetMedicalRecordData']);
  });

  it('one call for each distinct pair of dates, whatever sections and aliases ask for it', async () => {
    await start();
    const id = await firstPatient();
    await stack.query(
      ofFirst(`a: allergies { __typename } b: allergies(from: null) { __typename } problems { __typename }
        c: allergies(from: "2020-01-01") { __typename } d: testResults(from: "2020-01-01", to: null) { __typename }
        e: allergies(to: "2020-01-01") { __typename }
        f: allergies(from: "2020-01-01", to: "2020-12-31") { __typename }
        g: medication(from: "2020-01-01", to: "2020-12-31") { __typename }`),
      { id },
    );
    expect(stack.calls()).toEqual(['GetUserOptions', ...Array<string>(4).fill('GetMedicalRecordData')]);
  });

  it('one call for references to the record and to its documents together', async () => {
    await start();
    const id = await firstPatient();
    const { data } = await stack.query(
      ofFirst('id documents { ... on RecordDocuments { entries { edges { node { id } } } } }'),
      { id },
    );
    type Found = { patient: { medicalRecord: { id: string; documents: { entries: { edges: { node: Node }[] } } } } };
    type Node = { id: string };
    const { medicalRecord } = (data as Found).patient;
    const [one, two] = medicalRecord.documents.entries.edges;
    stack.simulator.clock.advance(120_000);
    stack.clearCalls();
    const answer = await stack.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) {
         ... on ClinicalDocument { kind }
         ... on MedicalRecord { documents { __typename } problems { __typename } } } }`,
      {
        r: [
          { __typename: 'ClinicalDocument', id: one?.node.id },
          { __typename: 'MedicalRecord', id: medicalRecord.id },
          { __typename: 'ClinicalDocument', id: two?.node.id },
        ],
      },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ _entities: [{}, { problems: { __typename: 'RecordProblems' } }, {}] });
    expect(stack.calls()).toEqual(['GetUserOptions', 'GetMedicalRecordData']);
  });

  it('one call for each patient, side by side', async () => {
    await start();
    stack.simulator.faults.setLatency(300);
    await stack.query(ofMe(all()));
    // No patient waits for another: everybody's first call is there before anybody's second.
    expect(stack.calls()).toEqual([
      ...Array<string>(3).fill('GetUserOptions'),
      ...Array<string>(3).fill('GetMedicalRecordData'),
    ]);
  });

  it('no call where the version, the practice or the account rules every section out', async () => {
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
      off: [all(), 'GpRecordAccessDisabled'],
      restricted: [all(), 'GpAccountRestricted'],
      notGranted: [all(), 'GpServiceNotGranted'],
      inactive: [all(), 'GpAccountInactive'],
    } as const;
    for (const [subject, [fields, reason]] of Object.entries(expected)) {
      const { data } = await stack.query(ofMe(fields), {}, { as: subject });
      const { me } = data as { me: { patients: { medicalRecord: Record<string, { __typename: string }> }[] } };
      const reasons = Object.values(me.patients[0]?.medicalRecord ?? {}).map(({ __typename: name }) => name);
      expect(new Set(reasons), subject).toEqual(new Set([reason]));
    }
    expect(looks()).toBe(0);
  });

  it('a call for the sections that are open, when others are not', async () => {
    const world = aWorld({
      practices: [aPractice()],
      patients: [aPatient({ record: { ProblemsEnabled: false, DocumentsEnabled: false } })],
    });
    await start({ world });
    const { data } = await stack.query(ofFirst(all()), { id: await firstPatient() });
    expect(data).toMatchObject({
      patient: {
        medicalRecord: {
          allergies: { __typename: 'RecordAllergies' },
          problems: { __typename: 'GpRecordAccessDisabled' },
          documents: { __typename: 'GpRecordAccessDisabled' },
        },
      },
    });
    expect(stack.simulator.ledger.map(({ code }) => code)).not.toContain(-1033);
    expect(looks()).toBe(1);
  });
});

describe('a batch that is refused for one section', () => {
  it('is asked for again without it, and the section tells why', async () => {
    await start();
    const [account] = stack.simulator.world.accounts;
    // The practice closes a section in the moment after the account was looked at.
    stack.simulator.faults.add({
      kind: 'transform',
      operation: 'GetUserOptions',
      transform: (body) => {
        if (account) account.record.ProblemsEnabled = false;
        return body;
      },
    });
    const { data, errors } = await stack.query(ofFirst(all()), { id: await firstPatient() });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      patient: {
        medicalRecord: {
          allergies: { __typename: 'RecordAllergies' },
          problems: { __typename: 'GpRecordAccessDisabled' },
          testResults: { __typename: 'RecordTestResults' },
        },
      },
    });
    expect(stack.calls()).toEqual([
      'GetUserOptions',
      'GetMedicalRecordData',
      'GetClinicalVersionInformation',
      'GetPracticeSettings',
      'GetUserOptions',
      'GetMedicalRecordData',
    ]);
  });

  it('is asked for one by one where nothing tells which section it was', async () => {
    await start();
    const closed = { kind: 'fault', operation: 'GetMedicalRecordData', status: 403, code: -1033 } as const;
    // All together, and then the third one alone.
    stack.simulator.faults.add(closed);
    stack.simulator.faults.add({ ...closed, skip: 3 });
    const fields = 'allergies { __typename } documents { __typename } problems { __typename reason: __typename }';
    const { data, errors } = await stack.query(ofFirst(fields), { id: await firstPatient() });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      patient: {
        medicalRecord: {
          allergies: { __typename: 'RecordAllergies' },
          documents: { __typename: 'RecordDocuments' },
          problems: { __typename: 'GpRecordAccessDisabled' },
        },
      },
    });
    expect(looks()).toBe(4);
  });
});

describe('what was read is kept for the next page', () => {
  const page = (as?: string) => readPage(stack, 'Medication', null, { first: 2, ...(as && { as }) });

  it('for a minute, and not longer', async () => {
    await start();
    await page();
    stack.simulator.clock.advance(59_000);
    await page();
    expect(looks()).toBe(3);
    stack.simulator.clock.advance(1_000);
    await page();
    expect(looks()).toBe(6);
  });

  it('for the one who read it alone', async () => {
    await start();
    await readPage(stack, 'Medication', null, { as: 'patient-1' });
    stack.clearCalls();
    // The third patient has an account of their own beside the parent's.
    await readPage(stack, 'Medication', null, { as: 'patient-3' });
    expect(looks()).toBe(1);
  });

  it('behind the gate, which closes when the account is restricted', async () => {
    await start();
    const id = await firstPatient();
    await stack.query(ofFirst('problems { __typename }'), { id });
    const [account] = stack.simulator.world.accounts;
    if (account) account.linkLevel = 'Restricted';
    stack.clearCalls();
    const { data } = await stack.query(ofFirst('problems { __typename }'), { id });
    expect(data).toEqual({ patient: { medicalRecord: { problems: { __typename: 'GpAccountRestricted' } } } });
    expect(stack.calls()).toEqual(['GetUserOptions']);
  });

  it('not at all when it is switched off', async () => {
    await start({ subgraph: { recordMemory: { kind: 'off' } } });
    await page();
    await page();
    expect(looks()).toBe(6);
  });

  it('until something is written for the patient, even where the answer is lost', async () => {
    for (const fault of [undefined, { kind: 'drop', operation: 'BookAppointment', at: 'after' }] as const) {
      await start();
      if (fault) stack.simulator.faults.add(fault);
      await page();
      const { data } = await stack.query(`{ me { patients { bookableSlots(from: "2026-05-13", to: "2026-05-13") {
        ... on BookableSlots { slots { id } } } } } }`);
      const { me } = data as { me: { patients: { bookableSlots: { slots: { id: string }[] } }[] } };
      const slotId = me.patients[0]?.bookableSlots.slots[0]?.id;
      const booking = await stack.query(
        'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }',
        { input: { slotId, reason: 'A cough' } },
      );
      expect(booking.data).toEqual({ bookAppointment: { __typename: 'BookAppointmentSuccess' } });
      stack.clearCalls();
      await page();
      // One patient's; the others' are still there.
      expect(looks()).toBe(1);
      if (!fault) await stack.stop();
    }
  });
});
