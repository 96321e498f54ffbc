import { afterEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';

const screen = `query ($filter: GpBookableSlotsFilterInput) {
  gpPractice(odsCode: "X99951") { name settings { ... on GpPracticeSettings { appointments { maximumBooked } } } }
  gpOnlineUser { patients {
    nhsNumber
    accessLevel
    practice { telephone }
    demographics { ... on GpPatientDemographics { surname } }
    appointments { ... on GpAppointments { upcoming { startsAt { local } } } }
    since: appointments(from: "2026-04-01") { ... on GpAppointments { past { startsAt { local } } } }
    long: bookableSlots(from: "2026-05-13", to: "2026-05-27", filter: $filter) { ...starts }
    overlapping: bookableSlots(from: "2026-05-20", to: "2026-06-10") { ...starts }
    touching: bookableSlots(from: "2026-06-11", to: "2026-06-12") { ...starts }
    within: bookableSlots(from: "2026-05-14", to: "2026-05-15", filter: $filter) { ...starts }
  } }
}
fragment starts on GpBookableSlotsResult { ... on GpBookableSlots { slots { edges { node { startsAt { local } } } } } }`;

/** 13 May to 12 June without a gap: two full windows and three days. */
const patientReads = [
  'GetAvailableAppointments',
  'GetAvailableAppointments',
  'GetAvailableAppointments',
  'GetDemographics',
  'GetPatientAppointments',
  'GetUserOptions',
];
const coldCalls = [
  'BeginPatientSession',
  'CompletePatientSession',
  'CreateEndUserSession',
  'GetClinicalVersionInformation',
  'GetPracticeSettings',
  ...patientReads,
].toSorted();

const slots = ['2026-05-13', '2026-05-14', '2026-05-26', '2026-05-27', '2026-06-10', '2026-06-12'].map((date) => ({
  start: `${date}T09:00:00`,
}));
const now = new Date('2026-05-12T08:00:00Z');

let stack: Stack;
afterEach(() => stack.stop());

async function start(options: StackOptions = {}): Promise<Stack> {
  const patient = aPatient({
    appointments: [{ start: '2026-05-14T10:00:00' }, { start: '2026-04-14T10:00:00', by: 'practice' }],
  });
  const world = aWorld({ practices: [aPractice({ slots })], patients: [patient] });
  return (stack = await startStack({ world, now, ...options }));
}

const at = (...dates: string[]) => ({
  slots: { edges: dates.map((date) => ({ node: { startsAt: { local: `${date}T09:00:00` } } })) },
});
const response = {
  status: 200,
  data: {
    gpPractice: { name: 'Practice 1', settings: { appointments: { maximumBooked: 5 } } },
    gpOnlineUser: {
      patients: [
        {
          nhsNumber: '9990000018',
          accessLevel: 'FULL',
          practice: { telephone: '01632 960100' },
          demographics: { surname: 'Teapot-1' },
          appointments: { upcoming: [{ startsAt: { local: '2026-05-14T10:00:00' } }] },
          since: { past: [{ startsAt: { local: '2026-04-14T10:00:00' } }] },
          long: at('2026-05-13', '2026-05-14', '2026-05-26', '2026-05-27'),
          overlapping: at('2026-05-26', '2026-05-27', '2026-06-10'),
          touching: at('2026-06-12'),
          within: at('2026-05-14'),
        },
      ],
    },
  },
};

test('the screen query makes each upstream call once, and then only the patient reads', async () => {
  await start();
  expect(await stack.query(screen)).toEqual(response);
  expect(stack.calls().toSorted()).toEqual(coldCalls);

  stack.clearCalls();
  expect(await stack.query(screen)).toEqual(response);
  expect(stack.calls().toSorted()).toEqual(patientReads);
});

test('the screen query signs in, reads the version, completes the handshake and then reads in sequence', async () => {
  await start();
  await stack.query(screen);
  const calls = stack.calls().filter((call) => call !== 'GetPracticeSettings');
  expect(calls.slice(0, 4)).toEqual([
    'CreateEndUserSession',
    'GetClinicalVersionInformation',
    'BeginPatientSession',
    'CompletePatientSession',
  ]);
  const numbers = stack.simulator.ledger.map(({ number }) => number).filter((number) => number !== undefined);
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
  expect(stack.simulator.ledger.filter(({ violation }) => violation !== undefined)).toEqual([]);
});

test('bookableSlots reads two-week windows from the earliest date without a gap or an overlap', async () => {
  const windows: string[][] = [];
  await start();
  stack.simulator.faults.add({
    operation: 'GetAvailableAppointments',
    times: Infinity,
    kind: 'transform',
    transform: (body) => (windows.push([...body.matchAll(/<StartTime>(.{10})/g)].map(([, date = '']) => date)), body),
  });
  await stack.query(screen);
  expect(windows).toEqual([['2026-05-13', '2026-05-14', '2026-05-26'], ['2026-05-27'], ['2026-06-10', '2026-06-12']]);
});

test('the screen query makes the same calls when the practice is slow', async () => {
  await start({ latency: [1, 20] });
  expect(await stack.query(screen)).toEqual(response);
  expect(stack.calls().toSorted()).toEqual(coldCalls);
});

test('a slot filter adds no calls', async () => {
  await start();
  const ids = await stack.query(`{ gpOnlineUser { patients { bookableSlots(from: "2026-05-13", to: "2026-05-13") {
      ... on GpBookableSlots { slots { edges { node { location { id } clinicians { id } } } } } } } } }`);
  const { location, clinicians } = firstSlot(ids.data);
  const costs = async (filter: object) => {
    stack.clearCalls();
    expect((await stack.query(screen, { filter })).errors).toBeUndefined();
    return stack.calls().toSorted();
  };
  expect(await costs({ kinds: ['TELEPHONE', 'VIDEO', 'IN_PERSON'] })).toEqual(patientReads);
  expect(await costs({ locationIds: [location.id], clinicianIds: [clinicians[0]?.id] })).toEqual(patientReads);
});

interface SlotReference {
  readonly location: { readonly id: string };
  readonly clinicians: readonly { readonly id: string }[];
}

function firstSlot(data: unknown): SlotReference {
  const { gpOnlineUser } = data as {
    gpOnlineUser: { patients: [{ bookableSlots: { slots: { edges: [{ node: SlotReference }] } } }] };
  };
  return gpOnlineUser.patients[0].bookableSlots.slots.edges[0].node;
}

test('ten aliases of each field share one upstream call', async () => {
  await start();
  const fields = [
    'demographics { ... on GpPatientDemographics { surname } }',
    'appointments(from: "2026-04-01") { ... on GpAppointments { upcoming { id } } }',
    'bookableSlots(from: "2026-05-13", to: "2026-05-14") { ... on GpBookableSlots { slots { edges { node { id } } } } }',
    'nhsNumber',
    'accessLevel',
  ];
  const tenAliases = (field: string, at: number) =>
    Array.from({ length: 10 }, (_, alias) => `a${at}x${alias}: ${field}`).join('\n');
  const practices = tenAliases('gpPractice(odsCode: "X99951") { name settings { __typename } telephone }', 9);
  const { errors } = await stack.query(
    `{ ${practices} gpOnlineUser { patients { ${fields.map(tenAliases).join('\n')} } } }`,
  );
  expect(errors).toBeUndefined();
  expect(stack.calls().toSorted()).toEqual([
    'BeginPatientSession',
    'CompletePatientSession',
    'CreateEndUserSession',
    'GetAvailableAppointments',
    'GetClinicalVersionInformation',
    'GetDemographics',
    'GetPatientAppointments',
    'GetPracticeSettings',
    'GetUserOptions',
  ]);
});

test('several patients are read in parallel under one End User Session and one practice read', async () => {
  const mine = { subject: null, proxies: [{ subject: 'parent' }] };
  const world = aWorld({
    practices: [aPractice({ slots })],
    patients: [aPatient(mine), aPatient(mine), aPatient(mine)],
  });
  await start({ world, latency: 20 });
  const { data } = await stack.query(screen, {}, { as: 'parent' });
  const { gpOnlineUser } = data as { gpOnlineUser: { patients: { demographics: { surname: string } }[] } };
  expect(gpOnlineUser.patients.map(({ demographics }) => demographics.surname)).toEqual([
    'Teapot-1',
    'Teapot-2',
    'Teapot-3',
  ]);
  const once = ['CreateEndUserSession', 'GetClinicalVersionInformation', 'GetPracticeSettings'];
  const each = coldCalls.filter((call) => !once.includes(call));
  expect(stack.calls().toSorted()).toEqual([...once, ...each, ...each, ...each].toSorted());
  const begun = stack.calls().findIndex((call) => call === 'GetDemographics');
  const opened = stack
    .calls()
    .slice(0, begun)
    .filter((call) => call === 'CompletePatientSession');
  expect(opened).toHaveLength(3);
});

test('practice settings are cached for five minutes and the version for ten', async () => {
  await start();
  const settingsQuery = '{ gpPractice(odsCode: "X99951") { settings { __typename } } }';
  await stack.query(settingsQuery);
  const after = async (minutes: number) => {
    stack.clearCalls();
    stack.simulator.clock.advance(minutes * 60_000);
    await stack.query(settingsQuery);
    return stack.calls();
  };
  expect(await after(4)).toEqual([]);
  expect(await after(1)).toEqual(['GetPracticeSettings']);
  expect(await after(5)).toEqual(['GetClinicalVersionInformation', 'GetPracticeSettings']);
});
