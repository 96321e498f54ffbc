import type { GpOnlineService } from '../generated/graphql.ts';

/** What a person calls each service, at the beginning of a sentence. */
export const serviceNames: Readonly<Partial<Record<GpOnlineService, string>>> = {
  PRACTICE_SEARCH: 'Finding a practice',
  PRACTICE_SETTINGS: 'The practice’s rules',
  PATIENT_DETAILS: 'Reading these details',
  APPOINTMENTS: 'Booking and seeing appointments',
  TELEPHONE_APPOINTMENTS: 'Booking telephone appointments',
  VIDEO_APPOINTMENTS: 'Booking video appointments',
  PRESCRIPTIONS: 'Ordering medicines',
  PRESCRIPTION_CANCELLATION: 'Withdrawing a request',
  MESSAGES: 'Writing to the practice',
  RECORD_ALLERGIES: 'Seeing allergies',
  RECORD_CONSULTATIONS: 'Seeing consultations',
  RECORD_DOCUMENTS: 'Seeing documents',
  RECORD_IMMUNISATIONS: 'Seeing vaccinations',
  RECORD_MEDICATION: 'Seeing the medicines in the record',
  RECORD_PROBLEMS: 'Seeing conditions',
  RECORD_TEST_RESULTS: 'Seeing test results',
};
