import type { MessageSettingsResolvers } from '../src/generated/resolvers-types.ts';

export const MessageSettings: MessageSettingsResolvers = {
  message: ({ messagesMessage }) => messagesMessage ?? null,
};
