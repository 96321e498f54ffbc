import { useState } from 'react';
import type { BookableSlot } from './BookingForm.tsx';
import { SlotSummary } from './SlotSummary.tsx';

const atOnce = 20;

/** Slots to choose from, some at a time. */
export function SlotList({
  slots,
  onChoose,
}: {
  readonly slots: readonly ({ readonly id: string } & BookableSlot & Parameters<typeof SlotSummary>[0]['slot'])[];
  onChoose(slot: BookableSlot): void;
}) {
  const [count, setCount] = useState(atOnce);
  return (
    <>
      <ul className="slots">
        {slots.slice(0, count).map((slot) => (
          <li key={slot.id}>
            <button type="button" onClick={() => onChoose(slot)}>
              <SlotSummary slot={slot} />
            </button>
          </li>
        ))}
      </ul>
      {slots.length > count && (
        <p>
          {count} of {slots.length} are shown.{' '}
          <button type="button" onClick={() => setCount(count + atOnce)}>
            Show more
          </button>
        </p>
      )}
    </>
  );
}
