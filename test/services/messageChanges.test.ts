import { describe, expect, test } from 'vitest';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import {
  aMessage,
  executeOperation,
  lost,
  messageId,
  refused,
  resolved,
  timesOut,
  wholeMessage,
} from '../support/executeOperation.ts';
import { aLink } from '../support/fakeEmis.ts';

describe('markGpMessageRead', () => {
  const mark = `mutation ($id: ID!) { markGpMessageRead(input: { messageId: $id }) { kind: __typename
    ... on MarkGpMessageReadSuccess { conversation { id hasUnreadReplies } patient { id } }
    ... on GpPracticeMessageOutcomeUnknown { patient { id } } } }`;

  async function markRead(overrides: Partial<EmisClient> = {}, id = messageId(7)) {
    const { data, errors, calls } = await executeOperation(mark, overrides, { id });
    return { outcome: data?.['markGpMessageRead'] as { kind: string } | null, errors, calls };
  }

  test('markGpMessageRead makes one call and another to return the message', async () => {
    const message = resolved(wholeMessage(7, 'x', { hasUnreadReplies: false }));
    const { outcome, calls } = await markRead({ message });
    expect(outcome).toEqual({
      kind: 'MarkGpMessageReadSuccess',
      conversation: { id: messageId(7), hasUnreadReplies: false },
      patient: { id: 'ada' },
    });
    expect(calls).toEqual([
      ['markMessageRead', 'ada', 7],
      ['message', 'ada', 7],
    ]);
  });

  test('markGpMessageRead twice in one operation returns the message as it is after each', async () => {
    let reads = 0;
    const message = () => Promise.resolve(wholeMessage(7, 'x', { hasUnreadReplies: ++reads === 1 }));
    const one = `markGpMessageRead(input: { messageId: "${messageId(7)}" }) {
      ... on MarkGpMessageReadSuccess { conversation { hasUnreadReplies } } }`;
    const { data } = await executeOperation(`mutation { a: ${one} b: ${one} }`, { message });
    expect(data).toEqual({
      a: { conversation: { hasUnreadReplies: true } },
      b: { conversation: { hasUnreadReplies: false } },
    });
  });

  test('markGpMessageRead stays successful when the message cannot be read afterwards', async () => {
    const { outcome, errors } = await markRead();
    expect(outcome).toEqual({ kind: 'MarkGpMessageReadSuccess', conversation: null, patient: { id: 'ada' } });
    expect(errors).toMatchObject([{ path: ['markGpMessageRead', 'conversation'] }]);
  });

  test.each([
    ['noSuchMessage', 'GpPracticeMessageNotFound'],
    ['accountRestricted', 'GpAccountRestricted'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)('markGpMessageRead reports the refusal %s as %s', async (refusal, typeName) => {
    expect((await markRead({ markMessageRead: refused(refusal) })).outcome?.kind).toBe(typeName);
  });

  test.each([
    ['the message of another person', messageId(7, aLink('eve'))],
    ['a forged id', 'forged'],
  ])('markGpMessageRead reports GpPracticeMessageNotFound for %s, without a call', async (_name, id) => {
    const { outcome, calls } = await markRead({}, id);
    expect(outcome?.kind).toBe('GpPracticeMessageNotFound');
    expect(calls).toEqual([]);
  });

  test.each([
    ['has no unread replies', 'MarkGpMessageReadSuccess', resolved([aMessage(7, { hasUnreadReplies: false })])],
    ['has unread replies', 'GpPracticeMessageOutcomeUnknown', resolved([aMessage(7, { hasUnreadReplies: true })])],
    ['does not say whether it has unread replies', 'GpPracticeMessageOutcomeUnknown', resolved([aMessage(7)])],
    ['no longer exists', 'GpPracticeMessageNotFound', resolved([aMessage(8)])],
    ['cannot be read', 'GpPracticeMessageOutcomeUnknown', timesOut],
  ] as const)(
    'markGpMessageRead after a lost response, when the message %s, reports %s',
    async (_name, typeName, messages) => {
      const { outcome, calls } = await markRead({ markMessageRead: lost, messages });
      expect(outcome?.kind).toBe(typeName);
      expect(calls.slice(0, 2)).toEqual([
        ['markMessageRead', 'ada', 7],
        ['messages', 'ada'],
      ]);
    },
  );
});

describe('deleteGpMessage', () => {
  const remove = `mutation ($id: ID!) { deleteGpMessage(input: { messageId: $id }) { kind: __typename
    ... on DeleteGpMessageSuccess { patient { messages { ... on GpPracticeMessages { conversations { id } } } } } } }`;

  async function deleteMessage(overrides: Partial<EmisClient> = {}, id = messageId(7)) {
    const { data, calls } = await executeOperation(remove, overrides, { id });
    return { outcome: data?.['deleteGpMessage'] as { kind: string } | null, calls };
  }

  test('deleteGpMessage makes one call and reads the messages again afterwards', async () => {
    const { outcome, calls } = await deleteMessage({ messages: resolved([aMessage(8)]) });
    expect(outcome).toEqual({
      kind: 'DeleteGpMessageSuccess',
      patient: { messages: { conversations: [{ id: messageId(8) }] } },
    });
    expect(calls).toEqual([
      ['deleteMessage', 'ada', 7],
      ['messages', 'ada'],
    ]);
  });

  test('deleteGpMessage twice in one operation returns the messages that are left after each', async () => {
    const left = new Set([7, 8, 9]);
    const overrides: Partial<EmisClient> = {
      messages: () => Promise.resolve([...left].map((messageNumber) => aMessage(messageNumber))),
      deleteMessage(_link, messageNumber) {
        left.delete(messageNumber);
        return Promise.resolve({ kind: 'done', value: undefined });
      },
    };
    const one = (messageNumber: number) => `deleteGpMessage(input: { messageId: "${messageId(messageNumber)}" }) {
      ... on DeleteGpMessageSuccess { patient { messages { ... on GpPracticeMessages { conversations { id } } } } } }`;
    const { data } = await executeOperation(`mutation { a: ${one(7)} b: ${one(8)} }`, overrides);
    const withMessages = (...numbers: readonly number[]) => ({
      patient: { messages: { conversations: numbers.map((messageNumber) => ({ id: messageId(messageNumber) })) } },
    });
    expect(data).toEqual({ a: withMessages(9, 8), b: withMessages(9) });
  });

  test.each([
    ['noSuchMessage', 'GpPracticeMessageNotFound'],
    ['accountInactive', 'GpAccountInactive'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)('deleteGpMessage reports the refusal %s as %s', async (refusal, typeName) => {
    expect((await deleteMessage({ deleteMessage: refused(refusal) })).outcome?.kind).toBe(typeName);
  });

  test.each([
    ['the message of another person', messageId(7, aLink('eve'))],
    ['a forged id', 'forged'],
  ])('deleteGpMessage reports GpPracticeMessageNotFound for %s, without a call', async (_name, id) => {
    const { outcome, calls } = await deleteMessage({}, id);
    expect(outcome?.kind).toBe('GpPracticeMessageNotFound');
    expect(calls).toEqual([]);
  });

  test.each([
    ['no longer exists', 'DeleteGpMessageSuccess', resolved([aMessage(8)])],
    ['still exists', 'GpPracticeMessageOutcomeUnknown', resolved([aMessage(7)])],
    ['cannot be read', 'GpPracticeMessageOutcomeUnknown', timesOut],
  ] as const)(
    'deleteGpMessage after a lost response, when the message %s, reports %s',
    async (_name, typeName, messages) => {
      const { outcome, calls } = await deleteMessage({ deleteMessage: lost, messages });
      expect(outcome?.kind).toBe(typeName);
      expect(calls.filter(([name]) => name === 'deleteMessage')).toHaveLength(1);
    },
  );
});
