import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { AppointmentTime } from './AppointmentTime.tsx';

const cancellationDeadlineFragment = graphql(`
  fragment CancellationDeadline on Appointment {
    startsAt {
      local
    }
    cancellation {
      isAllowed
      until {
        local
        ...AppointmentTime
      }
      reason
    }
  }
`);

/** Until when an appointment can be cancelled online, if that is before it starts, or that it cannot be. */
export function CancellationDeadline({
  appointment,
}: {
  readonly appointment: FragmentType<typeof cancellationDeadlineFragment>;
}) {
  const { startsAt, cancellation } = readFragment(cancellationDeadlineFragment, appointment);
  if (cancellation?.isAllowed === false) {
    return (
      <p className="secondary">
        {cancellation.reason === 'ALREADY_STARTED' ? 'This has already started, so it' : 'This'} cannot be cancelled
        online.
      </p>
    );
  }
  // Most can be cancelled until they start, which needs no words.
  if (!cancellation?.until || cancellation.until.local === startsAt.local) return null;
  return (
    <p className="secondary">
      You can cancel this online until <AppointmentTime time={cancellation.until} />, unless the practice says
      otherwise.
    </p>
  );
}
