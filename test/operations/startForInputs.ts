import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

export const bookableSlots = `query ($from: Date!, $to: Date!, $filter: GpBookableSlotsFilterInput) {
  gpOnlineUser { patients { bookableSlots(from: $from, to: $to, filter: $filter) { __typename } } } }`;
export const appointments =
  'query ($from: Date) { gpOnlineUser { patients { appointments(from: $from) { __typename } } } }';
export const practice = 'query ($odsCode: ID!) { gpPractice(odsCode: $odsCode) { name } }';
export const findPractices = 'query ($input: FindGpPracticesInput!) { findGpPractices(input: $input) { __typename } }';
export const book = 'mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename } }';
export const cancel =
  'mutation ($input: CancelGpAppointmentInput!) { cancelGpAppointment(input: $input) { __typename } }';

/** A subgraph whose only patient has an appointment and could book a slot. */
interface InputStack {
  readonly stack: Stack;
  readonly slotId: string;
  readonly appointmentId: string;
}

type Ids<Name extends string> = Readonly<Record<Name, readonly [{ readonly id: string }]>>;

/** Starts a subgraph for tests of invalid input, with the ids that valid input would name. */
export async function startForInputs(): Promise<InputStack> {
  const patient = aPatient({ appointments: [{ start: '2026-05-20T09:00:00' }] });
  const practices = [aPractice({ slots: [{ start: '2026-05-21T09:00:00', kind: 'Telephone' }] })];
  const stack = await startStack({
    world: aWorld({ practices, patients: [patient] }),
    now: new Date('2026-05-12T08:00:00Z'),
  });
  const { data } = await stack.query(`{ gpOnlineUser { patients {
    bookableSlots(from: "2026-05-21", to: "2026-05-21") { ... on GpBookableSlots { slots { edges { node { id } } } } }
    appointments { ... on GpAppointments { upcoming { id } } } } } }`);
  const { gpOnlineUser } = data as {
    gpOnlineUser: {
      patients: [{ bookableSlots: { slots: { edges: [{ node: { id: string } }] } }; appointments: Ids<'upcoming'> }];
    };
  };
  return {
    stack,
    slotId: gpOnlineUser.patients[0].bookableSlots.slots.edges[0].node.id,
    appointmentId: gpOnlineUser.patients[0].appointments.upcoming[0].id,
  };
}

/** Forgets the calls and log lines of earlier requests. */
export function clear(stack: Stack): void {
  stack.clearCalls();
  stack.logLines.length = 0;
}
