import type { MessageNotFound } from '../domain/messageOutcome.ts';

/** What is told of a conversation that is not there, or not this person's. */
export const messageNotFound: MessageNotFound = {
  kind: 'notFound',
  message: 'There is no such conversation. It may have been deleted already.',
};
