import type { RecordMedicationResolvers } from '../src/generated/resolvers-types.ts';

export const RecordMedication: RecordMedicationResolvers = {
  hiddenEntriesNotice: ({ section }, _, { texts }) => texts.hiddenEntriesNotice(section),
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};
