import { expect, test } from 'vitest';
import { UpstreamError } from '../../../src/domain/UpstreamError.ts';
import { preparationFailure } from '../../../src/emis/soap/Outcome.ts';
import { done, doneOrLost, doneOrNothingToCancel, toWriteOutcome } from '../../../src/emis/soap/writeOutcomes.ts';

const isDone = { kind: 'done', value: undefined };

test('doneOrLost treats a failure without a reason like a lost response', () => {
  expect([doneOrLost(true), doneOrLost(false)]).toEqual([isDone, { kind: 'lost' }]);
});

test('doneOrNothingToCancel reports a failure as nothing to cancel', () => {
  expect([doneOrNothingToCancel(true), doneOrNothingToCancel(false)]).toEqual([
    isDone,
    { kind: 'refused', refusal: 'nothingToCancel' },
  ]);
});

test('toWriteOutcome throws when certainly nothing was done', () => {
  const error = new UpstreamError('UPSTREAM_UNAVAILABLE', 'down', { isRetryable: true });
  expect(() => toWriteOutcome(preparationFailure(error, false), done)).toThrow(error);
});
