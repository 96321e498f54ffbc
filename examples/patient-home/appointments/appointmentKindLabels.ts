import type { GpAppointmentKind } from '../generated/graphql.ts';

/** The label for each kind of appointment. */
export const appointmentKindLabels: Readonly<Partial<Record<GpAppointmentKind, string>>> = {
  IN_PERSON: 'At the practice',
  TELEPHONE: 'By phone',
  HOME_VISIT: 'At your home',
  VIDEO: 'By video',
};
