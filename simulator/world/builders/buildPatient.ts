import { toLondon } from '../../london.ts';
import type { Account, AssignedServices } from '../Account.ts';
import type { Appointment } from '../Clinic.ts';
import { linkOf, practiceByCode, slotById } from '../lookup.ts';
import { emptyRecord } from '../MedicalRecord.ts';
import { testNhsNumber } from '../nhsNumber.ts';
import type { Patient } from '../Patient.ts';
import type { Practice } from '../Practice.ts';
import type { RecordAccess } from '../RecordAccess.ts';
import { assignedServices, recordAccess } from '../services.ts';
import type { World } from '../World.ts';
import { buildLetter, type LetterOverrides } from './buildLetter.ts';
import { buildMessages, type MessageOverrides } from './buildMessages.ts';
import { addSlot, type SlotOverrides } from './buildPractice.ts';
import { buildPrescriptions, type CourseOverrides, type PrescriptionRequestOverrides } from './buildPrescriptions.ts';
import { buildRecord, type RecordOverrides } from './buildRecord.ts';

/** The values that a test sets for an account. By default it has full access. */
interface AccountOverrides {
  relationshipId?: string;
  relationshipKey?: string;
  restricted?: boolean;
  status?: Account['status'];
  /** The services granted to the account. An object changes single services of `everything`. */
  granted?: 'everything' | 'nothing' | Partial<AssignedServices>;
  /** Changes single sections of the record that the account can see. By default it can see all. */
  record?: Partial<RecordAccess>;
  accountId?: string;
  linkageKey?: string;
  applicationId?: string;
}

/** The values that a test sets for a patient. */
export interface PatientOverrides
  extends
    AccountOverrides,
    Partial<
      Omit<
        Patient,
        'id' | 'odsCode' | 'identifiers' | 'courses' | 'prescriptionRequests' | 'medicalRecord' | 'messages'
      >
    > {
  /** The sign-in subject. Null for a patient without an account, such as a child. */
  subject?: string | null;
  /** An ODS code. Defaults to the first practice. */
  practice?: string;
  /** Null for a patient without an NHS number. */
  nhsNumber?: string | null;
  appointments?: AppointmentOverrides[];
  /** Medicines. Defaults to none. */
  courses?: CourseOverrides[];
  /** Requests for medicines. Defaults to none. */
  prescriptionRequests?: PrescriptionRequestOverrides[];
  /** The shared part of the record. Defaults to an empty record. */
  medicalRecord?: RecordOverrides;
  /** Messages to the practice. Defaults to none. */
  messages?: MessageOverrides[];
  /** A letter for an account that is not linked to an application. */
  letter?: LetterOverrides;
  /** People with a proxy account for this patient. */
  proxies?: ({ subject: string } & AccountOverrides)[];
}

export interface AppointmentOverrides
  extends Partial<Omit<Appointment, 'patientId' | 'bookedBy'>>, Partial<SlotOverrides> {
  /** Defaults to the patient's account. A subject selects that person's account for this patient. */
  by?: 'account' | 'practice' | { subject: string };
}

/** Adds the n-th patient to a test's world, with accounts, people and appointments. */
export function buildPatient(world: World, overrides: PatientOverrides, n: number): void {
  const practice = overrides.practice === undefined ? world.practices[0] : practiceByCode(world, overrides.practice);
  if (practice === undefined) throw new Error(`patient ${n} is at a practice that is not in the world`);
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
      world.people.push((person = { subject, name: subject, about: 'A person in a test.', links: [] }));
    person.links.push(linkOf(world, account));
  };
  const subject = overrides.subject === null ? null : (overrides.subject ?? `patient-${n}`);
  if (subject !== null) addAccount(subject, createAccount(patient, overrides, 'self', n, 0));
  overrides.proxies?.forEach((proxy, at) =>
    addAccount(proxy.subject, createAccount(patient, proxy, 'proxy', n, at + 1)),
  );
  if (overrides.letter !== undefined) buildLetter(world, patient, overrides.letter, n);
  for (const appointment of overrides.appointments ?? []) {
    const by = appointment.by ?? 'account';
    const account = by === 'practice' ? undefined : bySubject.get(by === 'account' ? (subject ?? '') : by.subject);
    addAppointment(practice, patient, appointment, account?.patientRelationshipId ?? 'practice');
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
  const owner = `patient-${n}${proxy === 0 ? '' : `-proxy-${proxy}`}`;
  return {
    patientRelationshipId:
      overrides.relationshipId ?? `00000000-0000-4000-8000-${String(proxy * 1e6 + n).padStart(12, '0')}`,
    patientRelationshipKey: overrides.relationshipKey ?? `key-of-${owner}`,
    patientId: patient.id,
    relation,
    holder: { firstName: patient.firstName, surname: patient.surname, dateOfBirth: patient.dateOfBirth },
    accountId: overrides.accountId ?? `account-of-${owner}`,
    linkageKey: overrides.linkageKey ?? `linkage-of-${owner}`,
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

function addAppointment(practice: Practice, patient: Patient, overrides: AppointmentOverrides, bookedBy: string): void {
  const existing = overrides.slotId === undefined ? undefined : slotById(practice, overrides.slotId)?.slot;
  if (existing === undefined && overrides.start === undefined)
    throw new Error('an appointment needs a start or a slotId');
  const slot = existing ?? addSlot(practice, { ...overrides, start: overrides.start ?? '' });
  slot.appointment = {
    patientId: patient.id,
    bookedBy,
    bookedAt: overrides.bookedAt ?? toLondon(slot.startsAt - 7 * 864e5),
    method: overrides.method ?? (bookedBy === 'practice' ? 'Practice' : 'Online'),
    cancellable: overrides.cancellable ?? true,
    ...(overrides.reason === undefined ? {} : { reason: overrides.reason }),
    ...(overrides.telephone === undefined ? {} : { telephone: overrides.telephone }),
    ...(overrides.videoRoomUri === undefined ? {} : { videoRoomUri: overrides.videoRoomUri }),
  };
}
