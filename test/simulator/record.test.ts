import { describe, expect, test } from 'vitest';
import { aRecord, type PatientOverrides, type PracticeOverrides } from '../../simulator/world/builders.ts';
import { SECTIONS } from '../../simulator/world/MedicalRecord.ts';
import { valueOf, type Reply } from './rawClient.ts';
import { readRecord, useRecordSession } from './recordCalls.ts';

const start = useRecordSession();
const EVENT = (n: number): string => `e0000000-0000-4000-8000-00000100000${n}`;

const events = ({ body }: Reply): string[] => [...body.matchAll(/<EventGuid>([^<]*)</g)].map(([, guid]) => guid ?? '');
const terms = ({ body }: Reply): string[] => [...body.matchAll(/<Term>([^<]*)</g)].map(([, term]) => term ?? '');

describe('the record is refused', () => {
  const off = { DocumentsEnabled: false, ProblemsEnabled: false };
  test.each<[string, PatientOverrides, PracticeOverrides, string, string[], number, number, string]>([
    [
      'for a section the practice’s version has not',
      {},
      { version: '1.8' },
      '1.8.0.0',
      ['Allergies', 'TestResults'],
      404,
      -1040,
      '',
    ],
    ['for a section the call’s version has not', {}, {}, '1.8.0.0', ['Consultations'], 404, -1040, ''],
    ['for that before the link level', { restricted: true }, {}, '1.8.0.0', ['Documents'], 404, -1040, ''],
    [
      'for a Restricted account, before the service',
      { restricted: true, granted: 'nothing' },
      {},
      '2.1.0.0',
      ['Allergies'],
      403,
      -1032,
      '',
    ],
    [
      'where it is not granted, before the practice’s switch',
      { granted: { MedicalRecordEnabled: false } },
      { record: 'off' },
      '2.1.0.0',
      ['Allergies'],
      403,
      -1030,
      'RecordViewer',
    ],
    [
      'where the practice shows none, before the request is read',
      {},
      { record: 'off' },
      '2.1.0.0',
      ['Nonsense'],
      403,
      -1033,
      '',
    ],
    [
      'where the account’s scheme is None',
      { record: { RecordAccessScheme: 'None' } },
      {},
      '2.1.0.0',
      ['Allergies'],
      403,
      -1033,
      '',
    ],
    [
      'whole for one section that is off, and names it',
      { record: off },
      {},
      '2.1.0.0',
      ['Allergies', 'Problems', 'Documents'],
      403,
      -1033,
      'Documents, Problems',
    ],
    ['without an item type', {}, {}, '2.1.0.0', [], 400, -1014, ''],
    ['for an item type that is unknown', {}, {}, '2.1.0.0', ['Allergies', 'Secrets'], 400, -1014, ''],
  ])('%s', async (_name, patient, practice, version, types, status, code, says) => {
    const [session] = await start(patient, practice, version);
    const reply = await readRecord(session, types);
    expect(reply).toMatchObject({ status, code, number: 1, hash: session.expectedAnswer });
    expect(valueOf(reply, 'Message')).toContain(says);
  });

  test('without IncludeFreeText, or with a date that is none', async () => {
    const [session] = await start({});
    expect(await readRecord(session, ['Allergies'], { IncludeFreeText: '' })).toMatchObject({ code: -1014 });
    expect(await readRecord(session, ['Allergies'], { FilterFromDate: '2026' })).toMatchObject({ code: -1014 });
  });
});

test('one call gives the sections asked for and no other, empty ones too', async () => {
  const [session] = await start({
    medicalRecord: { Allergies: [{}], Problems: [{ Status: 'Active' }], Medication: [{}] },
  });
  const reply = await readRecord(session, ['Problems', 'Immunisations', 'Allergies', 'Problems']);
  expect(reply.body).toContain('<Immunisations></Immunisations>');
  expect(reply.body).not.toContain('Medication>');
  expect(events(reply)).toEqual([EVENT(1), EVENT(3)]);
  expect(valueOf(reply, 'ItemFilter')).toBe('Problems,Immunisations,Allergies,Problems');
});

describe('dates', () => {
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
  ])('from “%s” to “%s”: a partial date matches when any of its days does', async (from, to, expected) => {
    const [session] = await start({ medicalRecord: record });
    const reply = await readRecord(session, SECTIONS, { FilterFromDate: from, FilterToDate: to });
    expect(terms(reply)).toEqual(expected);
    expect(reply.body).toContain('<Allergy xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>');
    if (from !== '') expect(valueOf(reply, 'ItemFilterFromDate')).toBe(from.slice(0, 10));
  });
});

test('free text goes where it is not asked for or withheld, and nothing else does', async () => {
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
  const shown = await readRecord(session, SECTIONS);
  expect(count(shown)).toBe(4);
  expect(shown.body.split('<TextValue>1.10<')).toHaveLength(5);
  expect(valueOf(shown, 'FreeTextFilterFromDate')).toBe('2018-01-15');
  expect(count(await readRecord(session, SECTIONS, { IncludeFreeText: false }))).toBe(0);
  expect(world.patients[0]?.medicalRecord).toEqual(before);
});

test('users come when an entry names them, in whatever case', async () => {
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
