import { afterEach, expect } from 'vitest';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import type { Patient } from '../../simulator/world/Patient.ts';
import { aMessage, aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');

let started: Stack | undefined;
afterEach(() => started?.stop());

export const recipients = [
  { RecipientGuid: 'a0000000-0000-4000-8000-000000000001', Name: 'Reception' },
  { RecipientGuid: 'A0000000-0000-4000-8000-000000000002', Name: 'Nurses' },
  { Name: 'Somebody without an id' },
];

/** Two conversations: one with a reply that has not been read, one without replies. */
export const usual: PatientOverrides = { messages: [aMessage({ replies: [{}] }), aMessage()] };

/** What a person has on their screen. */
export interface Known {
  readonly patientId: string;
  /** Of conversations, by subject. */
  readonly messageIds: ReadonlyMap<string, string>;
  /** By name. */
  readonly recipientIds: ReadonlyMap<string, string>;
}

const screen = `{ me { patients { id
  messages { ... on PracticeMessages { messages { id subject } } }
  messageRecipients { ... on PracticeMessageRecipients { recipients { id name } } } } } }`;

interface Listed {
  readonly id: string;
  readonly messages: { readonly messages: readonly { readonly id: string; readonly subject: string }[] };
  readonly messageRecipients: { readonly recipients: readonly { readonly id: string; readonly name: string }[] };
}

/**
 * Starts everything, to end with the test, and reads what the first of two people would have on their screen before
 * they write anything. Only calls after that are counted.
 */
export async function startMessages(
  patient: PatientOverrides = usual,
  practice: PracticeOverrides = {},
): Promise<Known & { readonly stack: Stack; readonly patient: Patient }> {
  const practices = [aPractice({ messageRecipients: structuredClone(recipients), ...practice })];
  const stack = await startStack({ world: aWorld({ practices, patients: [aPatient(patient), aPatient(usual)] }), now });
  started = stack;
  const known = await look(stack);
  stack.clearCalls();
  const [first] = stack.simulator.world.patients;
  if (!first) throw new Error('The world has no patient.');
  return { ...known, stack, patient: first };
}

/** What the screen of a person shows now. */
export async function look({ query }: Stack, as = 'patient-1'): Promise<Known> {
  const { data } = await query(screen, {}, { as });
  const [patient] = (data as { me: { patients: [Listed] } }).me.patients;
  return {
    patientId: patient.id,
    messageIds: new Map(patient.messages.messages?.map(({ id, subject }) => [subject, id])),
    recipientIds: new Map(patient.messageRecipients.recipients?.map(({ id, name }) => [name, id])),
  };
}

/** Sends a mutation, and answers what came of it. */
export async function send(
  { query }: Stack,
  operation: string,
  input: object,
): Promise<{ readonly kind: string } | null | undefined> {
  const { data, errors } = await query(operation, { input });
  expect(errors).toBeUndefined();
  return Object.values(data as Record<string, { readonly kind: string } | null>)[0];
}
