import { afterEach, expect } from 'vitest';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import type { Slot } from '../../simulator/world/Clinic.ts';
import type { Practice } from '../../simulator/world/Practice.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { checkProblemCode } from '../support/checkProblemCode.ts';
import { startStack, type Stack } from '../support/startStack.ts';

/** The query that a user runs before booking. */
export const bookableSlotsQuery = `{ gpOnlineUser { patients { bookableSlots(from: "2026-05-18", to: "2026-05-31") {
  ... on GpBookableSlots { slots { edges { node { id isWithinBookingDays startsAt { local } } } } } } } } }`;

/** The start of the free slot. */
export const slotStart = '2026-05-20T09:00:00';

export const telephoneSlot: PracticeOverrides = { slots: [{ start: slotStart, kind: 'Telephone' }] };

const bookMutation = `mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename
  ... on BookGpAppointmentSuccess { appointment { id startsAt { local } kind bookingReason bookedAt { local } videoUrl
    telephone { number kind } patient { id } } patient { id appointments { ... on GpAppointments { upcoming { id } } }
    bookableSlots(from: "2026-05-18", to: "2026-05-31") { ... on GpBookableSlots { slots { edges { node { startsAt { local } } } } } } } }
  ... on GpServiceProblem { message problemCode }
  ... on GpAppointmentTooSoon { bookableFromDays }
  ... on GpAppointmentTooFarAhead { bookableToDays }
  ... on GpAppointmentLimitReached { maximumBooked }
  ... on GpServiceUnavailable { reason } } }`;

const now = new Date('2026-05-12T08:00:00Z');

let started: Stack | undefined;
afterEach(() => started?.stop());

/** Starts a stack over a world and stops it after the test. */
export async function startBooking(world: ReturnType<typeof aWorld>): Promise<Stack> {
  started = await startStack({ world, now: now });
  return started;
}

export interface Offer {
  readonly stack: Stack;
  readonly slotId: string;
  readonly practice: Practice;
  readonly slot: Slot;
}

/** Starts a practice with one free slot, by default at 09:00 in eight days, and a patient who has queried it. */
export async function offerSlot(practice: PracticeOverrides = {}, patient: PatientOverrides = {}): Promise<Offer> {
  const world = aWorld({
    practices: [aPractice({ slots: [{ start: slotStart }], ...practice })],
    patients: [aPatient(patient)],
  });
  const stack = await startBooking(world);
  const { data } = await stack.query(bookableSlotsQuery);
  stack.clearCalls();
  const [onlyPractice] = world.practices;
  const slot = onlyPractice?.clinics.flatMap(({ slots }) => slots).find(({ appointment }) => appointment === undefined);
  if (!onlyPractice || !slot) throw new Error('The world has no free slot.');
  return { stack, slotId: slotsIn(data)[0]?.id ?? '', practice: onlyPractice, slot };
}

/** The slots in the data of `bookableSlotsQuery`. */
export function slotsIn(data: unknown): readonly { readonly id: string }[] {
  const { gpOnlineUser } = data as {
    gpOnlineUser: { patients: [{ bookableSlots: { slots: { edges: { node: { id: string } }[] } } }] };
  };
  return gpOnlineUser.patients[0].bookableSlots.slots.edges.map(({ node }) => node);
}

/** Sends bookGpAppointment and returns its result. */
export async function book({ query }: Stack, input: object): Promise<unknown> {
  const { data, errors } = await query(bookMutation, { input });
  expect(errors).toBeUndefined();
  return checkProblemCode((data as { bookGpAppointment: unknown }).bookGpAppointment);
}

/** The number of BookAppointment calls. */
export const bookingCallCount = ({ calls }: Stack) => calls().filter((call) => call === 'BookAppointment').length;
