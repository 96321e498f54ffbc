import { describe, expect, test } from 'vitest';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import { lockedOut } from '../../src/services/linkAccount.ts';
import { account, aLink, now } from '../support/fakeEmis.ts';
import { done, own, refuse, register, unavailable, type Answer } from './accountLinking.ts';

describe('the earlier link of an account that is linked again', () => {
  test('is removed when it was to another patient id', async () => {
    const { outcome, events } = await register({ answers: [done], previous: aLink('earlier') });
    expect(outcome).toEqual({ kind: 'registered', patient: own, isNew: true });
    expect(events).toEqual([
      'cleared own',
      'loaded values of own cleared',
      'removed earlier',
      'cleared earlier',
      'loaded values of earlier cleared',
      'attempt released',
    ]);
  });

  test('does no harm when it cannot be removed', async () => {
    const { outcome, events } = await register({ answers: [done], previous: aLink('earlier'), canRemove: false });
    expect(outcome).toEqual({ kind: 'registered', patient: own, isNew: true });
    expect(events).toEqual([
      'cleared own',
      'loaded values of own cleared',
      'cleared earlier',
      'loaded values of earlier cleared',
      'attempt released',
    ]);
  });

  test('is not removed when it is the one that has just been stored', async () => {
    const { outcome, events } = await register({ answers: [done], previous: own });
    expect(outcome).toEqual({ kind: 'registered', patient: own, isNew: true });
    expect(events).toEqual(['cleared own', 'loaded values of own cleared', 'attempt released']);
  });

  test.each<[string, () => Promise<typeof account>, object]>([
    ['works', () => Promise.resolve(account), { kind: 'registered', patient: own, isNew: false }],
    ['cannot be checked', () => Promise.reject(unavailable), { kind: 'registered', patient: own, isNew: false }],
    [
      'is refused for another reason',
      () => Promise.reject(new RefusedError('accountInactive')),
      { kind: 'registered', patient: own, isNew: false },
    ],
    ['has ended', () => Promise.reject(new RefusedError('accessEnded')), { kind: 'alreadyLinked', patients: [own] }],
  ])(
    'that %s decides what an account is that the practice has linked already',
    async (_name, loadAccount, expected) => {
      const { outcome } = await register({
        answers: [refuse('alreadyLinked')],
        previous: own,
        links: [own],
        loadAccount,
      });
      expect(outcome).toEqual(expected);
    },
  );
});

describe('an attempt to link an account', () => {
  test('is not made, and does not count, when EMIS does not know the practice', async () => {
    const { outcome, surnames, events } = await register({ answers: [done], practice: null });
    expect(outcome).toEqual({ kind: 'refused', refusedReason: 'noSuchPractice' });
    expect([surnames, events]).toEqual([[], []]);
  });

  test('is not made when too many attempts have failed', async () => {
    const { outcome, surnames } = await register({ answers: [done], lockedUntil: now.getTime() + 60_000 });
    expect(outcome).toEqual({ kind: 'lockedOut', retryAt: '2026-11-23T09:01:00.000Z', retryAfterSeconds: 60 });
    expect(surnames).toEqual([]);
  });

  const wrong = refuse('registrationDetailsWrong');
  test.each<[string, readonly Answer[], object, readonly string[]]>([
    ['was refused as wrong', [wrong, wrong], { kind: 'refused', refusedReason: 'detailsDoNotMatch' }, []],
    ['was right', [refuse('alreadyLinked')], { kind: 'alreadyLinked', patients: [] }, ['attempt released']],
    [
      'has an unknown outcome',
      [() => Promise.resolve({ kind: 'lost' })],
      { kind: 'outcomeUnknown' },
      ['attempt released'],
    ],
    [
      'was refused with an unexpected reason',
      [refuse('slotTaken')],
      new RefusedError('slotTaken'),
      ['attempt released'],
    ],
  ])('that %s counts only when it was wrong', async (_what, answers, expected, events) => {
    const registered = await register({ answers });
    expect(registered.outcome).toEqual(expected);
    expect(registered.events).toEqual(events);
  });
});

describe('an attempt with two spellings of a name', () => {
  test('counts when the first spelling was refused and the second one failed', async () => {
    const { outcome, surnames, events } = await register({
      answers: [refuse('registrationDetailsWrong'), () => Promise.reject(unavailable)],
    });
    expect(outcome).toBe(unavailable);
    expect(surnames).toEqual(["O'Neill", 'O\u2019Neill']);
    expect(events).toEqual([]);
  });

  test('does not count when the first one failed', async () => {
    const { outcome, surnames, events } = await register({ answers: [() => Promise.reject(unavailable)] });
    expect(outcome).toBe(unavailable);
    expect([surnames, events]).toEqual([["O'Neill"], ['attempt released']]);
  });

  test("tries no other person's name, although it is the same one in another spelling", async () => {
    const child = { ...aLink('child'), relation: 'proxy' } as const;
    const elsewhere = aLink('elsewhere', 'A28002');
    const { surnames } = await register({
      answers: [done],
      links: [child, elsewhere],
      names: { child: 'Pip O\u2019NEILL', elsewhere: 'Pip O\u2018NEILL' },
    });
    expect(surnames).toEqual(["O'Neill"]);
  });
});

test.each([
  [2_000, '2026-11-23T09:00:02.000Z', 2],
  [1_999, '2026-11-23T09:00:02.000Z', 2],
  [1_001, '2026-11-23T09:00:02.000Z', 2],
  [1_000, '2026-11-23T09:00:01.000Z', 1],
  [900_000, '2026-11-23T09:15:00.000Z', 900],
  // The lock has ended while the answer was made.
  [0, '2026-11-23T09:00:00.000Z', 1],
  [-5_000, '2026-11-23T08:59:55.000Z', 1],
])('a lock that ends in %i ms can be tried again at %s, in %i seconds', (ms, retryAt, retryAfterSeconds) => {
  expect(lockedOut({ now: () => now }, now.getTime() + ms)).toEqual({ kind: 'lockedOut', retryAt, retryAfterSeconds });
});
