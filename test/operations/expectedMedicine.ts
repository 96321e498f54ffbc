import type { MedicalRecord, Medication } from '../../simulator/world/MedicalRecord.ts';
import { all, entry, text, type Plain } from './expectedEvent.ts';

const kinds = {
  Acute: 'ACUTE',
  Repeat: 'REPEAT',
  RepeatDispensing: 'REPEAT_DISPENSING',
  Automatic: 'AUTOMATIC',
  Unknown: 'OTHER',
} as const;
const statuses = { Active: 'ACTIVE', Cancelled: 'CANCELLED', Unknown: 'OTHER' } as const;

/** The fields of a medicine of a record, without its id. */
export function medicine(record: MedicalRecord, medication: Medication): Plain {
  const { PrescriptionType: kind, DrugStatus: status, Mixture: mixture } = medication;
  const isRepeat = kind === 'Repeat' || kind === 'RepeatDispensing';
  const repeatGroup = status === 'Active' ? 'CURRENT_REPEAT' : status === 'Cancelled' ? 'DISCONTINUED' : 'OTHER';
  return {
    ...entry(record, medication),
    name: medication.DrugName,
    group: kind === 'Acute' ? 'ACUTE' : isRepeat ? repeatGroup : 'OTHER',
    kind: kinds[kind],
    prescribingStatus: status ? statuses[status] : null,
    dosage: text(medication.Dosage),
    quantity: text(medication.Quantity),
    quantityUnit: text(medication.QuantityUnit),
    quantityText: text(medication.QuantityRepresentation),
    isMixture: medication.IsMixture ?? null,
    firstIssuedOn: text(medication.FirstIssueDate),
    lastIssuedOn: text(medication.LastIssueDate),
    mixture: mixture
      ? {
          name: mixture.MixtureName,
          constituents: all(mixture.Constituents).map(({ ConstituentName, Strength }) => ({
            name: ConstituentName,
            strength: text(Strength),
          })),
        }
      : null,
  };
}
