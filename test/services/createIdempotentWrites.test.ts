import { describe, expect, test } from 'vitest';
import { LimitError } from '../../src/domain/LimitError.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import type { WriteOutcome } from '../../src/emis/EmisClient.ts';
import { done, lost, startWrites, toOutcome, unavailable } from './submittedWrites.ts';

const unreadable = () => Promise.reject(new Error('the messages cannot be read'));

describe('a write with a key that is submitted again', () => {
  test('is sent when the first one was certainly not carried out', async () => {
    const { submit, sent } = startWrites();
    await expect(submit(() => Promise.reject(unavailable), toOutcome)).rejects.toBe(unavailable);
    expect(await submit(done, toOutcome)).toEqual({ kind: 'sent' });
    expect(sent()).toBe(2);
    expect(await submit(done, toOutcome)).toEqual({ kind: 'sent' });
    expect(sent()).toBe(2);
  });

  test('is sent when access had ended before the first one was', async () => {
    const { submit, sent } = startWrites();
    const accessEnded = () => Promise.resolve<WriteOutcome>({ kind: 'refused', refusal: 'accessEnded' });
    expect(await submit(accessEnded, () => ({ kind: 'unavailable' }))).toEqual({ kind: 'unavailable' });
    // The person has linked the account again.
    expect(await submit(done, toOutcome)).toEqual({ kind: 'sent' });
    expect(sent()).toBe(2);
  });

  test('has the first outcome, and is not sent, when the practice has refused the first one', async () => {
    const { submit, sent } = startWrites();
    const refused = () => Promise.resolve<WriteOutcome>({ kind: 'refused', refusal: 'inputRefused' });
    expect(await submit(refused, () => ({ kind: 'refused' }))).toEqual({ kind: 'refused' });
    expect(await submit(done, toOutcome)).toEqual({ kind: 'refused' });
    expect(sent()).toBe(1);
  });

  test('is not sent after an unknown outcome, although the outcome could not be looked up in between', async () => {
    const { submit, sent } = startWrites();
    expect(await submit(lost, toOutcome)).toEqual({ kind: 'outcomeUnknown' });
    await expect(submit(done, unreadable)).rejects.toThrow('cannot be read');
    expect(await submit(done, toOutcome)).toEqual({ kind: 'outcomeUnknown' });
    expect(await submit(done, () => ({ kind: 'sent' }))).toEqual({ kind: 'sent' });
    expect(sent()).toBe(1);
  });

  test.each(['booked', 'cancelled', 'deleted', 'markedRead', 'registered', 'requested', 'reset', 'sent'])(
    'ends an unknown outcome when it is found to be %s',
    async (kind) => {
      const { submit, sent } = startWrites();
      expect(await submit(lost, toOutcome)).toEqual({ kind: 'outcomeUnknown' });
      expect(await submit(done, () => ({ kind }))).toEqual({ kind });
      // It is settled: it is not looked up again.
      expect(await submit(done, unreadable)).toEqual({ kind });
      expect(sent()).toBe(1);
    },
  );

  test('is not sent after the request was over while the first one was being settled', async () => {
    const { submit, sent } = startWrites();
    await expect(submit(lost, unreadable)).rejects.toThrow('cannot be read');
    expect(await submit(done, toOutcome)).toEqual({ kind: 'outcomeUnknown' });
    expect(sent()).toBe(1);
  });

  test('stays unknown when it cannot be looked up for a reason, which says that it may have been sent', async () => {
    const { submit, sent } = startWrites();
    expect(await submit(lost, toOutcome)).toEqual({ kind: 'outcomeUnknown' });
    const reason = { kind: 'unavailable', mayHaveBeenSent: true };
    expect(await submit(done, () => ({ kind: 'unavailable' }))).toEqual(reason);
    expect(await submit(done, () => ({ kind: 'sent' }))).toEqual({ kind: 'sent' });
    expect(sent()).toBe(1);
  });

  test('is the same one when it leaves out what was null, and has its fields in another order', async () => {
    const { submit, sent } = startWrites();
    await submit(done, toOutcome, { input: { subject: 'Knee', body: null, more: { a: 1, b: null } } });
    await submit(done, toOutcome, { input: { more: { b: undefined, a: 1 }, subject: 'Knee' } });
    expect(sent()).toBe(1);
    const other = submit(done, toOutcome, { input: { subject: 'Knee', more: { a: 2 } } });
    await expect(other).rejects.toMatchObject({ argument: 'input.idempotencyKey' });
  });

  test('is sent when the limit of writes refused the first one', async () => {
    let isLimited = true;
    const limit = new LimitError('RATE_LIMITED', 'too many writes', { retryAfterSeconds: 1 });
    const { submit, sent } = startWrites(() => (isLimited ? Promise.reject(limit) : Promise.resolve()));
    await expect(submit(done, toOutcome)).rejects.toBe(limit);
    isLimited = false;
    expect(await submit(done, toOutcome)).toEqual({ kind: 'sent' });
    expect(sent()).toBe(1);
  });
});

describe('an error of the upstream says that nothing was sent', () => {
  const timeout = () => new UpstreamError('UPSTREAM_TIMEOUT', 'a read', { isRetryable: true });
  const failure = async (result: Promise<unknown>) => {
    const error = await result.catch((one: unknown) => one);
    return {
      isError: error instanceof UpstreamError,
      isUnsentWrite: error instanceof UpstreamError && error.isUnsentWrite,
    };
  };

  test('when it comes before the write', async () => {
    const { submit, sent } = startWrites();
    const before = submit(done, toOutcome, { prepare: () => Promise.reject(timeout()) });
    expect(await failure(before)).toEqual({ isError: true, isUnsentWrite: true });
    expect(sent()).toBe(0);
  });

  test('but not when it comes after the write', async () => {
    const { submit } = startWrites();
    const after = submit(done, () => Promise.reject(timeout()));
    expect(await failure(after)).toEqual({ isError: true, isUnsentWrite: false });
  });

  test('but not when the first one with the same key may have been sent', async () => {
    const { submit } = startWrites();
    await submit(lost, toOutcome);
    const again = submit(done, toOutcome, { prepare: () => Promise.reject(timeout()) });
    expect(await failure(again)).toEqual({ isError: true, isUnsentWrite: false });
  });
});
