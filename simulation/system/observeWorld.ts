import type { Account } from '../../simulator/world/Account.ts';
import { bookedSlots, practiceByCode } from '../../simulator/world/lookup.ts';
import type { Patient } from '../../simulator/world/Patient.ts';
import type { Link } from '../../simulator/world/Person.ts';
import type { Practice } from '../../simulator/world/Practice.ts';
import type { World } from '../../simulator/world/World.ts';
import { newcomerOf, subjectOf, type Cast } from '../plan/cast.ts';

/** Everything in the world that an operation of the simulation can read or change, by key, in the form of the reads. */
export function observeWorld(world: World, cast: Cast): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const practice of world.practices) values.set(`slots/${practice.odsCode}`, freeSlotsOf(practice));
  values.set('search', world.practices.map(({ odsCode }) => odsCode).sort());
  world.patients.forEach((patient, at) => {
    const number = at + 1;
    const practice = practiceByCode(world, patient.odsCode);
    if (!practice) throw new Error(`No practice ${patient.odsCode}`);
    values.set(`appointments/${number}`, appointmentsOf(practice, patient));
    values.set(`orders/${number}`, medicinesOf(patient, patient.prescriptionRequests));
    values.set(`messages/${number}`, messagesOf(patient));
    values.set(`details/${number}`, patient.changeRequest?.ContactDetails?.TelephoneNumber ?? null);
    values.set(`allergies/${number}`, patient.medicalRecord.Allergies.map((entry) => entry?.Term ?? '').sort());
    values.set(`document/${number}`, documentOf(patient));
    values.set(`offered/${number}`, practice.services.AppointmentsSupported);
    values.set(`registered/${number}`, accountsOf(world, cast, number).length > 0);
    values.set(`demographics/${number}`, `${patient.firstName} ${patient.surname} ${patient.dateOfBirth}`);
    values.set(`courses/${number}`, patient.courses.map(({ Name }) => Name ?? '').sort());
    values.set(`recipients/${number}`, practice.messageRecipients.map(({ Name }) => Name).sort());
    values.set(`record/${number}`, 'no other entries');
    values.set(
      `prescriptions/${number}`,
      patient.prescriptionRequests.map((request) => medicinesOf(patient, [request]).join(', ')),
    );
    values.set(`testResult/${number}`, testResultOf(patient));
    values.set(
      `message/${number}`,
      patient.messages.map((message) => `${message.Subject ?? ''}: ${message.Content ?? ''}`),
    );
    for (const [person, account] of accountsOf(world, cast, number)) {
      values.set(`granted/${number}/${person}`, account.assigned.AppointmentsEnabled);
      values.set(`restricted/${number}/${person}`, account.linkLevel === 'Restricted');
    }
  });
  return values;
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

function freeSlotsOf(practice: Practice): readonly string[] {
  return practice.clinics
    .flatMap(({ slots }) => slots)
    .filter(({ appointment, withdrawn }) => appointment === undefined && withdrawn !== true)
    .map(({ start }) => start.slice(11, 16))
    .sort();
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

function testResultOf({ medicalRecord }: Patient): string {
  const value = medicalRecord.TestResults[0]?.Value;
  return `${value?.Term ?? ''}: ${Number(value?.NumericValue)}`;
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
