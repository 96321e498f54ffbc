import { describe, expect, it } from 'vitest';
import { createNhsNumberIndex } from '../../src/identity/createNhsNumberIndex.ts';

describe('the index of NHS numbers', () => {
  it('knows who has which number, and who is not known', () => {
    const index = createNhsNumberIndex(Buffer.alloc(32, 1));
    index.store('ada', '9990000018');
    expect(index.has('ada', '9990000018')).toBe(true);
    expect(index.has('ada', '9990000026')).toBe(false);
    expect(index.has('bob', '9990000018')).toBeUndefined();
  });

  it('learns anew, and forgets one who has no number any more', () => {
    const index = createNhsNumberIndex(Buffer.alloc(32, 1));
    index.store('ada', '9990000018');
    index.store('ada', '9990000026');
    expect(index.has('ada', '9990000026')).toBe(true);
    index.store('ada', undefined);
    expect(index.has('ada', '9990000026')).toBeUndefined();
  });

  it('forgets who is to be forgotten, and nobody else', () => {
    const index = createNhsNumberIndex(Buffer.alloc(32, 1));
    for (const patient of ['ada', 'bob']) index.store(patient, '9990000018');
    index.delete('ada');
    expect(['ada', 'bob'].map((patient) => index.has(patient, '9990000018'))).toEqual([undefined, true]);
  });

  it('holds so many and no more, and forgets the one learnt first', () => {
    const index = createNhsNumberIndex(Buffer.alloc(32, 1), 2);
    for (const patient of ['ada', 'bob', 'ada', 'cid']) index.store(patient, '9990000018');
    expect(['ada', 'bob', 'cid'].map((patient) => index.has(patient, '9990000018'))).toEqual([true, undefined, true]);
  });
});
