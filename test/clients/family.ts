import { gql, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

export interface Thing {
  readonly __typename: string;
  readonly id: string;
}
export interface Home {
  readonly me: { readonly patients: readonly (Thing & { readonly appointments: Thing & { upcoming?: Thing[] } })[] };
}

/** An operation as Apollo Client takes it, with the type that its data has. */
export function parse<T = Home>(text: string): TypedDocumentNode<T, OperationVariables> {
  return gql(text) as TypedDocumentNode<T, OperationVariables>;
}

export const diary = `fragment Diary on AppointmentsResult {
  ... on Appointments { onlyOwnBookings upcoming { id startsAt { local instant } kind patient { id } } }
  ... on GpServiceUnavailable { service reason message nextStep practice { odsCode telephone } }
}`;

/** What a first screen asks for: whom the person sees, where, and what is booked. */
export const home = parse(`query Home {
  me { patients { id relation practice { odsCode name } medicalRecord { id } appointments { ...Diary } } }
} ${diary}`);

/** A parent who sees two patients at one practice, with records and free slots, and one where nothing is booked online. */
export function startFamily(): Promise<Stack> {
  const seen = { proxies: [{ subject: 'parent' }], medicalRecord: { generated: 60 } };
  return startStack({
    now: new Date('2026-05-12T08:00:00Z'),
    world: aWorld({
      practices: [
        aPractice({ slots: [{ start: '2026-05-18T09:00:00' }, { start: '2026-05-19T09:00:00' }] }),
        aPractice({ appointments: 'off' }),
      ],
      patients: [
        aPatient({ ...seen, appointments: [{ start: '2026-05-20T10:00:00' }] }),
        aPatient(seen),
        aPatient({ ...seen, practice: 'X99952' }),
      ],
    }),
  });
}
