import type { RecordMedicationResolvers } from '../src/generated/resolvers-types.ts';

export const RecordMedication: RecordMedicationResolvers = {
  entries: (section, wish, { services }) => services.medicalRecord.page(section, wish),
};
