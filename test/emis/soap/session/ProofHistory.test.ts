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
