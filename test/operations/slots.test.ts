import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const whole = `{ gpOnlineUser { patients { bookableSlots(from: "2026-05-13", to: "2026-05-13") { ... on GpBookableSlots { slots { edges { node {
  id kind slotType sessionName startsAt { local instant isInstantCertain } endsAt { local } isWithinBookingDays
  location { id name address { street town postcode } }
  clinicians { id name title forenames surname sex jobRole languages { code name } } } } } } } } } }`;

const starts = `query ($from: Date = "2026-05-13", $to: Date = "2026-05-20", $filter: GpBookableSlotsFilterInput) { gpOnlineUser { patients {
  bookableSlots(from: $from, to: $to, filter: $filter) { ... on GpBookableSlots { slots { edges { node {
    startsAt { local } kind location { id name } clinicians { id name } } } } } } } } }`;

let stack: Stack;
beforeAll(async () => {
  const clinicians = [
    {
      ClinicianId: 1,
      DisplayName: 'Dr Plaster',
      Title: 'Dr',
      Forenames: 'Ada',
      Surname: 'Plaster',
      Sex: 'Female' as const,
      JobRole: 'General practitioner',
      Languages: [{ LanguageCode: 'cy', Description: 'Welsh' }, { LanguageCode: 'en' }],
    },
    { ClinicianId: 2, DisplayName: 'Nurse Tonic' },
  ];
  const locations = [
    {
      LocationId: 1,
      LocationName: 'Main Surgery',
      NumberAndStreet: '1 High Street',
      Town: 'Exampleton',
      Postcode: 'ZZ99 1AA',
    },
    { LocationId: 2, LocationName: 'Branch Surgery' },
  ];
  const world = aWorld({
    practices: [
      aPractice({
        clinicians,
        locations,
        bookableToDays: 6,
        clinics: [
          { name: 'Morning surgery', clinicianIds: [1, 2], slots: [{ start: '2026-05-13T09:00:00' }] },
          {
            locationId: 2,
            clinicianIds: [2],
            slots: [{ start: '2026-05-13T08:30:00', kind: 'Telephone', typeName: null }],
          },
          { locationId: 2, clinicianIds: [], slots: [{ start: '2026-05-14T09:00:00', kind: 'Video' }] },
          {
            clinicianIds: [1],
            slots: [
              { start: '2026-05-20T09:00:00', kind: 'Visit' },
              { start: '2026-05-20T09:10:00', kind: 'Unknown' },
            ],
          },
          {
            slots: [
              { start: '2026-05-15T09:00:00', taken: true },
              { start: '2026-05-15T09:10:00', withdrawn: true },
            ],
          },
        ],
      }),
    ],
    patients: [aPatient(), aPatient()],
  });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

interface Slot {
  readonly startsAt: { readonly local: string };
  readonly kind: string;
  readonly location: { readonly id: string; readonly name: string } | null;
  readonly clinicians: readonly { readonly id: string; readonly name: string }[];
}

async function slots(variables: object = {}, as = 'patient-1'): Promise<readonly Slot[]> {
  const { data, errors } = await stack.query(starts, { ...variables }, { as });
  expect(errors).toBeUndefined();
  return nodesIn(data);
}

function nodesIn(data: unknown): readonly Slot[] {
  const { gpOnlineUser } = data as {
    gpOnlineUser: { patients: [{ bookableSlots: { slots: { edges: { node: Slot }[] } } }] };
  };
  return gpOnlineUser.patients[0].bookableSlots.slots.edges.map(({ node }) => node);
}

const localStarts = (found: readonly Slot[]) => found.map(({ startsAt }) => startsAt.local);
const allStarts = [
  '2026-05-13T08:30:00',
  '2026-05-13T09:00:00',
  '2026-05-14T09:00:00',
  '2026-05-20T09:00:00',
  '2026-05-20T09:10:00',
];

test('bookableSlots returns each slot with its times, location and clinicians, earliest first', async () => {
  const id: unknown = expect.any(String);
  const nurse = {
    id,
    name: 'Nurse Tonic',
    title: null,
    forenames: null,
    surname: null,
    sex: null,
    jobRole: null,
    languages: [],
  };
  expect(await stack.query(whole)).toEqual({
    status: 200,
    data: {
      gpOnlineUser: {
        patients: [
          {
            bookableSlots: {
              slots: {
                edges: [
                  {
                    node: {
                      id,
                      kind: 'TELEPHONE',
                      slotType: null,
                      sessionName: 'Morning surgery',
                      startsAt: {
                        local: '2026-05-13T08:30:00',
                        instant: '2026-05-13T08:30:00+01:00',
                        isInstantCertain: true,
                      },
                      endsAt: { local: '2026-05-13T08:40:00' },
                      isWithinBookingDays: true,
                      location: { id, name: 'Branch Surgery', address: null },
                      clinicians: [nurse],
                    },
                  },
                  {
                    node: {
                      id,
                      kind: 'IN_PERSON',
                      slotType: 'Routine appointment',
                      sessionName: 'Morning surgery',
                      startsAt: {
                        local: '2026-05-13T09:00:00',
                        instant: '2026-05-13T09:00:00+01:00',
                        isInstantCertain: true,
                      },
                      endsAt: { local: '2026-05-13T09:10:00' },
                      isWithinBookingDays: true,
                      location: {
                        id,
                        name: 'Main Surgery',
                        address: { street: '1 High Street', town: 'Exampleton', postcode: 'ZZ99 1AA' },
                      },
                      clinicians: [
                        {
                          id,
                          name: 'Dr Plaster',
                          title: 'Dr',
                          forenames: 'Ada',
                          surname: 'Plaster',
                          sex: 'FEMALE',
                          jobRole: 'General practitioner',
                          languages: [
                            { code: 'cy', name: 'Welsh' },
                            { code: 'en', name: null },
                          ],
                        },
                        nurse,
                      ],
                    },
                  },
                ],
              },
            },
          },
        ],
      },
    },
  });
});

test('bookableSlots includes both ends of the range and omits taken, withdrawn and past slots', async () => {
  expect(localStarts(await slots())).toEqual(allStarts);
  expect(localStarts(await slots({ from: '2026-05-14', to: '2026-05-14' }))).toEqual(['2026-05-14T09:00:00']);
  expect(localStarts(await slots({ from: '2026-05-15', to: '2026-05-19' }))).toEqual([]);
  expect(localStarts(await slots({ from: '2026-01-01', to: '2026-05-13' }))).toEqual(allStarts.slice(0, 2));
});

test('bookableSlots is null with an error when part of its range cannot be read, and other ranges are returned', async () => {
  stack.simulator.faults.add({ operation: 'GetAvailableAppointments', skip: 1, times: 2, kind: 'proxy-error' });
  const query = `{ gpOnlineUser { patients { whole: bookableSlots(from: "2026-05-13", to: "2026-06-10") { __typename }
    early: bookableSlots(from: "2026-05-13", to: "2026-05-20") { ... on GpBookableSlots { slots { edges { node { startsAt { local } } } } } } } } }`;
  const { data, errors } = await stack.query(query);
  expect(data).toEqual({
    gpOnlineUser: {
      patients: [
        { whole: null, early: { slots: { edges: allStarts.map((local) => ({ node: { startsAt: { local } } })) } } },
      ],
    },
  });
  expect(errors).toMatchObject([
    { path: ['gpOnlineUser', 'patients', 0, 'whole'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } },
  ]);
});

test('a bookableSlots filter returns the slots that match all its conditions', async () => {
  const found = await slots();
  const locationId = (name: string) =>
    found.map(({ location }) => location).find((location) => location?.name === name)?.id;
  const clinicianId = (name: string) =>
    found.flatMap(({ clinicians }) => clinicians).find((one) => one.name === name)?.id;
  const filtered = async (filter: object) => localStarts(await slots({ filter }));
  expect(await filtered({ kinds: ['VIDEO', 'HOME_VISIT'] })).toEqual([allStarts[2], allStarts[3]]);
  expect(await filtered({ locationIds: [locationId('Branch Surgery')] })).toEqual([allStarts[0], allStarts[2]]);
  expect(await filtered({ clinicianIds: [clinicianId('Nurse Tonic')] })).toEqual([allStarts[0], allStarts[1]]);
  expect(
    await filtered({ clinicianIds: [clinicianId('Dr Plaster')], locationIds: [locationId('Main Surgery')] }),
  ).toEqual([allStarts[1], allStarts[3], allStarts[4]]);
  expect(
    await filtered({ clinicianIds: [clinicianId('Dr Plaster')], locationIds: [locationId('Branch Surgery')] }),
  ).toEqual([]);
  expect(await filtered({})).toEqual(allStarts);
  expect(await filtered({ kinds: null, locationIds: null, clinicianIds: null, timeOfDay: null })).toEqual(allStarts);
});

test('a bookableSlots location id is the same for every user of the practice', async () => {
  const [first] = await slots();
  const filter = { locationIds: [first?.location?.id] };
  expect(localStarts(await slots({ filter }, 'patient-2'))).toEqual([allStarts[0], allStarts[2]]);
});

test('bookableSlots returns every free slot of a busy practice in pages, each once and with its own id', async () => {
  const busy = await startStack({ now: new Date('2026-05-12T08:00:00Z') });
  const query = `query ($after: String) { gpOnlineUser { patients { bookableSlots(from: "2026-05-13", to: "2026-05-26") {
    ... on GpBookableSlots { slots(first: 500, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      edges { cursor node { id startsAt { instant } } } } } } } } }`;
  type Page = {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { cursor: string; node: { id: string; startsAt: { instant: string } } }[];
  };
  const found: Page['edges'] = [];
  let page: Page | undefined;
  do {
    const { data } = await busy.query(query, { after: page?.pageInfo.endCursor }, { as: 'person-01' });
    page = (data as { gpOnlineUser: { patients: [{ bookableSlots: { slots: Page } }] } }).gpOnlineUser.patients[0]
      .bookableSlots.slots;
    found.push(...page.edges);
  } while (page.pageInfo.hasNextPage);
  const free = busy.simulator.world.practices[0]?.clinics
    .filter(({ date }) => date >= '2026-05-13' && date <= '2026-05-26')
    .flatMap((clinic) => clinic.slots.filter(({ appointment }) => appointment === undefined));
  expect(found).toHaveLength(free?.length ?? 0);
  expect(found.length).toBeGreaterThan(2_500);
  expect(page.totalCount).toBe(found.length);
  expect(new Set(found.map(({ node }) => node.id)).size).toBe(found.length);
  const instants = found.map(({ node }) => node.startsAt.instant);
  expect(instants).toEqual(instants.toSorted());
  expect(Math.max(...found.flatMap(({ cursor, node }) => [cursor.length, node.id.length]))).toBeLessThanOrEqual(64);
  await busy.stop();
});
