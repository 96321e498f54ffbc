import { describe, expect, test } from 'vitest';
import { DeadlineExceededError } from '../../../src/domain/DeadlineExceededError.ts';
import { LimitError } from '../../../src/domain/LimitError.ts';
import { RequestDeadline } from '../../../src/domain/RequestDeadline.ts';
import { UpstreamError } from '../../../src/domain/UpstreamError.ts';
import type { SendOptions } from '../../../src/emis/http/HttpClient.ts';
import { withinDeadline, writeWithinDeadline } from '../../../src/emis/soap/withinDeadline.ts';
import { rejectionOf } from '../../support/startClient.ts';

/** A write that a test ends, and the options with which it was started. */
function startWrite(deadline: RequestDeadline | undefined) {
  const started: SendOptions[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const late: Promise<string>[] = [];
  const outcome = writeWithinDeadline(
    deadline,
    'BookAppointment',
    (options) => {
      started.push(options);
      return promise;
    },
    (result) => {
      late.push(result);
      return 'late';
    },
  );
  return { started, resolve, reject, late, outcome, send: () => started[0]?.onSent?.() };
}

function expired(): RequestDeadline {
  const deadline = new RequestDeadline();
  deadline.expire();
  return deadline;
}

describe('writeWithinDeadline', () => {
  test('a write that comes after its request is over is not started', async () => {
    const { started, outcome } = startWrite(expired());
    const error = await rejectionOf(outcome);
    expect(error).toBeInstanceOf(DeadlineExceededError);
    expect(error).toMatchObject({ isUnsentWrite: true });
    expect(started).toEqual([]);
  });

  test('a write that has not been sent when its request ends fails as one that was not sent', async () => {
    const deadline = new RequestDeadline();
    const { outcome, started } = startWrite(deadline);
    expect(started).toMatchObject([{ deadline }]);
    deadline.expire();
    expect(await rejectionOf(outcome)).toMatchObject({ code: 'UPSTREAM_TIMEOUT', isUnsentWrite: true });
  });

  test('a write that was sent is awaited until the deadline for writes', async () => {
    const deadline = new RequestDeadline();
    const write = startWrite(deadline);
    write.send();
    deadline.expire();
    write.resolve('booked');
    expect(await write.outcome).toBe('booked');
    expect(write.late).toEqual([]);
  });

  test('a write that was sent and is later than the deadline for writes has the late result', async () => {
    const deadline = new RequestDeadline();
    const write = startWrite(deadline);
    write.send();
    deadline.expireForWrites();
    expect(await write.outcome).toBe('late');
    write.resolve('booked');
    expect(await Promise.all(write.late)).toEqual(['booked']);
  });

  test('a write without a deadline is awaited, and its errors say that it was not sent', async () => {
    const write = startWrite(undefined);
    write.resolve('booked');
    expect(await write.outcome).toBe('booked');
    const refused = startWrite(undefined);
    refused.reject(new UpstreamError('UPSTREAM_UNAVAILABLE', 'x', { isRetryable: true, retryAfterSeconds: 7 }));
    expect(await rejectionOf(refused.outcome)).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      detail: 'x',
      isRetryable: true,
      retryAfterSeconds: 7,
      isUnsentWrite: true,
    });
  });

  test.each([
    ['an error of the upstream', new UpstreamError('UPSTREAM_UNAVAILABLE', 'x', { isRetryable: true })],
    ['a deadline', new DeadlineExceededError('x')],
  ])('a write that was sent keeps %s as it is', async (_name, error) => {
    const write = startWrite(new RequestDeadline());
    write.send();
    write.reject(error);
    expect(await rejectionOf(write.outcome)).toBe(error);
    expect(error.isUnsentWrite).toBe(false);
  });

  test.each([
    ['a limit', new LimitError('OVERLOADED', 'x', { retryAfterSeconds: 1 })],
    ['an error of this program', new TypeError('x')],
  ])('a write that was not sent keeps %s as it is', async (_name, error) => {
    const write = startWrite(new RequestDeadline());
    write.reject(error);
    expect(await rejectionOf(write.outcome)).toBe(error);
  });

  test('a write whose own deadline passes before it is sent fails as one that was not sent', async () => {
    const write = startWrite(new RequestDeadline());
    write.reject(new DeadlineExceededError('waiting for a patient session'));
    expect(await rejectionOf(write.outcome)).toMatchObject({ code: 'UPSTREAM_TIMEOUT', isUnsentWrite: true });
  });
});

describe('withinDeadline', () => {
  test('a read that comes after its request is over is not started', async () => {
    let reads = 0;
    const read = async () => (reads += 1);
    expect(await rejectionOf(withinDeadline(expired(), 'GetDemographics', read))).toBeInstanceOf(DeadlineExceededError);
    expect(reads).toBe(0);
  });

  test('a read fails when its request ends, and succeeds before that or without a deadline', async () => {
    const deadline = new RequestDeadline();
    expect(await withinDeadline(deadline, 'GetDemographics', async () => 1)).toBe(1);
    expect(await withinDeadline(undefined, 'GetDemographics', async () => 2)).toBe(2);
    const never = withinDeadline(deadline, 'GetDemographics', () => new Promise<never>(() => {}));
    deadline.expire();
    expect(await rejectionOf(never)).toBeInstanceOf(DeadlineExceededError);
  });
});
