import type { MedicationCourseKind } from '../../../domain/prescription.ts';
import type { PrescriptionType } from '../generated/contract.ts';

/** @returns the kind of course; `other` for a type that the contract does not list */
export function fromPrescriptionType(type: PrescriptionType): MedicationCourseKind {
  switch (type) {
    case 'Acute':
      return 'acute';
    case 'Repeat':
      return 'repeat';
    case 'RepeatDispensing':
      return 'repeatDispensing';
    case 'Automatic':
      return 'automatic';
    case 'Unknown':
      return 'other';
  }
}
