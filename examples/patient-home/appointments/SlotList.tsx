import type { GpBookableSlot } from './BookingForm.tsx';
import { SlotSummary } from './SlotSummary.tsx';

interface Props {
  readonly slots: readonly ({ readonly id: string } & GpBookableSlot & Parameters<typeof SlotSummary>[0]['slot'])[];
  /** The number of slots on all pages. */
  readonly totalCount: number;
  onChoose(slot: GpBookableSlot): void;
  /** Loads the next page. Undefined when there is none. */
  readonly onShowMore: (() => void) | undefined;
}

/** Slots to choose from, one page at a time. */
export function SlotList({ slots, totalCount, onChoose, onShowMore }: Props) {
  return (
    <>
      <ul className="slots">
        {slots.map((slot) => (
          <li key={slot.id}>
            <button type="button" onClick={() => onChoose(slot)}>
              <SlotSummary slot={slot} />
            </button>
          </li>
        ))}
      </ul>
      {onShowMore && (
        <p>
          Showing {slots.length} of {totalCount}.{' '}
          <button type="button" onClick={onShowMore}>
            Show more
          </button>
        </p>
      )}
    </>
  );
}
