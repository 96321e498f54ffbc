import type { RecordConsultationsResolvers } from '../src/generated/resolvers-types.ts';

export const RecordConsultations: RecordConsultationsResolvers = {
  entries: (section, query, { services }) => services.medicalRecord.page(section, query),
};
