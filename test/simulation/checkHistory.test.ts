import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkHistory } from '../../simulation/check/checkHistory.ts';
import type { Entry, Outcome } from '../../simulation/history/History.ts';

const cast = { practices: 1, adults: 2 };
const base = { person: 'person-1', patient: 1, replica: 1 } as const;

function begin(step: number, action: string, atMs: number, more: object = {}): Entry {
  return { kind: 'begin', step, action, atMs, ...base, ...more };
}
function end(step: number, atMs: number, outcome: Outcome): Entry {
  return { kind: 'end', step, atMs, outcome };
}
function world(key: string, value: unknown, atMs: number): Entry {
  return { kind: 'world', key, value, atMs };
}
function call(step: number, operation: string, atMs: number, more: object = {}): Entry {
  return { kind: 'call', index: 0, operation, step, status: 200, atMs, ...more };
}
const rulesOf = (entries: readonly Entry[]) => checkHistory(entries, cast).map(({ rule }) => rule);
const read = (value: unknown): Outcome => ({ kind: 'read', values: { 'details/1': value } });

describe('checkHistory', () => {
  test('a read may return each value that was true within it, and no other', () => {
    const history = (value: string) => [
      world('details/1', 'a', 0),
      world('details/1', 'b', 1),
      begin(1, 'details', 2),
      world('details/1', 'c', 3),
      end(1, 4, read(value)),
      world('details/1', 'd', 5),
    ];
    expect(['b', 'c'].flatMap((value) => rulesOf(history(value)))).toEqual([]);
    for (const value of ['a', 'd']) expect(rulesOf(history(value))).toEqual(['a read returns what was true within it']);
  });

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

  test('one item that is read by its id or by a reference is one that the patient had', () => {
    const items: readonly (readonly [string, string, readonly string[]])[] = [
      ['appointment', 'appointments', ['09:00 step 1', '09:10 ']],
      ['message', 'message', ['step 1: A question']],
      ['prescription', 'prescriptions', ['Tablets: Requested', 'Tablets: Issued']],
      ['course', 'courses', ['Tablets']],
    ];
    for (const [kind, list, values] of items) {
      const history = (value: string): readonly Entry[] => [
        world(`${list}/1`, values, 0),
        begin(1, 'reference', 1),
        end(1, 2, { kind: 'read', values: { [`${kind}/1`]: value } }),
      ];
      expect(values.flatMap((value) => rulesOf(history(value)))).toEqual([]);
      expect(rulesOf(history('another'))).toEqual(['a read returns what was true within it']);
    }
  });

  test('a test result may be a minute old', () => {
    const history = (atMs: number): readonly Entry[] => [
      world('testResults/1', ['Test: 1'], 0),
      world('testResults/1', ['Test: 2'], 1),
      begin(1, 'testResult', atMs),
      end(1, atMs, { kind: 'read', values: { 'testResult/1': 'Test: 1' } }),
    ];
    expect(rulesOf(history(60_000))).toEqual([]);
    expect(rulesOf(history(61_000))).toEqual(['a read returns what was true within it']);
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

  test('a linked patient who is not found is a violation, and one who was unlinked is not', () => {
    const missing = [begin(2, 'details', 2), end(2, 3, { kind: 'notFound' })];
    const unlink = (outcome: Outcome) => [begin(1, 'unlink', 0), end(1, 1, outcome)];
    expect(rulesOf(missing)).toEqual(['a linked patient is found']);
    expect(rulesOf([...unlink({ kind: 'skipped' }), ...missing])).toEqual(['a linked patient is found']);
    expect(rulesOf([...unlink({ kind: 'done' }), ...missing])).toEqual([]);
    expect(rulesOf([begin(1, 'document', 0), end(1, 1, { kind: 'notFound' })])).toEqual([]);
  });

  test('a link that is missing after a registration is found', () => {
    const newcomer = { person: 'person-4', patient: 4 };
    const history = (patients: readonly string[]) => [
      begin(1, 'register', 0, newcomer),
      call(1, 'RegisterWithLinkageKey', 1, { effect: 'registered' }),
      end(1, 2, { kind: 'done' }),
      begin(2, 'patients', 3, newcomer),
      end(2, 4, { kind: 'read', values: { patients } }),
    ];
    expect(rulesOf(history(['4']))).toEqual([]);
    expect(rulesOf(history([]))).toEqual(['a link stays until it is removed']);
  });

  test('an operation that never ends is found', () => {
    expect(rulesOf([begin(1, 'details', 0), end(1, 1, { kind: 'read', values: {} })])).toEqual([]);
    expect(rulesOf([begin(1, 'details', 0)])).toEqual(['every request ends']);
  });

  test('a service that is listed as available was offered and granted, and one that is not listed was not', () => {
    const history = (facts: { offered: boolean; granted: boolean }, isAvailable: boolean): readonly Entry[] => [
      world('offered/1', facts.offered, 0),
      world('granted/1/person-1', facts.granted, 0),
      begin(1, 'services', 1),
      end(1, 2, { kind: 'read', values: { 'services/1': isAvailable } }),
    ];
    for (const offered of [true, false])
      for (const granted of [true, false]) {
        const facts = { offered, granted };
        expect(rulesOf(history(facts, offered && granted))).toEqual([]);
        expect(rulesOf(history(facts, !(offered && granted)))).toEqual(['availability is what was true']);
      }
  });

  test('a link that is listed after it has been removed is found', () => {
    const history = (patients: readonly string[]) => [
      begin(1, 'unlink', 0),
      end(1, 1, { kind: 'done' }),
      begin(2, 'patients', 2),
      end(2, 3, { kind: 'read', values: { patients } }),
    ];
    expect(rulesOf(history(['3']))).toEqual([]);
    expect(rulesOf(history(['1', '3']))).toEqual(['a removed link is gone']);
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
});

test('every rule of the checker is found by its name in a test', async () => {
  const folder = new URL('../../simulation/check/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.startsWith('check'));
  const sources = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  // Rules are the sentences in quotation marks: no other text of the checker has two spaces.
  const rules = new Set(sources.flatMap((source) => source.match(/'[a-z][^'\n]* [^'\n]* [^'\n]*'/g) ?? []));
  const own = await readFile(new URL(import.meta.url), 'utf8');
  expect(rules.size).toBeGreaterThan(15);
  expect([...rules].filter((rule) => !own.includes(rule))).toEqual([]);
});
