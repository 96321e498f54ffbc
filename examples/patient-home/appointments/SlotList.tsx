import { readFragment } from '../generated/fragment-masking.ts';
import { bookableSlotFragment, type BookableSlot } from './BookableSlot.ts';
import { SlotSummary } from './SlotSummary.tsx';

interface Props {
  readonly slots: readonly BookableSlot[];
  /** The number of slots on all pages. */
  readonly totalCount: number;
  onChoose(slot: BookableSlot): void;
  /** Loads the next page. Undefined when there is none. */
  readonly onShowMore: (() => void) | undefined;
}

/** Slots to choose from, one page at a time. */
export function SlotList({ slots, totalCount, onChoose, onShowMore }: Props) {
  return (
    <>
      <ul className="slots">
        {slots.map((one) => {
          const slot = readFragment(bookableSlotFragment, one);
          return (
            <li key={slot.id}>
              <button type="button" onClick={() => onChoose(one)}>
                <SlotSummary slot={slot} />
              </button>
            </li>
          );
        })}
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
