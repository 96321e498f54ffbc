import type { MedicineGroup, MedicineStatus } from './medicalRecord.ts';
import type { MedicationCourseKind } from './prescription.ts';

/**
 * The group under which a medicine is shown to a patient. A repeat medicine is current or discontinued only when its
 * status says so: a missing or unknown status shows neither.
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
