import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { AppointmentOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import type { Stack } from '../support/startStack.ts';

const times = 'startsAt { local instant isInstantCertain } endsAt { local instant isInstantCertain }';

const slotsQuery = `query ($from: Date!, $to: Date!) { gpOnlineUser { patients {
  bookableSlots(from: $from, to: $to) { ... on GpBookableSlots { slots { edges { node { id isWithinBookingDays ${times} } } } } } } } }`;

const appointmentsQuery = `query ($from: Date) { gpOnlineUser { patients { appointments(from: $from) {
  ... on GpAppointments { upcoming { ${times} bookedAt { local instant } } past { startsAt { local } } } } } } }`;

const book = 'mutation ($id: ID!) { bookGpAppointment(input: { slotId: $id }) { __typename } }';

interface Time {
  readonly local: string;
  readonly instant: string;
  readonly isInstantCertain: boolean;
}
interface Slot {
  readonly id: string;
  readonly isWithinBookingDays: boolean;
  readonly startsAt: Time;
  readonly endsAt: Time;
}

/** Time zones with their UTC offsets in winter and in summer, in minutes. The two offsets identify the zone. */
describe.each([
  ['UTC', 0, 0],
  ['Europe/London', 0, 60],
  ['America/New_York', -300, -240],
  ['Pacific/Kiritimati', 840, 840],
])('Server time zone %s', (zone, winter, summer) => {
  const before = process.env['TZ'];
  let stack: Stack;
  let start: (options: {
    practice?: PracticeOverrides;
    appointments?: AppointmentOverrides[];
    now: string;
  }) => Promise<Stack>;
  beforeAll(async () => {
    process.env['TZ'] = zone;
    const offset = (date: string) => 0 - new Date(date).getTimezoneOffset();
    expect([offset('2026-01-15T12:00:00Z'), offset('2026-07-15T12:00:00Z')]).toEqual([winter, summer]);
    // Modules must not keep what they computed in another zone.
    vi.resetModules();
    const [{ startStack }, { aPatient, aPractice, aWorld }] = await Promise.all([
      import('../support/startStack.ts'),
      import('../support/builders.ts'),
    ]);
    start = ({ practice = {}, appointments = [], now }) =>
      startStack({
        world: aWorld({ practices: [aPractice(practice)], patients: [aPatient({ appointments })] }),
        now: new Date(now),
      });
  });
  afterEach(() => stack.stop());
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  async function slotsOf(from: string, to = from): Promise<readonly Slot[]> {
    const { data, errors } = await stack.query(slotsQuery, { from, to });
    expect(errors).toBeUndefined();
    return (
      data as { gpOnlineUser: { patients: [{ bookableSlots: { slots: { edges: { node: Slot }[] } } }] } }
    ).gpOnlineUser.patients[0].bookableSlots.slots.edges.map(({ node }) => node);
  }
  async function appointmentsOf(from?: string): Promise<unknown> {
    const { data, errors } = await stack.query(appointmentsQuery, { from });
    expect(errors).toBeUndefined();
    return (data as { gpOnlineUser: { patients: [{ appointments: unknown }] } }).gpOnlineUser.patients[0].appointments;
  }
  const spans = (slots: readonly Slot[]) => slots.map(({ startsAt, endsAt }) => [startsAt.instant, endsAt.instant]);

  test(`bookableSlots resolves the repeated autumn hour by the order of the slots (TZ=${zone})`, async () => {
    stack = await start({
      practice: {
        bookableToDays: 60,
        slots: [
          { start: '2026-10-24T23:30:00', minutes: 30 },
          { start: '2026-10-25T00:30:00', minutes: 30 },
          { start: '2026-10-25T01:00:00', minutes: 30, pass: 'first' },
          { start: '2026-10-25T01:30:00', minutes: 30, pass: 'first' },
          { start: '2026-10-25T01:00:00', minutes: 30, pass: 'second' },
          { start: '2026-10-25T01:30:00', minutes: 30, pass: 'second' },
          { start: '2026-10-25T02:00:00', minutes: 30 },
        ],
      },
      now: '2026-10-20T08:00:00Z',
    });
    const slots = await slotsOf('2026-10-25');
    expect(slots.map(({ startsAt }) => startsAt.isInstantCertain)).toEqual(slots.map(() => true));
    expect(spans(slots)).toEqual([
      ['2026-10-25T00:30:00+01:00', '2026-10-25T01:00:00+01:00'],
      ['2026-10-25T01:00:00+01:00', '2026-10-25T01:30:00+01:00'],
      ['2026-10-25T01:30:00+01:00', '2026-10-25T01:00:00+00:00'],
      ['2026-10-25T01:00:00+00:00', '2026-10-25T01:30:00+00:00'],
      ['2026-10-25T01:30:00+00:00', '2026-10-25T02:00:00+00:00'],
      ['2026-10-25T02:00:00+00:00', '2026-10-25T02:30:00+00:00'],
    ]);
  });

  test(`an appointment in the repeated hour has its earlier instant, uncertain, and is upcoming until both have passed (TZ=${zone})`, async () => {
    const appointments = [{ start: '2026-10-25T01:15:00', pass: 'second' as const, minutes: 10 }];
    stack = await start({ appointments, now: '2026-10-25T00:45:00Z' });
    const upcoming = {
      upcoming: [
        {
          startsAt: { local: '2026-10-25T01:15:00', instant: '2026-10-25T01:15:00+01:00', isInstantCertain: false },
          endsAt: { local: '2026-10-25T01:25:00', instant: '2026-10-25T01:25:00+01:00', isInstantCertain: false },
          bookedAt: { local: '2026-10-18T02:15:00', instant: '2026-10-18T02:15:00+01:00' },
        },
      ],
    };
    expect(await appointmentsOf()).toEqual({ ...upcoming, past: null });
    expect(await appointmentsOf('2026-10-01')).toEqual({ ...upcoming, past: [] });
    stack.simulator.clock.set(new Date('2026-10-25T01:16:00Z'));
    expect(await appointmentsOf('2026-10-01')).toEqual({
      upcoming: [],
      past: [{ startsAt: { local: '2026-10-25T01:15:00' } }],
    });
  });

  test(`bookableSlots has no times in the skipped spring hour (TZ=${zone})`, async () => {
    stack = await start({
      practice: {
        bookableToDays: 60,
        slots: [
          { start: '2027-03-28T00:45:00', minutes: 15 },
          { start: '2027-03-28T02:00:00', minutes: 15 },
          { start: '2027-03-28T23:50:00', minutes: 20 },
        ],
      },
      now: '2027-03-20T08:00:00Z',
    });
    expect(spans(await slotsOf('2027-03-28'))).toEqual([
      ['2027-03-28T00:45:00+00:00', '2027-03-28T02:00:00+01:00'],
      ['2027-03-28T02:00:00+01:00', '2027-03-28T02:15:00+01:00'],
      ['2027-03-28T23:50:00+01:00', '2027-03-29T00:10:00+01:00'],
    ]);
    expect(await slotsOf('2027-03-29')).toEqual([]);
  });

  test(`today and the bookable days follow UK time (TZ=${zone})`, async () => {
    stack = await start({
      practice: {
        bookableFromDays: 1,
        bookableToDays: 2,
        slots: ['2026-07-01', '2026-07-02', '2026-07-03', '2026-07-04'].map((date) => ({ start: `${date}T00:10:00` })),
      },
      appointments: [
        { start: '2026-06-30T23:50:00' },
        { start: '2026-07-01T00:20:00' },
        { start: '2026-07-01T23:50:00' },
      ],
      // 00:05 on 1 July in the UK.
      now: '2026-06-30T23:05:00Z',
    });
    const slots = await slotsOf('2026-07-01', '2026-07-04');
    expect(slots.map(({ startsAt, isWithinBookingDays }) => [startsAt.local, isWithinBookingDays])).toEqual([
      ['2026-07-01T00:10:00', false],
      ['2026-07-02T00:10:00', true],
      ['2026-07-03T00:10:00', true],
      ['2026-07-04T00:10:00', false],
    ]);
    const outcomes = [];
    for (const { id } of slots) outcomes.push((await stack.query(book, { id })).data);
    expect(outcomes).toEqual(
      ['GpAppointmentTooSoon', 'BookGpAppointmentSuccess', 'BookGpAppointmentSuccess', 'GpAppointmentTooFarAhead'].map(
        (__typename) => ({ bookGpAppointment: { __typename } }),
      ),
    );
    const at = (local: string) =>
      expect.objectContaining({ startsAt: expect.objectContaining({ local }) as object }) as object;
    expect(await appointmentsOf('2026-07-01')).toEqual({
      upcoming: ['2026-07-01T00:20:00', '2026-07-01T23:50:00', '2026-07-02T00:10:00', '2026-07-03T00:10:00'].map(at),
      past: [],
    });
    expect(await appointmentsOf('2026-06-30')).toMatchObject({
      past: [{ startsAt: { local: '2026-06-30T23:50:00' } }],
    });
    expect(await appointmentsOf('2026-06-30')).toMatchObject({
      upcoming: [{}, {}, { bookedAt: { local: '2026-07-01T00:05:00', instant: '2026-07-01T00:05:00+01:00' } }, {}],
    });
  });
});
