import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const patientQuery = `{ gpOnlineUser { patients { accessLevel nhsNumber demographics { __typename } onlineServices { service isAvailable
  unavailable { __typename reason ... on GpRecordAccessDisabled { isWholeRecord }
    ... on GpServiceNeedsNewerVersion { requiredVersion practiceVersion }
    ... on GpServiceNotGranted { isAssigned isEffective } } } } } }`;

const practiceQuery = `query ($odsCode: ID!) { gpPractice(odsCode: $odsCode) { isLive version telephone address { town }
  settings { __typename } onlineServices { service isAvailable unavailable { reason } } } }`;

const appointments = ['APPOINTMENTS', 'TELEPHONE_APPOINTMENTS', 'VIDEO_APPOINTMENTS'];
const prescriptions = ['PRESCRIPTIONS', 'PRESCRIPTION_CANCELLATION'];
const record = [
  'ALLERGIES',
  'CONSULTATIONS',
  'DOCUMENTS',
  'IMMUNISATIONS',
  'MEDICATION',
  'PROBLEMS',
  'TEST_RESULTS',
].map((section) => `RECORD_${section}`);
const patientServices = [
  'PATIENT_DETAILS',
  ...appointments,
  ...prescriptions,
  'MESSAGES',
  'DETAILS_CHANGE',
  ...record,
  'ACCOUNT_RESET',
];
const registration = ['REGISTRATION_WITH_LINKAGE_KEY', 'REGISTRATION_WITH_DEMOGRAPHICS'];

const people = {
  'full-access': aPatient(),
  'not-live': aPatient({ practice: 'X99952' }),
  'version-1.8': aPatient({ practice: 'X99953' }),
  'version-2.0': aPatient({ practice: 'X99954' }),
  'practice-offers-nothing': aPatient({ practice: 'X99955' }),
  inactive: aPatient({ status: 'Inactive' }),
  restricted: aPatient({ restricted: true }),
  'nothing-granted': aPatient({ granted: 'nothing' }),
  'no-allergies': aPatient({ record: { AllergiesEnabled: false } }),
  'no-scheme': aPatient({ record: { RecordAccessScheme: 'None' } }),
};

let stack: Stack;
beforeAll(async () => {
  const off = 'off';
  const world = aWorld({
    practices: [
      aPractice(),
      aPractice({ live: false }),
      aPractice({ version: '1.8' }),
      aPractice({ version: '2.0' }),
      aPractice({
        appointments: off,
        prescribing: off,
        messaging: off,
        record: off,
        demographicsUpdates: off,
        registration: off,
      }),
    ],
    patients: Object.entries(people).map(([subject, patient]) => ({ ...patient, subject })),
  });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

type Reason = readonly [reason: string, services: readonly string[], facts?: object];

const typeOf: Readonly<Record<string, string>> = {
  PRACTICE_NOT_LIVE: 'GpPracticeNotLive',
  NEEDS_NEWER_VERSION: 'GpServiceNeedsNewerVersion',
  NOT_OFFERED: 'GpServiceNotOffered',
  RECORD_ACCESS_DISABLED: 'GpRecordAccessDisabled',
  ACCOUNT_INACTIVE: 'GpAccountInactive',
  ACCOUNT_RESTRICTED: 'GpAccountRestricted',
  NOT_GRANTED: 'GpServiceNotGranted',
};

function statusesOf(services: readonly string[], reasons: readonly Reason[]) {
  return services.map((service) => {
    const [reason, , facts] = reasons.find(([, concerned]) => concerned.includes(service)) ?? [];
    const unavailable = reason === undefined ? null : { __typename: typeOf[reason], reason, ...facts };
    return { service, isAvailable: unavailable === null, unavailable };
  });
}

const full = { accessLevel: 'FULL', demographics: { __typename: 'GpPatientDemographics' } };
const versions = (requiredVersion: string, practiceVersion: string) => ({ requiredVersion, practiceVersion });
const consultationsAndMore = ['RECORD_CONSULTATIONS', 'RECORD_DOCUMENTS', 'RECORD_TEST_RESULTS'];
const newest = ['VIDEO_APPOINTMENTS', 'PRESCRIPTION_CANCELLATION', 'DETAILS_CHANGE', 'ACCOUNT_RESET'];
const notGranted = { isAssigned: false, isEffective: false };

test.each<[keyof typeof people, object, readonly Reason[]]>([
  ['full-access', full, []],
  [
    'not-live',
    { accessLevel: null, nhsNumber: null, demographics: { __typename: 'GpPracticeNotLive' } },
    [['PRACTICE_NOT_LIVE', patientServices]],
  ],
  [
    'version-1.8',
    full,
    [
      ['NEEDS_NEWER_VERSION', newest, versions('2.1', '1.8')],
      ['NEEDS_NEWER_VERSION', ['TELEPHONE_APPOINTMENTS', 'MESSAGES', ...consultationsAndMore], versions('2.0', '1.8')],
    ],
  ],
  ['version-2.0', full, [['NEEDS_NEWER_VERSION', newest, versions('2.1', '2.0')]]],
  [
    'practice-offers-nothing',
    full,
    [
      ['NOT_OFFERED', [...appointments, ...prescriptions, 'MESSAGES', 'DETAILS_CHANGE']],
      ['RECORD_ACCESS_DISABLED', record, { isWholeRecord: true }],
    ],
  ],
  [
    'inactive',
    { accessLevel: 'INACTIVE', nhsNumber: null, demographics: { __typename: 'GpAccountInactive' } },
    [['ACCOUNT_INACTIVE', patientServices]],
  ],
  [
    'restricted',
    { ...full, accessLevel: 'RESTRICTED' },
    [['ACCOUNT_RESTRICTED', [...prescriptions, 'MESSAGES', 'DETAILS_CHANGE', ...record, 'ACCOUNT_RESET']]],
  ],
  [
    'nothing-granted',
    full,
    [['NOT_GRANTED', [...appointments, ...prescriptions, 'MESSAGES', 'DETAILS_CHANGE', ...record], notGranted]],
  ],
  ['no-allergies', full, [['RECORD_ACCESS_DISABLED', ['RECORD_ALLERGIES'], { isWholeRecord: false }]]],
  ['no-scheme', full, [['RECORD_ACCESS_DISABLED', record, { isWholeRecord: true }]]],
])(
  'Patient.onlineServices reports each service and its reason for the patient "%s"',
  async (subject, state, reasons) => {
    const { data, errors } = await stack.query(patientQuery, {}, { as: subject });
    expect(errors).toBeUndefined();
    const nhsNumber: unknown = expect.stringMatching(/^999\d{7}$/);
    expect(data).toEqual({
      gpOnlineUser: { patients: [{ nhsNumber, ...state, onlineServices: statusesOf(patientServices, reasons) }] },
    });
    const calls = stack.calls().filter((call) => !/Session/.test(call));
    expect(calls).toEqual([...new Set(calls)]);
  },
);

const known = {
  telephone: '01632 960100',
  address: { town: 'Exampleton' },
  settings: { __typename: 'GpPracticeSettings' },
};

test.each<[string, string, object, readonly Reason[]]>([
  ['a practice that offers everything', 'X99951', { isLive: true, version: '2.1', ...known }, []],
  [
    'a practice that is not live',
    'X99952',
    { isLive: false, version: '2.1', telephone: null, address: null, settings: { __typename: 'GpPracticeNotLive' } },
    [['PRACTICE_NOT_LIVE', ['PRACTICE_SETTINGS', ...patientServices, ...registration]]],
  ],
  [
    'a practice on version 1.8',
    'X99953',
    { isLive: true, version: '1.8', ...known },
    [
      [
        'NEEDS_NEWER_VERSION',
        [...newest, 'TELEPHONE_APPOINTMENTS', 'MESSAGES', ...consultationsAndMore, 'REGISTRATION_WITH_DEMOGRAPHICS'],
      ],
    ],
  ],
  [
    'a practice that offers nothing',
    'X99955',
    { isLive: true, version: '2.1', ...known },
    [
      ['NOT_OFFERED', [...appointments, ...prescriptions, 'MESSAGES', 'DETAILS_CHANGE', registration[1] ?? '']],
      ['RECORD_ACCESS_DISABLED', record],
    ],
  ],
])('Practice.onlineServices reports each service of %s to any user', async (_case, odsCode, state, reasons) => {
  const { data, errors } = await stack.query(practiceQuery, { odsCode }, { as: 'restricted' });
  expect(errors).toBeUndefined();
  const services = ['PRACTICE_SETTINGS', ...patientServices, ...registration];
  const expectedServices = statusesOf(services, reasons).map(({ unavailable, ...status }) => ({
    ...status,
    unavailable: unavailable && { reason: unavailable.reason },
  }));
  const { gpPractice: practice } = data as { gpPractice: { onlineServices: { service: string }[] } };
  const inOrder = practice.onlineServices.toSorted((a, b) => services.indexOf(a.service) - services.indexOf(b.service));
  expect({ ...practice, onlineServices: inOrder }).toEqual({ ...state, onlineServices: expectedServices });
});
