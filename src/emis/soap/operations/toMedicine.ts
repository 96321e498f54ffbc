import type { Medicine, MedicineMixture, MedicineStatus } from '../../../domain/medicalRecord.ts';
import { toMedicineGroup } from '../../../domain/toMedicineGroup.ts';
import type { DrugStatus, Medication, Mixture } from '../generated/contract.ts';
import { courseKinds } from './courseKinds.ts';
import { toRecordEntry, type Contributors } from './toRecordEntry.ts';

const statuses: Readonly<Record<DrugStatus, MedicineStatus>> = {
  Active: 'active',
  Cancelled: 'cancelled',
  Unknown: 'other',
};

export function toMedicine(medication: Medication, contributors: Contributors): Medicine {
  const kind = courseKinds[medication.PrescriptionType];
  const status = medication.DrugStatus && statuses[medication.DrugStatus];
  return {
    ...toRecordEntry(medication, contributors),
    name: medication.DrugName,
    group: toMedicineGroup(kind, status),
    kind,
    status,
    dosage: medication.Dosage,
    quantity: medication.Quantity,
    quantityUnit: medication.QuantityUnit,
    quantityText: medication.QuantityRepresentation,
    isMixture: medication.IsMixture,
    mixture: medication.Mixture && toMixture(medication.Mixture),
    firstIssuedOn: medication.FirstIssueDate,
    lastIssuedOn: medication.LastIssueDate,
  };
}

function toMixture({ MixtureName, Constituents }: Mixture): MedicineMixture {
  const constituents = Constituents.map(({ ConstituentName, Strength }) => ({
    name: ConstituentName,
    strength: Strength,
  }));
  return { name: MixtureName, constituents };
}
