import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { formatDateWithWeekday, formatTime } from '../ui/ukDates.ts';

const cancelButtonFragment = graphql(`
  fragment CancelButton on Appointment {
    id
    startsAt {
      local
    }
  }
`);

/** A button that names its appointment to screen readers. */
export function CancelButton({
  appointment,
  onClick,
}: {
  readonly appointment: FragmentType<typeof cancelButtonFragment>;
  onClick(): void;
}) {
  const { local } = readFragment(cancelButtonFragment, appointment).startsAt;
  return (
    <button type="button" onClick={onClick}>
      Cancel
      <span className="visually-hidden">
        {' '}
        the appointment on {`${formatDateWithWeekday(local)}, ${formatTime(local)}`}
      </span>
    </button>
  );
}
