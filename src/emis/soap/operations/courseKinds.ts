import type { MedicationCourseKind } from '../../../domain/prescription.ts';
import type { PrescriptionType } from '../generated/contract.ts';

/** The kind of course for each type of the contract. */
export const courseKinds: Readonly<Record<PrescriptionType, MedicationCourseKind>> = {
  Acute: 'acute',
  Repeat: 'repeat',
  RepeatDispensing: 'repeatDispensing',
  Automatic: 'automatic',
  Unknown: 'other',
};
