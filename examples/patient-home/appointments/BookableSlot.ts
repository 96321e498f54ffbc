import type { FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';

/** A free slot, as the list shows it and the booking form needs it. */
export const bookableSlotFragment = graphql(`
  fragment BookableSlot on GpBookableSlot {
    id
    kind
    startsAt {
      local
    }
    ...SlotSummary
  }
`);

export type BookableSlot = FragmentType<typeof bookableSlotFragment>;
