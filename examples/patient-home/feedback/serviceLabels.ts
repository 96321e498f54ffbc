import type { GpOnlineService } from '../generated/graphql.ts';

/** A label for each service, for the start of a sentence. */
export const serviceLabels: Readonly<Partial<Record<GpOnlineService, string>>> = {
  PRACTICE_SEARCH: 'Finding a practice',
  PRACTICE_SETTINGS: 'Viewing the practice’s rules',
  PATIENT_DETAILS: 'Viewing these details',
  APPOINTMENTS: 'Booking and viewing appointments',
  TELEPHONE_APPOINTMENTS: 'Booking phone appointments',
  VIDEO_APPOINTMENTS: 'Booking video appointments',
  PRESCRIPTIONS: 'Ordering medicines',
  PRESCRIPTION_CANCELLATION: 'Cancelling an order',
  MESSAGES: 'Messaging the practice',
  RECORD_ALLERGIES: 'Viewing allergies',
  RECORD_CONSULTATIONS: 'Viewing consultations',
  RECORD_DOCUMENTS: 'Viewing documents',
  RECORD_IMMUNISATIONS: 'Viewing vaccinations',
  RECORD_MEDICATION: 'Viewing the medicines in the record',
  RECORD_PROBLEMS: 'Viewing conditions',
  RECORD_TEST_RESULTS: 'Viewing test results',
};
