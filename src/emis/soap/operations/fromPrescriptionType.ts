import type { MedicationCourseKind } from '../../../domain/prescription.ts';
import type { PrescriptionType } from '../generated/contract.ts';

/** Whether a medicine is prescribed once or again and again. */
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
