import { gql, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

export interface Entity {
  readonly __typename: string;
  readonly id: string;
}
export interface Home {
  readonly gpOnlineUser: {
    readonly patients: readonly (Entity & { readonly appointments: Entity & { upcoming?: Entity[] } })[];
  };
}

/** Parses an operation for Apollo Client, with the type of its data. */
export function parse<T = Home>(text: string): TypedDocumentNode<T, OperationVariables> {
  return gql(text) as TypedDocumentNode<T, OperationVariables>;
}

export const diary = `fragment Diary on GpAppointmentsResult {
  ... on GpAppointments { onlyOwnBookings upcoming { id startsAt { local instant } kind patient { id } } }
  ... on GpServiceUnavailable { service reason message nextStep practice { odsCode telephone } }
}`;

/** The query of a home screen: patients, practices and appointments. */
export const home = parse(`query Home {
  gpOnlineUser { patients { id relation practice { odsCode name } medicalRecord { id } appointments { ...Diary } } }
} ${diary}`);

/**
 * Starts the stack with a parent who has access to three patients: two at a practice with records and free slots, and one
 * at a practice without online appointments.
 */
export function startFamily(): Promise<Stack> {
  const shared = { proxies: [{ subject: 'parent' }], medicalRecord: { generated: 60 } };
  return startStack({
    now: new Date('2026-05-12T08:00:00Z'),
    world: aWorld({
      practices: [
        aPractice({ slots: [{ start: '2026-05-18T09:00:00' }, { start: '2026-05-19T09:00:00' }] }),
        aPractice({ appointments: 'off' }),
      ],
      patients: [
        aPatient({ ...shared, appointments: [{ start: '2026-05-20T10:00:00' }] }),
        aPatient(shared),
        aPatient({ ...shared, practice: 'X99952' }),
      ],
    }),
  });
}
