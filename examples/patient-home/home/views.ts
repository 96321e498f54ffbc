/** The views of a patient's page, by the end of the address. */
export const views = {
  appointments: 'Appointments',
  medicines: 'Medicines',
  record: 'Record',
  messages: 'Messages',
  practices: 'Find a practice',
} as const;

export type View = keyof typeof views;
