import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Marks the message with the given number as read. The result is true when the upstream reports it as updated. */
export const setMessageReadState: UpstreamOperation<'SetMessageReadState', number, boolean> = {
  name: 'SetMessageReadState',
  toRequest: (messageNumber) => ({ MessageId: messageNumber, MessageReadState: 'Read' }),
  toDomain: ({ MessageReadStateUpdateStatus }) => MessageReadStateUpdateStatus === 'Updated',
};
