import { afterEach, expect, test } from 'vitest';
import { clearIds, fillPlaceholders, getKnownIds, storeIds } from '../../explorer/responseIds.ts';

afterEach(() => clearIds());

const fill = (variables: object) => JSON.parse(fillPlaceholders(JSON.stringify(variables))) as unknown;
const patientId = 'paste a patient id here';
const messageId = 'paste a message id here';
const messages = (...ids: readonly string[]) => ({ messages: { conversations: ids.map((id) => ({ id })) } });
const home = (...patients: readonly object[]) => ({ data: { gpOnlineUser: { patients } } });

test('the first id of a response is filled in with the patient to whom it belongs', () => {
  storeIds(home({ id: 'patient-1', ...messages() }, { id: 'patient-2', ...messages('message-1', 'message-2') }));
  expect(fill({ patientId, messageId })).toEqual({ patientId: 'patient-2', messageId: 'message-1' });
  expect(fill({ patientId })).toEqual({ patientId: 'patient-1' });
});

test('an id in the result of a mutation belongs to the patient beside it', () => {
  storeIds(home({ id: 'patient-1' }));
  storeIds({ data: { bookGpAppointment: { appointment: { id: 'appointment-1' }, patient: { id: 'patient-2' } } } });
  expect(fill({ patientId, appointmentId: 'paste an appointment id here' })).toEqual({
    patientId: 'patient-2',
    appointmentId: 'appointment-1',
  });
});

test('an id that was filled in is replaced by that of a later response, and one that the user typed is kept', () => {
  storeIds(home({ id: 'patient-1', ...messages('message-1') }));
  const filled = fill({ patientId, messageId, own: 'message-7' });
  storeIds(home({ id: 'patient-2', ...messages('message-2') }));
  expect(fill(filled as object)).toEqual({ patientId: 'patient-2', messageId: 'message-2', own: 'message-7' });
});

test('the placeholders return when another person signs in', () => {
  storeIds(home({ id: 'patient-1', ...messages('message-1') }));
  const filled = fill({ patientId, messageId });
  clearIds();
  expect(fill(filled as object)).toEqual({ patientId, messageId });
});

test('the known ids are in the order of the placeholders, so that an appointment is offered before its patient', () => {
  storeIds(home({ id: 'patient-1' }));
  storeIds({ data: { bookGpAppointment: { appointment: { id: 'appointment-1' }, patient: { id: 'patient-1' } } } });
  expect([...getKnownIds().keys()].map(({ noun }) => noun)).toEqual(['appointment', 'patient']);
});

test('only a medicine that can be ordered and is not pending is filled in', () => {
  const courses = [
    { id: 'acute', ordering: { isOrderable: false }, pendingRequest: null },
    { id: 'pending', ordering: { isOrderable: true }, pendingRequest: { id: 'order-1' } },
    { id: 'orderable', ordering: { isOrderable: true }, pendingRequest: null },
  ];
  storeIds(home({ id: 'patient-1', medicationCourses: { courses } }));
  expect(fill({ courseIds: ['paste a medicine id here'] })).toEqual({ courseIds: ['orderable'] });
});

test('the code of a test result is filled in from its SNOMED CT identifier or the practice’s own code', () => {
  const codes = ['paste a code here'];
  const record = (code: object) => ({ testResults: { entries: { edges: [{ node: { id: 'result-1', code } }] } } });
  storeIds({ data: { gpPatient: { id: 'patient-1', medicalRecord: record({ term: 'Hop test', sctid: '123' }) } } });
  expect(fill({ codes })).toEqual({ codes: ['123'] });
  storeIds({ data: { gpPatient: { id: 'patient-1', medicalRecord: record({ term: 'Hop test', code: 'HOP' }) } } });
  expect(fill({ codes })).toEqual({ codes: ['HOP'] });
});

test.each(['stop', 'unlink'])('the patient to %s is never filled in', (verb) => {
  const variables = { input: { patientId: `paste the id of the patient to ${verb} here` } };
  storeIds(home({ id: 'patient-1' }));
  expect(fill(variables)).toEqual(variables);
});
