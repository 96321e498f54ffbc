import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Takes the number of the message. Answers whether the upstream says that it is deleted. */
export const deleteMessage: UpstreamOperation<'DeleteMessage', number, boolean> = {
  name: 'DeleteMessage',
  toRequest: (messageNumber) => ({ MessageId: messageNumber }),
  toDomain: ({ IsDeleted }) => IsDeleted,
};
