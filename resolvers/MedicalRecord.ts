import type { MedicalRecordResolvers } from '../src/generated/resolvers-types.ts';

export const MedicalRecord: MedicalRecordResolvers = {
  __resolveReference: async ({ id }: { id?: unknown }, { loaders }) =>
    typeof id === 'string' ? loaders.medicalRecordById.load(id) : null,
  id: (link, _, { ids }) => ids.ofMedicalRecord(link),
  patient: (link) => link,
  allergies: (link, range, { services }) => services.medicalRecord.section(link, 'allergies', range),
  consultations: (link, range, { services }) => services.medicalRecord.section(link, 'consultations', range),
  documents: (link, range, { services }) => services.medicalRecord.section(link, 'documents', range),
  document: (link, { id }, { services }) => services.documents.ofPatient(link, id),
  immunisations: (link, range, { services }) => services.medicalRecord.section(link, 'immunisations', range),
  medication: (link, range, { services }) => services.medicalRecord.section(link, 'medication', range),
  problems: (link, range, { services }) => services.medicalRecord.section(link, 'problems', range),
  testResults: (link, query, { services }) => services.medicalRecord.testResults(link, query),
  testResult: (link, { id }, { services }) => services.medicalRecord.testResult(link, id),
};
