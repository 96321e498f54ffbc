import { slotListName } from '../../domain/bookableSlots.ts';
import type { PatientLink } from '../../domain/patient.ts';
import type { RecordSection } from '../../domain/practice.ts';
import { slotFilterName } from '../../domain/slotFilter.ts';
import { toTestResultFilter } from '../../domain/testResultFilter.ts';
import type {
  MedicalRecordAllergiesArgs,
  MedicalRecordTestResultsArgs,
  PatientBookableSlotsArgs,
} from '../../generated/resolvers-types.ts';

/** A function of the arguments and the parent of a field. */
type ToParent = (args: never, parent: never) => unknown;

/**
 * The parts of a field's value that are known before its call: those to which the cursors of the fields below it belong.
 * By the field, and by the type that has the cursors.
 */
const toParents: Readonly<Record<string, Readonly<Record<string, ToParent>>>> = {
  'Patient.bookableSlots': {
    GpBookableSlots: ({ from, to, filter }: PatientBookableSlotsArgs, link: PatientLink) => ({
      list: slotListName(link, { from, to }, slotFilterName(filter ?? {})),
    }),
  },
  'MedicalRecord.allergies': { GpRecordAllergies: sectionOf('allergies') },
  'MedicalRecord.consultations': { GpRecordConsultations: sectionOf('consultations') },
  'MedicalRecord.documents': { GpRecordDocuments: sectionOf('documents') },
  'MedicalRecord.immunisations': { GpRecordImmunisations: sectionOf('immunisations') },
  'MedicalRecord.medication': { GpRecordMedication: sectionOf('medication') },
  'MedicalRecord.problems': { GpRecordProblems: sectionOf('problems') },
  'MedicalRecord.testResults': {
    GpRecordTestResults: (args: MedicalRecordTestResultsArgs, link: PatientLink) => ({
      ...sectionOf('testResults')(args, link),
      filter: toTestResultFilter(args),
    }),
  },
};

function sectionOf(section: RecordSection) {
  return ({ from, to }: MedicalRecordAllergiesArgs, link: PatientLink) => ({
    link,
    section,
    requestedRange: { from: from ?? undefined, to: to ?? undefined },
  });
}

/** @returns what is known of the value of a field (`Type.field`) that has the type, or undefined. */
export function parentBeforeCall(field: string, typeName: string, args: unknown, parent: unknown): unknown {
  return toParents[field]?.[typeName]?.(args as never, parent as never);
}
