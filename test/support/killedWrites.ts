import { registerWithLinkageKey } from './registration.ts';

/** The answer to `idsQuery`, of one patient. */
export interface Ids {
  readonly id: string;
  readonly messageRecipients: { readonly recipients: readonly [{ readonly id: string }] };
  readonly medicationCourses: { readonly courses: readonly [{ readonly id: string }] };
  readonly bookableSlots: {
    readonly slots: { readonly edges: readonly { readonly node: { id: string; startsAt: { local: string } } }[] };
  };
}

/** Reads what the writes of a person name. @param day `YYYY-MM-DD` */
export const idsQuery = (day: string): string => `{ gpOnlineUser { patients { id
  messageRecipients { ... on GpPracticeMessageRecipients { recipients { id } } }
  medicationCourses { ... on GpMedicationCourses { courses { id } } }
  bookableSlots(from: "${day}", to: "${day}") {
    ... on GpBookableSlots { slots(first: 50) { edges { node { id startsAt { local } } } } } } } } }`;
/** Reads what the writes of a person change. */
export const truthQuery = `{ gpOnlineUser { patients { relation
  appointments { ... on GpAppointments { upcoming { startsAt { local } } } }
  messages { ... on GpPracticeMessages { conversations { subject } } }
  prescriptions { ... on GpPrescriptions { requests { id } } } } } }`;
/** A write of each kind, by the kind of its effect at the practice. */
export const mutations = {
  booked: 'mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename } }',
  messageSent: 'mutation ($input: SendGpMessageInput!) { sendGpMessage(input: $input) { __typename } }',
  prescriptionRequested:
    'mutation ($input: RequestGpPrescriptionInput!) { requestGpPrescription(input: $input) { __typename } }',
  registered: registerWithLinkageKey,
};
export type Effect = keyof typeof mutations;
