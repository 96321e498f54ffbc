import { givenText } from '../domain/inputText.ts';
import type { PatientLink } from '../domain/patient.ts';
import { patientNotFound } from '../domain/patientNotFound.ts';
import { RefusedError } from '../domain/refusal.ts';
import { accountResetMessage, resetUnknownMessage } from '../domain/registrationMessages.ts';
import type { AccountResetOutcome } from '../domain/registrationOutcome.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

export interface ResetRequest {
  readonly patientId: string;
  readonly reason?: string | null;
}

/**
 * Stops an account. It is asked once; when the answer is lost, the account is looked at: one that is restricted is
 * stopped, one that is not may still become so. Whatever came of it, no session goes on and nothing read before is
 * shown. Throws `RefusedError` when the service as such is refused.
 */
export function resetAccountLinkageKey({ emis, loaders, forgetPatient }: ServiceDependencies) {
  return async ({ patientId, reason }: ResetRequest): Promise<AccountResetOutcome> => {
    const patient = await loaders.patientById.load(patientId);
    if (!patient) return patientNotFound;
    const text = givenText(reason);
    const outcome = await emis.resetAccountLinkageKey(patient, text ? { reason: text } : {});
    forgetPatient(patient);
    loaders.forget(patient);
    if (outcome.kind === 'refused') throw new RefusedError(outcome.refusal);
    if (outcome.kind === 'done' || (await isRestricted(patient).catch(() => false))) {
      return { kind: 'reset', patient, message: accountResetMessage };
    }
    return { kind: 'outcomeUnknown', patient, message: resetUnknownMessage };
  };

  async function isRestricted(patient: PatientLink): Promise<boolean> {
    const account = await loaders.accountByPatient.load(patient);
    return account.kind === 'active' && account.level === 'restricted';
  }
}
