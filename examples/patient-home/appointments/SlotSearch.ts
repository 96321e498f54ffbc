import type { GpAppointmentKindInput } from '../generated/graphql.ts';

/** The day and the filters of the free slots that are shown. */
export interface SlotSearch {
  /** Undefined until a day is chosen: the first day that can be booked. */
  readonly date?: string;
  /** Empty for any type. */
  readonly kind: GpAppointmentKindInput | '';
  /** Empty for anyone. */
  readonly clinicianId: string;
}

/** The search with which a booking begins. */
export const initialSearch: SlotSearch = { kind: '', clinicianId: '' };
