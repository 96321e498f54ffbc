import { describe, expect, test, onTestFinished } from 'vitest';
import { startSimulator } from '../../simulator/server.ts';
import {
  aCourse,
  aPrescriptionRequest,
  type PatientOverrides,
  type PracticeOverrides,
} from '../../simulator/world/builders.ts';
import { openPatientSession, valueOf } from './rawClient.ts';
import { linkOf, now } from './useSimulator.ts';
import { courseGuid, unknownGuid, start, requestCourses } from './usePrescriptions.ts';

const requested = (body: string): string[] =>
  [...body.matchAll(/<PrescriptionRequestGuid>([^<]*)</g)].map(([, guid]) => guid ?? '');

const two = { courses: [aCourse(), aCourse()] };

describe('RequestPrescription', () => {
  test.each<[string, PatientOverrides, PracticeOverrides, string[], string | undefined, number, number]>([
    ['without a course', two, {}, [], undefined, 400, -1014],
    ['for an invalid GUID', two, {}, ['7'], undefined, 400, -1014],
    ['for an unknown course', two, {}, [courseGuid(1), unknownGuid], undefined, 404, -1456],
    [
      'for a course that cannot be requested',
      { courses: [{ CanBeRequested: false }] },
      {},
      [courseGuid(1)],
      'x',
      404,
      -1456,
    ],
    ['for an ended course', { courses: [{ ended: true }] }, {}, [courseGuid(1)], undefined, 404, -1456],
    [
      'for an unknown course, before pending courses are checked',
      { ...two, prescriptionRequests: [{}] },
      {},
      [courseGuid(1), unknownGuid],
      undefined,
      404,
      -1456,
    ],
    [
      'for a pending course, before the comment is checked',
      { ...two, prescriptionRequests: [{}] },
      { prescribingComment: 'RequestedMandatory' },
      [courseGuid(2), courseGuid(1)],
      undefined,
      409,
      -1455,
    ],
    [
      'for a course that is forwarded for signing',
      { ...two, prescriptionRequests: [{ courses: { 1: 'ForwardedForSigning' } }] },
      {},
      [courseGuid(1)],
      undefined,
      409,
      -1455,
    ],
    ['without a mandatory comment', two, { prescribingComment: 'RequestedMandatory' }, [courseGuid(1)], '', 400, -1014],
    [
      'with a comment that is not requested',
      two,
      { prescribingComment: 'NotRequested' },
      [courseGuid(1)],
      'x',
      400,
      -1014,
    ],
    ['if prescribing is off', two, { prescribing: 'off' }, [courseGuid(1)], undefined, 403, -1030],
    [
      'for a Restricted account',
      { ...two, restricted: true },
      { prescribing: 'off' },
      [courseGuid(1)],
      'x',
      403,
      -1032,
    ],
  ])('RequestPrescription is refused %s', async (_name, patient, practice, courses, comment, status, code) => {
    const [session, { ledger, world }] = await start(patient, practice);
    const before = structuredClone(world.patients[0]?.prescriptionRequests);
    expect(await requestCourses(session, courses, comment)).toMatchObject({ status, code, number: 1 });
    expect(ledger.at(-1)?.effect).toBeUndefined();
    expect(world.patients[0]?.prescriptionRequests).toEqual(before);
  });
});

test('RequestPrescription creates one request with each course once, which is pending for 30 days', async () => {
  const [session, simulator] = await start({ courses: [aCourse(), aCourse(), aCourse()] });
  const { world, ledger, clock } = simulator;
  const reply = await requestCourses(
    session,
    [courseGuid(1), courseGuid(2).toUpperCase(), courseGuid(2)],
    'Before Friday &amp; thanks',
  );
  const guid = valueOf(reply, 'PrescriptionRequestGuid');
  expect(ledger.at(-1)?.effect).toEqual({ kind: 'prescriptionRequested', requestGuid: guid, patientId: 'patient-1' });
  expect(world.patients[0]?.prescriptionRequests).toEqual([
    {
      PrescriptionRequestGuid: guid,
      DateRequested: '2026-05-12T09:00:00+01:00',
      RequestedMedicationCourses: [1, 2].map((n) => ({
        RequestedMedicationCourseGuid: courseGuid(n),
        RequestedMedicationCourseStatus: 'Requested',
      })),
      RequestedByDisplayName: 'Tabitha Teapot-1',
      RequestedByForenames: 'Tabitha',
      RequestedBySurname: 'Teapot-1',
      comment: 'Before Friday & thanks',
    },
  ]);
  const { body } = await session.call('GetPrescriptionRequests');
  expect(body).not.toContain('Friday');
  expect(await requestCourses(session, [courseGuid(2), courseGuid(3)])).toMatchObject({ code: -1455 });
  clock.advance(30 * 864e5);
  const late = await openPatientSession(simulator, linkOf(simulator));
  expect(await requestCourses(late, [courseGuid(2)])).toMatchObject({ code: -1455 });
  clock.advance(1);
  expect(await requestCourses(late, [courseGuid(2)])).toMatchObject({ status: 200 });
});

test('a request by a proxy has the name of the proxy', async () => {
  const [session, { world }] = await start(
    { ...two, subject: null, proxies: [{ subject: 'patient-2' }] },
    {},
    { subject: 'patient-2' },
  );
  const account = world.accounts[0];
  if (account !== undefined) account.holder = { surname: 'Lamplighter', dateOfBirth: '1970-01-01' };
  expect(await requestCourses(session, [courseGuid(1)])).toMatchObject({ status: 200 });
  const { body } = await session.call('GetPrescriptionRequests');
  expect(body).toContain(
    '<RequestedByDisplayName>Lamplighter</RequestedByDisplayName><RequestedBySurname>Lamplighter<',
  );
});

test('GetMedicationCourses omits an ended course, which GetPrescriptionRequests includes', async () => {
  const [session] = await start({
    courses: [
      aCourse({ Constituents: ['Thimble 1%', 'Custard'], NextIssueDate: '2026-06-01T00:00:00+01:00' }),
      aCourse({ ended: true }),
    ],
    prescriptionRequests: [
      aPrescriptionRequest({ courses: { 2: 'Issued', [unknownGuid]: 'Rejected' }, Status: 'Issued' }),
      aPrescriptionRequest({ courses: { [courseGuid(1).toUpperCase()]: 'Issued' } }),
    ],
  });
  const { body } = await session.call('GetMedicationCourses');
  expect(body).toContain(
    `<Courses><Course><MedicationCourseGuid>${courseGuid(1)}</MedicationCourseGuid><Name>Marmaladol 10mg tablets</Name><Dosage>One A Day</Dosage><QuantityRepresentation>28 tablet</QuantityRepresentation><PrescriptionType>Repeat</PrescriptionType><Constituents><Constituent>Thimble 1%</Constituent><Constituent>Custard</Constituent></Constituents><CanBeRequested>true</CanBeRequested><NextIssueDate>2026-06-01T00:00:00+01:00</NextIssueDate></Course></Courses>`,
  );
  const all = (await session.call('GetPrescriptionRequests')).body;
  expect(requested(all)).toHaveLength(2);
  expect([...all.matchAll(/<MedicationCourseGuid>([^<]*)</g)].map(([, guid]) => guid)).toEqual([
    courseGuid(1),
    courseGuid(2),
  ]);
  expect(all).toContain(`<RequestedMedicationCourseGuid>${unknownGuid}<`);
});

test('GetPrescriptionRequests filters by moments, both inclusive, with any offset', async () => {
  const [session] = await start({
    ...two,
    prescriptionRequests: ['2026-05-01T10:00:00', '2026-05-02T10:00:00'].map((requestedAt) => ({ requestedAt })),
  });
  const between = async (FilterFromDate: string, FilterToDate: string): Promise<number> =>
    requested((await session.call('GetPrescriptionRequests', { FilterFromDate, FilterToDate })).body).length;
  expect(await between('2026-05-01T09:00:00Z', '2026-05-02T09:00:00Z')).toBe(2);
  expect(await between('2026-05-01T10:00:01+01:00', '2026-05-02T11:00:00+02:00')).toBe(1);
  expect(await between('2026-05-01T09:00:00Z', '2026-05-02T08:59:59Z')).toBe(1);
  expect(await between('', '')).toBe(2);
  expect(await session.call('GetPrescriptionRequests', { FilterFromDate: '2026-05-01' })).toMatchObject({
    code: -1014,
  });
});

test('a lost response can be of a request that was made or was not made', async () => {
  const [session, simulator] = await start(two);
  simulator.faults.add({ operation: 'RequestPrescription', kind: 'drop', at: 'before' });
  await expect(requestCourses(session, [courseGuid(1)])).rejects.toThrow();
  expect(simulator.world.patients[0]?.prescriptionRequests).toHaveLength(0);
  simulator.faults.add({ operation: 'RequestPrescription', kind: 'drop', at: 'after' });
  await expect(requestCourses(session, [courseGuid(1)])).rejects.toThrow();
  expect(simulator.world.patients[0]?.prescriptionRequests).toHaveLength(1);
});

test('the default world has courses of every kind, requests in every status, and references to unknown courses', async () => {
  const simulator = await startSimulator({ now });
  onTestFinished(simulator.stop);
  const child = simulator.world.patients.find(({ firstName }) => firstName === 'Pip');
  expect(new Set(child?.courses.map(({ PrescriptionType }) => PrescriptionType)).size).toBe(5);
  const requestedCourses = child?.prescriptionRequests.flatMap((request) => request.RequestedMedicationCourses) ?? [];
  expect(new Set(requestedCourses.map((course) => course.RequestedMedicationCourseStatus)).size).toBe(6);
  expect(child?.prescriptionRequests[0]?.RequestedByDisplayName).toBe('Marigold Teapot');
  const session = await openPatientSession(simulator, linkOf(simulator, 'parent', 1));
  const { body } = await session.call('GetPrescriptionRequests');
  expect(requested(body)).toHaveLength(6);
  expect((await session.call('GetMedicationCourses')).status).toBe(200);
});
