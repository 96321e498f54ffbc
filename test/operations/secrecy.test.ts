import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const read = `query Screen($nhs: _Any!, $id: ID!) {
  gpOnlineUser { patients { id nhsNumber accessLevel demographics { ... on GpPatientDemographics { firstName surname dateOfBirth
    contactDetails { mobile email telephone } address { street postcode } } }
    appointments(from: "2026-01-01") { ... on GpAppointments { upcoming { id bookingReason telephone { number } videoUrl } past { id } } }
    bookableSlots(from: "2026-05-13", to: "2026-05-20") { ... on GpBookableSlots { slots { edges { node { id } } } } } onlineServices { service } } }
  gpPatient(id: $id) { nhsNumber }
  _entities(representations: [$nhs]) { ... on Patient { nhsNumber } } }`;

const book = 'mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename } }';
const cancel = 'mutation ($input: CancelGpAppointmentInput!) { cancelGpAppointment(input: $input) { __typename } }';

/** Secrets of the patient, the account and the user, and a text that a fault of the practice quotes. */
const canaries = {
  subject: 'canary-subject-8c1f',
  name: 'Canaryfirst',
  surname: 'Canarysurname',
  birth: '1961-07-23',
  mobile: '07700 900961',
  email: 'canary-mail@example.test',
  street: '7 Canary Street',
  postcode: 'ZZ99 7CY',
  nhsNumber: '9990000018',
  reason: 'Canaryreason of an elbow',
  telephone: '07700 900777',
  relationship: 'c0ffee00-5eed-4b1d-9a7e-0123456789ab',
  key: 'canary relationship key',
  fault: 'Canaryfault',
};
const secretPattern = new RegExp(
  `canary|${[canaries.birth, canaries.mobile, canaries.street, canaries.nhsNumber, canaries.telephone, canaries.relationship, 'ZZ99 7', 'pre-shared'].join('|')}`,
  'i',
);

let stack: Stack;
const tokens: string[] = [];
let ids: readonly string[] = [];
/** An appointment id, for the runs in which the list cannot be read. */
let booked: string | undefined;
beforeAll(async () => {
  const patient = aPatient({
    subject: canaries.subject,
    firstName: canaries.name,
    surname: canaries.surname,
    dateOfBirth: canaries.birth,
    contactDetails: { MobileNumber: canaries.mobile, EmailAddress: canaries.email },
    address: { NumberStreet: canaries.street, Postcode: canaries.postcode },
    relationshipId: canaries.relationship,
    relationshipKey: canaries.key,
    appointments: [{ start: '2026-05-21T09:00:00', reason: canaries.reason }, { start: '2026-05-01T09:00:00' }],
  });
  const slots = Array.from({ length: 40 }, (_, at) => ({
    start: `2026-05-14T09:${10 + at}:00`,
    kind: 'Telephone' as const,
  }));
  const world = aWorld({ practices: [aPractice({ slots, maxAppointments: 99 })], patients: [patient, aPatient()] });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
});
afterAll(() => stack.stop());

async function runAsBothUsers(): Promise<void> {
  for (const subject of [canaries.subject, 'patient-2']) {
    const token = await stack.tokenFor(subject);
    tokens.push(token);
    await runOperations(token);
  }
}

async function runOperations(as: string): Promise<void> {
  const nhs = { __typename: 'Patient', nhsNumber: canaries.nhsNumber };
  const response = await stack.query(read, { nhs, id: canaries.subject }, { as: { token: as } });
  const text = JSON.stringify(response);
  ids = [...ids, ...[...text.matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id)];
  const input = { reason: canaries.reason };
  const telephone = { number: canaries.telephone };
  const [slotId] = [...text.matchAll(/"slots":\{"edges":\[\{"node":\{"id":"([^"]+)"/g)].map(([, id]) => id);
  const [appointmentId = booked] = [...text.matchAll(/"upcoming":\[\{"id":"([^"]+)"/g)].map(([, id]) => id);
  booked ??= appointmentId;
  await stack.query(book, { input: { ...input, slotId: slotId ?? canaries.key, telephone } }, { as: { token: as } });
  await stack.query(
    cancel,
    { input: { ...input, appointmentId: appointmentId ?? canaries.key } },
    { as: { token: as } },
  );
  await stack.query(
    `{ canary: gpPatient(id: "${canaries.surname}") { canary: nhsNumber } }`,
    {},
    { as: { token: as } },
  );
  await stack.query(`{ gpPractice(odsCode: "${canaries.nhsNumber}9") { name } }`, {}, { as: { token: as } });
  await stack.query(`query { gpOnlineUser { ${canaries.surname} } }`, {}, { as: { token: as } });
  await stack.query(book, { input: { slotId: 'x', reason: `${canaries.reason}\u0000` } }, { as: { token: as } });
  await stack.query(read, { nhs: canaries.nhsNumber, id: { x: canaries.nhsNumber } }, { as: { token: `${as}x` } });
  await stack.query(read, {}, { as: { token: canaries.surname } });
}

function expectNoSecrets(): void {
  const log = stack.logLines.map((line) => JSON.stringify(line)).join('\n');
  expect(log.length).toBeGreaterThan(1_000);
  expect(log).not.toMatch(secretPattern);
  for (const token of tokens) for (const part of token.split('.')) expect(log).not.toContain(part);
  for (const id of ids) expect(log).not.toContain(id);
  for (const { endUserSessionId, sessionId } of stack.simulator.ledger) {
    for (const session of [endUserSessionId, sessionId]) if (session) expect(log).not.toContain(session);
  }
}

test('the log contains no data of a patient, user, token or session, and no id', async () => {
  await runAsBothUsers();
  expect(ids.length).toBeGreaterThan(5);
  expectNoSecrets();
});

const canary = canaries.fault;
const failures: readonly (readonly [string, FaultKind])[] = [
  [
    'faults that quote the patient',
    { kind: 'fault', status: 500, code: -1002, message: `${canary} ${canaries.surname}` },
  ],
  ['unknown fault codes', { kind: 'fault', status: 400, code: -9999, message: canary }],
  [
    'error pages that quote the patient',
    { kind: 'raw', status: 503, body: `<p>${canary}</p>`, contentType: 'text/html' },
  ],
  ['malformed responses', { kind: 'transform', transform: (body) => body.replaceAll('>', `>${canary}`) }],
  [
    'elements named after a patient',
    {
      kind: 'transform',
      transform: (body) =>
        body.replaceAll('Teapot', '<Canary/>').replace(/(<\w+Response[^>]*>)/, `$1<${canary}>x</${canary}>`),
    },
  ],
  ['wrong response hashes', { kind: 'wrong-response-hash' }],
  ['responses that are cut short', { kind: 'cut' }],
];

const faultedCalls = ['GetDemographics', 'GetPatientAppointments', 'BookAppointment', 'CancelAppointment'];

test.each(failures)('the log contains no personal data when the upstream returns %s', async (_case, fault) => {
  stack.simulator.faults.clear();
  stack.simulator.endAllSessions();
  stack.simulator.clock.advance(11 * 60_000);
  stack.clearCalls();
  // Earlier calls succeed, so that each of these is reached.
  for (const operation of faultedCalls) stack.simulator.faults.add({ operation, times: Infinity, ...fault });
  await runAsBothUsers();
  expectNoSecrets();
  expect(stack.calls()).toEqual(expect.arrayContaining(faultedCalls));
});

test('the log contains no personal data when handshake proofs are wrong or keys out of date', async () => {
  stack.simulator.faults.clear();
  stack.simulator.clock.advance(25 * 60_000);
  stack.simulator.faults.add({ operation: 'BeginPatientSession', kind: 'wrong-server-validation-key' });
  await runAsBothUsers();
  stack.simulator.clock.advance(25 * 60_000);
  for (const account of stack.simulator.world.accounts) account.patientRelationshipKey += ' of yesterday';
  await runAsBothUsers();
  for (const account of stack.simulator.world.accounts)
    account.patientRelationshipKey = account.patientRelationshipKey.replace(' of yesterday', '');
  expectNoSecrets();
});

test('the log identifies a failure by its call, status, code and reference', async () => {
  stack.simulator.faults.clear();
  stack.logLines.length = 0;
  stack.simulator.faults.add({ operation: 'GetDemographics', kind: 'fault', status: 500, code: -1002, times: 2 });
  const { errors } = await stack.query(
    'query Screen { gpOnlineUser { patients { nhsNumber } } }',
    {},
    { as: 'patient-2' },
  );
  const extensions = errors?.[0]?.extensions as { reference?: string } | undefined;
  const failure = stack.logLines.find(({ msg }) => msg === 'The upstream failed.');
  expect(failure).toMatchObject({
    reference: extensions?.reference,
    code: 'UPSTREAM_UNAVAILABLE',
    detail: 'GetDemographics: unavailable, HTTP 500, code -1002',
    operation: 'Screen',
    field: 'nhsNumber',
    retryable: true,
    faultReference: expect.stringMatching(/^[\da-f-]{36}$/i) as string,
  });
});
