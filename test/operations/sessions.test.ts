import { afterEach, describe, expect, test } from 'vitest';
import { worldLinks } from '../../simulator/world/create-world.ts';
import { createSoapEmisClient } from '../../src/emis/soap/createSoapEmisClient.ts';
import { createPatientLinks } from '../../src/identity/createPatientLinks.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';

const screen = `{ practice(odsCode: "X99951") { settings { __typename } } me { patients {
  accessLevel demographics { ... on PatientDemographics { surname } }
  appointments { ... on Appointments { upcoming { startsAt { local } } } }
  bookableSlots(from: "2026-05-20", to: "2026-05-20") { ... on BookableSlots { slots { startsAt { local } kind } } } } } }`;

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
  const answer = await stack.query(screen);
  expect(answer.errors).toBeUndefined();
  stack.clearCalls();
  return answer;
}

const reads = ['GetAvailableAppointments', 'GetDemographics', 'GetPatientAppointments', 'GetUserOptions'];
const opening = ['BeginPatientSession', 'CompletePatientSession'];
const patientCalls = () =>
  stack
    .calls()
    .filter((call) => !/Clinical|Settings/.test(call))
    .toSorted();
const violations = () => stack.simulator.ledger.filter(({ violation }) => violation !== undefined);
const refused = () => stack.simulator.ledger.filter(({ status }) => status !== 200).map(({ operation }) => operation);

describe('a session', () => {
  test.each([
    ['19:00', 19 * 60, reads],
    ['19:59', 20 * 60 - 1, ['CreateEndUserSession', ...opening, ...reads]],
    ['20:00', 20 * 60, ['CreateEndUserSession', ...opening, ...reads]],
    ['20:01', 20 * 60 + 1, ['CreateEndUserSession', ...opening, ...reads]],
    ['two hours', 7_200, ['CreateEndUserSession', ...opening, ...reads]],
  ])('that nobody used for %s minutes is seen by no client, and meets no refusal', async (_what, seconds, calls) => {
    const before = await start();
    stack.simulator.clock.advance(seconds * 1_000);
    expect(await stack.query(screen)).toEqual(before);
    expect(patientCalls()).toEqual(calls.toSorted());
    expect([refused(), violations()]).toEqual([[], []]);
  });

  test('lives on while it is used, for hours, over one handshake', async () => {
    const before = await start();
    for (let turn = 0; turn < 6; turn++) {
      stack.simulator.clock.advance(19 * 60_000);
      expect(await stack.query(screen)).toEqual(before);
    }
    expect(stack.calls().filter((call) => call.includes('Session'))).toEqual([]);
    expect([refused(), violations()]).toEqual([[], []]);
  });

  test.each(['401', '401-fault', 'plain-text', 'alternate'] as const)(
    'whose end user session is gone, told by %s, is opened again unseen',
    async (endUserSessionGone) => {
      const before = await start({ endUserSessionGone });
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
    'whose end user session is gone is told by the plain text alone, whatever it is called (%s)',
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

  test('that the practice has ended is opened again unseen, and the other patients’ are left alone', async () => {
    const before = await start();
    await stack.query(screen, {}, { as: 'patient-2' });
    stack.clearCalls();
    stack.simulator.endPatientSessions('00000000-0000-4000-8000-000000000001');
    expect(await stack.query(screen)).toEqual(before);
    expect(refused()).toHaveLength(1);
    expect(patientCalls()).toEqual([...opening, ...reads, ...refused()].toSorted((a, b) => a.localeCompare(b)));
    stack.clearCalls();
    await stack.query(screen, {}, { as: 'patient-2' });
    expect(patientCalls()).toEqual(reads);
  });

  test('that another program opens for the same patient ends ours, unseen', async () => {
    const before = await start();
    const { endpoint, applicationId, clientKey, serverKey, world, clock } = stack.simulator;
    const [link] = await createPatientLinks(worldLinks(world), Buffer.alloc(32)).ofPerson('patient-1');
    const now = () => clock.now().getTime();
    const other = await createSoapEmisClient({ endpoint, applicationId, clientKey, serverKey, clock: now });
    if (link) await other.demographics(link);
    await other.close();
    stack.clearCalls();
    const answers = await Promise.all(Array.from({ length: 5 }, () => stack.query(screen)));
    for (const answer of answers) expect(answer).toEqual(before);
    expect(stack.calls().filter((call) => call === 'CompletePatientSession')).toHaveLength(1);
  });

  test.each([
    [
      'with its end user session is told as an error',
      'endEndUserSessions',
      {
        data: { bookAppointment: null },
        errors: [{ path: ['bookAppointment'], extensions: { code: 'UPSTREAM_UNAVAILABLE', retryable: true } }],
      },
    ],
    [
      'by itself is told as not known',
      'endPatientSessions',
      { data: { bookAppointment: { __typename: 'AppointmentOutcomeUnknown' } } },
    ],
  ] as const)('that ends before a booking %s: a write is not sent again', async (_how, end, told) => {
    await start();
    const { data } = await stack.query(`{ me { patients { bookableSlots(from: "2026-05-20", to: "2026-05-20") {
      ... on BookableSlots { slots { id } } } } } }`);
    const { me } = data as { me: { patients: [{ bookableSlots: { slots: [{ id: string }] } }] } };
    const id = me.patients[0].bookableSlots.slots[0].id;
    const book = 'mutation ($id: ID!) { bookAppointment(input: { slotId: $id }) { __typename } }';
    stack.clearCalls();
    stack.simulator.faults.add({
      operation: 'GetUserOptions',
      kind: 'transform',
      transform: (body) => (stack.simulator[end](), body),
    });
    expect(await stack.query(book, { id })).toMatchObject(told);
    expect(stack.calls().filter((call) => call === 'BookAppointment')).toHaveLength(1);
    expect((await stack.query(book, { id })).data).toEqual({
      bookAppointment: { __typename: 'BookAppointmentSuccess' },
    });
  });
});

describe('a practice that changes its version while sessions run', () => {
  const kinds = (answer: unknown) =>
    (
      answer as { data: { me: { patients: [{ bookableSlots: { slots: { kind: string }[] } }] } } }
    ).data.me.patients[0].bookableSlots.slots.map(({ kind }) => kind);
  const run = (version: string) => {
    for (const practice of stack.simulator.world.practices) practice.version = version;
  };

  test('down is noticed by the first refusal, and by no client', async () => {
    expect(kinds(await start())).toEqual(['IN_PERSON', 'TELEPHONE', 'VIDEO']);
    run('2.0.0.0');
    const answer = await stack.query(screen);
    expect(answer.errors).toBeUndefined();
    expect(kinds(answer)).toEqual(['IN_PERSON', 'TELEPHONE']);
    expect(refused()).toHaveLength(1);
    run('1.8.0.0');
    expect(kinds(await stack.query(screen))).toEqual(['IN_PERSON']);
    expect(stack.calls().filter((call) => call.includes('Session'))).toEqual([]);
    expect(violations()).toEqual([]);
  });

  test('up is noticed when the version is asked for again, after ten minutes', async () => {
    const practices = [aPractice({ slots, version: '1.8' })];
    expect(kinds(await start({ world: aWorld({ practices, patients: [aPatient()] }) }))).toEqual(['IN_PERSON']);
    run('2.1.0.0');
    expect(kinds(await stack.query(screen))).toEqual(['IN_PERSON']);
    stack.simulator.clock.advance(10 * 60_000);
    expect(kinds(await stack.query(screen))).toEqual(['IN_PERSON', 'TELEPHONE', 'VIDEO']);
    expect([refused(), violations()]).toEqual([[], []]);
  });

  test('down and up again leaves one session, in sequence', async () => {
    const before = await start();
    for (const version of ['1.8.0.0', '2.1.0.0', '2.0.0.0', '2.1.0.0']) {
      run(version);
      stack.simulator.clock.advance(11 * 60_000);
      expect((await stack.query(screen)).errors).toBeUndefined();
    }
    expect(await stack.query(screen)).toEqual(before);
    expect(stack.calls().filter((call) => call.includes('Session'))).toEqual([]);
    expect(violations()).toEqual([]);
  });
});
