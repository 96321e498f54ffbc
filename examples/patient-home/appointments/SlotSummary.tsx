import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { kindWords } from './kindWords.ts';
import { UkMoment } from './UkMoment.tsx';

const slotSummary = graphql(`
  fragment SlotSummary on BookableSlot {
    id
    startsAt {
      ...UkMoment
    }
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

interface Given {
  readonly slot: FragmentType<typeof slotSummary>;
  /** With the day, where it stands alone. */
  readonly hasDay?: boolean;
}

/** What is offered, in a line or two. */
export function SlotSummary({ slot, hasDay = false }: Given) {
  const { startsAt, kind, slotType, location, clinicians } = readFragment(slotSummary, slot);
  const parts = [
    kindWords[kind] ?? 'In another way',
    clinicians.map(({ name }) => name).join(' and ') || null,
    slotType,
    location?.name,
  ];
  return (
    <>
      <strong>
        <UkMoment moment={startsAt} isTimeOnly={!hasDay} />
      </strong>{' '}
      <span>{parts.filter(Boolean).join(' · ')}</span>
    </>
  );
}
