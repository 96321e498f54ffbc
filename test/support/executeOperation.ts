import type { Message, MessageSummary } from '../../src/domain/message.ts';
import type { Refusal } from '../../src/domain/RefusedError.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeQuery, ids } from './executeQuery.ts';
import { ada, fakeEmis } from './fakeEmis.ts';

export const guid = (last: number) => `aaaaaaaa-0000-4000-8000-00000000000${last}`;
export const messageId = (messageNumber: number, link = ada) => ids.ofMessage({ link, messageNumber });
export const recipientId = (last: number, link = ada) => ids.ofRecipient({ link, recipientId: guid(last) }) ?? '';

export function aMessage(messageNumber: number, more: Partial<MessageSummary> = {}): MessageSummary {
  return { messageNumber, subject: 'My knee', sentAt: '2026-11-01T10:00:00Z', recipients: [], ...more };
}

export function wholeMessage(messageNumber: number, body: string, more: Partial<Message> = {}): Message {
  return { ...aMessage(messageNumber), thread: { body, replies: [] }, ...more };
}

export const resolved =
  <T>(value: T) =>
  () =>
    Promise.resolve(value);

export const refused = (refusal: Refusal) => resolved({ kind: 'refused', refusal } as const);
export const lost = resolved({ kind: 'lost' } as const);
export const timesOut = () => Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'a read', { isRetryable: true }));

const gateCalls = new Set(['practice', 'practiceSettings', 'account', 'invalidatePractice']);

/** Executes an operation over a fake upstream. Returns the calls that it made, with and without those of the availability check. */
export async function executeOperation(source: string, answers: Partial<EmisClient> = {}, variables = {}) {
  const emis = fakeEmis(answers);
  const { data, errors } = await executeQuery(source, { emis, variables });
  return { data, errors, calls: emis.calls.filter(([name]) => !gateCalls.has(name)), allCalls: emis.calls };
}
