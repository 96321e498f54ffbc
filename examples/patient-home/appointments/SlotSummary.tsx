import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { appointmentKindLabels } from './appointmentKindLabels.ts';
import { AppointmentTime } from './AppointmentTime.tsx';

const slotSummaryFragment = graphql(`
  fragment SlotSummary on GpBookableSlot {
    id
    startsAt {
      ...AppointmentTime
    }
    isTimeExact
    kind
    slotType
    location {
      id
      name
    }
    clinicians {
      id
      name
    }
  }
`);

interface Props {
  readonly slot: FragmentType<typeof slotSummaryFragment>;
  /** Shows the date as well as the time. */
  readonly showsDate?: boolean;
}

/** A free slot in a line or two. */
export function SlotSummary({ slot, showsDate = false }: Props) {
  const { startsAt, isTimeExact, kind, slotType, location, clinicians } = readFragment(slotSummaryFragment, slot);
  const parts = [
    appointmentKindLabels[kind] ?? 'Another type of appointment',
    clinicians.map(({ name }) => name).join(' and ') || null,
    slotType,
    location?.name,
  ];
  return (
    <>
      <strong>
        {!isTimeExact && 'about '}
        <AppointmentTime time={startsAt} isTimeOnly={!showsDate} />
      </strong>{' '}
      <span>{parts.filter(Boolean).join(' · ')}</span>
    </>
  );
}
