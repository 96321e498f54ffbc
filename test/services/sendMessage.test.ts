import { describe, expect, test } from 'vitest';
import type { Message, MessageSummary } from '../../src/domain/message.ts';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import {
  executeOperation,
  guid,
  lost,
  messageId,
  recipientId,
  refused,
  resolved,
  timesOut,
  wholeMessage,
} from '../support/executeOperation.ts';
import { aLink } from '../support/fakeEmis.ts';

describe('sendGpMessage', () => {
  const send = `mutation ($input: SendGpMessageInput!) { sendGpMessage(input: $input) { kind: __typename
    ... on GpServiceProblem { message }
    ... on SendGpMessageSuccess { conversation { id subject } patient { id } }
    ... on GpPracticeMessageRecipientNotFound { recipientIds }
    ... on GpPracticeMessageOutcomeUnknown { patient { id } } } }`;

  /** A practice with messages that stores each message sent to it. */
  function practiceWithMessages(...before: Message[]) {
    const stored = [...before];
    const overrides: Partial<EmisClient> = {
      messages: () => Promise.resolve(stored),
      message(_link, number) {
        const found = stored.find(({ messageNumber }) => messageNumber === number);
        return found ? Promise.resolve(found) : Promise.reject(new RefusedError('noSuchMessage'));
      },
      sendMessage(_link, { subject, body }) {
        stored.push({ ...wholeMessage(stored.length + 1, body), subject });
        return Promise.resolve({ kind: 'done', value: undefined });
      },
    };
    return { overrides, stored };
  }

  async function sendInput(input: object, overrides: Partial<EmisClient> = {}) {
    const message = { patientId: 'ada', subject: 'My knee', body: 'It hurts', recipientIds: [recipientId(1)] };
    const { data, errors, calls } = await executeOperation(send, overrides, { input: { ...message, ...input } });
    return { outcome: data?.['sendGpMessage'] as { kind: string } | null, errors, calls };
  }

  const sent = ['sendMessage', 'ada', { subject: 'My knee', body: 'It hurts', recipientIds: [guid(1)] }];

  test('sendGpMessage reads the messages, sends once and returns the new message', async () => {
    const { overrides } = practiceWithMessages(wholeMessage(1, 'Another matter'));
    const input = { subject: ' My knee ', body: '\n It hurts \r\n', recipientIds: [recipientId(1), recipientId(1)] };
    const { outcome, calls } = await sendInput(input, overrides);
    expect(outcome).toEqual({
      kind: 'SendGpMessageSuccess',
      conversation: { id: messageId(2), subject: 'My knee' },
      patient: { id: 'ada' },
    });
    expect(calls).toEqual([['messages', 'ada'], sent, ['messages', 'ada']]);
  });

  test('sendGpMessage keeps line ends and text that looks like markup', async () => {
    const body = 'One\nTwo\r\n\tThree <b>&amp;</b> 💊';
    const { calls } = await sendInput({ body });
    expect(calls[1]).toMatchObject(['sendMessage', 'ada', { body }]);
  });

  test.each([
    ['a blank subject', { subject: ' \u00a0 ' }, 'input.subject'],
    ['a subject of 101 characters', { subject: 'x'.repeat(101) }, 'input.subject'],
    ['a subject of two lines', { subject: 'a\nb' }, 'input.subject'],
    ['a subject with a control character', { subject: 'a\u0007b' }, 'input.subject'],
    ['a blank body', { body: '\n ' }, 'input.body'],
    ['a body of 4,001 characters', { body: 'x'.repeat(4001) }, 'input.body'],
    ['a body with a control character', { body: 'a\u0000' }, 'input.body'],
    ['a body with a lone surrogate', { body: 'a\ud800' }, 'input.body'],
    ['an empty list of recipients', { recipientIds: [] }, 'input.recipientIds'],
    ['a list of 21 recipients', { recipientIds: Array.from({ length: 21 }, () => 'x') }, 'input.recipientIds'],
  ])('sendGpMessage refuses %s with BAD_USER_INPUT, without a call', async (_name, input, argument) => {
    const { outcome, errors, calls } = await sendInput(input);
    expect(outcome).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(calls).toEqual([]);
  });

  test('sendGpMessage accepts a subject of 100 characters and a body of 4,000, counted in code points', async () => {
    const { outcome } = await sendInput({ subject: '💊'.repeat(100), body: '💊'.repeat(4000) });
    expect(outcome?.kind).toBe('SendGpMessageSuccess');
  });

  test('sendGpMessage names the unknown recipients and sends nothing', async () => {
    const [forged, foreign] = ['forged', recipientId(1, aLink('eve'))];
    const { outcome, calls } = await sendInput({ recipientIds: [forged, recipientId(1), foreign, forged] });
    expect(outcome).toMatchObject({ kind: 'GpPracticeMessageRecipientNotFound', recipientIds: [forged, foreign] });
    expect(calls).toEqual([]);
  });

  test('sendGpMessage reports GpPatientNotFound for a patient whom the person may not see', async () => {
    const { outcome, calls } = await sendInput({ patientId: 'eve' });
    expect(outcome).toEqual({ kind: 'GpPatientNotFound', message: 'The patient was not found.' });
    expect(calls).toEqual([]);
  });

  test('sendGpMessage reads the recipients after a refusal and names those that no longer exist', async () => {
    const sendMessage = refused('inputRefused');
    const input = { recipientIds: [recipientId(1), recipientId(2)] };
    const withRecipients = (messageRecipients: EmisClient['messageRecipients']) =>
      sendInput(input, { sendMessage, messageRecipients });
    const removed = await withRecipients(resolved([{ recipientId: guid(2), name: 'Nurses' }]));
    expect(removed.outcome).toMatchObject({
      kind: 'GpPracticeMessageRecipientNotFound',
      recipientIds: [recipientId(1)],
    });
    const both = [1, 2].map((last) => ({ recipientId: guid(last), name: 'x' }));
    expect((await withRecipients(resolved(both))).outcome?.kind).toBe('GpPracticeMessageRefused');
    expect((await withRecipients(timesOut)).outcome?.kind).toBe('GpPracticeMessageRefused');
    expect(removed.calls.map(([name]) => name)).toEqual(['messages', 'sendMessage', 'messageRecipients']);
  });

  test.each([
    ['practiceNotLive', 'GpPracticeNotLive'],
    ['accountInactive', 'GpAccountInactive'],
    ['accountRestricted', 'GpAccountRestricted'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)(
    'sendGpMessage reports the refusal %s as %s, both when reading and when sending',
    async (refusal, typeName) => {
      const whenReading = await sendInput({}, { messages: () => Promise.reject(new RefusedError(refusal)) });
      expect(whenReading.outcome?.kind).toBe(typeName);
      expect(whenReading.calls.map(([name]) => name)).not.toContain('sendMessage');
      const whenSending = await sendInput({}, { sendMessage: refused(refusal) });
      expect(whenSending.outcome?.kind).toBe(typeName);
      expect(whenSending.calls.filter(([name]) => name === 'sendMessage')).toHaveLength(1);
    },
  );

  test('sendGpMessage sends nothing when the existing messages cannot be read', async () => {
    const { outcome, errors, calls } = await sendInput({}, { messages: timesOut });
    expect(outcome).toBeNull();
    expect(errors).toMatchObject([{ message: 'UPSTREAM_TIMEOUT: a read' }]);
    expect(calls).toEqual([['messages', 'ada']]);
  });

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
});
