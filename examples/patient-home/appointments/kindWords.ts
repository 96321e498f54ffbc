import type { AppointmentKind } from '../generated/graphql.ts';

/** How patient and clinician meet, as a person says it. */
export const kindWords: Readonly<Partial<Record<AppointmentKind, string>>> = {
  IN_PERSON: 'At the practice',
  TELEPHONE: 'By telephone',
  HOME_VISIT: 'At your home',
  VIDEO: 'By video',
};
