import { describe, expect, test } from 'vitest';
import type { PracticeSettings } from '../../src/domain/practice.ts';
import { readUkTime } from '../../src/domain/ukTime.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeOperation, refused, resolved } from '../support/executeOperation.ts';
import { ids } from '../support/executeQuery.ts';
import { account, ada, aSlot } from '../support/fakeEmis.ts';
import { otherUpstream } from '../support/otherUpstream.ts';

/** An upstream that says neither the practice's name nor its limits, and then more or other answers. */
const upstream = (answers: Partial<EmisClient> = {}, rules: Partial<PracticeSettings> = {}): Partial<EmisClient> =>
  otherUpstream(answers, { settings: rules });

const slotOn = (date: string) =>
  ids.ofSlot({ link: ada, slotNumber: '5', kind: 'inPerson', startsAt: readUkTime(`${date}T10:00:00`) });

async function book(date: string, answers: Partial<EmisClient> = {}, rules: Partial<PracticeSettings> = {}) {
  const { data, errors, calls } = await executeOperation(
    `mutation ($slotId: ID!) { bookGpAppointment(input: { slotId: $slotId }) { kind: __typename
       ... on GpAppointmentTooSoon { message bookableFromDays } ... on GpAppointmentTooFarAhead { message bookableToDays }
       ... on GpAppointmentLimitReached { message maximumBooked } } }`,
    upstream(answers, rules),
    { slotId: slotOn(date) },
  );
  expect(errors).toBeUndefined();
  return { outcome: data?.['bookGpAppointment'], calls };
}

describe('what a practice does not say', () => {
  test('its name, its system, its optional features and its limits are null', async () => {
    const { data, errors } = await executeOperation(
      `{ gpPractice(odsCode: "A28001") { name clinicalSystemVersion settings { ... on GpPracticeSettings {
           onlineTriage recordSharing preRegistration prescriptions { electronicPrescriptions }
           appointments { maximumBooked bookableFromDays bookableToDays telephoneConsultations } } } } }`,
      upstream(),
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      gpPractice: {
        name: null,
        clinicalSystemVersion: null,
        settings: {
          onlineTriage: null,
          recordSharing: null,
          preRegistration: null,
          prescriptions: { electronicPrescriptions: null },
          appointments: {
            maximumBooked: null,
            bookableFromDays: null,
            bookableToDays: null,
            telephoneConsultations: null,
          },
        },
      },
    });
  });

  test.each(['2026-11-23', '2026-11-24', '2028-11-23'])(
    'bookGpAppointment sends a booking on %s, because no known limit rules it out',
    async (date) => {
      const { outcome, calls } = await book(date);
      expect(outcome).toEqual({ kind: 'BookGpAppointmentSuccess' });
      expect(calls).toEqual([['bookAppointment', 'ada', { slotNumber: '5' }]]);
    },
  );

  test('bookGpAppointment still refuses what a known limit rules out', async () => {
    const { outcome, calls } = await book('2026-11-24', {}, { bookableFromDays: 2 });
    expect(outcome).toMatchObject({ kind: 'GpAppointmentTooSoon', bookableFromDays: 2 });
    expect(calls).toEqual([]);
  });

  test.each([
    ['slotTooSoon', 'GpAppointmentTooSoon', 'bookableFromDays'],
    ['slotTooFarAhead', 'GpAppointmentTooFarAhead', 'bookableToDays'],
    ['bookingLimitReached', 'GpAppointmentLimitReached', 'maximumBooked'],
  ] as const)('a booking that the practice refuses with %s is %s with a null limit', async (refusal, kind, limit) => {
    const { outcome } = await book('2026-12-01', { bookAppointment: refused(refusal) });
    expect(outcome).toEqual({ kind, message: expect.any(String) as string, [limit]: null });
  });

  test('bookableSlots shows every slot, and null for whether it is within the booking days', async () => {
    const { data } = await executeOperation(
      `{ gpPatient(id: "ada") { bookableSlots(from: "2026-12-01", to: "2026-12-02") { ... on GpBookableSlots {
           slots { edges { node { isWithinBookingDays } } } } } } }`,
      upstream({ freeSlots: resolved([aSlot('1', '2026-12-01T10:00:00')]) }),
    );
    expect(data).toMatchObject({
      gpPatient: { bookableSlots: { slots: { edges: [{ node: { isWithinBookingDays: null } }] } } },
    });
  });

  test('telephone appointments are available unless the practice is known not to take them', async () => {
    const source = `{ gpPractice(odsCode: "A28001") { onlineServices { service isAvailable } } }`;
    const isAvailable = async (rules: Partial<PracticeSettings>) => {
      const { data } = await executeOperation(source, upstream({}, rules));
      const found = data as { gpPractice: { onlineServices: { service: string; isAvailable: boolean }[] } };
      return found.gpPractice.onlineServices.find(({ service }) => service === 'TELEPHONE_APPOINTMENTS')?.isAvailable;
    };
    expect(await isAvailable({})).toBe(true);
    expect(await isAvailable({ telephoneConsultations: false })).toBe(false);
  });
});

test('the other services of an account whose upstream does not know them are null', async () => {
  const answers = { account: () => Promise.resolve({ ...account, otherServices: {} }) };
  const { data, errors } = await executeOperation(
    `{ gpPatient(id: "ada") { otherServices { electronicPrescriptions onlineTriage recordSharing recordViewAudit } } }`,
    upstream(answers),
  );
  expect(errors).toBeUndefined();
  const none = { electronicPrescriptions: null, onlineTriage: null, recordSharing: null, recordViewAudit: null };
  expect(data).toEqual({ gpPatient: { otherServices: none } });
});
