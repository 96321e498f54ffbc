import type { PatientLink } from '../domain/patient.ts';
import type { EmisClient } from '../emis/EmisClient.ts';

/** The calls for a patient that the upstream refuses when the account does not have the service. */
const enforced = [
  'appointments',
  'bookAppointment',
  'cancelAppointment',
  'cancelDetailsChange',
  'cancelPrescriptionRequest',
  'deleteMessage',
  'detailsChange',
  'documentContent',
  'freeSlots',
  'markMessageRead',
  'medicationCourses',
  'message',
  'messageRecipients',
  'messages',
  'prescriptions',
  'recordSections',
  'requestDetailsChange',
  'requestPrescription',
  'resetAccountLinkageKey',
  'sendMessage',
] as const satisfies readonly (keyof EmisClient)[];

type Enforced = (link: PatientLink, ...rest: readonly unknown[]) => Promise<unknown>;

/**
 * Creates a client that makes the same calls, and counts those for each patient that the upstream has answered. It
 * serves one request.
 */
export function countPatientCalls(emis: EmisClient): {
  readonly emis: EmisClient;
  readonly countCalls: (link: PatientLink) => number;
} {
  const answered = new Map<string, number>();
  const counted = Object.create(emis) as Record<(typeof enforced)[number], Enforced>;
  for (const name of enforced) {
    counted[name] = async (link, ...rest) => {
      const value = await (emis[name] as Enforced)(link, ...rest);
      answered.set(link.patientId, (answered.get(link.patientId) ?? 0) + 1);
      return value;
    };
  }
  return { emis: counted as unknown as EmisClient, countCalls: ({ patientId }) => answered.get(patientId) ?? 0 };
}
