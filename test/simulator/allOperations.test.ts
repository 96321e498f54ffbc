import { expect, test } from 'vitest';
import { readContract } from '../../simulator/contract/contract.ts';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { call, elements, openEndUserSession, openPatientSession, type Reply } from './rawClient.ts';
import { linkOf, useSimulator } from './useSimulator.ts';

const courseGuid = 'c0000000-0000-4000-8000-000001000001';
const requestGuid = 'd0000000-0000-4000-8000-000001000001';
const documentGuid = 'f0000000-0000-4000-8000-000001000001';
const receptionGuid = 'a0000000-0000-4000-8000-000000000001';
const simulator = useSimulator(() => ({
  environment: 'live',
  world: aWorld({
    practices: [aPractice({ slots: [{ start: '2026-05-13T09:00:00' }, { start: '2026-05-13T09:10:00' }] })],
    patients: [
      aPatient({
        courses: [{}, {}],
        prescriptionRequests: [{ courses: { 2: 'Requested' } }],
        medicalRecord: { Documents: [{}] },
        messages: [{}],
        appointments: [{ slotId: '1002' }],
      }),
      aPatient({ subject: null, letter: {} }),
      aPatient({ subject: null }),
    ],
  }),
}));

const list = (container: string, item: string, value: string): string =>
  `<t:${container}><t:${item}>${value}</t:${item}></t:${container}>`;

/** A valid request for every operation, in an order in which all of them succeed. */
const requestContents: Record<string, string> = {
  FindPractice: elements({ Name: 'Practice' }),
  GetClinicalVersionInformation: elements({ NationalPracticeCode: 'X99951' }),
  GetPracticeSettings: elements({ NationalPracticeCode: 'X99951' }),
  RegisterWithLinkageKey: elements({
    NationalPracticeCode: 'X99951',
    AccountId: 'account-of-patient-2',
    LinkageKey: 'linkage-of-patient-2',
    Surname: 'Teapot-2',
    DateOfBirth: '1980-02-29',
  }),
  RegisterWithDemographics: elements({
    NationalPracticeCode: 'X99951',
    FirstName: 'Tabitha',
    Surname: 'Teapot-3',
    DateOfBirth: '1980-02-29',
    Sex: 'Female',
    Postcode: 'ZZ99 3VZ',
  }),
  GetUserOptions: '',
  GetDemographics: '',
  GetDemographicsChangeRequest: '',
  RequestDemographicsChange: '<t:Address><t:Town>Elsewhere</t:Town></t:Address>',
  CancelDemographicsChangeRequest: '',
  GetAvailableAppointments: elements({ FromDateTime: '2026-05-13T00:00:00', ToDateTime: '2026-05-14T00:00:00' }),
  GetPatientAppointments: elements({ FetchPreviousAppointments: false }),
  BookAppointment: elements({ SlotId: 1001 }),
  CancelAppointment: elements({ SlotId: 1002, CancellationReason: 'No longer required' }),
  GetMedicationCourses: '',
  GetPrescriptionRequests: '',
  RequestPrescription: list('MedicationCourseGuids', 'MedicationCourseGuid', courseGuid),
  CancelPrescriptionRequest: elements({ PrescriptionRequestGuid: requestGuid }),
  GetMedicalRecordData: list('ItemTypes', 'ItemType', 'Documents') + elements({ IncludeFreeText: true }),
  GetMedicalRecordDocumentContent: elements({ DocumentGuid: documentGuid }),
  GetMessages: '',
  GetMessage: elements({ MessageId: 1 }),
  GetMessageRecipients: '',
  SendMessage: elements({ Subject: 'a', MessageBody: 'b' }) + list('Recipients', 'RecipientGuid', receptionGuid),
  SetMessageReadState: elements({ MessageId: 1, MessageReadState: 'Read' }),
  DeleteMessage: elements({ MessageId: 1 }),
  ResetAccountLinkageKey: '',
};
const sessionOperations = ['CreateEndUserSession', 'BeginPatientSession', 'CompletePatientSession'];

test('every operation of the WSDL succeeds', async () => {
  const { operations } = readContract();
  expect([...Object.keys(requestContents), ...sessionOperations].toSorted()).toEqual([...operations.keys()].toSorted());
  const endUserSessionId = await openEndUserSession(simulator());
  const session = await openPatientSession(simulator(), linkOf(simulator()), { endUserSessionId });
  for (const [name, content] of Object.entries(requestContents)) {
    const needsSession = operations.get(name)?.needs === 'patientSession';
    const reply: Reply = needsSession
      ? await session.call(name, {}, { content })
      : await call(simulator(), name, { endUserSessionId, content });
    expect([name, reply.status, reply.code]).toEqual([name, 200, undefined]);
    expect(reply.body).toContain(`<${name}Response `);
    if (needsSession) expect(reply.hash).toBe(session.expectedHash);
  }
  const writes = simulator().ledger.filter(({ operation }) => operations.get(operation)?.isWrite);
  expect(writes.filter(({ effect }) => effect === undefined)).toEqual([]);
  expect(new Set(writes.map(({ operation }) => operation)).size).toBe(12);
  expect(simulator().ledger.filter(({ violation }) => violation !== undefined)).toEqual([]);
});

test.each(['before', 'after'] as const)('every write can lose its response %s its effect', async (at) => {
  const { operations } = readContract();
  const writes = [...operations.values()].filter(({ isWrite }) => isWrite);
  for (const { name, needs } of writes) {
    const emis = simulator();
    const session = await openPatientSession(emis, linkOf(emis));
    emis.faults.add({ operation: name, kind: 'drop', at });
    const content = requestContents[name] ?? '';
    const made =
      needs === 'patientSession'
        ? session.call(name, {}, { content })
        : call(emis, name, { endUserSessionId: session.endUserSessionId, content });
    await expect(made).rejects.toThrow();
    expect(emis.ledger.at(-1)).toMatchObject({ operation: name, faults: ['drop'] });
    if (at === 'before') expect(emis.ledger.at(-1)?.effect).toBeUndefined();
  }
});
