import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const query = `query ($from: Date = "2026-05-13", $to: Date = "2026-05-15", $filter: GpBookableSlotsFilterInput, $first: Int,
  $after: String) { gpOnlineUser { patients { bookableSlots(from: $from, to: $to, filter: $filter) { ... on GpBookableSlots {
    slots(first: $first, after: $after) { totalCount edges { cursor node { startsAt { local } isTimeExact durationMinutes
      isWithinBookingDays } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    earliest { startsAt { local } } days { date slotCount earliest { startsAt { local } } }
    clinicians { id name } locations { id name } kinds slotTypes sessionNames
    unmatchedFilterIds unknownClinicianSexCount } } } } }`;

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Found {
  readonly slots: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: { readonly startsAt: { readonly local: string } };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
  };
  readonly clinicians: readonly Named[];
  readonly locations: readonly Named[];
  readonly unmatchedFilterIds: readonly string[];
  readonly unknownClinicianSexCount: number;
}

let stack: Stack;
beforeAll(async () => {
  const clinicians = [
    { ClinicianId: 1, DisplayName: 'Dr Plaster', Sex: 'Female' as const },
    { ClinicianId: 2, DisplayName: 'Nurse Tonic', Sex: 'Male' as const },
    { ClinicianId: 3, DisplayName: 'Dr Anon', Sex: 'Unknown' as const },
    { ClinicianId: 4, DisplayName: 'Dr Quiet' },
    { ClinicianId: 5, DisplayName: 'Dr Later', Sex: 'Indeterminate' as const },
  ];
  const locations = [
    { LocationId: 1, LocationName: 'Main Surgery' },
    { LocationId: 2, LocationName: 'Branch Surgery' },
    { LocationId: 3, LocationName: 'Far Surgery' },
  ];
  const clinics = [
    { name: 'Morning', clinicianIds: [1], slots: [{ start: '2026-05-13T09:00:00' }, { start: '2026-05-13T09:10:00' }] },
    {
      name: 'Nurse',
      clinicianIds: [2],
      locationId: 2,
      slots: [{ start: '2026-05-13T09:00:00', minutes: 20, typeName: 'Dressing' }],
    },
    {
      name: 'Rounds',
      clinicianIds: [3],
      slots: [{ start: '2026-05-15T10:00:00', kind: 'Visit' as const, minutes: 60 }],
    },
    {
      name: 'Drop-in',
      type: 'Untimed' as const,
      clinicianIds: [4],
      slots: [{ start: '2026-05-15T13:00:00', minutes: 180 }],
    },
    { clinicianIds: [], slots: [{ start: '2026-05-15T17:50:00', kind: 'Telephone' as const, typeName: null }] },
    { clinicianIds: [5], locationId: 3, slots: [{ start: '2026-06-02T09:00:00' }] },
  ];
  const untimed = { type: 'Untimed' as const, clinicianIds: [1], slots: [{ start: '2026-07-01T09:00:00' }] };
  const practices = [
    aPractice({ clinicians, locations, bookableToDays: 2, clinics: [...clinics, { ...untimed, defaultDuration: 0 }] }),
    aPractice({ slots: [{ start: '2026-05-13T09:00:00' }] }),
  ];
  const patients = [aPatient(), aPatient({ practice: 'X99952' }), aPatient()];
  stack = await startStack({ world: aWorld({ practices, patients }), now: new Date('2026-05-12T08:00:00Z') });
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

async function find(variables: object = {}, as = 'patient-1'): Promise<Found> {
  const { data, errors } = await stack.query(query, { ...variables }, { as });
  expect(errors).toBeUndefined();
  return (data as { gpOnlineUser: { patients: [{ bookableSlots: Found }] } }).gpOnlineUser.patients[0].bookableSlots;
}

const starts = ({ slots }: Found) => slots.edges.map(({ node }) => node.startsAt.local.slice(5, 16));
const all = ['05-13T09:00', '05-13T09:00', '05-13T09:10', '05-15T10:00', '05-15T13:00', '05-15T17:50'];
const idOf = (named: readonly Named[], name: string) => named.find((one) => one.name === name)?.id;
const [early, nurse, second, visit, dropIn, call] = all;

test('bookableSlots counts the slots of every day and names the earliest, the clinicians, the locations and the kinds, in one call', async () => {
  await find();
  stack.clearCalls();
  const id: unknown = expect.any(String);
  const at = (local: string) => ({ startsAt: { local } });
  const found = await find({ first: 0 });
  expect(found).toEqual({
    slots: {
      totalCount: 6,
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    },
    earliest: at('2026-05-13T09:00:00'),
    days: [
      { date: '2026-05-13', slotCount: 3, earliest: at('2026-05-13T09:00:00') },
      { date: '2026-05-14', slotCount: 0, earliest: null },
      { date: '2026-05-15', slotCount: 3, earliest: at('2026-05-15T10:00:00') },
    ],
    clinicians: ['Dr Anon', 'Dr Plaster', 'Dr Quiet', 'Nurse Tonic'].map((name) => ({ id, name })),
    locations: ['Branch Surgery', 'Main Surgery'].map((name) => ({ id, name })),
    kinds: ['IN_PERSON', 'HOME_VISIT', 'TELEPHONE'],
    slotTypes: ['Dressing', 'Routine appointment'],
    sessionNames: ['Drop-in', 'Morning', 'Morning surgery', 'Nurse', 'Rounds'],
    unmatchedFilterIds: [],
    unknownClinicianSexCount: 0,
  });
  expect(stack.calls()).toEqual(['GetAvailableAppointments']);
});

test('bookableSlots counts days by the filter, and its menus cover all slots of the dates', async () => {
  const { clinicians, locations, ...found } = await find({ filter: { kinds: ['TELEPHONE'] } });
  expect(found).toMatchObject({
    slots: { totalCount: 1 },
    earliest: { startsAt: { local: '2026-05-15T17:50:00' } },
    days: [{ slotCount: 0 }, { slotCount: 0 }, { slotCount: 1 }],
    kinds: { length: 3 },
  });
  expect([clinicians.length, locations.length]).toEqual([4, 2]);
});

test('bookableSlots reports exact times, durations and bookable days as far as they are known', async () => {
  const { slots } = await find();
  expect(slots.edges.map(({ node }) => node)).toEqual([
    { startsAt: { local: '2026-05-13T09:00:00' }, isTimeExact: true, durationMinutes: 10, isWithinBookingDays: true },
    { startsAt: { local: '2026-05-13T09:00:00' }, isTimeExact: true, durationMinutes: 20, isWithinBookingDays: true },
    { startsAt: { local: '2026-05-13T09:10:00' }, isTimeExact: true, durationMinutes: 10, isWithinBookingDays: true },
    { startsAt: { local: '2026-05-15T10:00:00' }, isTimeExact: false, durationMinutes: 10, isWithinBookingDays: false },
    { startsAt: { local: '2026-05-15T13:00:00' }, isTimeExact: false, durationMinutes: 10, isWithinBookingDays: false },
    { startsAt: { local: '2026-05-15T17:50:00' }, isTimeExact: true, durationMinutes: 10, isWithinBookingDays: false },
  ]);
  const untimed = await find({ from: '2026-07-01', to: '2026-07-01' });
  expect(untimed.slots.edges).toMatchObject([{ node: { isTimeExact: false, durationMinutes: null } }]);
});

test('a bookableSlots filter selects by clinician, location, type, session, time of day and bookable days', async () => {
  const { clinicians, locations } = await find();
  const filtered = async (filter: object) => starts(await find({ filter }));
  const clinicianIds = [idOf(clinicians, 'Nurse Tonic'), idOf(clinicians, 'Dr Quiet')];
  expect(await filtered({ clinicianIds })).toEqual([nurse, dropIn]);
  expect(await filtered({ clinicianIds, kinds: ['IN_PERSON'], slotTypes: ['Dressing'] })).toEqual([nurse]);
  expect(await filtered({ locationIds: locations.map(({ id }) => id) })).toEqual(all);
  expect(await filtered({ slotTypes: ['Dressing', 'dressing'] })).toEqual([nurse]);
  expect(await filtered({ sessionNames: ['Rounds', 'Morning'] })).toEqual([early, second, visit]);
  expect(await filtered({ timeOfDay: { from: '09:10', to: '13:00' } })).toEqual([second, visit]);
  expect(await filtered({ timeOfDay: { from: '13:00' } })).toEqual([dropIn, call]);
  expect(await filtered({ timeOfDay: { to: '09:10' } })).toEqual([early, nurse]);
  expect(await filtered({ onlyBookable: true })).toEqual([early, nurse, second]);
  expect(await filtered({ onlyBookable: false })).toEqual(all);
});

test.each([
  ['FEMALE', [early, second], 3],
  ['MALE', [nurse], 3],
  ['INDETERMINATE', [], 3],
])(
  'a bookableSlots filter by the sex %s omits slots whose sex is not known, and counts them',
  async (clinicianSex, expected, count) => {
    const found = await find({ filter: { clinicianSex } });
    expect([starts(found), found.unknownClinicianSexCount]).toEqual([expected, count]);
    const others = await find({ filter: { clinicianSex, kinds: ['HOME_VISIT'] } });
    expect([starts(others), others.unknownClinicianSexCount]).toEqual([[], 1]);
  },
);

test('bookableSlots lists filter ids of the practice that have no slot on these dates', async () => {
  const june = await find({ from: '2026-06-01', to: '2026-06-03' });
  const may = await find();
  const filter = {
    locationIds: [idOf(june.locations, 'Far Surgery'), idOf(may.locations, 'Main Surgery')],
    clinicianIds: [idOf(may.clinicians, 'Dr Plaster'), idOf(june.clinicians, 'Dr Later')],
  };
  const found = await find({ filter });
  expect(found.unmatchedFilterIds).toEqual([filter.locationIds[0], filter.clinicianIds[1]]);
  expect(starts(found)).toEqual([early, second]);
});

test('bookableSlots pages are complete, and a cursor stays valid when its slot is booked', async () => {
  const first = await find({ first: 2 });
  expect(starts(first)).toEqual([early, nurse]);
  const after = first.slots.pageInfo.endCursor;
  expect(after).toBe(first.slots.edges[1]?.cursor);
  const rest = await find({ first: 4, after });
  expect(starts(rest)).toEqual([second, visit, dropIn, call]);
  expect(rest.slots).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  const clinic = stack.simulator.world.practices[0]?.clinics.find(({ name }) => name === 'Nurse');
  const [slot] = clinic?.slots ?? [];
  if (!slot) throw new Error('There is no such slot.');
  slot.withdrawn = true;
  expect(starts(await find({ first: 4, after }))).toEqual([second, visit, dropIn, call]);
  slot.withdrawn = false;
});

test('bookableSlots refuses a cursor of other dates, another filter or another patient, and a page of a wrong size', async () => {
  const { slots } = await find({ first: 1, filter: { kinds: ['IN_PERSON', 'TELEPHONE'] } });
  const after = slots.pageInfo.endCursor;
  const same = { after, filter: { kinds: ['TELEPHONE', 'IN_PERSON', 'TELEPHONE'] } };
  expect(starts(await find(same))).toEqual([nurse, second, dropIn, call]);
  const cases: [object, string, string?][] = [
    [{ after }, 'after'],
    [{ ...same, to: '2026-05-16' }, 'after'],
    [{ ...same, filter: { ...same.filter, onlyBookable: false } }, 'after'],
    [same, 'after', 'patient-3'],
    [{ ...same, after: `${after.slice(0, -2)}AA` }, 'after'],
    [{ ...same, after: '' }, 'after'],
    [{ first: -1 }, 'first'],
    [{ first: 501 }, 'first'],
  ];
  for (const [variables, argument, as = 'patient-1'] of cases) {
    const { errors } = await stack.query(query, { ...variables }, { as });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  }
});

test('bookableSlots refuses an invalid filter before any upstream call', async () => {
  const { clinicians, locations } = await find();
  const other = await find({}, 'patient-2');
  const [location, clinician] = [locations[0]?.id ?? '', clinicians[0]?.id ?? ''];
  const cases: [object, string][] = [
    [{ locationIds: [] }, 'filter.locationIds'],
    [{ clinicianIds: [] }, 'filter.clinicianIds'],
    [{ kinds: [] }, 'filter.kinds'],
    [{ slotTypes: [] }, 'filter.slotTypes'],
    [{ sessionNames: [] }, 'filter.sessionNames'],
    [{ locationIds: [location, 'forged'] }, 'filter.locationIds'],
    [{ locationIds: [clinician] }, 'filter.locationIds'],
    [{ locationIds: [other.locations[0]?.id] }, 'filter.locationIds'],
    [{ clinicianIds: [`${clinician}A`] }, 'filter.clinicianIds'],
    [{ clinicianIds: [clinician, other.clinicians[0]?.id] }, 'filter.clinicianIds'],
    [{ timeOfDay: {} }, 'filter.timeOfDay'],
    [{ timeOfDay: { from: '9:00' } }, 'filter.timeOfDay'],
    [{ timeOfDay: { to: '24:00' } }, 'filter.timeOfDay'],
    [{ timeOfDay: { from: '12:00', to: '12:00' } }, 'filter.timeOfDay'],
  ];
  stack.clearCalls();
  for (const [filter, argument] of cases) {
    const { data, errors } = await stack.query(query, { filter });
    expect(data).toEqual({ gpOnlineUser: { patients: [{ bookableSlots: null }] } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  }
  expect(stack.calls()).toEqual([]);
});
