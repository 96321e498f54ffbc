import { afterEach, expect, test } from 'vitest';
import type { PatientOverrides } from '../../simulator/world/builders.ts';
import { aCourse, aPatient, aPrescriptionRequest, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');

let stack: Stack | undefined;
afterEach(() => stack?.stop());

async function start(patient: PatientOverrides): Promise<Stack> {
  stack = await startStack({ world: aWorld({ patients: [aPatient(patient)] }), now });
  return stack;
}

const handshake = ['BeginPatientSession', 'CompletePatientSession'];
const sessionCalls = ['CreateEndUserSession', 'GetClinicalVersionInformation', 'GetPracticeSettings', ...handshake];

interface PatientData {
  readonly gpOnlineUser: { readonly patients: readonly [{ readonly [field: string]: unknown }] };
}

async function readPatient(fields: string): Promise<Record<string, unknown>> {
  const { data, errors } = (await stack?.query(`{ gpOnlineUser { patients { ${fields} } } }`)) ?? {};
  expect(errors).toBeUndefined();
  return (data as PatientData).gpOnlineUser.patients[0];
}

const coursesField = `medicationCourses { ... on GpMedicationCourses { courses {
    name dosage quantity kind constituents ordering { isOrderable whyNot } lastIssuedOn nextIssueOn reviewOn } } }`;

test('medicationCourses returns every field of the current courses as sent, sorted by name', async () => {
  await start({
    courses: [
      aCourse({
        Name: 'Teapotine 2.50mg/5ml <solution>',
        Dosage: ' One 5ml spoonful\t& shake\nwell ',
        QuantityRepresentation: '1.10 ml',
        Constituents: ['Teapotine 0.5%', 'White soft custard'],
        MostRecentIssueDate: '2026-04-01T09:30:00.1234567+01:00',
        NextIssueDate: '2026-05-20T00:00:00Z',
        ReviewDate: '2026-12-01T00:00:00+00:00',
      }),
      aCourse({ Name: 'Crumpetium', CanBeRequested: false, PrescriptionType: 'Acute' }),
      aCourse({ Name: 'Biscuit', CanBeRequested: false, PrescriptionType: 'Automatic' }),
      aCourse({ Name: 'Doorbellin', CanBeRequested: false, PrescriptionType: 'RepeatDispensing' }),
      aCourse({ Name: 'Acorn', PrescriptionType: 'Unknown' }),
      aCourse({ Name: 'Zebra', ended: true }),
    ],
  });
  const noDates = { lastIssuedOn: null, nextIssueOn: null, reviewOn: null };
  const defaults = { dosage: 'One A Day', quantity: '28 tablet', constituents: [], ...noDates };
  const notOrderable = (whyNot: string) => ({ isOrderable: false, whyNot });
  const orderable = { isOrderable: true, whyNot: null };
  expect(await readPatient(coursesField)).toEqual({
    medicationCourses: {
      courses: [
        { name: 'Acorn', ...defaults, kind: 'OTHER', ordering: orderable },
        { name: 'Biscuit', ...defaults, kind: 'AUTOMATIC', ordering: notOrderable('AUTOMATIC') },
        { name: 'Crumpetium', ...defaults, kind: 'ACUTE', ordering: notOrderable('ACUTE') },
        {
          name: 'Doorbellin',
          ...defaults,
          kind: 'REPEAT_DISPENSING',
          ordering: notOrderable('PRACTICE_DOES_NOT_ALLOW'),
        },
        {
          name: 'Teapotine 2.50mg/5ml <solution>',
          dosage: ' One 5ml spoonful\t& shake\nwell ',
          quantity: '1.10 ml',
          kind: 'REPEAT',
          constituents: ['Teapotine 0.5%', 'White soft custard'],
          ordering: orderable,
          lastIssuedOn: '2026-04-01',
          nextIssueOn: '2026-05-20',
          reviewOn: '2026-12-01',
        },
      ],
    },
  });
});

test('medicationCourses returns the pending request of each course with one more call', async () => {
  const statuses = { 1: 'Requested', 2: 'Issued', 3: 'ForwardedForSigning' } as const;
  await start({
    courses: ['A', 'B', 'C', 'D'].map((Name) => aCourse({ Name })),
    prescriptionRequests: [
      aPrescriptionRequest({ requestedAt: '2026-05-04T10:00:00', courses: statuses }),
      // Older than 30 days, so it does not block a new request.
      aPrescriptionRequest({ requestedAt: '2026-04-12T08:59:59', courses: { 4: 'Requested' } }),
    ],
  });
  const pending = 'pendingRequest { requestedAt { instant } }';
  const recent = 'prescriptions(from: "2026-05-10") { ... on GpPrescriptions { requests { id } } }';
  const data = await readPatient(
    `medicationCourses { ... on GpMedicationCourses { courses { name ${pending} } } } ${recent}`,
  );
  const request = { requestedAt: { instant: '2026-05-04T10:00:00+01:00' } };
  expect(data).toEqual({
    medicationCourses: {
      courses: [
        { name: 'A', pendingRequest: request },
        { name: 'B', pendingRequest: null },
        { name: 'C', pendingRequest: request },
        { name: 'D', pendingRequest: null },
      ],
    },
    prescriptions: { requests: [] },
  });
  const calls = stack?.calls() ?? [];
  expect(calls.slice(0, 5)).toEqual(sessionCalls);
  expect(calls.slice(5).toSorted()).toEqual(['GetMedicationCourses', 'GetPrescriptionRequests']);
});

test('pendingRequest is null with an error when the requests cannot be read', async () => {
  const { simulator, query } = await start({ courses: [aCourse()], prescriptionRequests: [aPrescriptionRequest()] });
  simulator.faults.add({ kind: 'drop', operation: 'GetPrescriptionRequests', times: 2 });
  const { data, errors } = await query(
    '{ gpOnlineUser { patients { medicationCourses { ... on GpMedicationCourses { courses { name pendingRequest { id } } } } } } }',
  );
  expect(data).toMatchObject({
    gpOnlineUser: {
      patients: [{ medicationCourses: { courses: [{ name: 'Marmaladol 10mg tablets', pendingRequest: null }] } }],
    },
  });
  expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
});
