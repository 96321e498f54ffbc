import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

/** The first screen of a booking: fourteen days with their counts, twenty slots and the menus of the filters. */
const firstScreen = `query { gpOnlineUser { patients { id bookableSlots(from: "2026-05-13", to: "2026-05-26") { ... on GpBookableSlots {
  days { date slotCount }
  earliest { id startsAt { local } }
  slots(first: 20) { totalCount pageInfo { hasNextPage endCursor } edges { node {
    id startsAt { local instant isInstantCertain } endsAt { local } isTimeExact durationMinutes isWithinBookingDays kind
    slotType sessionName location { id name } clinicians { id name jobRole sex } } } }
  clinicians { id name jobRole sex } locations { id name } kinds slotTypes sessionNames unmatchedFilterIds
  unknownClinicianSexCount } ... on GpServiceUnavailable { reason message } } } } }`;

const dates = Array.from({ length: 14 }, (_, day) => `2026-05-${13 + day}`);
const clinicianCount = 15;
const slotsPerClinic = 15;

let stack: Stack;
beforeAll(async () => {
  const clinicians = Array.from({ length: clinicianCount }, (_, at) => ({
    ClinicianId: at + 1,
    DisplayName: `Dr Quincy Number-${at}`,
    JobRole: at % 3 === 0 ? 'Practice nurse' : 'General practitioner',
    Sex: at % 2 === 0 ? ('Female' as const) : ('Male' as const),
  }));
  const locations = ['Main Surgery', 'Branch Surgery', 'Health Centre'].map((LocationName, at) => ({
    LocationId: at + 1,
    LocationName,
  }));
  const clinics = dates.flatMap((date) =>
    clinicians.map(({ ClinicianId, JobRole }) => ({
      name: `${JobRole} clinic`,
      clinicianIds: [ClinicianId],
      locationId: (ClinicianId % 3) + 1,
      slots: Array.from({ length: slotsPerClinic }, (_, at) => ({
        start: `${date}T${String(8 + Math.floor(at / 6)).padStart(2, '0')}:${at % 6}0:00`,
      })),
    })),
  );
  const world = aWorld({ practices: [aPractice({ clinicians, locations, clinics })], patients: [aPatient()] });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
  // Opens the session and reads the practice, but not the account.
  await stack.query(
    '{ gpOnlineUser { patients { practice { settings { __typename } } demographics { __typename } } } }',
  );
  expect(stack.calls()).not.toContain('GetUserOptions');
  stack.clearCalls();
});
afterAll(() => stack.stop());

test('the first screen of a busy fortnight is at most 20 KB after gzip and makes one upstream call, although the account is not known', async () => {
  const response = await fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await stack.tokenFor('patient-1')}`,
    },
    body: JSON.stringify({ query: firstScreen }),
  });
  const body = await response.text();
  const { data, errors } = JSON.parse(body) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  const slotsPerDay = clinicianCount * slotsPerClinic;
  expect(data).toMatchObject({
    gpOnlineUser: {
      patients: [
        {
          bookableSlots: {
            days: dates.map((date) => ({ date, slotCount: slotsPerDay })),
            slots: { totalCount: 14 * slotsPerDay, edges: { length: 20 } },
            clinicians: { length: clinicianCount },
            locations: { length: 3 },
          },
        },
      ],
    },
  });
  expect(14 * slotsPerDay).toBeGreaterThan(3_000);
  expect(gzipSync(body, { level: 6 }).length).toBeLessThanOrEqual(20 * 1024);
  expect(stack.calls()).toEqual(['GetAvailableAppointments']);
});
