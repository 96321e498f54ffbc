import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { formatDateWithWeekday, formatTime } from '../ui/ukDates.ts';

const appointmentTimeFragment = graphql(`
  fragment AppointmentTime on UkDateTime {
    local
    instant
    isInstantCertain
  }
`);

interface Props {
  readonly time: FragmentType<typeof appointmentTimeFragment>;
  /** Hides the date, for example below a heading that shows it. */
  readonly isTimeOnly?: boolean;
}

/** A time in the practice's own time zone, never in the browser's. */
export function AppointmentTime({ time, isTimeOnly = false }: Props) {
  const { local, instant, isInstantCertain } = readFragment(appointmentTimeFragment, time);
  return (
    <>
      <time dateTime={instant}>
        {!isTimeOnly && `${formatDateWithWeekday(local)}, `}
        {formatTime(local)}
      </time>
      {!isInstantCertain && ' (the clocks change that night, so check the time with the practice)'}
    </>
  );
}
