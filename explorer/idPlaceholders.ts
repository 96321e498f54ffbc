/** An object in a response. */
export type Entry = Readonly<Record<string, unknown>>;

/** A placeholder in a sample operation's variables, and the response fields that contain an id for it. */
export interface IdPlaceholder {
  readonly text: string;
  readonly parentFields: readonly string[];
  readonly noun: string;
  /** The operation to open next. */
  readonly operation: string;
  /** The id of an entry, or undefined if the operation cannot use it. Default: its `id`. */
  idOf?(entry: Entry): unknown;
}

/** The text in place of a patient's id. An id that belongs to a patient is filled in together with that patient's. */
export const patientPlaceholder: IdPlaceholder = {
  text: 'paste a patient id here',
  parentFields: ['patients', 'gpPatient', 'patient'],
  noun: 'patient',
  operation: 'PatientDetails',
};

/**
 * The placeholders, the most useful for the next operation first. Operations that stop or unlink an account have other
 * texts on purpose: the user must paste the patient's id.
 */
export const idPlaceholders: readonly IdPlaceholder[] = [
  { text: 'paste a slot id here', parentFields: ['slots'], noun: 'slot', operation: 'BookAppointment' },
  {
    text: 'paste an appointment id here',
    parentFields: ['upcoming', 'appointment'],
    noun: 'appointment',
    operation: 'CancelAppointment',
  },
  { text: 'paste a clinician id here', parentFields: ['clinicians'], noun: 'clinician', operation: 'SlotsByClinician' },
  {
    text: 'paste a location id here',
    parentFields: ['location', 'locations'],
    noun: 'location',
    operation: 'SlotsByClinician',
  },
  {
    text: 'paste a medicine id here',
    parentFields: ['courses'],
    noun: 'medicine',
    operation: 'OrderMedicines',
    idOf: ({ id, ordering, pendingRequest }) =>
      isObject(ordering) && ordering['isOrderable'] === true && !pendingRequest ? id : undefined,
  },
  {
    text: 'paste an order id here',
    parentFields: ['requests', 'prescription', 'pendingRequest'],
    noun: 'order',
    operation: 'Order',
  },
  {
    text: 'paste a document id here',
    parentFields: ['documents'],
    noun: 'document',
    operation: 'Document',
    idOf: ({ id, isAvailable }) => (isAvailable === false ? undefined : id),
  },
  {
    text: 'paste a test result id here',
    parentFields: ['testResults'],
    noun: 'test result',
    operation: 'TestResult',
  },
  {
    text: 'paste a code here',
    parentFields: ['testResults', 'testResult'],
    noun: 'test’s code',
    operation: 'TestTrend',
    idOf: ({ code }) => (isObject(code) ? (code['sctid'] ?? code['code']) : undefined),
  },
  {
    text: 'paste a message id here',
    parentFields: ['conversations', 'message'],
    noun: 'message',
    operation: 'MessageThread',
  },
  { text: 'paste a recipient id here', parentFields: ['recipients'], noun: 'recipient', operation: 'SendMessage' },
  patientPlaceholder,
];

export function isObject(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null;
}
