import type { RecordMedicationResolvers } from '../src/generated/resolvers-types.ts';

export const RecordMedication: RecordMedicationResolvers = {
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};
