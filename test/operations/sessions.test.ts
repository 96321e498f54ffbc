import { afterEach, expect, test } from 'vitest';
import { worldLinks } from '../../simulator/world/createWorld.ts';
import { createSoapEmisClient } from '../../src/emis/soap/createSoapEmisClient.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { memoryLinks } from '../support/memoryStores.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';

const screen = `{ gpPractice(odsCode: "X99951") { settings { __typename } } gpOnlineUser { patients {
  accessLevel demographics { ... on GpPatientDemographics { surname } }
  appointments { ... on GpAppointments { upcoming { startsAt { local } } } }
  bookableSlots(from: "2026-05-20", to: "2026-05-20") { ... on GpBookableSlots { slots { edges { node { startsAt { local } kind } } } } } } } }`;

let stack: Stack;
afterEach(() => stack.stop());

const slots = (['Practice', 'Telephone', 'Video'] as const).map((kind, at) => ({
  start: `2026-05-20T1${at}:00:00`,
  kind,
}));

async function start(options: StackOptions = {}): Promise<unknown> {
  const world = aWorld({
    practices: [aPractice({ slots })],
    patients: [aPatient({ appointments: [{ start: '2026-05-21T09:00:00' }] }), aPatient()],
  });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z'), ...options });
  const response = await stack.query(screen);
  expect(response.errors).toBeUndefined();
  stack.clearCalls();
  return response;
}

const reads = ['GetAvailableAppointments', 'GetDemographics', 'GetPatientAppointments', 'GetUserOptions'];
const handshake = ['BeginPatientSession', 'CompletePatientSession'];
const patientCalls = () =>
  stack
    .calls()
    .filter((call) => !/Clinical|Settings/.test(call))
    .toSorted();
const violations = () => stack.simulator.ledger.filter(({ violation }) => violation !== undefined);
const refused = () => stack.simulator.ledger.filter(({ status }) => status !== 200).map(({ operation }) => operation);

test.each([
  ['19 minutes', 19 * 60, reads],
  ['19 minutes 59 seconds', 20 * 60 - 1, ['CreateEndUserSession', ...handshake, ...reads]],
  ['20 minutes', 20 * 60, ['CreateEndUserSession', ...handshake, ...reads]],
  ['20 minutes 1 second', 20 * 60 + 1, ['CreateEndUserSession', ...handshake, ...reads]],
  ['two hours', 7_200, ['CreateEndUserSession', ...handshake, ...reads]],
])('a session idle for %s causes no refused call and no visible difference', async (_idle, seconds, calls) => {
  const before = await start();
  stack.simulator.clock.advance(seconds * 1_000);
  expect(await stack.query(screen)).toEqual(before);
  expect(patientCalls()).toEqual(calls.toSorted());
  expect([refused(), violations()]).toEqual([[], []]);
});

test('a session in regular use lasts for hours with one handshake', async () => {
  const before = await start();
  for (let turn = 0; turn < 6; turn++) {
    stack.simulator.clock.advance(19 * 60_000);
    expect(await stack.query(screen)).toEqual(before);
  }
  expect(stack.calls().filter((call) => call.includes('Session'))).toEqual([]);
  expect([refused(), violations()]).toEqual([[], []]);
});

test.each(['401', '401-fault', 'plain-text', 'alternate'] as const)(
  'an ended End User Session, reported as %s, is reopened without a visible difference',
  async (expiredSessionResponse) => {
    const before = await start({ expiredSessionResponse });
    for (let turn = 0; turn < 3; turn++) {
      stack.simulator.endEndUserSessions();
      stack.simulator.clock.advance(6 * 60_000);
      stack.clearCalls();
      expect(await stack.query(screen)).toEqual(before);
      expect(stack.calls().filter((call) => call === 'CompletePatientSession')).toHaveLength(1);
      expect(violations()).toEqual([]);
    }
  },
);

test.each(['text/plain', 'text/xml; charset=utf-8', ''])(
  'an ended End User Session is recognised by its plain text with the content type "%s"',
  async (contentType) => {
    const before = await start();
    const body = 'Missing or invalid EndUserSessionId';
    stack.simulator.faults.add({
      operation: 'GetDemographics',
      kind: 'raw',
      at: 'arrival',
      status: 400,
      body,
      contentType,
    });
    stack.clearCalls();
    expect(await stack.query(screen)).toEqual(before);
    expect(stack.calls().filter((call) => call === 'CreateEndUserSession')).toHaveLength(1);
  },
);

test('a patient session that the practice has ended is reopened, and other patients’ sessions are kept', async () => {
  const before = await start();
  await stack.query(screen, {}, { as: 'patient-2' });
  stack.clearCalls();
  stack.simulator.endPatientSessions('00000000-0000-4000-8000-000000000001');
  expect(await stack.query(screen)).toEqual(before);
  expect(refused()).toHaveLength(1);
  expect(patientCalls()).toEqual([...handshake, ...reads, ...refused()].toSorted((a, b) => a.localeCompare(b)));
  stack.clearCalls();
  await stack.query(screen, {}, { as: 'patient-2' });
  expect(patientCalls()).toEqual(reads);
});

test('a patient session that another program has ended is reopened once for concurrent requests', async () => {
  const before = await start();
  const { endpoint, applicationId, clientKey, serverKey, world, clock } = stack.simulator;
  const [link] = await memoryLinks(worldLinks(world)).ofPerson('patient-1');
  const now = () => clock.now().getTime();
  const other = await createSoapEmisClient({ endpoint, applicationId, clientKey, serverKey, clock: now });
  if (link) await other.demographics(link);
  await other.close();
  stack.clearCalls();
  const responses = await Promise.all(Array.from({ length: 5 }, () => stack.query(screen)));
  for (const response of responses) expect(response).toEqual(before);
  expect(stack.calls().filter((call) => call === 'CompletePatientSession')).toHaveLength(1);
});

test.each([
  [
    'fails with a retryable error when its End User Session has just ended',
    'endEndUserSessions',
    {
      data: { bookGpAppointment: null },
      errors: [{ path: ['bookGpAppointment'], extensions: { code: 'UPSTREAM_UNAVAILABLE', retryable: true } }],
    },
  ],
  [
    'reports GpAppointmentOutcomeUnknown when its patient session has just ended',
    'endPatientSessions',
    { data: { bookGpAppointment: { __typename: 'GpAppointmentOutcomeUnknown' } } },
  ],
] as const)('bookGpAppointment %s, and the booking is not resent', async (_case, end, expected) => {
  await start();
  const { data } = await stack.query(`{ gpOnlineUser { patients { bookableSlots(from: "2026-05-20", to: "2026-05-20") {
      ... on GpBookableSlots { slots { edges { node { id } } } } } } } }`);
  const { gpOnlineUser } = data as {
    gpOnlineUser: { patients: [{ bookableSlots: { slots: { edges: [{ node: { id: string } }] } } }] };
  };
  const id = gpOnlineUser.patients[0].bookableSlots.slots.edges[0].node.id;
  const book = 'mutation ($id: ID!) { bookGpAppointment(input: { slotId: $id }) { __typename } }';
  stack.clearCalls();
  stack.simulator.faults.add({
    operation: 'GetUserOptions',
    kind: 'transform',
    transform: (body) => (stack.simulator[end](), body),
  });
  expect(await stack.query(book, { id })).toMatchObject(expected);
  expect(stack.calls().filter((call) => call === 'BookAppointment')).toHaveLength(1);
  expect((await stack.query(book, { id })).data).toEqual({
    bookGpAppointment: { __typename: 'BookGpAppointmentSuccess' },
  });
});

const kinds = (response: unknown) =>
  (
    response as {
      data: { gpOnlineUser: { patients: [{ bookableSlots: { slots: { edges: { node: { kind: string } }[] } } }] } };
    }
  ).data.gpOnlineUser.patients[0].bookableSlots.slots.edges.map(({ node }) => node.kind);
const setVersion = (version: string) => {
  for (const practice of stack.simulator.world.practices) practice.version = version;
};

test('a version downgrade is detected by the first refused call and causes no client error', async () => {
  expect(kinds(await start())).toEqual(['IN_PERSON', 'TELEPHONE', 'VIDEO']);
  setVersion('2.0.0.0');
  const response = await stack.query(screen);
  expect(response.errors).toBeUndefined();
  expect(kinds(response)).toEqual(['IN_PERSON', 'TELEPHONE']);
  expect(refused()).toHaveLength(1);
  setVersion('1.8.0.0');
  expect(kinds(await stack.query(screen))).toEqual(['IN_PERSON']);
  expect(stack.calls().filter((call) => call.includes('Session'))).toEqual([]);
  expect(violations()).toEqual([]);
});

test('a version upgrade is detected when the cached version expires after ten minutes', async () => {
  const practices = [aPractice({ slots, version: '1.8' })];
  expect(kinds(await start({ world: aWorld({ practices, patients: [aPatient()] }) }))).toEqual(['IN_PERSON']);
  setVersion('2.1.0.0');
  expect(kinds(await stack.query(screen))).toEqual(['IN_PERSON']);
  stack.simulator.clock.advance(10 * 60_000);
  expect(kinds(await stack.query(screen))).toEqual(['IN_PERSON', 'TELEPHONE', 'VIDEO']);
  expect([refused(), violations()]).toEqual([[], []]);
});

test('repeated version changes keep one session in sequence', async () => {
  const before = await start();
  for (const version of ['1.8.0.0', '2.1.0.0', '2.0.0.0', '2.1.0.0']) {
    setVersion(version);
    stack.simulator.clock.advance(11 * 60_000);
    expect((await stack.query(screen)).errors).toBeUndefined();
  }
  expect(await stack.query(screen)).toEqual(before);
  expect(stack.calls().filter((call) => call.includes('Session'))).toEqual([]);
  expect(violations()).toEqual([]);
});
