import { expect, test } from 'vitest';
import { compareSlots, indexAfterSlot, positionOfSlot } from '../../src/domain/slotOrder.ts';
import { aSlot } from '../support/fakeEmis.ts';

const numbers = ['-9223372036854775808', '-12', '-3', '0', '5', '10', '9007199254740993', '9223372036854775807'];
const slots = numbers.map((number) => aSlot(number, '2026-05-12T09:00:00'));

test('slots that start together are in the order of their numbers, with a sign or without', () => {
  expect(slots.toReversed().sort(compareSlots)).toEqual(slots);
});

test('a page of slots continues after the last slot of the page before', () => {
  expect(slots.map((slot) => indexAfterSlot(slots, positionOfSlot(slot)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
