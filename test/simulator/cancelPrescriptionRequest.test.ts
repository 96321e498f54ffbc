import { describe, expect, test } from 'vitest';
import { type Simulator } from '../../simulator/server.ts';
import { aCourse } from '../../simulator/world/builders.ts';
import type { RequestedStatus } from '../../simulator/world/prescriptions.ts';
import { type RawSession } from './rawClient.ts';
import { courseGuid, unknownGuid, start, guids, requestCourses } from './usePrescriptions.ts';

const requestGuid = 'd0000000-0000-4000-8000-000001000001';

const cancel = (session: RawSession, request: string, courses: string[] = []) =>
  session.call(
    'CancelPrescriptionRequest',
    {},
    { content: `<t:PrescriptionRequestGuid>${request}</t:PrescriptionRequestGuid>${guids(courses)}` },
  );

const statuses = ({ world: { patients } }: Simulator) =>
  patients[0]?.prescriptionRequests[0]?.RequestedMedicationCourses.map(
    (course) => course.RequestedMedicationCourseStatus,
  );

describe('CancelPrescriptionRequest', () => {
  const mixed: Record<number, RequestedStatus> = { 1: 'Requested', 2: 'Requested', 3: 'Issued' };
  const world = { courses: [aCourse(), aCourse(), aCourse(), aCourse()], prescriptionRequests: [{ courses: mixed }] };

  test('CancelPrescriptionRequest without courses cancels all courses that are not processed', async () => {
    const [session, simulator] = await start(world);
    expect((await cancel(session, requestGuid.toUpperCase())).body).toContain('<Cancelled>true<');
    expect(statuses(simulator)).toEqual(['Cancelled', 'Cancelled', 'Issued']);
    expect(simulator.ledger.at(-1)?.effect).toEqual({
      kind: 'prescriptionCancelled',
      requestGuid: requestGuid,
      courseGuids: [courseGuid(1), courseGuid(2)],
      patientId: 'patient-1',
    });
    expect((await cancel(session, requestGuid)).body).toContain('<Cancelled>false<');
    expect(await requestCourses(session, [courseGuid(1)])).toMatchObject({ status: 200 });
  });

  test('CancelPrescriptionRequest cancels one course but not an issued one', async () => {
    const [session, simulator] = await start(world);
    expect((await cancel(session, requestGuid, [courseGuid(3)])).body).toContain('<Cancelled>false<');
    expect((await cancel(session, requestGuid, [courseGuid(2).toUpperCase(), courseGuid(3)])).body).toContain(
      '<Cancelled>true<',
    );
    expect(statuses(simulator)).toEqual(['Requested', 'Cancelled', 'Issued']);
  });

  test.each<[string, string, string[], number]>([
    ['for an unknown request', unknownGuid, [], -1456],
    ['for a course that is not in the request', requestGuid, [courseGuid(1), courseGuid(4)], -1456],
    ['without a GUID', '', [], -1014],
  ])('CancelPrescriptionRequest is refused %s', async (_name, request, courses, code) => {
    const [session, simulator] = await start(world);
    expect(await cancel(session, request, courses)).toMatchObject({ code });
    expect(statuses(simulator)).toEqual(['Requested', 'Requested', 'Issued']);
  });

  test('CancelPrescriptionRequest is unknown before version 2.1', async () => {
    const [session] = await start(world, { version: '2.0' }, { version: '2.0.0.0' });
    expect(await cancel(session, requestGuid)).toMatchObject({ status: 404, code: -1040 });
  });
});
