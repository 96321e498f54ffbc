import type { Context } from '../../context.ts';
import type { PatientMessage } from '../../domain/message.ts';
import { bodyProblem, recipientsProblem, subjectProblem } from '../../domain/messageRules.ts';
import type { MutationSendGpMessageArgs } from '../../generated/resolvers-types.ts';
import type { InputCheck } from './InputCheck.ts';

export const messageInputChecks = {
  'Mutation.sendGpMessage': ({ input }: MutationSendGpMessageArgs): readonly InputCheck[] => [
    ['input.subject', subjectProblem(input.subject)],
    ['input.body', bodyProblem(input.body)],
    ['input.recipientIds', recipientsProblem(input.recipientIds)],
  ],
  'PracticeMessage.thread': (
    _: unknown,
    message: PatientMessage | undefined,
    { services }: Context,
  ): readonly InputCheck[] => {
    if (!message) return [];
    const { max, isExceeded } = services.messages.count(message);
    return [['thread', isExceeded ? `One request can read at most ${max} whole conversations.` : undefined]];
  },
};
