import { expect, test } from 'vitest';
import { ProofHistory } from '../../../../src/emis/soap/session/ProofHistory.ts';

function start() {
  const time = { ms: 86_400_000 };
  return { time, proofs: new ProofHistory(() => time.ms) };
}

test("a key is out of date when another patient's proof has succeeded within ten minutes", () => {
  const { time, proofs } = start();
  proofs.noteSuccess('a');
  expect([proofs.isKeyOutOfDate('a'), proofs.isKeyOutOfDate('b')]).toEqual([false, true]);
  time.ms += 599_999;
  expect(proofs.isKeyOutOfDate('b')).toBe(true);
  time.ms += 1;
  expect(proofs.isKeyOutOfDate('b')).toBe(false);
});

test("the success of another patient counts although the patient's own has followed it", () => {
  const { proofs } = start();
  proofs.noteSuccess('a');
  proofs.noteSuccess('b');
  proofs.noteSuccess('b');
  expect([proofs.isKeyOutOfDate('a'), proofs.isKeyOutOfDate('b')]).toEqual([true, true]);
});

test.each([
  [2, true],
  [3, false],
])(
  'after a success, the proofs of %i patients that fail one after another show that a key is out of date: %s',
  (failures, isOutOfDate) => {
    const { proofs } = start();
    proofs.noteSuccess('a');
    for (let patient = 1; patient <= failures; patient += 1) proofs.noteFailure(`patient ${patient}`);
    expect(proofs.isKeyOutOfDate('patient 1')).toBe(isOutOfDate);
    expect(proofs.concernsEveryPatient).toBe(!isOutOfDate);
    proofs.noteSuccess('b');
    expect([proofs.isKeyOutOfDate('patient 1'), proofs.concernsEveryPatient]).toEqual([true, false]);
  },
);

test('three failures within ten minutes after a success concern every patient only for a minute', () => {
  const { time, proofs } = start();
  proofs.noteSuccess('a');
  for (const patient of ['b', 'c', 'd']) proofs.noteFailure(patient);
  time.ms += 59_999;
  expect(proofs.concernsEveryPatient).toBe(true);
  time.ms += 1;
  expect([proofs.isKeyOutOfDate('b'), proofs.concernsEveryPatient]).toEqual([false, false]);
});

test('a failure that follows an earlier one of the same patient counts from the later one', () => {
  const { time, proofs } = start();
  proofs.noteFailure('a');
  time.ms += 30_000;
  for (const patient of ['a', 'b']) proofs.noteFailure(patient);
  time.ms += 59_999;
  expect(proofs.concernsEveryPatient).toBe(true);
});

test('proofs that fail for two patients within a minute, without a success, concern every patient', () => {
  const { time, proofs } = start();
  proofs.noteFailure('a');
  proofs.noteFailure('a');
  expect(proofs.concernsEveryPatient).toBe(false);
  proofs.noteFailure('b');
  expect(proofs.concernsEveryPatient).toBe(true);
  time.ms += 60_000;
  expect(proofs.concernsEveryPatient).toBe(false);
});

test('a success from before the clock was set back does not show that a key is out of date', () => {
  const { time, proofs } = start();
  proofs.noteSuccess('a');
  time.ms = 0;
  expect(proofs.isKeyOutOfDate('b')).toBe(false);
});

test('failures from before the clock was set back do not keep the process without requests', () => {
  const { time, proofs } = start();
  proofs.noteFailure('a');
  proofs.noteFailure('b');
  time.ms = 0;
  expect(proofs.concernsEveryPatient).toBe(false);
});
