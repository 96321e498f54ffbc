import { afterEach, expect, test } from 'vitest';
import { aPatient, aWorld } from '../support/builders.ts';
import { memoryStores } from '../support/memoryStores.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
afterEach(() => stack.stop());

const query = `{ gpOnlineUser { patients { nhsNumber demographics { ... on GpPatientDemographics { surname dateOfBirth } } } } }`;
const securityEvents = () => stack.logLines.filter(({ msg }) => String(msg).startsWith('Security event'));
const changedNumbers = () => stack.logLines.filter(({ code }) => code === 'NHS_NUMBER_CHANGED');
type Response = Awaited<ReturnType<Stack['query']>>;
const patient = (response: Response) =>
  (response.data as { gpOnlineUser: { patients: [Record<string, unknown>] } }).gpOnlineUser.patients[0];
const codes = ({ errors = [] }: Response) => new Set(errors.map(({ extensions }) => extensions.code));
const mismatch = new Set(['PATIENT_MISMATCH']);

const born = '1980-02-29';
const nhsNumber = '9990000018';
const otherNumber = '9990000026';

async function start(): Promise<void> {
  stack = await startStack({
    world: aWorld({ patients: [aPatient({ surname: 'Byron', firstName: 'Ada', dateOfBirth: born, nhsNumber })] }),
    now: new Date('2026-05-12T08:00:00Z'),
  });
  expect((await stack.query(query)).errors).toBeUndefined();
  stack.clearCalls();
}

/** Changes the body of the next demographics, under the right headers. */
function send(changes: readonly (readonly [string | RegExp, string])[]): void {
  const transform = (body: string) => changes.reduce((text, [from, to]) => text.replace(from, to), body);
  stack.simulator.faults.add({ kind: 'transform', operation: 'GetDemographics', transform });
}

const element = (name: string, value: string) => [new RegExp(`(<[^>]*\\b${name}>)[^<]*(?=<)`), `$1${value}`] as const;
const [surname, birth, practice] = [
  element('Surname', 'Canary'),
  element('DateOfBirth', '1955-05-05'),
  element('NationalPracticeCode', 'A00000'),
];
const number = [nhsNumber, otherNumber] as const;

test.each([
  ['with another NHS number and date of birth', [number, birth]],
  ['with another NHS number and surname', [number, surname]],
  ['with another NHS number, date of birth and surname', [number, birth, surname]],
  ['of another practice', [practice]],
])('demographics %s are refused, logged as a security event and end the session', async (_name, changes) => {
  await start();
  send(changes);
  const refused = await stack.query(query);
  expect(codes(refused)).toEqual(mismatch);
  expect(patient(refused)).toEqual({ nhsNumber: null, demographics: null });
  expect(JSON.stringify(refused)).not.toMatch(/Canary|1955|9990000026/);
  expect(securityEvents()).toMatchObject([{ level: 50, code: 'PATIENT_MISMATCH' }]);
  expect(JSON.stringify(stack.logLines)).not.toMatch(/Canary|Byron|1955|1980-02|99900000/);
  stack.clearCalls();
  expect(patient(await stack.query(query))).toEqual({
    nhsNumber,
    demographics: { surname: 'Byron', dateOfBirth: born },
  });
  expect(stack.calls()).toContain('BeginPatientSession');
});

test.each([
  ['another surname', [surname]],
  ['another date of birth', [birth]],
])('demographics with the same NHS number and %s are a correction and are shown', async (_name, changes) => {
  await start();
  send(changes);
  expect((await stack.query(query)).errors).toBeUndefined();
  expect([...securityEvents(), ...changedNumbers()]).toEqual([]);
});

test('another NHS number with the same name and date of birth is accepted, logged once and pinned', async () => {
  await start();
  send([number]);
  expect(patient(await stack.query(query))).toMatchObject({ nhsNumber: otherNumber });
  expect(changedNumbers()).toMatchObject([{ level: 40 }]);
  send([number]);
  expect((await stack.query(query)).errors).toBeUndefined();
  expect(changedNumbers()).toHaveLength(1);
  expect(JSON.stringify(stack.logLines)).not.toMatch(/99900000/);
});

test('an NHS number that is not given is not compared, and does not remove the pinned one', async () => {
  await start();
  send([
    ['<', '<'],
    [/<(\w+:)?PatientIdentifiers>[\s\S]*<\/(\w+:)?PatientIdentifiers>/, '<$1PatientIdentifiers/>'],
  ]);
  expect(patient(await stack.query(query))).toEqual({
    nhsNumber: null,
    demographics: { surname: 'Byron', dateOfBirth: born },
  });
  send([number, birth]);
  expect(codes(await stack.query(query))).toEqual(mismatch);
});

test('without an NHS number, another name with another date of birth is refused', async () => {
  await start();
  send([
    [/<(\w+:)?PatientIdentifiers>[\s\S]*<\/(\w+:)?PatientIdentifiers>/, '<$1PatientIdentifiers/>'],
    birth,
    surname,
  ]);
  expect(codes(await stack.query(query))).toEqual(mismatch);
});

test('another replica compares with what the first one has pinned', async () => {
  const stores = memoryStores(() => Date.parse('2026-05-12T08:00:00Z'));
  stack = await startStack({
    world: aWorld({ patients: [aPatient({ surname: 'Byron', dateOfBirth: born, nhsNumber })] }),
    now: new Date('2026-05-12T08:00:00Z'),
    stores,
  });
  expect((await stack.query(query)).errors).toBeUndefined();
  const replica = await stack.startReplica(stores);
  send([number, birth]);
  expect(codes(await replica.query(query))).toEqual(mismatch);
  await replica.stop();
});
