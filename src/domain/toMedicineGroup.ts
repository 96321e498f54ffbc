import type { MedicineGroup, MedicineStatus } from './medicalRecord.ts';
import type { MedicationCourseKind } from './prescription.ts';

/**
 * Where a medicine stands in a list for a patient. One prescribed again and again is current or discontinued only when
 * its status says so: a status that is missing or not known proves neither.
 */
export function toMedicineGroup(kind: MedicationCourseKind, status: MedicineStatus | undefined): MedicineGroup {
  switch (kind) {
    case 'acute':
      return 'acute';
    case 'repeat':
    case 'repeatDispensing':
      if (status === 'active') return 'currentRepeat';
      return status === 'cancelled' ? 'discontinued' : 'other';
    case 'automatic':
    case 'other':
      return 'other';
  }
}
