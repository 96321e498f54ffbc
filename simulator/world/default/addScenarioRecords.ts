import { addDays, fromLondon, toInstant } from '../../london.ts';
import type { Account } from '../Account.ts';
import { emptyRecord, type MedicalRecord } from '../MedicalRecord.ts';
import type { Patient } from '../Patient.ts';
import { recordAccess } from '../services.ts';
import type { World } from '../World.ts';
import { odsCodes } from './createPractices.ts';
import { createRegistrar } from './createRegistrar.ts';
import { defineLazyProperty } from './defineLazyProperty.ts';
import { generateRecord } from './generateRecord.ts';
import { populatePatient } from './populatePatient.ts';
import { scenarioDocuments } from './scenarioDocuments.ts';

const defaultEntryCount = 60;
const longEntryCount = 10_000;

/**
 * Adds the people with special records. They are added last and have a separate random stream, so that no other id
 * changes.
 */
export function addScenarioRecords(world: World, seed: string | number, today: string): void {
  // The ids of these people depend on the name of the stream.
  const registrar = createRegistrar(world, seed, 'telling records');
  const addScenario = (
    subject: string,
    [firstName, surname]: readonly [string, string],
    about: string,
    createRecord?: () => MedicalRecord,
    changes: Partial<Account> = {},
  ): Patient => {
    const patient = registrar.addPatient({ odsCode: odsCodes.busy, firstName, surname });
    registrar.addPerson(subject, `${firstName} ${surname}`, about, [registrar.addAccount(patient, changes)]);
    populatePatient(world, patient, seed, today);
    if (createRecord !== undefined) defineLazyProperty(patient, 'medicalRecord', createRecord);
    return patient;
  };
  const generate = (subject: string, entries = defaultEntryCount): MedicalRecord =>
    generateRecord({ seed: `${seed}/${subject}`, today, entries });
  addScenario('long-record', ['Octavia', 'Haystack'], 'Has a record of 10 000 entries.', () =>
    generate('long-record', longEntryCount),
  );
  addScenario('empty-record', ['Blanche', 'Lantern'], 'Has a record without shared entries.', emptyRecord);
  addScenario('odd-record', ['Quentin', 'Oddsock'], 'Has a record with missing, repeated and invalid values.', () =>
    addOddEntries(generate('odd-record', 40)),
  );
  addScenario(
    'documents',
    ['Odette', 'Envelope'],
    'Has one document of each kind, valid or broken, named for its kind.',
    () => ({
      ...emptyRecord(),
      Documents: scenarioDocuments(`${seed}/documents`),
    }),
  );
  addScenario(
    'free-text-withheld',
    ['Silas', 'Whisper'],
    'Has a record with free text only from 2018 onwards.',
    () => ({
      ...generate('free-text-withheld'),
      freeTextFrom: '2018-01-01',
    }),
  );
  addScenario(
    'some-sections',
    ['Sabrina', 'Halfpenny'],
    'Can see only allergies, immunisations and medication in the record.',
    () => generate('some-sections'),
    {
      record: {
        ...recordAccess(false),
        RecordAccessScheme: 'CoreSummaryCareRecord',
        AllergiesEnabled: true,
        ImmunisationsEnabled: true,
        MedicationEnabled: true,
      },
    },
  );
  const pending = addScenario(
    'change-pending',
    ['Melchior', 'Movingvan'],
    'Has requested a new address and mobile number, which the practice has not processed.',
  );
  pending.changeRequest = {
    ContactDetails: { MobileNumber: '07700 900999' },
    Address: { NumberStreet: '7 Elsewhere Lane', Town: 'Exampleton', Postcode: 'ZZ99 7XY' },
    RequestedDateTime: toInstant(fromLondon(`${addDays(today, -4)}T12:00:00`)),
  };
  const fresh = addScenario(
    'nothing-yet',
    ['Nell', 'Freshpage'],
    'Has no medicines, requests, messages or record entries.',
    emptyRecord,
  );
  Object.assign(fresh, { courses: [], prescriptionRequests: [], messages: [] });
}

function addOddEntries(record: MedicalRecord): MedicalRecord {
  const EventGuid = '0DD00000-0000-4000-8000-00000000000';
  record.Allergies.push(
    null,
    { EventGuid: `${EventGuid}1` },
    { EventGuid: `${EventGuid}2`, Term: '', CodeId: '9223372036854775807', EffectiveDate: { DatePart: 'Unknown' } },
    // The same entry twice, and an entry with an unknown author.
    { EventGuid: `${EventGuid}3`, Term: 'Allergy to repetition', AssociatedText: [null, { Text: ' ' }] },
    { EventGuid: `${EventGuid}3`, Term: 'Allergy to repetition', AssociatedText: [null, { Text: ' ' }] },
    { EventGuid: `${EventGuid}4`, Term: '𝔘nicode hiccups 🎈', AuthorisingUserInRoleGuid: `${EventGuid}9` },
  );
  record.TestResults.push(null, null, { Value: { EventGuid: `${EventGuid}5` }, ChildValues: [null] });
  record.Consultations.push({
    EventGuid: `${EventGuid}6`,
    Sections: [null, { Header: 'History', Observations: [null] }],
  });
  record.Medication.push(null, { EventGuid: `${EventGuid}7`, DrugName: 'Nameless drops', PrescriptionType: 'Unknown' });
  record.Problems.push(null, { Status: 'Mislaid', Significance: '', Observation: { EventGuid: `${EventGuid}8` } });
  return record;
}
