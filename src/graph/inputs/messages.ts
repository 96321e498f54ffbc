import type { Context } from '../../context.ts';
import type { PatientMessage } from '../../domain/message.ts';
import { bodyProblem, recipientsProblem, subjectProblem } from '../../domain/messageRules.ts';
import type { MutationSendMessageArgs } from '../../generated/resolvers-types.ts';
import type { InputCheck } from './InputCheck.ts';

export const messageInputChecks = {
  'Mutation.sendMessage': ({ input }: MutationSendMessageArgs): readonly InputCheck[] => [
    ['input.subject', subjectProblem(input.subject)],
    ['input.body', bodyProblem(input.body)],
    ['input.recipientIds', recipientsProblem(input.recipientIds)],
  ],
  'PracticeMessage.thread': (_: unknown, message: PatientMessage, { services }: Context): readonly InputCheck[] => {
    const { most, isMore } = services.messages.count(message);
    return [['thread', isMore ? `One request can read at most ${most} whole conversations.` : undefined]];
  },
};
