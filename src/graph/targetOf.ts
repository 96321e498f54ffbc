import type { ServiceTarget } from '../availability/Availability.ts';
import type { Context } from '../context.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { OpaqueIds } from '../ids/createOpaqueIds.ts';

type ReadPatientId = (id: unknown, ids: OpaqueIds) => string | undefined;

/** Input fields of mutations that identify the patient. */
export const patientIdsOfInputs: Readonly<Record<string, ReadPatientId>> = {
  appointmentId: (id, ids) => ids.openAppointment(id)?.patientId,
  messageId: (id, ids) => ids.openMessage(id)?.patientId,
  patientId: (id) => (typeof id === 'string' ? id : undefined),
  prescriptionId: (id, ids) => ids.openPrescription(id)?.patientId,
  slotId: (id, ids) => ids.openSlot(id)?.patientId,
};

/** Entities that require a service. Their `id` identifies the patient. */
export const patientIdsOfEntities: Readonly<Record<string, ReadPatientId>> = {
  Appointment: (id, ids) => ids.openAppointment(id)?.patientId,
  ClinicalDocument: (id, ids) => ids.openDocument(id)?.patientId,
  MedicationCourse: (id, ids) => ids.openCourse(id)?.patientId,
  PracticeMessage: (id, ids) => ids.openMessage(id)?.patientId,
  Prescription: (id, ids) => ids.openPrescription(id)?.patientId,
};

/** @returns the target of the service that a field requires, or null when the caller may not see it. */
export function targetOf(
  typeName: string,
  parent: unknown,
  args: Readonly<Record<string, unknown>>,
  context: Context,
): ServiceTarget | Promise<ServiceTarget | null> {
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
      return targetOfInput(args['input'] as Readonly<Record<string, unknown>>, context);
    default:
      throw new Error(`A field of ${typeName} has @requiresService, but its target is not defined.`);
  }
}

/** @returns the target of the service that an entity requires, or null when the caller may not see the entity. */
export function targetOfReference(typeName: string, id: unknown, context: Context): Promise<ServiceTarget | null> {
  return targetOfIds(patientIdsOfEntities, { [typeName]: id }, context);
}

/** A registration has no patient yet. Its input names the practice. */
async function targetOfInput(input: Readonly<Record<string, unknown>>, context: Context) {
  const { odsCode } = input;
  if (typeof odsCode !== 'string') return targetOfIds(patientIdsOfInputs, input, context);
  return (await context.loaders.practiceByOdsCode.load(odsCode)) && ({ kind: 'practice', odsCode } as const);
}

async function targetOfIds(
  readers: Readonly<Record<string, ReadPatientId>>,
  idsByName: Readonly<Record<string, unknown>>,
  { ids, loaders }: Context,
): Promise<ServiceTarget | null> {
  for (const [name, id] of Object.entries(idsByName)) {
    const patientId = readers[name]?.(id, ids);
    const link = patientId === undefined ? null : await loaders.patientById.load(patientId);
    if (link) return { kind: 'patient', link };
  }
  return null;
}
