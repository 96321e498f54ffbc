import { describe, expect, test } from 'vitest';
import type { MessageSummary } from '../../src/domain/message.ts';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import {
  executeOperation,
  lost,
  messageId,
  recipientId,
  resolved,
  timesOut,
  wholeMessage,
} from '../support/executeOperation.ts';
import { practiceWithMessages, sendInput, sent } from './messageSending.ts';

describe('sendGpMessage after a lost response', () => {
  const withLostResponse = (overrides: Partial<EmisClient>, isDone: boolean) => ({
    ...overrides,
    sendMessage: async (...args: Parameters<EmisClient['sendMessage']>) => {
      if (isDone) await overrides.sendMessage?.(...args);
      return { kind: 'lost' } as const;
    },
  });

  test('sendGpMessage reports success after a lost response when one more message with this subject and body exists', async () => {
    const { overrides } = practiceWithMessages(wholeMessage(1, 'It hurts'));
    const { outcome, calls } = await sendInput({}, withLostResponse(overrides, true));
    expect(outcome).toMatchObject({ kind: 'SendGpMessageSuccess', conversation: { id: messageId(2) } });
    expect(calls).toEqual([['messages', 'ada'], sent, ['messages', 'ada'], ['message', 'ada', 2]]);
  });

  test('sendGpMessage finds the message after a lost response although the practice has changed its line ends', async () => {
    const { overrides, stored } = practiceWithMessages();
    const sendMessage = () => {
      stored.push(wholeMessage(1, 'One\nTwo\n'));
      return lost();
    };
    const { outcome } = await sendInput({ body: 'One\r\nTwo' }, { ...overrides, sendMessage });
    expect(outcome?.kind).toBe('SendGpMessageSuccess');
  });

  test.each([
    ['no message was added', []],
    ['only an identical earlier message exists', [wholeMessage(1, 'It hurts')]],
  ] as const)(
    'sendGpMessage reports an unknown outcome after a lost response when %s, and does not send again',
    async (_name, before) => {
      const { overrides } = practiceWithMessages(...before);
      const { outcome, calls } = await sendInput({}, withLostResponse(overrides, false));
      expect(outcome).toMatchObject({ kind: 'GpPracticeMessageOutcomeUnknown', patient: { id: 'ada' } });
      expect(calls).toEqual([['messages', 'ada'], sent, ['messages', 'ada']]);
    },
  );

  test.each([
    ['another body', wholeMessage(1, 'It is better')],
    ['another subject', { ...wholeMessage(1, 'It hurts'), subject: 'My elbow' }],
    ['no body', { ...wholeMessage(1, ''), thread: { replies: [] } }],
  ])(
    'sendGpMessage reports an unknown outcome after a lost response when the new message has %s',
    async (_name, other) => {
      const { overrides, stored } = practiceWithMessages();
      const sendMessage = () => {
        stored.push(other);
        return lost();
      };
      expect((await sendInput({}, { ...overrides, sendMessage })).outcome?.kind).toBe(
        'GpPracticeMessageOutcomeUnknown',
      );
    },
  );

  test('sendGpMessage reports an unknown outcome after a lost response when the messages cannot be read', async () => {
    const { overrides } = practiceWithMessages();
    let reads = 0;
    const messages = () => (++reads === 1 ? Promise.resolve([]) : timesOut());
    expect((await sendInput({}, { ...withLostResponse(overrides, true), messages })).outcome?.kind).toBe(
      'GpPracticeMessageOutcomeUnknown',
    );
    const unreadable = await sendInput({}, { ...withLostResponse(overrides, true), message: timesOut });
    expect(unreadable.outcome?.kind).toBe('GpPracticeMessageOutcomeUnknown');
  });
});

test('sendGpMessage stays successful when the message cannot be read afterwards', async () => {
  const { overrides } = practiceWithMessages();
  let reads = 0;
  const onSecondRead = (read: () => Promise<MessageSummary[]>) => () => (++reads % 2 ? Promise.resolve([]) : read());
  const refuses = () => Promise.reject(new RefusedError('serviceNotEnabled'));
  for (const read of [timesOut, refuses, resolved([])]) {
    const { outcome, errors } = await sendInput({}, { ...overrides, messages: onSecondRead(read) });
    expect(outcome).toEqual({ kind: 'SendGpMessageSuccess', conversation: null, patient: { id: 'ada' } });
    expect(errors).toMatchObject([
      { path: ['sendGpMessage', 'conversation'], message: expect.stringMatching(/^UPSTREAM_/) as string },
    ]);
  }
});

test('sendGpMessage returns the message with the same body when two with its subject were added', async () => {
  const { overrides, stored } = practiceWithMessages();
  const sendMessage: EmisClient['sendMessage'] = () => {
    stored.push(wholeMessage(1, 'It hurts'), wholeMessage(2, 'It still hurts'));
    return Promise.resolve({ kind: 'done', value: undefined });
  };
  const { outcome } = await sendInput({}, { ...overrides, sendMessage });
  expect(outcome).toMatchObject({ kind: 'SendGpMessageSuccess', conversation: { id: messageId(1) } });
});

test('sendGpMessage twice in one operation sends twice and returns each message', async () => {
  const { overrides, stored } = practiceWithMessages();
  const input = `{ patientId: "ada", subject: "My knee", body: "It hurts", recipientIds: ["${recipientId(1)}"] }`;
  const one = `sendGpMessage(input: ${input}) { ... on SendGpMessageSuccess { conversation { id } } }`;
  const { data } = await executeOperation(`mutation { a: ${one} b: ${one} }`, overrides);
  expect(data).toEqual({ a: { conversation: { id: messageId(1) } }, b: { conversation: { id: messageId(2) } } });
  expect(stored).toHaveLength(2);
});
