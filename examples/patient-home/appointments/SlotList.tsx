import { useState } from 'react';
import type { BookableSlot } from './BookingForm.tsx';
import { SlotSummary } from './SlotSummary.tsx';

const pageSize = 20;

/** Slots to choose from, one page at a time. */
export function SlotList({
  slots,
  onChoose,
}: {
  readonly slots: readonly ({ readonly id: string } & BookableSlot & Parameters<typeof SlotSummary>[0]['slot'])[];
  onChoose(slot: BookableSlot): void;
}) {
  const [count, setCount] = useState(pageSize);
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
          Showing {count} of {slots.length}.{' '}
          <button type="button" onClick={() => setCount(count + pageSize)}>
            Show more
          </button>
        </p>
      )}
    </>
  );
}
