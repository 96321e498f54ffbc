import { expect } from 'vitest';

const id = expect.stringMatching(/^[\w-]{20,64}$/) as string;
const text = expect.stringMatching(/\S/) as string;
const success = (mutation: string, data: object = {}) => ({
  [mutation]: { __typename: expect.stringMatching(/Success$/) as string, ...data },
});
const patients = (data: object) => ({ gpOnlineUser: { patients: [{ id, ...data }] } });
const patient = (data: object) => ({ gpPatient: { id, ...data } });
const firstOf = (data: object) => expect.arrayContaining([expect.objectContaining(data)]) as unknown[];
const page = (node: object) => ({
  entries: { edges: firstOf({ node: expect.objectContaining(node) as object }) },
});

/** The part of each sample operation's response that a screen cannot do without. */
export const expectedData: Readonly<Record<string, object>> = {
  Overview: patients({ displayName: 'Marigold Teapot', appointments: { upcoming: firstOf({ id }) } }),
  FreeSlots: patients({
    bookableSlots: { slots: { edges: firstOf({ node: expect.objectContaining({ id }) as object }) } },
  }),
  SlotsByClinician: patient({
    bookableSlots: { earliest: { id }, unmatchedFilterIds: [], unknownClinicianSexCount: 0 },
  }),
  BookAppointment: success('bookGpAppointment', { appointment: { id, bookingReason: text } }),
  Appointment: patient({ appointment: { id, cancellation: { isAllowed: true, cancellationReason: 'REQUIRED' } } }),
  CancelAppointment: success('cancelGpAppointment'),
  AppointmentHistory: patients({ appointments: { upcoming: firstOf({ id }), past: firstOf({ id }) } }),
  OnlineServices: patients({ accessLevel: 'FULL', onlineServices: firstOf({ isAvailable: true }) }),
  Practice: { gpPractice: { name: 'Applewood Surgery', settings: { appointments: { maximumBooked: 4 } } } },
  FindPractices: { findGpPractices: { practices: [{ odsCode: 'X99901', practice: { isLive: true } }] } },
  HomeScreen: patients({
    displayName: 'Marigold Teapot',
    messages: { unreadCount: null, hasUnread: true, unreadAtLeast: 1 },
  }),
  Medicines: patients({
    medicationCourses: { courses: firstOf({ id, pendingRequest: expect.objectContaining({ id }) as object }) },
  }),
  OrderMedicines: success('requestGpPrescription', { prescription: { medicines: [{ status: 'REQUESTED' }] } }),
  OrderHistory: patients({ prescriptions: { requests: firstOf({ id }) } }),
  Order: patient({ prescription: { medicines: [{ status: 'REQUESTED' }] } }),
  CancelOrder: success('cancelGpPrescriptionRequest', { prescription: { medicines: [{ status: 'CANCELLED' }] } }),
  MedicalRecord: patients({ medicalRecord: { testResults: page({ id }), documents: page({ id }) } }),
  RecordPage: patient({ medicalRecord: { problems: page({ id }), medication: page({ id }) } }),
  TestTrend: patient({ medicalRecord: { testResults: page({ id }) } }),
  TestResult: patient({ medicalRecord: { testResult: { id } } }),
  Document: patient({ medicalRecord: { document: { id, content: { html: text } } } }),
  Messages: patients({ messageRecipients: { recipients: firstOf({ id }) } }),
  MessageThread: patient({ message: { thread: { body: text, replies: firstOf({ isUnread: true }) } } }),
  SendMessage: success('sendGpMessage', { conversation: { id, subject: 'A form to sign' } }),
  MarkMessageRead: success('markGpMessageRead', { patient: { messages: { unreadAtLeast: 0 } } }),
  DeleteMessage: success('deleteGpMessage'),
  PatientDetails: patient({ nhsNumber: '9990000018', demographics: { callingName: 'Mar' } }),
  ChangeDetails: success('requestGpDetailsChange', { detailsChange: { pending: { address: { town: 'Exampleton' } } } }),
  CancelDetailsChange: success('cancelGpDetailsChange', { patient: { detailsChange: { pending: null } } }),
  RegisterWithLinkageKey: success('registerGpAccountWithLinkageKey', { isNew: true, patient: { accessLevel: 'FULL' } }),
  RegisterWithDemographics: success('registerGpAccountWithDemographics', { patient: { accessLevel: 'RESTRICTED' } }),
  ResetAccountLinkageKey: success('resetGpAccountLinkageKey', { nextStep: 'PROVE_IDENTITY_AT_PRACTICE' }),
  UnlinkPatient: success('unlinkGpPatient', { patientId: id, gpOnlineUser: { patients: [] } }),
};
