import { describe, expect, test } from 'vitest';
import { createNhsNumberIndex } from '../../src/identity/createNhsNumberIndex.ts';

describe('NHS number index', () => {
  test('the NHS number index reports whether a patient has a number, and undefined for an unknown patient', () => {
    const index = createNhsNumberIndex(Buffer.alloc(32, 1));
    index.store('ada', '9990000018');
    expect(index.has('ada', '9990000018')).toBe(true);
    expect(index.has('ada', '9990000026')).toBe(false);
    expect(index.has('bob', '9990000018')).toBeUndefined();
  });

  test('the NHS number index replaces a number and removes a patient who no longer has one', () => {
    const index = createNhsNumberIndex(Buffer.alloc(32, 1));
    index.store('ada', '9990000018');
    index.store('ada', '9990000026');
    expect(index.has('ada', '9990000026')).toBe(true);
    index.store('ada', undefined);
    expect(index.has('ada', '9990000026')).toBeUndefined();
  });

  test('the NHS number index removes only the deleted patient', () => {
    const index = createNhsNumberIndex(Buffer.alloc(32, 1));
    for (const patient of ['ada', 'bob']) index.store(patient, '9990000018');
    index.delete('ada');
    expect(['ada', 'bob'].map((patient) => index.has(patient, '9990000018'))).toEqual([undefined, true]);
  });

  test('the NHS number index evicts the first entry when its limit is reached', () => {
    const index = createNhsNumberIndex(Buffer.alloc(32, 1), 2);
    for (const patient of ['ada', 'bob', 'ada', 'cid']) index.store(patient, '9990000018');
    expect(['ada', 'bob', 'cid'].map((patient) => index.has(patient, '9990000018'))).toEqual([true, undefined, true]);
  });
});
