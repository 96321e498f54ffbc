import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Takes the number of the message. Answers whether the upstream says that it is marked as read. */
export const setMessageReadState: UpstreamOperation<'SetMessageReadState', number, boolean> = {
  name: 'SetMessageReadState',
  toRequest: (messageNumber) => ({ MessageId: messageNumber, MessageReadState: 'Read' }),
  toDomain: ({ MessageReadStateUpdateStatus }) => MessageReadStateUpdateStatus === 'Updated',
};
