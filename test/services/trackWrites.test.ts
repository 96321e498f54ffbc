import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { EmisClient, WriteOutcome } from '../../src/emis/EmisClient.ts';
import { trackWrites, type WriteMemory } from '../../src/services/trackWrites.ts';
import { ada, fakeEmis } from '../support/fakeEmis.ts';
import { done, lost, message, unavailable } from './submittedWrites.ts';

const refused = (refusal: 'inputRefused' | 'accessEnded') => () =>
  Promise.resolve<WriteOutcome>({ kind: 'refused', refusal });
const noMemory: WriteMemory = { remembered: undefined, remember: () => Promise.resolve() };

/** Starts a tracker over an upstream with these outcomes of messages, in turn. */
function start(...outcomes: EmisClient['sendMessage'][]) {
  let sent = 0;
  const emis = fakeEmis({ sendMessage: (...args) => (outcomes[(sent += 1) - 1] ?? done)(...args) });
  const { emis: tracked, tracker } = trackWrites(emis);
  return {
    tracker,
    tracked,
    calls: emis.calls,
    send: () => tracked.sendMessage(ada, message).catch((error: unknown) => error),
    state: () => [tracker.wasBegun, tracker.wasSent, tracker.mayBeDone],
  };
}

describe('the tracker of writes', () => {
  test.each<[string, EmisClient['sendMessage'], readonly [sent: boolean, mayBeDone: boolean]]>([
    ['is done', done, [true, true]],
    ['has no response', lost, [true, true]],
    ['is refused', refused('inputRefused'), [true, false]],
    ['is refused before it is sent', refused('accessEnded'), [false, false]],
    ['is certainly not carried out', () => Promise.reject(unavailable), [false, false]],
  ])('knows of a write that %s whether it was sent, and whether it may be done', async (_what, write, expected) => {
    const { send, state } = start(write);
    expect(state()).toEqual([false, false, false]);
    await send();
    expect(state()).toEqual([true, ...expected]);
  });

  test('counts a write as sent and perhaps done while it is in progress', async () => {
    const response = Promise.withResolvers<WriteOutcome>();
    const { send, state } = start(() => response.promise);
    const sending = send();
    expect(state()).toEqual([true, true, true]);
    response.resolve({ kind: 'refused', refusal: 'accessEnded' });
    await sending;
    expect(state()).toEqual([true, false, false]);
  });

  test.each<[string, EmisClient['sendMessage']]>([
    ['fails', () => Promise.reject(unavailable)],
    ['is refused because the access has ended', refused('accessEnded')],
  ])('still knows that an earlier write was sent when the next one %s', async (_what, next) => {
    const { send, state } = start(refused('inputRefused'), next);
    await send();
    await send();
    expect(state()).toEqual([true, true, false]);
  });

  test('passes on the outcome, the error and the reads of the upstream', async () => {
    const { send, tracked, calls } = start(lost, () => Promise.reject(unavailable));
    expect(await send()).toEqual({ kind: 'lost' });
    expect(await send()).toBe(unavailable);
    await tracked.messages(ada);
    expect(calls).toEqual([
      ['sendMessage', 'ada', message],
      ['sendMessage', 'ada', message],
      ['messages', 'ada'],
    ]);
  });

  test('sends nothing while writes are assumed to be lost', async () => {
    const { tracker, send, state, calls } = start();
    tracker.start(true, noMemory);
    expect(await send()).toEqual({ kind: 'lost' });
    expect([state(), calls]).toEqual([[false, false, false], []]);
    tracker.start(false, noMemory);
    expect(await send()).toEqual({ kind: 'done', value: undefined });
    expect(state()).toEqual([true, true, true]);
  });

  test('forgets the writes before it was started', async () => {
    const { tracker, send, state } = start();
    await send();
    tracker.start(false, noMemory);
    expect(state()).toEqual([false, false, false]);
  });
});

describe('a value that is remembered with a write', () => {
  test('is noted as JSON before it is returned', async () => {
    const { tracker } = start();
    const noted: string[] = [];
    const remember = async (json: string) => {
      await setImmediate();
      noted.push(json);
    };
    tracker.start(false, { remembered: undefined, remember });
    expect(await tracker.remember([1, 2])).toEqual([1, 2]);
    expect(noted).toEqual(['[1,2]']);
  });

  test('is that of the first request when the write was sent by an earlier one', async () => {
    const { tracker } = start();
    const noted: string[] = [];
    const remember = (json: string) => Promise.resolve(void noted.push(json));
    tracker.start(true, { remembered: '[1]', remember });
    expect(await tracker.remember([1, 2])).toEqual([1]);
    expect(noted).toEqual([]);
  });

  test('is the given one without a write', async () => {
    expect(await start().tracker.remember(5)).toBe(5);
  });
});
