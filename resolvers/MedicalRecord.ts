import type { MedicalRecordResolvers } from '../src/generated/resolvers-types.ts';

export const MedicalRecord: MedicalRecordResolvers = {
  __resolveReference: async ({ id }: { id?: unknown }, { loaders }) =>
    typeof id === 'string' ? loaders.medicalRecordById.load(id) : null,
  id: (link, _, { ids }) => ids.ofMedicalRecord(link),
  patient: (link) => link,
  allergies: async (link, range, { services }) => ({
    ...(await services.medicalRecord.section(link, 'allergies', range)),
    __typename: 'RecordAllergies',
  }),
  consultations: async (link, range, { services }) => ({
    ...(await services.medicalRecord.section(link, 'consultations', range)),
    __typename: 'RecordConsultations',
  }),
  documents: async (link, range, { services }) => ({
    ...(await services.medicalRecord.section(link, 'documents', range)),
    __typename: 'RecordDocuments',
  }),
  document: async (link, { id }, { services }) => {
    const document = await services.documents.ofPatient(link, id);
    return document && { ...document, __typename: 'ClinicalDocument' };
  },
  immunisations: async (link, range, { services }) => ({
    ...(await services.medicalRecord.section(link, 'immunisations', range)),
    __typename: 'RecordImmunisations',
  }),
  medication: async (link, range, { services }) => ({
    ...(await services.medicalRecord.section(link, 'medication', range)),
    __typename: 'RecordMedication',
  }),
  problems: async (link, range, { services }) => ({
    ...(await services.medicalRecord.section(link, 'problems', range)),
    __typename: 'RecordProblems',
  }),
  testResults: async (link, range, { services }) => ({
    ...(await services.medicalRecord.section(link, 'testResults', range)),
    __typename: 'RecordTestResults',
  }),
};
