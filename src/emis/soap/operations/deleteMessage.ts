import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Deletes the message with the given number. The result is true when the upstream reports it as deleted. */
export const deleteMessage: UpstreamOperation<'DeleteMessage', number, boolean> = {
  name: 'DeleteMessage',
  toRequest: (messageNumber) => ({ MessageId: messageNumber }),
  toDomain: ({ IsDeleted }) => IsDeleted,
};
