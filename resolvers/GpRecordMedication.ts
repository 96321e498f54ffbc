import type { GpRecordMedicationResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordMedication: GpRecordMedicationResolvers = {
  hiddenEntriesNotice: ({ section }, _, { texts }) => texts.hiddenEntriesNotice(section),
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};
