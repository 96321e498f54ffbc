import assert from 'node:assert/strict';
import type { GatedIds } from './gatedFields.ts';
import type { Stack } from './startStack.ts';

/** Reads the ids of the first patient of a person. The patient must have one of each kind. */
export async function readGatedIds({ query }: Stack, as: string): Promise<GatedIds> {
  const { data } = await query(
    `{ gpOnlineUser { patients { id practice { odsCode }
      bookableSlots(from: "2026-05-13", to: "2026-05-20") { ... on GpBookableSlots { slots { edges { node { slot: id } } } } }
      appointments { ... on GpAppointments { upcoming { appointment: id } } }
      prescriptions { ... on GpPrescriptions { requests { prescription: id } } }
      medicationCourses { ... on GpMedicationCourses { courses { course: id } } }
      messages { ... on GpPracticeMessages { conversations { message: id } } }
      messageRecipients { ... on GpPracticeMessageRecipients { recipients { recipient: id } } }
      medicalRecord {
        documents { ... on GpRecordDocuments { entries { edges { node { document: id } } } } }
        testResults { ... on GpRecordTestResults { entries { edges { node { testResult: id } } } } } } } } }`,
    {},
    { as },
  );
  const { gpOnlineUser } = data as { gpOnlineUser: { patients: [{ id: string; practice: { odsCode: string } }] } };
  const [patient] = gpOnlineUser.patients;
  const json = JSON.stringify(patient);
  const first = (name: string) => {
    const id = new RegExp(`"${name}":"([^"]+)"`).exec(json)?.[1];
    assert(id, `The first patient of ${as} has no ${name}.`);
    return id;
  };
  return {
    patient: patient.id,
    odsCode: patient.practice.odsCode,
    appointment: first('appointment'),
    slot: first('slot'),
    prescription: first('prescription'),
    course: first('course'),
    message: first('message'),
    recipient: first('recipient'),
    document: first('document'),
    testResult: first('testResult'),
  };
}
