import type { AppointmentKind } from '../../src/domain/appointment.ts';
import type { DocumentProblemReason } from '../../src/domain/documentReading.ts';
import type { Practice, PracticeSettings } from '../../src/domain/practice.ts';
import type { PrescriptionRequest } from '../../src/domain/prescription.ts';
import type { Refusal } from '../../src/domain/RefusedError.ts';
import { readUkTime } from '../../src/domain/ukTime.ts';
import type { OptionalService } from '../../src/domain/upstreamTraits.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { messageId, recipientId, refused, resolved } from '../support/executeOperation.ts';
import { ids, type QueryOptions } from '../support/executeQuery.ts';
import { ada, noTraits, practice, settings } from '../support/fakeEmis.ts';

/** An operation, whose field `result` is a problem, and the upstream that leads to it. */
export interface ProblemCase extends Partial<Omit<QueryOptions, 'emis'>> {
  readonly operation: string;
  readonly upstream?: Partial<EmisClient>;
}

export const fields = '{ __typename ... on GpServiceProblem { problemCode message nextStep } }';

export const run =
  (name: string, defaults: object) =>
  (upstream: Partial<EmisClient> = {}, input: object = {}, more: Partial<ProblemCase> = {}): ProblemCase => ({
    operation: `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) ${fields} }`,
    upstream,
    variables: { input: { ...defaults, ...input } },
    ...more,
  });

export const query = (source: string, upstream: Partial<EmisClient>, more: Partial<ProblemCase> = {}): ProblemCase => ({
  operation: `{ ${source} }`,
  upstream,
  ...more,
});
export const ofPatient = (field: string, upstream: Partial<EmisClient>) =>
  query(`gpPatient(id: "ada") { result: ${field} ${fields} }`, upstream);

const at = (date: string) => readUkTime(`${date}T10:00:00`);
export const slotId = (date = '2026-12-01', kind: AppointmentKind = 'inPerson') =>
  ids.ofSlot({ link: ada, slotNumber: '5', kind, startsAt: at(date) });
export const appointmentId = (date = '2026-12-01') =>
  ids.ofAppointment({ link: ada, slotNumber: '5', startsAt: at(date) });
const prescriptionId = ids.ofPrescription({ link: ada, requestId: 'r', requestedAt: '2026-11-20T10:00:00Z' });
export const course = { courseId: 'a', name: 'A', kind: 'repeat', constituents: [], canBeRequested: false } as const;
export const pending: PrescriptionRequest = {
  requestId: 'r',
  requestedAt: '2026-11-20T10:00:00Z',
  medicines: [{ courseId: 'a', status: 'requested' }],
};

export const book = run('bookGpAppointment', { slotId: slotId() });
export const cancelAppointment = run('cancelGpAppointment', { appointmentId: appointmentId(), reason: 'Well' });
export const order = run('requestGpPrescription', {
  patientId: 'ada',
  courseIds: [ids.ofCourse({ link: ada, courseId: 'a' })],
});
export const cancelOrder = run('cancelGpPrescriptionRequest', { prescriptionId });
export const send = run('sendGpMessage', { patientId: 'ada', recipientIds: [recipientId(1)], subject: 'S', body: 'B' });
export const markRead = run('markGpMessageRead', { messageId: messageId(1) });
export const change = run('requestGpDetailsChange', { patientId: 'ada', contactDetails: { email: 'a@b.test' } });
export const cancel = run('cancelGpDetailsChange', { patientId: 'ada' });
export const reset = run('resetGpAccountLinkageKey', { patientId: 'ada', confirm: true });
const person = { odsCode: 'A28001', surname: 'Byron', dateOfBirth: '1980-02-29' };
export const link = run('registerGpAccountWithLinkageKey', {
  ...person,
  accountId: '1',
  linkageKey: 'K',
  relation: 'SELF',
});
export const open = run('registerGpAccountWithDemographics', {
  ...person,
  firstName: 'Ada',
  sex: 'OTHER',
  postcode: 'ZZ99 3VZ',
});

export const withPractice = (more: Partial<Practice>) => ({ practice: resolved({ ...practice, ...more }) });
export const withSettings = (more: Partial<PracticeSettings>) => ({
  practiceSettings: resolved({ ...settings, ...more }),
});
export const withoutService = (service: OptionalService) => ({ traits: { ...noTraits, lacks: new Set([service]) } });
export const booking = (refusal: Refusal) => book({ bookAppointment: refused(refusal) });
export const linking = (refusal: Refusal) => link({ registerWithLinkageKey: refused(refusal) }, {}, { links: [] });
export const signedIn = (identity?: object) =>
  ({ caller: { kind: 'signedIn', subject: 'sam', ...(identity && { identity }) } }) as Partial<ProblemCase>;

export function reading(problem: DocumentProblemReason, isAvailable = true): ProblemCase {
  const date = { precision: 'day', value: '2026-01-01' };
  const document = { eventGuid: 'e', date, documentGuid: 'd', title: 'Letter', texts: [], isAvailable };
  const sections = { documents: [document] } as never;
  const content = `medicalRecord { ... on MedicalRecord { documents { ... on GpRecordDocuments { entries(first: 1) { edges {
    node { result: content ${fields} } } } } } } }`;
  const upstream: Partial<EmisClient> = {
    recordSections: (_link, _sections, range) =>
      Promise.resolve({ sections, range, freeTextWithheldBefore: undefined }),
  };
  const readDocument = resolved({ kind: 'problem', problem } as const);
  return query(`gpPatient(id: "ada") { ${content} }`, upstream, { readDocument });
}

const until = Date.parse('2026-11-23T09:15:00Z');
export const locked = {
  lockedUntil: () => Promise.resolve(until),
  reserve: () => Promise.resolve({ kind: 'locked', until } as const),
};
