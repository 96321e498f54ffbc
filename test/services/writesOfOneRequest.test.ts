import { describe, expect, test } from 'vitest';
import { DeadlineExceededError } from '../../src/domain/DeadlineExceededError.ts';
import { LimitError } from '../../src/domain/LimitError.ts';
import { RequestDeadline } from '../../src/domain/RequestDeadline.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import type { WriteOutcome } from '../../src/emis/EmisClient.ts';
import { done, lost, startWrites, toOutcome, unavailable } from './submittedWrites.ts';

const timeout = new UpstreamError('UPSTREAM_TIMEOUT', 'a read', { isRetryable: true });
const fails = { prepare: () => Promise.reject(timeout) };

describe('a write that follows another one in its request', () => {
  test('can be submitted again when it failed before it was sent', async () => {
    const { startRequest, submit, sent } = startWrites();
    const submitNext = startRequest();
    expect(await submitNext(done, toOutcome, { idempotencyKey: 'first' })).toEqual({ kind: 'sent' });
    const error = await submitNext(done, toOutcome, fails).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'UPSTREAM_TIMEOUT', isUnsentWrite: true });
    expect(await submit(done, toOutcome)).toEqual({ kind: 'sent' });
    expect(sent()).toBe(2);
  });

  test('can be submitted again when it had an outcome before it was sent', async () => {
    const { startRequest, submit, sent } = startWrites();
    const submitNext = startRequest();
    await submitNext(done, toOutcome, { idempotencyKey: 'first' });
    const accessEnded = () => Promise.resolve<WriteOutcome>({ kind: 'refused', refusal: 'accessEnded' });
    expect(await submitNext(accessEnded, () => ({ kind: 'unavailable' }))).toEqual({ kind: 'unavailable' });
    expect(await submit(done, toOutcome)).toEqual({ kind: 'sent' });
    expect(sent()).toBe(3);
  });

  test('is sent although the other one was not, because its outcome is unknown', async () => {
    const { startRequest, submit, sent } = startWrites();
    await submit(lost, toOutcome, { idempotencyKey: 'first' });
    const submitNext = startRequest();
    expect(await submitNext(done, toOutcome, { idempotencyKey: 'first' })).toEqual({ kind: 'outcomeUnknown' });
    expect(await submitNext(done, toOutcome)).toEqual({ kind: 'sent' });
    expect(sent()).toBe(2);
  });

  test('is not sent again when the other one failed, and it may have been sent itself', async () => {
    const { startRequest, submit, sent } = startWrites();
    const submitNext = startRequest();
    await submitNext(done, toOutcome, { ...fails, idempotencyKey: 'first' }).catch(() => undefined);
    await submitNext(done, () => Promise.reject(timeout)).catch(() => undefined);
    expect(await submit(done, toOutcome)).toEqual({ kind: 'outcomeUnknown' });
    expect(sent()).toBe(1);
  });
});

describe('a write that is submitted while the first one with its key is in progress', () => {
  function startFirst() {
    const { startRequest, submit, sent } = startWrites();
    const answer = Promise.withResolvers<WriteOutcome>();
    const first = submit(() => answer.promise, toOutcome);
    return { startRequest, sent, first, answer: () => answer.resolve({ kind: 'done', value: undefined }) };
  }

  test('waits for the outcome of the first one', async () => {
    const { startRequest, sent, first, answer } = startFirst();
    const second = startRequest(new RequestDeadline())(done, toOutcome);
    await expect.poll(sent).toBe(1);
    answer();
    expect(await Promise.all([first, second])).toEqual([{ kind: 'sent' }, { kind: 'sent' }]);
    expect(sent()).toBe(1);
  });

  test('fails when the deadline of its request expires first, and is not sent', async () => {
    const { startRequest, sent, first, answer } = startFirst();
    const deadline = new RequestDeadline();
    const second = startRequest(deadline)(done, toOutcome).catch((error: unknown) => error);
    await expect.poll(sent).toBe(1);
    deadline.expire();
    expect(await second).toBeInstanceOf(DeadlineExceededError);
    answer();
    expect(await first).toEqual({ kind: 'sent' });
    expect(sent()).toBe(1);
  });
});

describe('a write without a key', () => {
  const withoutKey = { idempotencyKey: undefined };

  test('is sent each time that it is submitted, also after an unknown outcome', async () => {
    const { submit, sent } = startWrites();
    expect(await submit(lost, toOutcome, withoutKey)).toEqual({ kind: 'outcomeUnknown' });
    for (let time = 1; time <= 2; time += 1)
      expect(await submit(done, toOutcome, withoutKey)).toEqual({ kind: 'sent' });
    expect(sent()).toBe(3);
  });
});

describe('the journal has noted what has become of a write before the caller knows it', () => {
  const refused = () => Promise.resolve<WriteOutcome>({ kind: 'refused', refusal: 'inputRefused' });
  const accessEnded = () => Promise.resolve<WriteOutcome>({ kind: 'refused', refusal: 'accessEnded' });
  type Submission = Parameters<ReturnType<typeof startWrites>['submit']>;

  test.each<[string, Submission, string]>([
    ['was done', [done, toOutcome], 'settled'],
    ['was refused', [refused, () => ({ kind: 'refused' })], 'settled'],
    ['has an unknown outcome', [lost, toOutcome], 'unknown'],
    ['may be done, but failed', [done, () => Promise.reject(timeout)], 'unknown'],
    ['was refused, and then failed', [refused, () => Promise.reject(timeout)], 'forgotten'],
    ['was not sent, because the access has ended', [accessEnded, () => ({ kind: 'ended' })], 'forgotten'],
    ['failed before it was sent', [done, toOutcome, fails], 'forgotten'],
    ['was certainly not carried out', [() => Promise.reject(unavailable), toOutcome], 'forgotten'],
    ['has no key', [done, toOutcome, { idempotencyKey: undefined }], 'forgotten'],
    ['has no key, and an unknown outcome', [lost, toOutcome, { idempotencyKey: undefined }], 'unknown'],
    ['only removed a link', [accessEnded, () => ({ kind: 'unlinked' })], 'settled'],
  ])('when it %s', async (_what, submission, expected) => {
    const { submit, noted } = startWrites();
    await submit(...submission).catch(() => undefined);
    expect(noted).toEqual([expected]);
  });

  test('when the limit of writes has refused it', async () => {
    const limit = new LimitError('RATE_LIMITED', 'too many writes', { retryAfterSeconds: 1 });
    const { submit, noted } = startWrites(() => Promise.reject(limit));
    await submit(done, toOutcome).catch(() => undefined);
    expect(noted).toEqual(['forgotten']);
  });

  test.each<[string, Submission, string]>([
    ['was found', [done, () => ({ kind: 'sent' })], 'settled'],
    ['was not found', [done, toOutcome], 'unknown'],
    ['cannot be looked up', [done, () => Promise.reject(timeout)], 'unknown'],
  ])('when an unknown outcome %s', async (_what, submission, expected) => {
    const { submit, noted } = startWrites();
    await submit(lost, toOutcome);
    await submit(...submission).catch(() => undefined);
    expect(noted).toEqual(['unknown', expected]);
  });
});
