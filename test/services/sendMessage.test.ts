import { describe, expect, it } from 'vitest';
import type { Message, MessageSummary } from '../../src/domain/message.ts';
import { RefusedError } from '../../src/domain/refusal.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { asking, fails, guid, lost, messageId, recipientId, refused, resolved, wholeMessage } from './asking.ts';
import { aLink } from './fakeEmis.ts';

describe('sending a message', () => {
  const send = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { kind: __typename
    ... on GpServiceProblem { message }
    ... on SendMessageSuccess { sent: message { id subject } patient { id } }
    ... on PracticeMessageRecipientNotFound { recipientIds }
    ... on PracticeMessageOutcomeUnknown { patient { id } } } }`;

  /** A practice that has conversations, and gets another when one is sent. */
  function practiceWith(...before: Message[]) {
    const there = [...before];
    const answers: Partial<EmisClient> = {
      messages: () => Promise.resolve(there),
      message(_link, number) {
        const found = there.find(({ messageNumber }) => messageNumber === number);
        return found ? Promise.resolve(found) : Promise.reject(new RefusedError('noSuchMessage'));
      },
      sendMessage(_link, { subject, body }) {
        there.push({ ...wholeMessage(there.length + 1, body), subject });
        return Promise.resolve({ kind: 'done', value: undefined });
      },
    };
    return { answers, there };
  }

  async function sending(input: object, answers: Partial<EmisClient> = {}) {
    const wish = { patientId: 'ada', subject: 'My knee', body: 'It hurts', recipientIds: [recipientId(1)] };
    const { data, errors, calls } = await asking(send, answers, { input: { ...wish, ...input } });
    return { outcome: data?.['sendMessage'] as { kind: string } | null, errors, calls };
  }

  const sent = ['sendMessage', 'ada', { subject: 'My knee', body: 'It hurts', recipientIds: [guid(1)] }];

  it('looks at what is there, sends once, and shows what has come', async () => {
    const { answers } = practiceWith(wholeMessage(1, 'Another matter'));
    const input = { subject: ' My knee ', body: '\n It hurts \r\n', recipientIds: [recipientId(1), recipientId(1)] };
    const { outcome, calls } = await sending(input, answers);
    expect(outcome).toEqual({
      kind: 'SendMessageSuccess',
      sent: { id: messageId(2), subject: 'My knee' },
      patient: { id: 'ada' },
    });
    expect(calls).toEqual([['messages', 'ada'], sent, ['messages', 'ada']]);
  });

  it('keeps line ends and what looks like markup', async () => {
    const body = 'One\nTwo\r\n\tThree <b>&amp;</b> 💊';
    const { calls } = await sending({ body });
    expect(calls[1]).toMatchObject(['sendMessage', 'ada', { body }]);
  });

  it.each([
    ['a subject without words', { subject: ' \u00a0 ' }, 'input.subject'],
    ['a subject of 101 characters', { subject: 'x'.repeat(101) }, 'input.subject'],
    ['a subject of two lines', { subject: 'a\nb' }, 'input.subject'],
    ['a subject with a control character', { subject: 'a\u0007b' }, 'input.subject'],
    ['a text without words', { body: '\n ' }, 'input.body'],
    ['a text of 4001 characters', { body: 'x'.repeat(4001) }, 'input.body'],
    ['a text with a control character', { body: 'a\u0000' }, 'input.body'],
    ['a text with half a character', { body: 'a\ud800' }, 'input.body'],
    ['nobody to send to', { recipientIds: [] }, 'input.recipientIds'],
    ['too many to send to', { recipientIds: Array.from({ length: 21 }, () => 'x') }, 'input.recipientIds'],
  ])('with %s is no message, and costs no call', async (_, input, argument) => {
    const { outcome, errors, calls } = await sending(input);
    expect(outcome).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(calls).toEqual([]);
  });

  it('takes a subject of 100 characters and a text of 4000, whatever they are made of', async () => {
    const { outcome } = await sending({ subject: '💊'.repeat(100), body: '💊'.repeat(4000) });
    expect(outcome?.kind).toBe('SendMessageSuccess');
  });

  it('to somebody who is not there names who it is, and sends nothing', async () => {
    const [forged, strange] = ['forged', recipientId(1, aLink('eve'))];
    const { outcome, calls } = await sending({ recipientIds: [forged, recipientId(1), strange] });
    expect(outcome).toMatchObject({ kind: 'PracticeMessageRecipientNotFound', recipientIds: [forged, strange] });
    expect(calls).toEqual([]);
  });

  it('for a patient whom this person may not see finds no patient', async () => {
    const { outcome, calls } = await sending({ patientId: 'eve' });
    expect(outcome).toEqual({ kind: 'GpPatientNotFound', message: 'The patient was not found.' });
    expect(calls).toEqual([]);
  });

  it('that the practice does not take is told by who takes messages now', async () => {
    const sendMessage = refused('inputRefused');
    const input = { recipientIds: [recipientId(1), recipientId(2)] };
    const withRecipients = (messageRecipients: EmisClient['messageRecipients']) =>
      sending(input, { sendMessage, messageRecipients });
    const gone = await withRecipients(resolved([{ recipientId: guid(2), name: 'Nurses' }]));
    expect(gone.outcome).toMatchObject({
      kind: 'PracticeMessageRecipientNotFound',
      recipientIds: [recipientId(1)],
    });
    const both = [1, 2].map((last) => ({ recipientId: guid(last), name: 'x' }));
    expect((await withRecipients(resolved(both))).outcome?.kind).toBe('PracticeMessageRefused');
    expect((await withRecipients(fails)).outcome?.kind).toBe('PracticeMessageRefused');
    expect(gone.calls.map(([name]) => name)).toEqual(['messages', 'sendMessage', 'messageRecipients']);
  });

  it.each([
    ['practiceNotLive', 'GpPracticeNotLive'],
    ['accountInactive', 'GpAccountInactive'],
    ['accountRestricted', 'GpAccountRestricted'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)('refused with %s is told as %s, when looking and when sending', async (refusal, typeName) => {
    const looking = await sending({}, { messages: () => Promise.reject(new RefusedError(refusal)) });
    expect(looking.outcome?.kind).toBe(typeName);
    expect(looking.calls.map(([name]) => name)).not.toContain('sendMessage');
    const atOnce = await sending({}, { sendMessage: refused(refusal) });
    expect(atOnce.outcome?.kind).toBe(typeName);
    expect(atOnce.calls.filter(([name]) => name === 'sendMessage')).toHaveLength(1);
  });

  it('is not sent when what is there cannot be read', async () => {
    const { outcome, errors, calls } = await sending({}, { messages: fails });
    expect(outcome).toBeNull();
    expect(errors).toMatchObject([{ message: 'UPSTREAM_TIMEOUT: looking' }]);
    expect(calls).toEqual([['messages', 'ada']]);
  });

  describe('whose answer is lost', () => {
    const losing = (answers: Partial<EmisClient>, isDone: boolean) => ({
      ...answers,
      sendMessage: async (...args: Parameters<EmisClient['sendMessage']>) => {
        if (isDone) await answers.sendMessage?.(...args);
        return { kind: 'lost' } as const;
      },
    });

    it('is sent when one more with this subject and text is there', async () => {
      const { answers } = practiceWith(wholeMessage(1, 'It hurts'));
      const { outcome, calls } = await sending({}, losing(answers, true));
      expect(outcome).toMatchObject({ kind: 'SendMessageSuccess', sent: { id: messageId(2) } });
      expect(calls).toEqual([['messages', 'ada'], sent, ['messages', 'ada'], ['message', 'ada', 2]]);
    });

    it('is found though the practice writes line ends in its own way', async () => {
      const { answers, there } = practiceWith();
      const sendMessage = () => {
        there.push(wholeMessage(1, 'One\nTwo\n'));
        return lost();
      };
      const { outcome } = await sending({ body: 'One\r\nTwo' }, { ...answers, sendMessage });
      expect(outcome?.kind).toBe('SendMessageSuccess');
    });

    it.each([
      ['nothing has come', []],
      ['only the same from before is there', [wholeMessage(1, 'It hurts')]],
    ] as const)('is not known when %s, and is not sent again', async (_, before) => {
      const { answers } = practiceWith(...before);
      const { outcome, calls } = await sending({}, losing(answers, false));
      expect(outcome).toMatchObject({ kind: 'PracticeMessageOutcomeUnknown', patient: { id: 'ada' } });
      expect(calls).toEqual([['messages', 'ada'], sent, ['messages', 'ada']]);
    });

    it.each([
      ['another text', wholeMessage(1, 'It is better')],
      ['another subject', { ...wholeMessage(1, 'It hurts'), subject: 'My elbow' }],
      ['no text', { ...wholeMessage(1, ''), thread: { replies: [] } }],
    ])('is not known when what has come has %s', async (_, other) => {
      const { answers, there } = practiceWith();
      const sendMessage = () => {
        there.push(other);
        return lost();
      };
      expect((await sending({}, { ...answers, sendMessage })).outcome?.kind).toBe('PracticeMessageOutcomeUnknown');
    });

    it('is not known when looking fails', async () => {
      const { answers } = practiceWith();
      let looks = 0;
      const messages = () => (++looks === 1 ? Promise.resolve([]) : fails());
      expect((await sending({}, { ...losing(answers, true), messages })).outcome?.kind).toBe(
        'PracticeMessageOutcomeUnknown',
      );
      const blind = await sending({}, { ...losing(answers, true), message: fails });
      expect(blind.outcome?.kind).toBe('PracticeMessageOutcomeUnknown');
    });
  });

  it('that is done stays done when the message cannot be shown', async () => {
    const { answers } = practiceWith();
    let looks = 0;
    const secondLook = (look: () => Promise<MessageSummary[]>) => () => (++looks % 2 ? Promise.resolve([]) : look());
    const refuses = () => Promise.reject(new RefusedError('serviceNotEnabled'));
    for (const look of [fails, refuses, resolved([])]) {
      const { outcome, errors } = await sending({}, { ...answers, messages: secondLook(look) });
      expect(outcome).toEqual({ kind: 'SendMessageSuccess', sent: null, patient: { id: 'ada' } });
      expect(errors).toMatchObject([
        { path: ['sendMessage', 'sent'], message: expect.stringMatching(/^UPSTREAM_/) as string },
      ]);
    }
  });

  it('shows the one with its text where two have come with its subject', async () => {
    const { answers, there } = practiceWith();
    const sendMessage: EmisClient['sendMessage'] = () => {
      there.push(wholeMessage(1, 'It hurts'), wholeMessage(2, 'It still hurts'));
      return Promise.resolve({ kind: 'done', value: undefined });
    };
    const { outcome } = await sending({}, { ...answers, sendMessage });
    expect(outcome).toMatchObject({ kind: 'SendMessageSuccess', sent: { id: messageId(1) } });
  });

  it('twice in one operation is twice sent, each counted from the one before', async () => {
    const { answers, there } = practiceWith();
    const input = `{ patientId: "ada", subject: "My knee", body: "It hurts", recipientIds: ["${recipientId(1)}"] }`;
    const one = `sendMessage(input: ${input}) { ... on SendMessageSuccess { message { id } } }`;
    const { data } = await asking(`mutation { a: ${one} b: ${one} }`, answers);
    expect(data).toEqual({ a: { message: { id: messageId(1) } }, b: { message: { id: messageId(2) } } });
    expect(there).toHaveLength(2);
  });
});
