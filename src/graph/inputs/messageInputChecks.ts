import type { Context } from '../../context.ts';
import type { PatientMessage } from '../../domain/message.ts';
import { bodyProblem, recipientsProblem, subjectProblem } from '../../domain/messageRules.ts';
import type { MutationSendMessageArgs } from '../../generated/resolvers-types.ts';
import type { Check } from './checkInputs.ts';

/** What messages have to hold before they are sent, and how many can be read whole. */
export const messageInputChecks = {
  'Mutation.sendMessage': ({ input }: MutationSendMessageArgs): readonly Check[] => [
    ['input.subject', subjectProblem(input.subject)],
    ['input.body', bodyProblem(input.body)],
    ['input.recipientIds', recipientsProblem(input.recipientIds)],
  ],
  'PracticeMessage.thread': (_: unknown, message: PatientMessage, { services }: Context): readonly Check[] => {
    const { max, isExceeded } = services.messages.count(message);
    return [['thread', isExceeded ? `At most ${max} conversations can be read whole in one request.` : undefined]];
  },
};
