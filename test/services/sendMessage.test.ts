import { describe, expect, test } from 'vitest';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import {
  guid,
  messageId,
  recipientId,
  refused,
  resolved,
  timesOut,
  wholeMessage,
} from '../support/executeOperation.ts';
import { aLink } from '../support/fakeEmis.ts';
import { practiceWithMessages, sendInput, sent } from './messageSending.ts';

describe('sendGpMessage', () => {
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
});
