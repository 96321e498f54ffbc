/** What a span is about, beside its name. */
const describing = [
  'emis.loader',
  'emis.batch.size',
  'emis.service',
  'emis.decision',
  'emis.operation',
  'emis.queue',
  'emis.store',
  'emis.store.operation',
];

/** @returns the name of a span, and what it is about */
export function describeSpan(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const about = describing.flatMap((attribute) => attributes[attribute] ?? []);
  return [name, ...about].join(' ');
}

/** The spans of a load for one patient: it waits for its turn in the session, then calls. */
const loadOf = (loader: string, operation: string, times: number, keys = 1): Record<string, number> => ({
  [`load ${loader} ${keys}`]: times,
  [`load ${loader} ${keys} > wait session`]: times,
  [`load ${loader} ${keys} > upstream call ${operation}`]: times,
});

/** Accounts are read first, and open the sessions of their patients. */
const accountsOf = (patients: number): Record<string, number> => {
  const load = `load accountByPatient ${patients}`;
  const calls = ['BeginPatientSession', 'CompletePatientSession', 'GetUserOptions'];
  return { [load]: 1, ...Object.fromEntries(calls.map((call) => [`${load} > upstream call ${call}`, patients])) };
};

const inside = (outer: string, spans: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(spans).map(([path, count]) => [`${outer} > ${path}`, count]));

/** A service is available to some patients, and what follows from it is inside its gate. */
const gate = (service: string, patients: number, spans: Record<string, number> = {}): Record<string, number> => ({
  [`gate ${service} available`]: patients,
  ...(patients < 3 && { [`gate ${service} NOT_GRANTED`]: 3 - patients }),
  ...inside(`gate ${service} available`, spans),
});

/**
 * All spans of the first request for the home screen by the parent of two children, by their paths. Two practices: the
 * parent's and the children's. The practice has not granted the parent the younger child's messages or record.
 */
export const firstHomeScreenSpans: Readonly<Record<string, number>> = {
  request: 1,
  // The limit of the person's requests.
  'request > store durable get': 1,
  'request > operation': 1,
  ...inside('request > operation', {
    'load patientsBySubject 1': 1,
    'load patientsBySubject 1 > store durable get': 2,
    'load patientsBySubject 1 > store durable compareAndSet': 1,
    'load practiceByOdsCode 2': 1,
    'load practiceByOdsCode 2 > upstream call CreateEndUserSession': 1,
    'load practiceByOdsCode 2 > upstream call GetClinicalVersionInformation': 2,
    'load practiceSettingsByOdsCode 1': 2,
    'load practiceSettingsByOdsCode 1 > upstream call GetPracticeSettings': 2,
    ...accountsOf(1),
    ...accountsOf(2),
    ...loadOf('demographicsByPatient', 'GetDemographics', 3),
    // Each link is pinned to the person whom its details name.
    'load demographicsByPatient 1 > store durable get': 3,
    'load demographicsByPatient 1 > store durable compareAndSet': 3,
    ...gate('PRACTICE_SETTINGS', 3),
    ...gate('PATIENT_DETAILS', 3),
    ...gate('APPOINTMENTS', 3, loadOf('appointmentsByPatient', 'GetPatientAppointments', 3)),
    ...gate('PRESCRIPTIONS', 3, loadOf('medicationCoursesByPatient', 'GetMedicationCourses', 3)),
    ...gate('MESSAGES', 2, loadOf('messagesByPatient', 'GetMessages', 2)),
    // One call reads the three sections.
    ...gate('RECORD_ALLERGIES', 2, loadOf('recordSectionsByPatient', 'GetMedicalRecordData', 2, 3)),
    ...gate('RECORD_PROBLEMS', 2),
    ...gate('RECORD_TEST_RESULTS', 2),
  }),
};
