import { describe, expect, it } from 'vitest';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { aMessage, asking, fails, lost, messageId, refused, resolved, wholeMessage } from './asking.ts';
import { aLink } from './fakeEmis.ts';

describe('marking a conversation as read', () => {
  const mark = `mutation ($id: ID!) { markMessageRead(input: { messageId: $id }) { kind: __typename
    ... on MarkMessageReadSuccess { conversation: message { id hasUnreadReplies } patient { id } }
    ... on PracticeMessageOutcomeUnknown { patient { id } } } }`;

  async function marking(answers: Partial<EmisClient> = {}, id = messageId(7)) {
    const { data, errors, calls } = await asking(mark, answers, { id });
    return { outcome: data?.['markMessageRead'] as { kind: string } | null, errors, calls };
  }

  it('is one call, and one to show it', async () => {
    const message = resolved(wholeMessage(7, 'x', { hasUnreadReplies: false }));
    const { outcome, calls } = await marking({ message });
    expect(outcome).toEqual({
      kind: 'MarkMessageReadSuccess',
      conversation: { id: messageId(7), hasUnreadReplies: false },
      patient: { id: 'ada' },
    });
    expect(calls).toEqual([
      ['markMessageRead', 'ada', 7],
      ['message', 'ada', 7],
    ]);
  });

  it('twice in one operation is shown each time as it is then', async () => {
    let reads = 0;
    const message = () => Promise.resolve(wholeMessage(7, 'x', { hasUnreadReplies: ++reads === 1 }));
    const one = `markMessageRead(input: { messageId: "${messageId(7)}" }) {
      ... on MarkMessageReadSuccess { message { hasUnreadReplies } } }`;
    const { data } = await asking(`mutation { a: ${one} b: ${one} }`, { message });
    expect(data).toEqual({ a: { message: { hasUnreadReplies: true } }, b: { message: { hasUnreadReplies: false } } });
  });

  it('stays done when the conversation cannot be shown', async () => {
    const { outcome, errors } = await marking();
    expect(outcome).toEqual({ kind: 'MarkMessageReadSuccess', conversation: null, patient: { id: 'ada' } });
    expect(errors).toMatchObject([{ path: ['markMessageRead', 'conversation'] }]);
  });

  it.each([
    ['noSuchMessage', 'PracticeMessageNotFound'],
    ['accountRestricted', 'GpAccountRestricted'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)('refused with %s is told as %s', async (refusal, typeName) => {
    expect((await marking({ markMessageRead: refused(refusal) })).outcome?.kind).toBe(typeName);
  });

  it.each([messageId(7, aLink('eve')), 'forged'])(
    'that is not this person’s (%s) finds none, without a call',
    async (id) => {
      const { outcome, calls } = await marking({}, id);
      expect(outcome?.kind).toBe('PracticeMessageNotFound');
      expect(calls).toEqual([]);
    },
  );

  it.each([
    ['has nothing unread', resolved([aMessage(7, { hasUnreadReplies: false })]), 'MarkMessageReadSuccess'],
    ['has something unread', resolved([aMessage(7, { hasUnreadReplies: true })]), 'PracticeMessageOutcomeUnknown'],
    ['is not said to have', resolved([aMessage(7)]), 'PracticeMessageOutcomeUnknown'],
    ['is gone', resolved([aMessage(8)]), 'PracticeMessageNotFound'],
    ['cannot be read', fails, 'PracticeMessageOutcomeUnknown'],
  ] as const)('whose answer is lost is told by what is there: it %s', async (_, messages, typeName) => {
    const { outcome, calls } = await marking({ markMessageRead: lost, messages });
    expect(outcome?.kind).toBe(typeName);
    expect(calls.slice(0, 2)).toEqual([
      ['markMessageRead', 'ada', 7],
      ['messages', 'ada'],
    ]);
  });
});

describe('deleting a conversation', () => {
  const remove = `mutation ($id: ID!) { deleteMessage(input: { messageId: $id }) { kind: __typename
    ... on DeleteMessageSuccess { patient { messages { ... on PracticeMessages { messages { id } } } } } } }`;

  async function deleting(answers: Partial<EmisClient> = {}, id = messageId(7)) {
    const { data, calls } = await asking(remove, answers, { id });
    return { outcome: data?.['deleteMessage'] as { kind: string } | null, calls };
  }

  it('is one call, and what is read after it is new', async () => {
    const { outcome, calls } = await deleting({ messages: resolved([aMessage(8)]) });
    expect(outcome).toEqual({
      kind: 'DeleteMessageSuccess',
      patient: { messages: { messages: [{ id: messageId(8) }] } },
    });
    expect(calls).toEqual([
      ['deleteMessage', 'ada', 7],
      ['messages', 'ada'],
    ]);
  });

  it.each([
    ['noSuchMessage', 'PracticeMessageNotFound'],
    ['accountInactive', 'GpAccountInactive'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)('refused with %s is told as %s', async (refusal, typeName) => {
    expect((await deleting({ deleteMessage: refused(refusal) })).outcome?.kind).toBe(typeName);
  });

  it.each([messageId(7, aLink('eve')), 'forged'])(
    'that is not this person’s (%s) finds none, without a call',
    async (id) => {
      const { outcome, calls } = await deleting({}, id);
      expect(outcome?.kind).toBe('PracticeMessageNotFound');
      expect(calls).toEqual([]);
    },
  );

  it.each([
    ['is gone', resolved([aMessage(8)]), 'DeleteMessageSuccess'],
    ['is there', resolved([aMessage(7)]), 'PracticeMessageOutcomeUnknown'],
    ['cannot be read', fails, 'PracticeMessageOutcomeUnknown'],
  ] as const)('whose answer is lost is told by what is there: it %s', async (_, messages, typeName) => {
    const { outcome, calls } = await deleting({ deleteMessage: lost, messages });
    expect(outcome?.kind).toBe(typeName);
    expect(calls.filter(([name]) => name === 'deleteMessage')).toHaveLength(1);
  });
});
