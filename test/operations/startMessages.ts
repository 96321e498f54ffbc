import { afterEach, expect } from 'vitest';
import type { PatientOverrides, PracticeOverrides } from '../../simulator/world/builders.ts';
import type { Patient } from '../../simulator/world/Patient.ts';
import { aMessage, aPatient, aPractice, aWorld } from '../support/builders.ts';
import { checkProblemCode } from '../support/checkProblemCode.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const now = new Date('2026-05-12T08:00:00Z');

let started: Stack | undefined;
afterEach(() => started?.stop());

export const recipients = [
  { RecipientGuid: 'a0000000-0000-4000-8000-000000000001', Name: 'Reception' },
  { RecipientGuid: 'A0000000-0000-4000-8000-000000000002', Name: 'Nurses' },
  { Name: 'Somebody without an id' },
];

/** A patient with two conversations: one with an unread reply and one without replies. */
export const defaultPatient: PatientOverrides = { messages: [aMessage({ replies: [{}] }), aMessage()] };

/** The ids that a user has read. */
interface KnownIds {
  readonly patientId: string;
  /** Conversation ids by subject. */
  readonly messageIds: ReadonlyMap<string, string>;
  /** Recipient ids by name. */
  readonly recipientIds: ReadonlyMap<string, string>;
}

const idsQuery = `{ gpOnlineUser { patients { id
  messages { ... on GpPracticeMessages { conversations { id subject } } }
  messageRecipients { ... on GpPracticeMessageRecipients { recipients { id name } } } } } }`;

interface ListedPatient {
  readonly id: string;
  readonly messages: { readonly conversations: readonly { readonly id: string; readonly subject: string }[] };
  readonly messageRecipients: { readonly recipients: readonly { readonly id: string; readonly name: string }[] };
}

/**
 * Starts a stack with two users, stops it after the test, and reads the ids of the first user. Only later calls are
 * counted.
 */
export async function startMessages(
  patient: PatientOverrides = defaultPatient,
  practice: PracticeOverrides = {},
): Promise<KnownIds & { readonly stack: Stack; readonly patient: Patient }> {
  const practices = [aPractice({ messageRecipients: structuredClone(recipients), ...practice })];
  const stack = await startStack({
    world: aWorld({ practices, patients: [aPatient(patient), aPatient(defaultPatient)] }),
    now,
  });
  started = stack;
  const known = await readIds(stack);
  stack.clearCalls();
  const [first] = stack.simulator.world.patients;
  if (!first) throw new Error('The world has no patient.');
  return { ...known, stack, patient: first };
}

/** Reads the current ids of a user. */
export async function readIds({ query }: Stack, as = 'patient-1'): Promise<KnownIds> {
  const { data } = await query(idsQuery, {}, { as });
  const [patient] = (data as { gpOnlineUser: { patients: [ListedPatient] } }).gpOnlineUser.patients;
  return {
    patientId: patient.id,
    messageIds: new Map(patient.messages.conversations?.map(({ id, subject }) => [subject, id])),
    recipientIds: new Map(patient.messageRecipients.recipients?.map(({ id, name }) => [name, id])),
  };
}

/** Sends a mutation of one field and returns its result. */
export async function sendMutation(
  { query }: Stack,
  operation: string,
  input: object,
): Promise<{ readonly kind: string } | null | undefined> {
  const { data, errors } = await query(operation, { input });
  expect(errors).toBeUndefined();
  return checkProblemCode(Object.values(data as Record<string, { readonly kind: string } | null>)[0]);
}
