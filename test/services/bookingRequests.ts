import type { AppointmentKind } from '../../src/domain/appointment.ts';
import type { PracticeSettings } from '../../src/domain/practice.ts';
import type { Refusal } from '../../src/domain/RefusedError.ts';
import { readUkTime } from '../../src/domain/ukTime.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeQuery, ids } from '../support/executeQuery.ts';
import { ada, anAppointment, fakeEmis, settings } from '../support/fakeEmis.ts';

const bookMutation = `mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { kind: __typename
  ... on BookGpAppointmentSuccess { appointment { startsAt { local } } patient { id } }
  ... on GpServiceProblem { message }
  ... on GpAppointmentTooSoon { bookableFromDays }
  ... on GpAppointmentTooFarAhead { bookableToDays }
  ... on GpAppointmentLimitReached { maximumBooked }
  ... on GpAppointmentOutcomeUnknown { patient { id } } } }`;

const at = (date: string) => readUkTime(`${date}T10:00:00`);
/** The id of a free slot with the number 5. */
export const slotId = (date = '2026-12-01', kind: AppointmentKind = 'inPerson', link = ada) =>
  ids.ofSlot({ link, slotNumber: '5', kind, startsAt: at(date) });
export const appointmentId = (date = '2026-12-01', link = ada) =>
  ids.ofAppointment({ link, slotNumber: '5', startsAt: at(date) });
export const booked = () => Promise.resolve([anAppointment('5', '2026-12-01T10:00:00')]);
export const refused = (refusal: Refusal) => () => Promise.resolve({ kind: 'refused', refusal } as const);
export const lost = () => Promise.resolve({ kind: 'lost' } as const);
export const timesOut = () =>
  Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'appointments', { isRetryable: true }));

/** Books the slot, by default, and returns the outcome and the calls. */
export async function book(input: object, overrides: Partial<EmisClient> = {}) {
  const emis = fakeEmis(overrides);
  const { data, errors } = await executeQuery(bookMutation, {
    emis,
    variables: { input: { slotId: slotId(), ...input } },
  });
  return { outcome: data?.['bookGpAppointment'] as { kind: string } | null, errors, calls: emis.calls };
}

export const withSettings = (more: Partial<PracticeSettings>) => ({
  practiceSettings: () => Promise.resolve({ ...settings, ...more }),
});
