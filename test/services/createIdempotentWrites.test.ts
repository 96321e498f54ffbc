import { describe, expect, test } from 'vitest';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import type { EmisClient, WriteOutcome } from '../../src/emis/EmisClient.ts';
import { createIdempotentWrites } from '../../src/services/createIdempotentWrites.ts';
import { trackWrites } from '../../src/services/trackWrites.ts';
import { ada, fakeEmis } from '../support/fakeEmis.ts';
import { memoryWriteJournal } from '../support/memoryStores.ts';

type Write = EmisClient['sendMessage'];
const done = () => Promise.resolve<WriteOutcome>({ kind: 'done', value: undefined });
const lost = () => Promise.resolve<WriteOutcome>({ kind: 'lost' });
const unavailable = new UpstreamError('UPSTREAM_UNAVAILABLE', 'busy', { isRetryable: true, isUnsentWrite: true });
const message = { subject: 'Knee', body: 'It hurts.', recipientIds: ['r'] };

/** Starts the writes of requests that share a journal. Each request submits the same message with the same key. */
function start() {
  const journal = memoryWriteJournal(() => 0);
  let write: Write = done;
  const emis = fakeEmis({ sendMessage: (...args) => write(...args) });
  return {
    /** The number of messages that were handed to the upstream. */
    sent: () => emis.calls.filter(([name]) => name === 'sendMessage').length,
    /**
     * @param nextWrite what the upstream does with the message when it is sent
     * @param settle the outcome for the caller, from that of the write
     */
    async submit(nextWrite: Write, settle: (outcome: WriteOutcome) => object | Promise<object>) {
      write = nextWrite;
      const { emis: tracked, tracker } = trackWrites(emis);
      const findPatient = () => Promise.resolve(ada);
      const writes = createIdempotentWrites({ journal, tracker, subject: 'sam', findPatient, deadline: undefined });
      const execute = async () => settle(await tracked.sendMessage(ada, message));
      return writes.run({ field: 'sendGpMessage', idempotencyKey: 'one', input: message, execute });
    },
  };
}

const toOutcome = ({ kind }: WriteOutcome) => ({ kind: kind === 'done' ? 'sent' : 'outcomeUnknown' });
const unreadable = () => Promise.reject(new Error('the messages cannot be read'));

describe('a write with a key that is submitted again', () => {
  test('is sent when the first one was certainly not carried out', async () => {
    const { submit, sent } = start();
    await expect(submit(() => Promise.reject(unavailable), toOutcome)).rejects.toBe(unavailable);
    expect(await submit(done, toOutcome)).toEqual({ kind: 'sent' });
    expect(sent()).toBe(2);
    expect(await submit(done, toOutcome)).toEqual({ kind: 'sent' });
    expect(sent()).toBe(2);
  });

  test('is sent when access had ended before the first one was', async () => {
    const { submit, sent } = start();
    const accessEnded = () => Promise.resolve<WriteOutcome>({ kind: 'refused', refusal: 'accessEnded' });
    expect(await submit(accessEnded, () => ({ kind: 'unavailable' }))).toEqual({ kind: 'unavailable' });
    // The person has linked the account again.
    expect(await submit(done, toOutcome)).toEqual({ kind: 'sent' });
    expect(sent()).toBe(2);
  });

  test('has the first outcome, and is not sent, when the practice has refused the first one', async () => {
    const { submit, sent } = start();
    const refused = () => Promise.resolve<WriteOutcome>({ kind: 'refused', refusal: 'inputRefused' });
    expect(await submit(refused, () => ({ kind: 'refused' }))).toEqual({ kind: 'refused' });
    expect(await submit(done, toOutcome)).toEqual({ kind: 'refused' });
    expect(sent()).toBe(1);
  });

  test('is not sent after an unknown outcome, although the outcome could not be looked up in between', async () => {
    const { submit, sent } = start();
    expect(await submit(lost, toOutcome)).toEqual({ kind: 'outcomeUnknown' });
    await expect(submit(done, unreadable)).rejects.toThrow('cannot be read');
    expect(await submit(done, toOutcome)).toEqual({ kind: 'outcomeUnknown' });
    expect(await submit(done, () => ({ kind: 'sent' }))).toEqual({ kind: 'sent' });
    expect(sent()).toBe(1);
  });

  test('is not sent after the request was over while the first one was being settled', async () => {
    const { submit, sent } = start();
    await expect(submit(lost, unreadable)).rejects.toThrow('cannot be read');
    expect(await submit(done, toOutcome)).toEqual({ kind: 'outcomeUnknown' });
    expect(sent()).toBe(1);
  });

  test('stays unknown when it cannot be looked up for a reason, which says that it may have been sent', async () => {
    const { submit, sent } = start();
    expect(await submit(lost, toOutcome)).toEqual({ kind: 'outcomeUnknown' });
    const reason = { kind: 'unavailable', mayHaveBeenSent: true };
    expect(await submit(done, () => ({ kind: 'unavailable' }))).toEqual(reason);
    expect(await submit(done, () => ({ kind: 'sent' }))).toEqual({ kind: 'sent' });
    expect(sent()).toBe(1);
  });
});
