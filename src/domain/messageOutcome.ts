import type { PatientLink } from './patient.ts';
import type { OutcomeUnknown, PatientNotFound } from './sharedOutcomes.ts';

/**
 * A message was sent. The practice does not return its number, so the message is searched for when it is selected.
 * @sdl SendGpMessageSuccess
 */
export interface MessageSent {
  readonly kind: 'sent';
  readonly patient: PatientLink;
  readonly subject: string;
  readonly body: string;
  /** The numbers of the conversations that existed before. */
  readonly before: readonly number[];
}

/** @sdl MarkGpMessageReadSuccess */
export interface MessageMarkedRead {
  readonly kind: 'markedRead';
  readonly patient: PatientLink;
  readonly messageNumber: number;
}

/** @sdl SendGpMessageResult */
export type MessageSendingOutcome =
  | MessageSent
  | OutcomeUnknown
  | PatientNotFound
  | { readonly kind: 'refused' }
  /** With the ids from the input. */
  | { readonly kind: 'recipientNotFound'; readonly recipientIds: readonly string[] };

export interface MessageNotFound {
  readonly kind: 'notFound';
}

/** @sdl MarkGpMessageReadResult */
export type MessageReadingOutcome = MessageMarkedRead | OutcomeUnknown | MessageNotFound;

/** @sdl DeleteGpMessageResult */
export type MessageDeletionOutcome =
  { readonly kind: 'deleted'; readonly patient: PatientLink } | OutcomeUnknown | MessageNotFound;
