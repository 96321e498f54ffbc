import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const unavailableFields =
  '__typename ... on GpServiceUnavailable { service reason message nextStep practice { odsCode telephone } }';

const allUnavailableFields = `${unavailableFields}
  ... on GpServiceNeedsNewerVersion { requiredVersion practiceVersion }
  ... on GpServiceNotGranted { isAssigned isEffective }`;

const screen = `query ($kinds: [GpAppointmentKindInput!]) { gpOnlineUser { patients {
  appointments { ${allUnavailableFields} }
  bookableSlots(from: "2026-05-13", to: "2026-05-14", filter: { kinds: $kinds }) { ${allUnavailableFields} }
} } }`;

const practices = {
  default: 'X99951',
  notLive: 'X99952',
  older: 'X99953',
  newer: 'X99954',
  withoutAppointments: 'X99955',
  withoutTelephone: 'X99956',
};
const people = {
  'not-live': aPatient({ practice: practices.notLive }),
  'version-1.8': aPatient({ practice: practices.older }),
  'version-2.0': aPatient({ practice: practices.newer }),
  'no-appointments': aPatient({ practice: practices.withoutAppointments }),
  'no-telephone': aPatient({ practice: practices.withoutTelephone }),
  inactive: aPatient({ status: 'Inactive' }),
  archived: aPatient({ status: 'Archived' }),
  'not-registered': aPatient({ status: 'NotRegistered' }),
  left: aPatient({ left: true }),
  restricted: aPatient({ restricted: true }),
  usual: aPatient(),
  'nothing-granted': aPatient({ granted: 'nothing' }),
  'no-appointments-granted': aPatient({ granted: { AppointmentsEnabled: false } }),
};

let stack: Stack;
beforeAll(async () => {
  const world = aWorld({
    practices: [
      aPractice(),
      aPractice({ live: false }),
      aPractice({ version: '1.8', slots: [{ start: '2026-05-13T09:00:00', kind: 'Video' }] }),
      aPractice({ version: '2.0' }),
      aPractice({ appointments: 'off' }),
      aPractice({ telephoneConsultations: false }),
    ],
    patients: Object.entries(people).map(([subject, patient]) => ({ ...patient, subject })),
  });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

async function readScreen(as: keyof typeof people, variables = {}): Promise<Record<string, unknown>> {
  const { data, errors } = await stack.query(screen, variables, { as });
  expect(errors).toBeUndefined();
  return (data as { gpOnlineUser: { patients: [Record<string, unknown>] } }).gpOnlineUser.patients[0];
}

const practice = (odsCode: string, telephone: string | null = '01632 960100') => ({ practice: { odsCode, telephone } });
const appointments = (typeName: string, reason: string, rest: object) => ({
  __typename: typeName,
  service: 'APPOINTMENTS',
  reason,
  ...rest,
});

const inactive = appointments('GpAccountInactive', 'ACCOUNT_INACTIVE', {
  message: 'The online account is not active. Contact the practice.',
  nextStep: 'CONTACT_PRACTICE',
  ...practice(practices.default),
});
const notGranted = appointments('GpServiceNotGranted', 'NOT_GRANTED', {
  message: 'The practice has not granted appointments to this account. Contact the practice.',
  nextStep: 'CONTACT_PRACTICE',
  ...practice(practices.default),
  isAssigned: false,
  isEffective: false,
});

test.each<[keyof typeof people, object]>([
  [
    'not-live',
    appointments('GpPracticeNotLive', 'PRACTICE_NOT_LIVE', {
      message: 'The practice is not live for online services.',
      nextStep: 'WAIT',
      ...practice(practices.notLive, null),
    }),
  ],
  [
    'no-appointments',
    appointments('GpServiceNotOffered', 'NOT_OFFERED', {
      message: 'The practice does not offer appointments online.',
      nextStep: 'CONTACT_PRACTICE',
      ...practice(practices.withoutAppointments),
    }),
  ],
  ['inactive', inactive],
  ['archived', inactive],
  ['not-registered', inactive],
  ['left', inactive],
])(
  'appointments and bookableSlots report why they are unavailable, without an appointment call, to the patient "%s"',
  async (subject, expected) => {
    expect(await readScreen(subject)).toEqual({ appointments: expected, bookableSlots: expected });
    expect(stack.calls()).not.toContain('GetPatientAppointments');
    expect(stack.calls()).not.toContain('GetAvailableAppointments');
  },
);

test.each<keyof typeof people>(['nothing-granted', 'no-appointments-granted'])(
  'appointments and bookableSlots are asked for at once, and EMIS refuses them to the patient "%s"',
  async (subject) => {
    expect(await readScreen(subject)).toEqual({ appointments: notGranted, bookableSlots: notGranted });
    const patientCalls = stack.calls().filter((call) => !call.endsWith('Session'));
    expect(patientCalls).toEqual(['GetPatientAppointments', 'GetAvailableAppointments', 'GetUserOptions']);
  },
);

test('an availability check stops at the first call that settles it', async () => {
  stack.simulator.endAllSessions();
  stack.simulator.clock.advance(25 * 60_000);
  await readScreen('not-live');
  expect(stack.calls()).toEqual(['CreateEndUserSession', 'GetClinicalVersionInformation']);
  stack.clearCalls();
  await readScreen('no-appointments');
  expect(stack.calls()).toEqual(['CreateEndUserSession', 'GetClinicalVersionInformation', 'GetPracticeSettings']);
});

test.each([
  ['version-1.8', practices.older, 'TELEPHONE', '2.0', '1.8', 'telephone appointments'],
  ['version-1.8', practices.older, 'VIDEO', '2.1', '1.8', 'video appointments'],
  ['version-2.0', practices.newer, 'VIDEO', '2.1', '2.0', 'video appointments'],
] as const)(
  'bookableSlots reports to the patient "%s" of %s that %s slots need version %s',
  async (subject, odsCode, kind, requiredVersion, practiceVersion, serviceName) => {
    expect(await readScreen(subject, { kinds: [kind] })).toEqual({
      appointments: { __typename: 'GpAppointments' },
      bookableSlots: {
        __typename: 'GpServiceNeedsNewerVersion',
        service: `${kind}_APPOINTMENTS`,
        reason: 'NEEDS_NEWER_VERSION',
        message: `The practice runs version ${practiceVersion}. Version ${requiredVersion} is needed for ${serviceName}.`,
        nextStep: 'WAIT',
        ...practice(odsCode),
        requiredVersion,
        practiceVersion,
      },
    });
    expect(stack.calls()).not.toContain('GetAvailableAppointments');
  },
);

test.each([
  ['version-2.0', ['TELEPHONE']],
  ['version-1.8', ['VIDEO', 'IN_PERSON']],
  ['restricted', null],
] as const)('bookableSlots is available to the patient "%s" for the kinds %j', async (subject, kinds) => {
  expect(await readScreen(subject, { kinds })).toEqual({
    appointments: { __typename: 'GpAppointments' },
    bookableSlots: { __typename: 'GpBookableSlots' },
  });
});

test('bookableSlots reports GpServiceNotOffered when only telephone slots are requested and the practice has no telephone consultations', async () => {
  expect((await readScreen('no-telephone', { kinds: ['TELEPHONE'] }))['bookableSlots']).toEqual({
    __typename: 'GpServiceNotOffered',
    service: 'TELEPHONE_APPOINTMENTS',
    reason: 'NOT_OFFERED',
    message: 'The practice does not offer telephone appointments online.',
    nextStep: 'CONTACT_PRACTICE',
    ...practice(practices.withoutTelephone),
  });
});

test('findGpPractices reports GpServiceNotInThisEnvironment after one call in a test environment', async () => {
  const query = `{ findGpPractices(input: { name: "Practice" }) { ${unavailableFields} } }`;
  expect(await stack.query(query)).toEqual({
    status: 200,
    data: {
      findGpPractices: {
        __typename: 'GpServiceNotInThisEnvironment',
        service: 'PRACTICE_SEARCH',
        reason: 'NOT_IN_THIS_ENVIRONMENT',
        message: 'This environment does not offer practice search.',
        nextStep: 'NOTHING',
        practice: null,
      },
    },
  });
  expect(stack.calls().filter((call) => call === 'FindPractice')).toHaveLength(1);
});

test('appointments reports the current reason when its service is switched off between requests', async () => {
  const { world } = stack.simulator;
  const account = world.accounts.at(Object.keys(people).indexOf('usual'));
  expect((await readScreen('usual'))['appointments']).toEqual({ __typename: 'GpAppointments' });
  if (account) account.assigned.AppointmentsEnabled = false;
  expect((await readScreen('usual'))['appointments']).toEqual(notGranted);
  if (account) account.status = 'Inactive';
  expect((await readScreen('usual'))['appointments']).toEqual(inactive);
  if (account) account.status = 'Active';
  for (const one of world.practices) one.live = false;
  expect((await readScreen('usual'))['appointments']).toMatchObject({ reason: 'PRACTICE_NOT_LIVE' });
  for (const one of world.practices) one.live = one.odsCode !== practices.notLive;
});
