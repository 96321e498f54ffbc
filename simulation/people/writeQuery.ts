const unavailable = '... on GpServiceUnavailable { reason }';

const fieldsOfWrites = {
  book: ['bookGpAppointment', 'BookGpAppointmentInput'],
  cancel: ['cancelGpAppointment', 'CancelGpAppointmentInput'],
  order: ['requestGpPrescription', 'RequestGpPrescriptionInput'],
  cancelOrder: ['cancelGpPrescriptionRequest', 'CancelGpPrescriptionRequestInput'],
  send: ['sendGpMessage', 'SendGpMessageInput'],
  markRead: ['markGpMessageRead', 'MarkGpMessageReadInput'],
  delete: ['deleteGpMessage', 'DeleteGpMessageInput'],
  changeDetails: ['requestGpDetailsChange', 'RequestGpDetailsChangeInput'],
  cancelDetails: ['cancelGpDetailsChange', 'CancelGpDetailsChangeInput'],
  register: ['registerGpAccountWithLinkageKey', 'RegisterGpAccountWithLinkageKeyInput'],
  registerWithDetails: ['registerGpAccountWithDemographics', 'RegisterGpAccountWithDemographicsInput'],
  unlink: ['unlinkGpPatient', 'UnlinkGpPatientInput'],
  reset: ['resetGpAccountLinkageKey', 'ResetGpAccountLinkageKeyInput'],
} as const;

/** A write, of whose result the kind is selected. */
export function writeQuery(action: keyof typeof fieldsOfWrites): string {
  const [field, input] = fieldsOfWrites[action];
  // Unlinking is never unavailable, and a registration says which patient it linked.
  const registration = `${unavailable} ... on GpOnlineRegistrationSuccess { patient { id } }`;
  const more = { register: registration, registerWithDetails: registration, unlink: '' };
  const selection =
    action === 'register' || action === 'registerWithDetails' || action === 'unlink' ? more[action] : unavailable;
  return `mutation ($input: ${input}!) { result: ${field}(input: $input) {
    __typename ... on GpServiceProblem { problemCode } ${selection} } }`;
}
