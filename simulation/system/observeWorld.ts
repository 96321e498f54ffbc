import { effectiveServices } from '../../simulator/operations/effectiveServices.ts';
import type { Account } from '../../simulator/world/Account.ts';
import { bookedSlots, practiceByCode } from '../../simulator/world/lookup.ts';
import type { Patient } from '../../simulator/world/Patient.ts';
import type { Link } from '../../simulator/world/Person.ts';
import type { Practice } from '../../simulator/world/Practice.ts';
import type { World } from '../../simulator/world/World.ts';
import { newcomerOf, subjectOf, type Cast } from '../plan/cast.ts';
import { observePractices } from './observePractices.ts';
import { textsOfSection } from './recordEntries.ts';

/** Everything in the world that an operation of the simulation can read or change, by key, in the form of the reads. */
export function observeWorld(world: World, cast: Cast): Map<string, unknown> {
  const values = new Map<string, unknown>(observePractices(world, cast));
  world.patients.forEach((patient, at) => {
    const number = at + 1;
    const practice = practiceByCode(world, patient.odsCode);
    if (!practice) throw new Error(`No practice ${patient.odsCode}`);
    for (const [key, value] of Object.entries(valuesOf(practice, patient))) values.set(`${key}/${number}`, value);
    values.set(`registered/${number}`, accountsOf(world, cast, number).length > 0);
    for (const [person, account] of accountsOf(world, cast, number)) {
      values.set(`relationship/${number}/${person}`, account.patientRelationshipId.toLowerCase());
      values.set(`granted/${number}/${person}`, account.assigned.AppointmentsEnabled);
      values.set(`restricted/${number}/${person}`, account.linkLevel === 'Restricted');
      values.set(`level/${number}/${person}`, account.linkLevel === 'Restricted' ? 'RESTRICTED' : 'FULL');
      values.set(`otherServices/${number}/${person}`, otherServicesOf(practice, account));
    }
  });
  return values;
}

function valuesOf(practice: Practice, patient: Patient): Readonly<Record<string, unknown>> {
  const { medicalRecord, prescriptionRequests } = patient;
  return {
    appointments: appointmentsOf(practice, patient),
    orders: medicinesOf(patient, prescriptionRequests),
    messages: messagesOf(patient),
    details: patient.changeRequest?.ContactDetails?.TelephoneNumber ?? null,
    allergies: textsOfSection(medicalRecord, 'Allergies'),
    consultations: textsOfSection(medicalRecord, 'Consultations'),
    documents: textsOfSection(medicalRecord, 'Documents'),
    immunisations: textsOfSection(medicalRecord, 'Immunisations'),
    medication: textsOfSection(medicalRecord, 'Medication'),
    problems: textsOfSection(medicalRecord, 'Problems'),
    testResults: textsOfSection(medicalRecord, 'TestResults'),
    document: documentOf(patient),
    offered: practice.services.AppointmentsSupported,
    name: `${patient.firstName} ${patient.surname}`,
    nhsNumber: patient.identifiers[0]?.IdentifierValue ?? null,
    demographics: `${patient.firstName} ${patient.surname} ${patient.dateOfBirth}`,
    courses: patient.courses.map(({ Name }) => Name ?? '').sort(),
    recipients: practice.messageRecipients.map(({ Name }) => Name).sort(),
    prescriptions: prescriptionRequests.map((request) => medicinesOf(patient, [request]).join(', ')),
    message: patient.messages.map((message) => `${message.Subject ?? ''}: ${message.Content ?? ''}`),
  };
}

/** The accounts for a patient, by the person who signs in. */
function accountsOf(world: World, cast: Cast, patient: number): readonly (readonly [string, Account])[] {
  const accounts = world.accounts.filter(({ patientId }) => patientId === world.patients[patient - 1]?.id);
  // The world does not know who registers with a letter.
  if (patient === newcomerOf(cast)) return accounts.map((account) => [subjectOf(patient), account]);
  return accounts.flatMap((account) => {
    const isOf = (link: Link) => link.patientRelationshipId === account.patientRelationshipId;
    return world.people.filter(({ links }) => links.some(isOf)).map(({ subject }) => [subject, account] as const);
  });
}

/** The services beside those of the graph. The upstream does not say whether the practice dispenses. */
function otherServicesOf(practice: Practice, account: Account): readonly (boolean | null)[] {
  const { EpsEnabled, OnlineTriageEnabled, RecordSharingEnabled, RecordViewAuditEnabled } = effectiveServices(
    practice,
    account,
  );
  return [EpsEnabled, OnlineTriageEnabled, RecordSharingEnabled, RecordViewAuditEnabled, null];
}

function appointmentsOf(practice: Practice, patient: Patient): readonly string[] {
  return bookedSlots(practice, patient)
    .map(({ slot }) => `${slot.start.slice(11, 16)} ${slot.appointment?.reason ?? ''}`)
    .sort();
}

function medicinesOf({ courses }: Patient, requests: Patient['prescriptionRequests']): readonly string[] {
  const nameOf = (guid: string) =>
    courses.find(({ MedicationCourseGuid }) => MedicationCourseGuid.toLowerCase() === guid.toLowerCase())?.Name;
  return requests
    .flatMap(({ RequestedMedicationCourses }) => RequestedMedicationCourses)
    .map((course) => `${nameOf(course.RequestedMedicationCourseGuid) ?? ''}: ${course.RequestedMedicationCourseStatus}`)
    .sort();
}

function messagesOf(patient: Patient): readonly string[] {
  return patient.messages
    .map(({ Subject, MessageReplies }) => {
      const isUnread = MessageReplies.some(({ IsUnread }) => IsUnread === true);
      return `${Subject ?? ''}${isUnread ? ' (unread)' : ''}`;
    })
    .sort();
}

function documentOf({ medicalRecord }: Patient): string {
  const content = medicalRecord.Documents[0]?.content;
  return content?.kind === 'html' ? content.html.replaceAll(/<[^>]*>/g, '') : '';
}
