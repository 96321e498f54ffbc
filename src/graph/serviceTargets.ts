import type { Context } from '../context.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';
import type { Place } from '../availability/createAvailability.ts';

type ReadPatientId = (id: unknown, ids: OpaqueIds) => string | undefined;

/** The fields of mutations' inputs that name something of a patient's, and so the patient. */
export const patientsOfInputs: Readonly<Record<string, ReadPatientId>> = {
  appointmentId: (id, ids) => ids.openAppointment(id)?.patientId,
  messageId: (id, ids) => ids.openMessage(id)?.patientId,
  patientId: (id) => (typeof id === 'string' ? id : undefined),
  prescriptionId: (id, ids) => ids.openPrescription(id)?.patientId,
  slotId: (id, ids) => ids.openSlot(id)?.patientId,
};

/** The entities that hang on a service, and how their id names the patient. */
export const patientsOfEntities: Readonly<Record<string, ReadPatientId>> = {
  Appointment: (id, ids) => ids.openAppointment(id)?.patientId,
  ClinicalDocument: (id, ids) => ids.openDocument(id)?.patientId,
  Prescription: (id, ids) => ids.openPrescription(id)?.patientId,
};

/** Of whom a field of a type asks a service. Null: of nobody whom this person may see. */
export function placeOf(
  typeName: string,
  parent: unknown,
  args: Readonly<Record<string, unknown>>,
  context: Context,
): Place | Promise<Place | null> {
  switch (typeName) {
    case 'Query':
      return { kind: 'environment' };
    case 'Practice':
      return { kind: 'practice', odsCode: (parent as { odsCode: string }).odsCode };
    case 'Patient':
    case 'MedicalRecord':
      return { kind: 'patient', link: parent as PatientLink };
    case 'ClinicalDocument':
      return { kind: 'patient', link: (parent as { link: PatientLink }).link };
    case 'Mutation':
      return placeOfInput(args['input'] as Readonly<Record<string, unknown>>, context);
    default:
      throw new Error(`A field of ${typeName} has @requiresService, and nothing tells whose it is.`);
  }
}

/** Whose an entity is, from the reference to it. Null: nobody's whom this person may see. */
export function placeOfReference(typeName: string, id: unknown, context: Context): Promise<Place | null> {
  return placeOfId(patientsOfEntities, { [typeName]: id }, context);
}

/** A person who registers has no patient yet, and names the practice. */
async function placeOfInput(input: Readonly<Record<string, unknown>>, context: Context): Promise<Place | null> {
  const { odsCode } = input;
  if (typeof odsCode !== 'string') return placeOfId(patientsOfInputs, input, context);
  return (await context.loaders.practiceByOdsCode.load(odsCode)) && { kind: 'practice', odsCode };
}

async function placeOfId(
  readers: Readonly<Record<string, ReadPatientId>>,
  given: Readonly<Record<string, unknown>>,
  { ids, loaders }: Context,
): Promise<Place | null> {
  for (const [name, id] of Object.entries(given)) {
    const patientId = readers[name]?.(id, ids);
    const link = patientId === undefined ? null : await loaders.patientById.load(patientId);
    if (link) return { kind: 'patient', link };
  }
  return null;
}
