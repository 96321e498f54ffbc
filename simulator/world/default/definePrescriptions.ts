import { addDays, fromLondon, toInstant } from '../../london.ts';
import type { Patient } from '../Patient.ts';
import type { MedicationCourse, PrescriptionRequest, RequestedStatus } from '../prescriptions.ts';
import { createRandom, type Random } from '../random.ts';
import type { World } from '../World.ts';
import { defineLazyProperty } from './defineLazyProperty.ts';

interface CoursePlan extends Omit<
  MedicationCourse,
  'MedicationCourseGuid' | 'MostRecentIssueDate' | 'NextIssueDate' | 'ReviewDate'
> {
  readonly key: string;
  readonly issuedDaysAgo?: number;
  readonly nextInDays?: number;
  readonly reviewInDays?: number;
}

// Invented medicines, which cannot be mistaken for clinical advice.
const coursePlans: readonly CoursePlan[] = [
  {
    key: 'pending',
    Name: 'Marmaladol 10mg tablets',
    Dosage: 'One To Be Taken Each Morning',
    QuantityRepresentation: '28 tablet',
    PrescriptionType: 'Repeat',
    CanBeRequested: true,
    issuedDaysAgo: 34,
    nextInDays: -3,
    reviewInDays: 160,
  },
  {
    key: 'signing',
    Name: 'Teapotine 2.5mg/5ml oral solution',
    Dosage: 'One 5ml Spoonful\tTwice A Day\nShake well',
    QuantityRepresentation: '150 ml',
    PrescriptionType: 'Repeat',
    CanBeRequested: true,
    issuedDaysAgo: 41,
    reviewInDays: 20,
  },
  {
    key: 'free',
    Name: 'Crumpetium 500mg caplets',
    Dosage: 'Two To Be Taken Up To Four Times A Day',
    QuantityRepresentation: '100 caplet',
    PrescriptionType: 'Repeat',
    CanBeRequested: true,
    issuedDaysAgo: 52,
    nextInDays: -20,
    reviewInDays: 300,
  },
  { key: 'bare', Name: 'Buttercup & Thimble cream <0.5%>', PrescriptionType: 'Repeat', CanBeRequested: true },
  {
    key: 'review',
    Name: 'Doorbellin 1.10mg tablets',
    Dosage: 'As Directed',
    PrescriptionType: 'Repeat',
    CanBeRequested: false,
    issuedDaysAgo: 120,
    reviewInDays: -12,
  },
  {
    key: 'dispensing',
    Name: 'Lanternol XL 20mg capsules',
    Dosage: 'One Each Night',
    QuantityRepresentation: '56 capsule',
    PrescriptionType: 'RepeatDispensing',
    CanBeRequested: false,
    issuedDaysAgo: 12,
    nextInDays: 44,
  },
  {
    key: 'mixture',
    Name: 'Haystack compound ointment',
    Dosage: 'Apply Thinly',
    QuantityRepresentation: '1 x 30 gram tube',
    PrescriptionType: 'Acute',
    Constituents: ['Haystackine 1%', 'Umbrella oil', 'White soft custard'],
    CanBeRequested: false,
    issuedDaysAgo: 80,
  },
  { key: 'automatic', Name: 'Biscuit replacement therapy', PrescriptionType: 'Automatic', CanBeRequested: false },
  { key: 'unknown', Name: 'Gooseberry drops', PrescriptionType: 'Unknown', CanBeRequested: false },
  {
    key: 'ended',
    Name: 'Pumpernickelam 5mg tablets',
    Dosage: 'One A Day',
    PrescriptionType: 'Repeat',
    CanBeRequested: false,
    issuedDaysAgo: 390,
    ended: true,
  },
];

interface RequestPlan {
  readonly daysAgo: number;
  readonly courses: Readonly<Record<string, RequestedStatus>>;
  readonly status?: string;
  /** The request does not name a requester. */
  readonly anonymous?: boolean;
}

const requestPlans: readonly RequestPlan[] = [
  { daysAgo: 3, courses: { pending: 'Requested' }, status: 'Requested' },
  { daysAgo: 10, courses: { signing: 'ForwardedForSigning', dispensing: 'Issued', bare: 'Rejected' } },
  { daysAgo: 36, courses: { pending: 'Issued', 'unknown course': 'Issued' }, status: 'Issued' },
  { daysAgo: 52, courses: { free: 'Issued', review: 'Cancelled', mixture: 'Unknown' } },
  { daysAgo: 85, courses: { free: 'Requested' }, anonymous: true },
  { daysAgo: 400, courses: { ended: 'Issued' }, status: 'Issued' },
];

/** Defines a patient's courses of every kind and requests in every state. They are generated on first access. */
export function definePrescriptions(world: World, patient: Patient, seed: string | number, today: string): void {
  let generated: { courses: MedicationCourse[]; requests: PrescriptionRequest[] } | undefined;
  const generate = (): NonNullable<typeof generated> =>
    (generated ??= generatePrescriptions(world, patient, seed, today));
  defineLazyProperty(patient, 'courses', () => generate().courses);
  defineLazyProperty(patient, 'prescriptionRequests', () => generate().requests);
}

function generatePrescriptions(
  world: World,
  patient: Patient,
  seed: string | number,
  today: string,
): { courses: MedicationCourse[]; requests: PrescriptionRequest[] } {
  const random = createRandom(seed, `prescriptions of ${patient.id}`);
  const guids = new Map(coursePlans.map(({ key }) => [key, random.guid()]));
  const courses = coursePlans.map((planned) => createCourse(planned, guids.get(planned.key) ?? '', today));
  const proxy = world.accounts.find(({ patientId, relation }) => patientId === patient.id && relation === 'proxy');
  const requests = requestPlans.map((planned, at) => {
    const byProxy = at % 2 === 0 ? proxy?.holder : undefined;
    return createRequest(planned, byProxy ?? patient, guids, random, today);
  });
  return { courses, requests };
}

function createCourse(planned: CoursePlan, guid: string, today: string): MedicationCourse {
  const { key: _key, issuedDaysAgo, nextInDays, reviewInDays, ...rest } = planned;
  return {
    MedicationCourseGuid: guid,
    ...rest,
    ...(issuedDaysAgo === undefined ? {} : { MostRecentIssueDate: midnightOf(today, -issuedDaysAgo) }),
    ...(nextInDays === undefined ? {} : { NextIssueDate: midnightOf(today, nextInDays) }),
    ...(reviewInDays === undefined ? {} : { ReviewDate: midnightOf(today, reviewInDays) }),
  };
}

function createRequest(
  { daysAgo, courses, status, anonymous }: RequestPlan,
  { firstName, surname }: { firstName?: string; surname: string },
  guids: ReadonlyMap<string, string>,
  random: Random,
  today: string,
): PrescriptionRequest {
  return {
    PrescriptionRequestGuid: random.guid(),
    DateRequested: toInstant(fromLondon(`${addDays(today, -daysAgo)}T07:45:00`) + random.integer(0, 36e5)),
    // Upper case on purpose, unlike the GUID of the course: GUIDs are compared without case.
    RequestedMedicationCourses: Object.entries(courses).map(([key, state]) => ({
      RequestedMedicationCourseGuid: (guids.get(key) ?? random.guid()).toUpperCase(),
      RequestedMedicationCourseStatus: state,
    })),
    ...(status === undefined ? {} : { Status: status }),
    ...(anonymous === true
      ? {}
      : {
          RequestedByDisplayName: firstName === undefined ? surname : `${firstName} ${surname}`,
          ...(firstName === undefined ? {} : { RequestedByForenames: `${firstName} Ottoline` }),
          RequestedBySurname: surname,
        }),
  };
}

function midnightOf(today: string, days: number): string {
  return toInstant(fromLondon(`${addDays(today, days)}T00:00:00`));
}
