import { describe, expect, test } from 'vitest';
import type { Entry, Outcome } from '../../simulation/history/History.ts';
import { begin, call, end, rulesOf, world } from './historyEntries.ts';

describe('checkHistory', () => {
  test('a write is carried out once at most, with all its repeats', () => {
    const history = [
      begin(1, 'send', 0),
      call(1, 'SendMessage', 1, { effect: 'messageSent' }),
      end(1, 2, { kind: 'unknown', code: 'PRACTICE_MESSAGE_OUTCOME_UNKNOWN' }),
      begin(2, 'send', 3, { repeats: 1 }),
    ];
    const repeated = call(2, 'SendMessage', 4, { effect: 'messageSent' });
    expect(rulesOf([...history, end(2, 5, { kind: 'done' })])).toEqual([]);
    expect(rulesOf([...history, repeated, end(2, 5, { kind: 'done' })])).toEqual([
      'a write is carried out at most once',
    ]);
  });

  test('an outcome that contradicts what was done is found', () => {
    const outcomes: readonly (readonly [Outcome, boolean, string])[] = [
      [{ kind: 'done' }, false, 'a write that is reported as done was done'],
      [{ kind: 'refused', code: 'X' }, true, 'a write that is reported as refused was not done'],
      [{ kind: 'error', code: 'UPSTREAM_TIMEOUT' }, true, 'a write that fails with an error was not done'],
    ];
    for (const [outcome, wasDone, rule] of outcomes) {
      const history = (isDone: boolean) => [
        begin(1, 'book', 0),
        ...(isDone ? [call(1, 'BookAppointment', 1, { effect: 'booked' })] : []),
        end(1, 2, outcome),
      ];
      expect(rulesOf(history(wasDone))).toEqual([rule]);
      expect(rulesOf(history(!wasDone))).toEqual([]);
    }
  });

  test('the canary of another patient is found, and that of the own child is not', () => {
    const history = (canary: string): readonly Entry[] => [
      { kind: 'seen', step: 1, person: 'person-1', canaries: [canary], atMs: 1 },
    ];
    expect(rulesOf(history('Canary003'))).toEqual([]);
    expect(rulesOf(history('Canary002'))).toEqual(['nobody sees data of another patient']);
  });

  test('access has ended only after a wrong proof of the server for this patient', () => {
    const history = (relationship: string) => [
      world('relationship/1/person-1', 'r1', 0),
      begin(2, 'details', 3),
      // The session may have been opened for another operation, which reads several patients.
      call(1, 'BeginPatientSession', 4, { relationship, faults: ['wrong-server-validation-key'] }),
      end(2, 5, { kind: 'unavailable', reason: 'ACCESS_ENDED' }),
    ];
    expect(rulesOf(history('r1'))).toEqual([]);
    expect(rulesOf(history('r2'))).toEqual(['a denial was true within the operation']);
    const withoutFault = history('r1').filter(({ kind }) => kind !== 'call');
    expect(rulesOf(withoutFault)).toEqual(['a denial was true within the operation']);
  });

  test('a practice may give the reason of a denial for little more than a minute after it has changed', () => {
    const history = (action: string, target: string | undefined, afterMs: number) => [
      world('offered/1', false, 0),
      world('offered/1', true, 1_000),
      begin(1, action, 1_000 + afterMs, { target }),
      end(1, 1_000 + afterMs, { kind: 'unavailable', reason: 'NOT_OFFERED' }),
    ];
    expect(rulesOf(history('appointments', undefined, 60_000))).toEqual([]);
    expect(rulesOf(history('reference', 'Appointment', 60_000))).toEqual([]);
    const denial = ['a denial was true within the operation'];
    expect(rulesOf(history('appointments', undefined, 120_000))).toEqual(denial);
    expect(rulesOf(history('reference', 'Prescription', 60_000))).toEqual(denial);
  });

  test('a call that is turned away because of a rate does not use its number', () => {
    const history = (status: number) => [
      call(1, 'GetMessages', 0, { session: 's', number: 1, status }),
      call(1, 'GetMessages', 1, { session: 's', number: 1 }),
    ];
    expect(rulesOf(history(429))).toEqual([]);
    expect(rulesOf(history(503))).toEqual(['no session is out of sequence']);
  });

  test('a number that a session uses twice is found', () => {
    const history = (second: number) => [
      call(1, 'GetMessages', 0, { session: 's', number: 1 }),
      call(1, 'GetMessages', 1, { session: 's', number: second }),
    ];
    expect(rulesOf(history(2))).toEqual([]);
    expect(rulesOf(history(1))).toEqual(['no session is out of sequence']);
  });

  test('a session that begins after a wrong proof is found', () => {
    const wrong = call(1, 'BeginPatientSession', 0, { faults: ['wrong-server-validation-key'], relationship: 'r' });
    const right = call(1, 'BeginPatientSession', 1, { relationship: 'r' });
    const complete = call(1, 'CompletePatientSession', 2, { relationship: 'r' });
    expect(rulesOf([wrong, right, complete])).toEqual([]);
    expect(rulesOf([wrong, complete])).toEqual(['a session begins with the proof of the server']);
  });

  test('a request may be late or unanswered only while its replica is away or cannot be reached', () => {
    const late = [begin(1, 'details', 0), end(1, 20_000, { kind: 'read', values: {} })];
    const lost = [begin(1, 'details', 0), end(1, 1, { kind: 'noResponse', reason: 'broken' })];
    const killed: Entry = { kind: 'replica', replica: 1, state: 'killed', atMs: 0 };
    const other: Entry = { ...killed, replica: 2 };
    expect(rulesOf([other, ...late])).toEqual(['every request ends within its time']);
    expect(rulesOf([other, ...lost])).toEqual(['every request gets a response']);
    expect(rulesOf([killed, ...late])).toEqual([]);
    expect(rulesOf([killed, ...lost])).toEqual([]);
  });

  test('an operation that never ends is found', () => {
    expect(rulesOf([begin(1, 'details', 0), end(1, 1, { kind: 'read', values: {} })])).toEqual([]);
    expect(rulesOf([begin(1, 'details', 0)])).toEqual(['every request ends']);
  });

  test('a call of which the upstream says that it breaks the protocol is found', () => {
    const one = call(1, 'GetMessages', 0, { session: 's', number: 1 });
    expect(rulesOf([one])).toEqual([]);
    expect(rulesOf([{ ...one, violation: 'the hash is wrong' } as Entry])).toEqual(['no session is out of sequence']);
  });

  test('an error or a missing response after the faults is found, and one before them is not', () => {
    const healed: Entry = { kind: 'healed', atMs: 5 };
    const failed = (atMs: number) => [
      begin(1, 'details', atMs),
      end(1, atMs + 1, { kind: 'error', code: 'UPSTREAM_UNAVAILABLE' }),
    ];
    expect(rulesOf([...failed(1), healed])).toEqual([]);
    expect(rulesOf([healed, ...failed(6)])).toEqual(['everything works again after the faults']);
  });

  test('an error that nothing catches and an internal error in the log are found', () => {
    const log = (event: string): Entry => ({ kind: 'log', process: 'replica-1', level: 'error', event, atMs: 0 });
    expect(rulesOf([log('The upstream does not answer.')])).toEqual([]);
    expect(rulesOf([log('Internal server error.')])).toEqual(['no process fails unexpectedly']);
    expect(rulesOf([{ kind: 'uncaught', process: 'replica-1', error: 'TypeError', atMs: 0 }])).toEqual([
      'no process fails unexpectedly',
    ]);
  });

  test('a registration has more time than another write, and a write more than a read', () => {
    const history = (action: string, tookMs: number) => [
      begin(1, action, 0, { patient: 4, person: 'person-4' }),
      end(1, tookMs, { kind: 'unknown', code: 'X_OUTCOME_UNKNOWN' }),
    ];
    const late = ['every request ends within its time'];
    for (const [action, limitMs] of [
      ['details', 13_500],
      ['book', 15_300],
      ['register', 33_500],
    ] as const) {
      expect(rulesOf(history(action, limitMs))).toEqual([]);
      expect(rulesOf(history(action, limitMs + 1))).toEqual(late);
    }
    const issuer: Entry = { kind: 'fault', step: 2, fault: { fault: 'issuer', lastsMs: 50 }, atMs: 0 };
    expect(rulesOf([issuer, ...history('details', 16_500)])).toEqual([]);
    expect(rulesOf([issuer, ...history('details', 16_501)])).toEqual(late);
  });
});
