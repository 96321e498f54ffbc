import type { Message, MessageSummary } from '../../src/domain/message.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { UpstreamError } from '../../src/domain/upstreamError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { ask, ids } from '../schema/ask.ts';
import { ada, fakeEmis } from './fakeEmis.ts';

export const guid = (last: number) => `aaaaaaaa-0000-4000-8000-00000000000${last}`;
export const messageId = (messageNumber: number, link = ada) => ids.ofMessage({ link, messageNumber });
export const recipientId = (last: number, link = ada) => ids.ofRecipient({ link, recipientId: guid(last) }) ?? '';

export function aMessage(messageNumber: number, more: Partial<MessageSummary> = {}): MessageSummary {
  return { messageNumber, subject: 'My knee', sentAt: '2026-11-01T10:00:00Z', recipients: [], ...more };
}

export function wholeMessage(messageNumber: number, content: string, more: Partial<Message> = {}): Message {
  return { ...aMessage(messageNumber), thread: { content, replies: [] }, ...more };
}

export const resolved =
  <T>(value: T) =>
  () =>
    Promise.resolve(value);

export const refused = (refusal: Refusal) => resolved({ kind: 'refused', refusal } as const);
export const lost = resolved({ kind: 'lost' } as const);
export const fails = () => Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'looking', { isRetryable: true }));

const ofGate = new Set(['practice', 'practiceSettings', 'account', 'forgetPractice']);

/** One request to an upstream in memory, and the calls that it made: all, and those that are not the gate's. */
export async function asking(source: string, answers: Partial<EmisClient> = {}, variables = {}) {
  const emis = fakeEmis(answers);
  const { data, errors } = await ask(source, { emis, variables });
  return { data, errors, calls: emis.calls.filter(([name]) => !ofGate.has(name)), allCalls: emis.calls };
}
