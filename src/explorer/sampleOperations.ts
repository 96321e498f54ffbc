import { readdirSync, readFileSync } from 'node:fs';

/** A sample operation. `variables` is JSON text. */
export interface SampleOperation {
  readonly name: string;
  readonly query: string;
  readonly variables?: string;
}

const folder = new URL('../../examples/operations/', import.meta.url);
const dayMs = 86_400_000;

/** Reads the operations in `examples/operations`, in file order. Date variables start on the day after `now`. */
export function readSampleOperations(now: Date): readonly SampleOperation[] {
  const variables = sampleVariablesFor(now);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => {
      const query = readFileSync(new URL(file, folder), 'utf8');
      const name = /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? file;
      const sampleVariables = variables[name];
      return { name, query, ...(sampleVariables && { variables: JSON.stringify(sampleVariables, undefined, 2) }) };
    });
}

const patientId = 'paste a patient id here';

/** The placeholders, such as `paste a slot id here`, are those that `explorer/idPlaceholders.ts` replaces. */
function sampleVariablesFor(now: Date): Readonly<Record<string, object>> {
  // Starts tomorrow, because some practices do not take same-day bookings.
  const nextTwoWeeks = { from: ukDate(now, 1), to: ukDate(now, 14) };
  return {
    FreeSlots: { ...nextTwoWeeks, filter: { kinds: ['IN_PERSON'] } },
    SlotsByClinician: {
      patientId,
      ...nextTwoWeeks,
      filter: {
        clinicianIds: ['paste a clinician id here'],
        locationIds: ['paste a location id here'],
        timeOfDay: { from: '08:00', to: '18:30' },
        onlyBookable: true,
      },
    },
    BookAppointment: { input: { slotId: 'paste a slot id here', reason: 'A cough that does not go away' } },
    Appointment: { patientId, appointmentId: 'paste an appointment id here' },
    CancelAppointment: { input: { appointmentId: 'paste an appointment id here', reason: 'I am well again' } },
    AppointmentHistory: { from: ukDate(now, -365) },
    Practice: { odsCode: 'X99901' },
    FindPractices: { input: { name: 'apple', postcode: 'ZZ99 0AA' } },
    OrderMedicines: {
      input: { patientId, courseIds: ['paste a medicine id here'], comment: 'I am away from next week' },
    },
    OrderHistory: { from: ukDate(now, -365) },
    Order: { patientId, prescriptionId: 'paste an order id here' },
    CancelOrder: { input: { prescriptionId: 'paste an order id here' } },
    RecordPage: {
      patientId,
      from: ukDate(now, -3653),
      to: ukDate(now, 0),
      groups: ['ACUTE', 'CURRENT_REPEAT', 'OTHER'],
      abnormalOnly: true,
    },
    TestTrend: { patientId, codes: ['paste a code here'], from: ukDate(now, -3653) },
    TestResult: { patientId, testResultId: 'paste a test result id here' },
    Document: { patientId, documentId: 'paste a document id here' },
    MessageThread: { patientId, messageId: 'paste a message id here' },
    SendMessage: {
      input: {
        patientId,
        subject: 'A form to sign',
        body: 'May I bring a form to sign?\nAny day will do.',
        recipientIds: ['paste a recipient id here'],
      },
    },
    MarkMessageRead: { input: { messageId: 'paste a message id here' } },
    DeleteMessage: { input: { messageId: 'paste a message id here' } },
    PatientDetails: { patientId },
    ChangeDetails: {
      input: {
        patientId,
        contactDetails: { telephone: '01632 960123', mobile: '07700 900123', email: 'new@example.test' },
        address: {
          houseNameOrFlat: 'The Annexe',
          street: '7 Elsewhere Lane',
          village: 'Lower Example',
          town: 'Exampleton',
          county: 'Nowhereshire',
          postcode: 'ZZ99 7XY',
        },
      },
    },
    CancelDetailsChange: { input: { patientId } },
    ...registrationVariables,
  };
}

const registrationVariables = {
  RegisterWithLinkageKey: {
    input: {
      odsCode: 'X99901',
      accountId: 'paste the account id from the letter here',
      linkageKey: 'paste the linkage key from the letter here',
      surname: 'Postbox',
      dateOfBirth: '1979-04-01',
      relation: 'SELF',
    },
  },
  RegisterWithDemographics: {
    input: {
      odsCode: 'X99901',
      title: 'Mx',
      firstName: 'Ulla',
      surname: 'Walkin',
      dateOfBirth: '1979-04-01',
      sex: 'OTHER',
      postcode: 'ZZ99 3VZ',
      contactDetails: { mobile: '07700 900456' },
    },
  },
  // Not the placeholder that is filled in: the user must choose the patient.
  ResetAccountLinkageKey: {
    input: {
      patientId: 'paste the id of the patient to stop here',
      confirm: true,
      reason: 'I think that somebody else uses my account',
    },
  },
  UnlinkPatient: { input: { patientId: 'paste the id of the patient to unlink here' } },
};

function ukDate(now: Date, daysAhead: number): string {
  const date = new Date(now.getTime() + daysAhead * dayMs);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(date);
}
