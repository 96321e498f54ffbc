import type { Slot } from './appointment.ts';
import { compareUkTimes } from './ukTime.ts';

/** The position of a slot in its list, in a form that stays valid when the list changes. */
export interface SlotPosition {
  /** The start, in seconds since 1970. */
  readonly startSeconds: number;
  readonly slotNumber: string;
}

type Ordered = Pick<Slot, 'startsAt' | 'slotNumber'>;

/** Compares slots by start, the soonest first, then by number. */
export function compareSlots(a: Ordered, b: Ordered): number {
  return compareUkTimes(a.startsAt, b.startsAt) || compareNumbers(a.slotNumber, b.slotNumber);
}

/** The position of a slot. */
export function positionOfSlot({ startsAt, slotNumber }: Ordered): SlotPosition {
  return { startSeconds: Date.parse(startsAt.instant) / 1_000, slotNumber };
}

/** The index of the first slot after a position, whether or not that position still has a slot. */
export function indexAfterSlot(slots: readonly Ordered[], { startSeconds, slotNumber }: SlotPosition): number {
  const index = slots.findIndex((slot) => {
    const seconds = positionOfSlot(slot).startSeconds;
    return seconds > startSeconds || (seconds === startSeconds && compareNumbers(slot.slotNumber, slotNumber) > 0);
  });
  return index < 0 ? slots.length : index;
}

/** Compares decimal numbers of any length. Slot numbers may exceed 2^53. */
function compareNumbers(a: string, b: string): number {
  if (a.startsWith('-') || b.startsWith('-')) return Number(BigInt(a) - BigInt(b));
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : Number(a > b);
}
