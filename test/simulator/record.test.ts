import { describe, expect, test } from 'vitest';
import { aRecord, type PatientOverrides, type PracticeOverrides } from '../../simulator/world/builders.ts';
import { recordSections } from '../../simulator/world/MedicalRecord.ts';
import { valueOf, type Reply } from './rawClient.ts';
import { readRecord, useRecordSession } from './recordCalls.ts';

const start = useRecordSession();
const eventGuid = (n: number): string => `e0000000-0000-4000-8000-00000100000${n}`;

const events = ({ body }: Reply): string[] => [...body.matchAll(/<EventGuid>([^<]*)</g)].map(([, guid]) => guid ?? '');
const terms = ({ body }: Reply): string[] => [...body.matchAll(/<Term>([^<]*)</g)].map(([, term]) => term ?? '');

describe('GetMedicalRecordData', () => {
  const off = { DocumentsEnabled: false, ProblemsEnabled: false };
  test.each<[string, PatientOverrides, PracticeOverrides, string, string[], number, number, string]>([
    [
      'for a section that the practice’s version does not have',
      {},
      { version: '1.8' },
      '1.8.0.0',
      ['Allergies', 'TestResults'],
      404,
      -1040,
      '',
    ],
    ['for a section that the call’s version does not have', {}, {}, '1.8.0.0', ['Consultations'], 404, -1040, ''],
    [
      'for the version, before the link level is checked',
      { restricted: true },
      {},
      '1.8.0.0',
      ['Documents'],
      404,
      -1040,
      '',
    ],
    [
      'for a Restricted account, before the service is checked',
      { restricted: true, granted: 'nothing' },
      {},
      '2.1.0.0',
      ['Allergies'],
      403,
      -1032,
      '',
    ],
    [
      'for a missing grant, before the practice’s setting is checked',
      { granted: { MedicalRecordEnabled: false } },
      { record: 'off' },
      '2.1.0.0',
      ['Allergies'],
      403,
      -1030,
      'RecordViewer',
    ],
    [
      'if the practice shares no records, before the request is read',
      {},
      { record: 'off' },
      '2.1.0.0',
      ['Nonsense'],
      403,
      -1033,
      '',
    ],
    [
      'if the account’s scheme is None',
      { record: { RecordAccessScheme: 'None' } },
      {},
      '2.1.0.0',
      ['Allergies'],
      403,
      -1033,
      '',
    ],
    [
      'completely if one section is disabled',
      { record: off },
      {},
      '2.1.0.0',
      ['Allergies', 'Problems', 'Documents'],
      403,
      -1033,
      'Documents, Problems',
    ],
    ['without an item type', {}, {}, '2.1.0.0', [], 400, -1014, ''],
    ['for an unknown item type', {}, {}, '2.1.0.0', ['Allergies', 'Secrets'], 400, -1014, ''],
  ])('a record request is refused %s', async (_name, patient, practice, version, types, status, code, message) => {
    const [session] = await start(patient, practice, version);
    const reply = await readRecord(session, types);
    expect(reply).toMatchObject({ status, code, number: 1, hash: session.expectedHash });
    expect(valueOf(reply, 'Message')).toContain(message);
  });

  test('a record request is refused without IncludeFreeText or with an invalid date', async () => {
    const [session] = await start({});
    expect(await readRecord(session, ['Allergies'], { IncludeFreeText: '' })).toMatchObject({ code: -1014 });
    expect(await readRecord(session, ['Allergies'], { FilterFromDate: '2026' })).toMatchObject({ code: -1014 });
  });
});

test('GetMedicalRecordData returns only the requested sections, including empty ones', async () => {
  const [session] = await start({
    medicalRecord: { Allergies: [{}], Problems: [{ Status: 'Active' }], Medication: [{}] },
  });
  const reply = await readRecord(session, ['Problems', 'Immunisations', 'Allergies', 'Problems']);
  expect(reply.body).toContain('<Immunisations></Immunisations>');
  expect(reply.body).not.toContain('Medication>');
  expect(events(reply)).toEqual([eventGuid(1), eventGuid(3)]);
  expect(valueOf(reply, 'ItemFilter')).toBe('Problems,Immunisations,Allergies,Problems');
});

describe('date filters', () => {
  const date = (Value: string) => ({
    DatePart:
      Value.length === 4 ? ('Year' as const) : Value.length === 7 ? ('YearMonth' as const) : ('YearMonthDay' as const),
    Value,
  });
  const record = aRecord({
    Allergies: [
      ...['2019', '2020-02', '2020-02-28', '2020-03-01', '2021'].map((Value) => ({
        Term: Value,
        EffectiveDate: date(Value),
      })),
      { Term: 'unknown', EffectiveDate: { DatePart: 'Unknown' } },
      null,
    ],
    Consultations: [{ Term: 'visit', EffectiveDate: date('2020-03') }],
    TestResults: [{ Value: { Term: 'test', EffectiveDate: date('2020-03-02') } }],
    Documents: [{ Observation: { Term: 'document', EffectiveDate: date('2020') } }],
    Problems: [{ Observation: { Term: 'problem', EffectiveDate: date('2018-12-31') } }],
    Medication: [{ Term: 'medicine', EffectiveDate: date('2020-02-29') }],
  });

  test.each<[string, string, string[]]>([
    ['2020-02-28', '2020-02-29', ['2020-02', '2020-02-28', 'unknown', 'document', 'medicine']],
    ['2020-03-01T00:00:00', '2020-03-31T23:59:59+01:00', ['2020-03-01', 'unknown', 'visit', 'document', 'test']],
    ['', '2019-01-01', ['2019', 'unknown', 'problem']],
    ['2021-12-31', '', ['2021', 'unknown']],
    ['2030-01-01', '2029-01-01', ['unknown']],
  ])(
    'a filter from “%s” to “%s” includes a partial date if one of its days is in the range',
    async (from, to, expected) => {
      const [session] = await start({ medicalRecord: record });
      const reply = await readRecord(session, recordSections, { FilterFromDate: from, FilterToDate: to });
      expect(terms(reply)).toEqual(expected);
      expect(reply.body).toContain('<Allergy xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>');
      if (from !== '') expect(valueOf(reply, 'ItemFilterFromDate')).toBe(from.slice(0, 10));
    },
  );
});

test('free text, and nothing else, is omitted when it is not requested or is withheld', async () => {
  const text = [{ Text: 'Free & easy' }];
  const old = { AssociatedText: text, TextValue: '1.10', EffectiveDate: { DatePart: 'Year', Value: '2017' } as const };
  const recent = { AssociatedText: text, EffectiveDate: { DatePart: 'YearMonth', Value: '2018-01' } as const };
  const record = aRecord({
    freeTextFrom: '2018-01-15',
    Allergies: [old, recent, { AssociatedText: text, EffectiveDate: { DatePart: 'Unknown' } }],
    Problems: [{ Observation: old }],
    TestResults: [{ Value: recent, ChildValues: [null, old] }],
    Consultations: [
      { EffectiveDate: old.EffectiveDate, Sections: [{ Header: 'History', Observations: [recent, old] }] },
    ],
  });
  const [session, { world }] = await start({ medicalRecord: record });
  const before = structuredClone(world.patients[0]?.medicalRecord);
  const count = ({ body }: Reply): number => body.split('Free &amp; easy').length - 1;
  const shown = await readRecord(session, recordSections);
  expect(count(shown)).toBe(4);
  expect(shown.body.split('<TextValue>1.10<')).toHaveLength(5);
  expect(valueOf(shown, 'FreeTextFilterFromDate')).toBe('2018-01-15');
  expect(count(await readRecord(session, recordSections, { IncludeFreeText: false }))).toBe(0);
  expect(world.patients[0]?.medicalRecord).toEqual(before);
});

test('a user is included when an entry refers to it, ignoring the case of the GUID', async () => {
  const [one, two] = ['a1', 'b2'].map((part) => `${part}000000-0000-4000-8000-000000000001`);
  const [session] = await start({
    medicalRecord: {
      Users: [
        { UserInRoleGuid: one ?? '', Surname: 'Plaster' },
        { UserInRoleGuid: two ?? '', Surname: 'Tonic' },
      ],
      Allergies: [{ AuthorisingUserInRoleGuid: one?.toUpperCase() ?? '' }],
      TestResults: [{ ChildValues: [{ EnteredByUserInRoleGuid: two ?? '' }] }],
    },
  });
  const surnames = async (type: string) =>
    [...(await readRecord(session, [type])).body.matchAll(/<Surname>([^<]*)</g)].map(([, name]) => name);
  expect(await surnames('Allergies')).toEqual(['Plaster']);
  expect(await surnames('TestResults')).toEqual(['Tonic']);
  expect(await surnames('Problems')).toEqual([]);
});
