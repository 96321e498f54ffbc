import { toLondon } from '../../london.ts';
import { practiceByCode, slotById } from '../lookup.ts';
import { testNhsNumber } from '../nhsNumber.ts';
import { linkOf } from '../default/createRegistrar.ts';
import { buildPrescriptions, type CourseOverrides, type PrescriptionRequestOverrides } from './buildPrescriptions.ts';
import { buildMessages, type MessageOverrides } from './buildMessages.ts';
import { buildLetter, type LetterOverrides } from './buildLetter.ts';
import { emptyRecord } from '../MedicalRecord.ts';
import { buildRecord, type RecordOverrides } from './buildRecord.ts';
import { addSlot, type SlotOverrides } from './buildPractice.ts';
import { assignedServices, recordAccess } from '../services.ts';
import type { Account, AssignedServices } from '../Account.ts';
import type { Appointment } from '../Clinic.ts';
import type { Patient } from '../Patient.ts';
import type { Practice } from '../Practice.ts';
import type { RecordAccess } from '../RecordAccess.ts';
import type { World } from '../World.ts';

/** What a test says about an account; the rest is full access. */
export interface AccountOverrides {
  relationshipId?: string;
  relationshipKey?: string;
  restricted?: boolean;
  status?: Account['status'];
  /** Services granted to the account; single ones may be switched on or off from everything. */
  granted?: 'everything' | 'nothing' | Partial<AssignedServices>;
  /** Sections of the record this account may see; single ones may be switched off from everything. */
  record?: Partial<RecordAccess>;
  accountId?: string;
  linkageKey?: string;
  applicationId?: string;
}

/** What a test says about a patient. */
export interface PatientOverrides
  extends
    AccountOverrides,
    Partial<
      Omit<
        Patient,
        'id' | 'odsCode' | 'identifiers' | 'courses' | 'prescriptionRequests' | 'medicalRecord' | 'messages'
      >
    > {
  /** The sign-in subject; null for a patient without an account of their own (a child, say). */
  subject?: string | null;
  /** ODS code; the world's first practice when left out. */
  practice?: string;
  /** Null for a patient without one. */
  nhsNumber?: string | null;
  appointments?: AppointmentOverrides[];
  /** Medicines; none when left out. */
  courses?: CourseOverrides[];
  /** Requests for them; none when left out. */
  prescriptionRequests?: PrescriptionRequestOverrides[];
  /** What the practice shows of the record; nothing when left out. */
  medicalRecord?: RecordOverrides;
  /** Messages to the practice; none when left out. */
  messages?: MessageOverrides[];
  /** A letter for an account that no application is linked to yet. */
  letter?: LetterOverrides;
  /** People with an account on this patient's behalf. */
  proxies?: ({ subject: string } & AccountOverrides)[];
}

export interface AppointmentOverrides
  extends Partial<Omit<Appointment, 'patientId' | 'bookedBy'>>, Partial<SlotOverrides> {
  /** Who booked it; the account itself when left out. A subject means that person's account for this patient. */
  by?: 'account' | 'practice' | { subject: string };
}

/** Builds the n-th patient of a test's world into it: patient, accounts, people and appointments. */
export function buildPatient(world: World, overrides: PatientOverrides, n: number): void {
  const practice = overrides.practice === undefined ? world.practices[0] : practiceByCode(world, overrides.practice);
  if (practice === undefined) throw new Error(`patient ${n} is at a practice that the world has not`);
  const patient = createPatient(overrides, practice.odsCode, n);
  buildPrescriptions(patient, overrides.courses ?? [], overrides.prescriptionRequests ?? []);
  buildMessages(patient, practice, overrides.messages ?? []);
  buildRecord(patient, overrides.medicalRecord ?? {});
  world.patients.push(patient);
  const bySubject = new Map<string, Account>();
  const addAccount = (subject: string, account: Account): void => {
    world.accounts.push(account);
    bySubject.set(subject, account);
    let person = world.people.find((found) => found.subject === subject);
    if (person === undefined)
      world.people.push((person = { subject, name: subject, about: 'Somebody in a test.', links: [] }));
    person.links.push(linkOf(world, account));
  };
  const subject = overrides.subject === null ? null : (overrides.subject ?? `patient-${n}`);
  if (subject !== null) addAccount(subject, createAccount(patient, overrides, 'self', n, 0));
  overrides.proxies?.forEach((proxy, at) =>
    addAccount(proxy.subject, createAccount(patient, proxy, 'proxy', n, at + 1)),
  );
  if (overrides.letter !== undefined) buildLetter(world, patient, overrides.letter, n);
  for (const wanted of overrides.appointments ?? []) {
    const by = wanted.by ?? 'account';
    const account = by === 'practice' ? undefined : bySubject.get(by === 'account' ? (subject ?? '') : by.subject);
    book(practice, patient, wanted, account?.patientRelationshipId ?? 'practice');
  }
}

function createPatient(overrides: PatientOverrides, odsCode: string, n: number): Patient {
  const nhsNumber = overrides.nhsNumber === undefined ? testNhsNumber(n) : overrides.nhsNumber;
  const {
    title,
    firstName,
    surname,
    callingName,
    dateOfBirth,
    sex,
    contactDetails,
    address,
    left,
    changeRequest,
    archived,
  } = overrides;
  return {
    id: `patient-${n}`,
    odsCode,
    title: title ?? 'Ms',
    firstName: firstName ?? 'Tabitha',
    surname: surname ?? `Teapot-${n}`,
    dateOfBirth: dateOfBirth ?? '1980-02-29',
    sex: sex ?? 'Female',
    contactDetails: contactDetails ?? { MobileNumber: '07700 900000', EmailAddress: `patient${n}@example.test` },
    address: address ?? { NumberStreet: `${n} Pretend Road`, Town: 'Exampleton', Postcode: 'ZZ99 3VZ' },
    identifiers: nhsNumber === null ? [] : [{ IdentifierValue: nhsNumber, IdentifierType: 'NhsNumber' }],
    courses: [],
    prescriptionRequests: [],
    messages: [],
    medicalRecord: emptyRecord(),
    ...(callingName === undefined ? {} : { callingName }),
    ...(left === undefined ? {} : { left }),
    ...(archived === undefined ? {} : { archived }),
    ...(changeRequest === undefined ? {} : { changeRequest }),
  };
}

function createAccount(
  patient: Patient,
  overrides: AccountOverrides,
  relation: Account['relation'],
  n: number,
  proxy: number,
): Account {
  const granted = overrides.granted ?? 'everything';
  const whose = `patient-${n}${proxy === 0 ? '' : `-proxy-${proxy}`}`;
  return {
    patientRelationshipId:
      overrides.relationshipId ?? `00000000-0000-4000-8000-${String(proxy * 1e6 + n).padStart(12, '0')}`,
    patientRelationshipKey: overrides.relationshipKey ?? `key-of-${whose}`,
    patientId: patient.id,
    relation,
    holder: { firstName: patient.firstName, surname: patient.surname, dateOfBirth: patient.dateOfBirth },
    accountId: overrides.accountId ?? `account-of-${whose}`,
    linkageKey: overrides.linkageKey ?? `linkage-of-${whose}`,
    status: overrides.status ?? 'Active',
    linkLevel: overrides.restricted === true ? 'Restricted' : 'Linked',
    assigned:
      typeof granted === 'string'
        ? assignedServices(granted === 'everything')
        : { ...assignedServices(true), ...granted },
    record: { ...recordAccess(granted !== 'nothing'), ...overrides.record },
    ...(overrides.applicationId === undefined ? {} : { applicationId: overrides.applicationId }),
  };
}

function book(practice: Practice, patient: Patient, wanted: AppointmentOverrides, bookedBy: string): void {
  const existing = wanted.slotId === undefined ? undefined : slotById(practice, wanted.slotId)?.slot;
  if (existing === undefined && wanted.start === undefined)
    throw new Error('an appointment needs a start or the id of a slot');
  const slot = existing ?? addSlot(practice, { ...wanted, start: wanted.start ?? '' });
  slot.appointment = {
    patientId: patient.id,
    bookedBy,
    bookedAt: wanted.bookedAt ?? toLondon(slot.startsAt - 7 * 864e5),
    method: wanted.method ?? (bookedBy === 'practice' ? 'Practice' : 'Online'),
    cancellable: wanted.cancellable ?? true,
    ...(wanted.reason === undefined ? {} : { reason: wanted.reason }),
    ...(wanted.telephone === undefined ? {} : { telephone: wanted.telephone }),
    ...(wanted.videoRoomUri === undefined ? {} : { videoRoomUri: wanted.videoRoomUri }),
  };
}
