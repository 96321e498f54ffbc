import { toAccessLevel } from '../src/domain/patient.ts';
import { selectedFields } from '../src/graph/selectedFields.ts';
import type { PatientResolvers } from '../src/generated/resolvers-types.ts';

export const Patient: PatientResolvers = {
  // Only the keys of a representation are read, and they are not trusted.
  __resolveReference: async ({ id, nhsNumber }: { id?: unknown; nhsNumber?: unknown }, { loaders }) => {
    if (typeof id === 'string') return loaders.patientById.load(id);
    return typeof nhsNumber === 'string' && id === undefined ? loaders.patientByNhsNumber.load(nhsNumber) : null;
  },
  id: ({ patientId }) => patientId,
  nhsNumber: (link, _, { availability, loaders }) =>
    availability.orNull('PATIENT_DETAILS', { kind: 'patient', link }, async () => {
      const { nhsNumber } = await loaders.demographicsByPatient.load(link);
      return nhsNumber ?? null;
    }),
  displayName: (link, _, { services }) => services.displayNames.ofPatient(link),
  isDisplayNameIncomplete: (link, _, { services }) => services.displayNames.isIncomplete(link),
  isRelationDeclared: ({ isRelationDeclared }) => isRelationDeclared ?? false,
  practice: ({ odsCode }, _, { loaders }) => loaders.practiceByOdsCode.load(odsCode),
  accessLevel: async (link, _, { availability }) => {
    const account = await availability.account(link);
    return account && toAccessLevel(account);
  },
  demographics: (link, _, { loaders }) => loaders.demographicsByPatient.load(link),
  otherServices: async (link, _, { availability }) => {
    const account = await availability.account(link);
    return account?.kind === 'active' ? account.otherServices : null;
  },
  onlineServices: (link, _, { availability }) => availability.statuses({ kind: 'patient', link }),
  appointments: (link, { from }, { services }) => services.appointments.ofPatient(link, from),
  appointment: (link, { id }, { services }) => services.appointments.byId(link, id),
  bookableSlots: async (link, { from, to, filter }, { availability, services }, info) =>
    (await availability.ofKinds(link.odsCode, filter?.kinds ?? [])) ??
    services.appointments.offerSlots(link, { from, to }, filter ?? {}, selectedFields(info)),
  medicationCourses: async (link, _, { loaders }) => ({
    courses: await loaders.medicationCoursesByPatient.load(link),
  }),
  prescriptions: async (link, { from, to }, { loaders }) => ({
    requests: await loaders.prescriptionsByPatient.load({ link, from, to }),
  }),
  prescription: (link, { id }, { services }) => services.prescriptions.byId(link, id),
  medicalRecord: (link) => link,
  messages: (link, _, { services }) => services.messages.ofPatient(link),
  message: (link, { id }, { services }) => services.messages.byId(link, id),
  messageRecipients: async (link, _, { loaders }) => ({
    recipients: await loaders.messageRecipientsByPatient.load(link),
  }),
  detailsChange: (link, _, { services }) => services.detailsChanges.ofPatient(link),
};
