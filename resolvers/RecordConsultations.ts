import type { RecordConsultationsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordConsultations: RecordConsultationsResolvers = {
  entries: (section, wish, { services }) => services.medicalRecord.page(section, wish),
};
