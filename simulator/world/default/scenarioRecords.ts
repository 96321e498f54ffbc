import { addDays, fromLondon, toInstant } from '../../london.ts';
import { populatePatient } from './populatePatient.ts';
import { defineLazyProperty } from './defineLazyProperty.ts';
import { emptyRecord, type MedicalRecord } from '../MedicalRecord.ts';
import { createRegistrar } from './createRegistrar.ts';
import { odsCodes } from './createPractices.ts';
import { generateRecord } from './generateRecord.ts';
import { recordAccess } from '../services.ts';
import { scenarioDocuments } from './scenarioDocuments.ts';
import type { Account } from '../Account.ts';
import type { Patient } from '../Patient.ts';
import type { World } from '../World.ts';

const defaultEntryCount = 60;
const longEntryCount = 10_000;

/** Adds the people whose records are the point of them. Comes after everybody else, so that nobody's ids change. */
export function addScenarioRecords(world: World, seed: string | number, today: string): void {
  const registrar = createRegistrar(world, seed, 'telling records');
  const telling = (
    subject: string,
    [firstName, surname]: readonly [string, string],
    about: string,
    make?: () => MedicalRecord,
    changes: Partial<Account> = {},
  ): Patient => {
    const patient = registrar.addPatient({ odsCode: odsCodes.busy, firstName, surname });
    registrar.addPerson(subject, `${firstName} ${surname}`, about, [registrar.addAccount(patient, changes)]);
    populatePatient(world, patient, seed, today);
    if (make !== undefined) defineLazyProperty(patient, 'medicalRecord', make);
    return patient;
  };
  const usual = (subject: string, entries = defaultEntryCount): MedicalRecord =>
    generateRecord({ seed: `${seed}/${subject}`, today, entries });
  telling('long-record', ['Octavia', 'Haystack'], 'Has a record of 10 000 entries.', () =>
    usual('long-record', longEntryCount),
  );
  telling('empty-record', ['Blanche', 'Lantern'], 'Has a record in which nothing is shown.', emptyRecord);
  telling(
    'odd-record',
    ['Quentin', 'Oddsock'],
    'Has a record of entries that lack, repeat or misstate what others have.',
    () => oddRecord(usual('odd-record', 40)),
  );
  telling('documents', ['Odette', 'Envelope'], 'Has a document of every kind, sound and broken, named for it.', () => ({
    ...emptyRecord(),
    Documents: scenarioDocuments(`${seed}/documents`),
  }));
  telling(
    'free-text-withheld',
    ['Silas', 'Whisper'],
    'Has a record whose free text is shown from 2018 on only.',
    () => ({
      ...usual('free-text-withheld'),
      freeTextFrom: '2018-01-01',
    }),
  );
  telling(
    'some-sections',
    ['Sabrina', 'Halfpenny'],
    'May see allergies, immunisations and medication, and no other section of the record.',
    () => usual('some-sections'),
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
  const pending = telling(
    'change-pending',
    ['Melchior', 'Movingvan'],
    'Has asked the practice for a new address and mobile number, and nobody has dealt with it.',
  );
  pending.changeRequest = {
    ContactDetails: { MobileNumber: '07700 900999' },
    Address: { NumberStreet: '7 Elsewhere Lane', Town: 'Exampleton', Postcode: 'ZZ99 7XY' },
    RequestedDateTime: toInstant(fromLondon(`${addDays(today, -4)}T12:00:00`)),
  };
  const fresh = telling(
    'nothing-yet',
    ['Nell', 'Freshpage'],
    'Has no medicines, no requests, no messages and nothing in the record.',
    emptyRecord,
  );
  Object.assign(fresh, { courses: [], prescriptionRequests: [], messages: [] });
}

function oddRecord(record: MedicalRecord): MedicalRecord {
  const EventGuid = '0DD00000-0000-4000-8000-00000000000';
  record.Allergies.push(
    null,
    { EventGuid: `${EventGuid}1` },
    { EventGuid: `${EventGuid}2`, Term: '', CodeId: '9223372036854775807', EffectiveDate: { DatePart: 'Unknown' } },
    // The same entry twice, and one whose author nobody knows.
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
