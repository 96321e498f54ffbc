import { afterEach, expect } from 'vitest';
import type { Slot } from '../../simulator/world/Clinic.ts';
import type { Practice } from '../../simulator/world/Practice.ts';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

/** What a person is shown before they book. */
export const offered = `{ me { patients { bookableSlots(from: "2026-05-18", to: "2026-05-31") {
  ... on BookableSlots { slots { id isWithinBookingDays startsAt { local } } } } } } }`;

/** When the free slot begins. */
export const start = '2026-05-20T09:00:00';

export const telephone: PracticeOverrides = { slots: [{ start, kind: 'Telephone' }] };

const book = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename
  ... on BookAppointmentSuccess { appointment { id startsAt { local } kind reason bookedAt { local } videoUrl
    telephone { number kind } patient { id } } patient { id appointments { ... on Appointments { upcoming { id } } }
    bookableSlots(from: "2026-05-18", to: "2026-05-31") { ... on BookableSlots { slots { startsAt { local } } } } } }
  ... on GpServiceProblem { message }
  ... on AppointmentTooSoon { bookableFromDays }
  ... on AppointmentTooFarAhead { bookableToDays }
  ... on AppointmentLimitReached { maximumBooked }
  ... on GpServiceUnavailable { reason } } }`;

const timeOfTest = new Date('2026-05-12T08:00:00Z');

let started: Stack | undefined;
afterEach(() => started?.stop());

/** Starts everything over a world, to end with the test. */
export async function startBooking(world: ReturnType<typeof aWorld>): Promise<Stack> {
  started = await startStack({ world, now: timeOfTest });
  return started;
}

export interface Offer {
  readonly stack: Stack;
  readonly slotId: string;
  readonly practice: Practice;
  readonly slot: Slot;
}

/** A practice with one free slot, by default tomorrow week at nine; and its patient, who has been shown it. */
export async function offer(practice: PracticeOverrides = {}, patient: PatientOverrides = {}): Promise<Offer> {
  const world = aWorld({ practices: [aPractice({ slots: [{ start }], ...practice })], patients: [aPatient(patient)] });
  const stack = await startBooking(world);
  const { data } = await stack.query(offered);
  stack.clearCalls();
  const [only] = world.practices;
  const slot = only?.clinics.flatMap(({ slots }) => slots).find(({ appointment }) => appointment === undefined);
  if (!only || !slot) throw new Error('the world has no free slot');
  return { stack, slotId: slotsIn(data)[0]?.id ?? '', practice: only, slot };
}

/** The slots that `offered` shows. */
export function slotsIn(data: unknown): readonly { readonly id: string }[] {
  const { me } = data as { me: { patients: [{ bookableSlots: { slots: { id: string }[] } }] } };
  return me.patients[0].bookableSlots.slots;
}

/** Books, and answers what came of it. */
export async function booking({ query }: Stack, input: object): Promise<unknown> {
  const { data, errors } = await query(book, { input });
  expect(errors).toBeUndefined();
  return (data as { bookAppointment: unknown }).bookAppointment;
}

/** How often a booking was sent. */
export const timesSent = ({ calls }: Stack) => calls().filter((call) => call === 'BookAppointment').length;
