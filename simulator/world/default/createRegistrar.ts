import type { Account } from '../Account.ts';
import type { Sex } from '../demographics.ts';
import { linkOf } from '../lookup.ts';
import { emptyRecord } from '../MedicalRecord.ts';
import { testNhsNumbers } from '../nhsNumber.ts';
import type { Patient } from '../Patient.ts';
import type { Person } from '../Person.ts';
import { createRandom, type Random } from '../random.ts';
import { assignedServices, recordAccess } from '../services.ts';
import type { World } from '../World.ts';
import { inventName } from './inventName.ts';

/** The details of a new patient. Missing details are invented. */
export interface NewPatient {
  odsCode: string;
  title?: string;
  firstName?: string;
  surname?: string;
  dateOfBirth?: string;
  sex?: Sex;
  left?: boolean;
  /** Omits the NHS number, address and contact details. */
  withoutDetails?: boolean;
}

/** Creates patients, accounts and people, and adds them to a world. */
export interface Registrar {
  readonly world: World;
  addPatient(options: NewPatient): Patient;
  /** Adds an account for a patient's record. The holder is the patient, or the proxy if there is one. */
  addAccount(patient: Patient, changes?: Partial<Account>, proxy?: Patient): Account;
  addPerson(subject: string, name: string, about: string, accounts: readonly Account[]): Person;
}

/**
 * Creates a registrar. Its ids depend only on the seed, the stream and the order of its calls, so that a registrar with
 * another stream can add people later without changing existing ids.
 */
export function createRegistrar(world: World, seed: string | number, stream = 'people'): Registrar {
  const nhsNumbers = testNhsNumbers();
  for (const { identifiers } of world.patients) if (identifiers.length > 0) nhsNumbers.next();
  const random = createRandom(seed, stream);
  return {
    world,
    addPatient: (options) => {
      const invented = inventName(random);
      const patient: Patient = {
        id: `patient-${world.patients.length + 1}`,
        odsCode: options.odsCode,
        title: options.title ?? invented.title,
        firstName: options.firstName ?? invented.firstName,
        surname: options.surname ?? invented.surname,
        dateOfBirth:
          options.dateOfBirth ?? `${random.integer(1935, 2004)}-0${random.integer(1, 9)}-${random.integer(10, 28)}`,
        sex: options.sex ?? invented.sex,
        identifiers: [],
        courses: [],
        prescriptionRequests: [],
        messages: [],
        medicalRecord: emptyRecord(),
      };
      if (options.left === true) patient.left = true;
      if (options.withoutDetails !== true) addContactDetails(patient, world.patients.length, nhsNumbers.next().value);
      world.patients.push(patient);
      return patient;
    },
    addAccount: (patient, changes, proxy) => {
      const account = createAccount(patient, proxy, random, changes);
      world.accounts.push(account);
      return account;
    },
    addPerson: (subject, name, about, accounts) => {
      const person: Person = { subject, name, about, links: accounts.map((account) => linkOf(world, account)) };
      world.people.push(person);
      return person;
    },
  };
}

function addContactDetails(patient: Patient, at: number, nhsNumber: string): void {
  const serial = String(at % 1000).padStart(3, '0');
  patient.identifiers.push({ IdentifierValue: nhsNumber, IdentifierType: 'NhsNumber' });
  patient.contactDetails = { MobileNumber: `07700 900${serial}`, EmailAddress: `patient${at + 1}@example.test` };
  if (at % 3 === 0) patient.contactDetails.TelephoneNumber = `01632 960${serial}`;
  patient.address = {
    NumberStreet: `${at + 1} Pretend Road`,
    Town: 'Exampleton',
    County: 'Nowhereshire',
    Postcode: 'ZZ99 3VZ',
  };
  if (at % 4 === 0) patient.callingName = patient.firstName.slice(0, 3);
}

function createAccount(
  patient: Patient,
  proxy: Patient | undefined,
  random: Random,
  changes: Partial<Account> = {},
): Account {
  const holder = proxy ?? patient;
  return {
    patientRelationshipId: random.guid(),
    patientRelationshipKey: random.code(32),
    patientId: patient.id,
    relation: proxy === undefined ? 'self' : 'proxy',
    holder: { firstName: holder.firstName, surname: holder.surname, dateOfBirth: holder.dateOfBirth },
    accountId: String(random.integer(1e9, 9e9)),
    linkageKey: random.code(13),
    status: 'Active',
    linkLevel: 'Linked',
    assigned: assignedServices(true),
    record: recordAccess(true),
    ...changes,
  };
}
