import { expect, test } from 'vitest';
import { menusOf } from '../../src/domain/bookableSlots.ts';
import { oncePerObject } from '../../src/domain/oncePerObject.ts';

test('oncePerObject computes once for each object, also when the result is undefined', () => {
  const computed: object[] = [];
  const compute = oncePerObject((key: object) => void computed.push(key));
  const [one, other] = [{}, {}];
  for (const key of [one, one, other, one]) expect(compute(key)).toBeUndefined();
  expect(computed).toEqual([one, other]);
});

test('the menus of free slots are collected once for each search, however many aliases read them', () => {
  const found = { link: { odsCode: 'X99951' }, all: [] } as unknown as Parameters<typeof menusOf>[0];
  expect(menusOf(found)).toBe(menusOf(found));
  expect(menusOf({ ...found })).not.toBe(menusOf(found));
});
