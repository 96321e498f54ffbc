import { expect, test } from 'vitest';
import { checkHistory, findMissing } from './checkHistory.ts';
import type { WriteOutcome, WriteRecord } from './History.ts';
import type { SimulatorReport } from './simulatorProcess.ts';

const write = (outcome: WriteOutcome): WriteRecord => ({
  kind: 'booked',
  patientId: 'patient-1',
  key: '2027-05-20T09:00',
  outcome,
  detail: 'detail',
});

const carriedOut = (times: number, violations: readonly string[] = []): SimulatorReport => ({
  effects: Array.from({ length: times }, () => ({ kind: 'booked', patientId: 'patient-1', key: '2027-05-20T09:00' })),
  violations,
  calls: 10,
});

test.each<[string, WriteOutcome[], number]>([
  ['a write that was reported as done and carried out once', ['done'], 1],
  ['a refused write that was not carried out', ['refused'], 0],
  ['a write of unknown outcome that was carried out', ['unknown'], 1],
  ['a write of unknown outcome that was not carried out', ['unknown'], 0],
  ['a write without a response that was carried out', ['unanswered'], 1],
  ['two writes of which one is unknown, carried out once', ['done', 'unknown'], 1],
  ['two writes of which one is unknown, carried out twice', ['done', 'unknown'], 2],
])('%s is correct', (_case, outcomes, times) => {
  expect(checkHistory(outcomes.map(write), carriedOut(times))).toEqual([]);
});

test.each<[string, WriteOutcome[], number]>([
  ['a write that was reported as done and not carried out', ['done'], 0],
  ['a write that was carried out twice', ['done'], 2],
  ['a refused write that was carried out', ['refused'], 1],
  ['a write of unknown outcome that was carried out twice', ['unknown'], 2],
  ['two writes of which one is unknown, carried out three times', ['done', 'unknown'], 3],
])('%s is found', (_case, outcomes, times) => {
  expect(checkHistory(outcomes.map(write), carriedOut(times))).toEqual([
    expect.stringContaining('booked patient-1 2027-05-20T09:00') as string,
  ]);
});

test('a change for a patient for whom nobody asked is found', () => {
  const other = { ...write('done'), patientId: 'patient-2' };
  const { effects } = carriedOut(1);
  const report = { ...carriedOut(0), effects: [...effects, { ...other, kind: 'booked' }] };
  expect(checkHistory([other], report)).toEqual([
    'booked patient-1 2027-05-20T09:00 was carried out 1 times: nobody asked for it',
  ]);
});

test('a broken sequence is found', () => {
  expect(checkHistory([], carriedOut(0, ['call 4: the number was used before']))).toEqual([
    'The sequence was broken: call 4: the number was used before',
  ]);
});

test('a run in which a kind of write was never done, or few writes were, is not a success', () => {
  const kinds = ['booked', 'cancelled', 'messageSent', 'prescriptionRequested', 'registered'] as const;
  const done = kinds.map((kind) => ({ ...write('done'), kind }));
  const many = [...done, ...done];
  expect(findMissing(many, 100)).toEqual([]);
  expect(findMissing(many, 120)).toEqual(['Only 10 writes were done, fewer than 12.']);
  expect(findMissing(many.slice(0, -1), 60)).toEqual([]);
  expect(findMissing([...done.slice(1), ...done.slice(1)], 60)).toEqual(['No write of the kind booked was done.']);
  expect(findMissing([], 1)).toEqual([]);
});
