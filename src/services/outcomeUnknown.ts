import type { OutcomeUnknown } from '../domain/appointmentOutcome.ts';
import type { PatientLink } from '../domain/patient.ts';

/** What is told when an answer was lost and looking did not settle it. */
export function outcomeUnknown(patient: PatientLink): OutcomeUnknown {
  const message =
    "The practice's answer was lost. Look at the appointments in a few minutes, or ring the practice, before trying again.";
  return { kind: 'outcomeUnknown', patient, message };
}
