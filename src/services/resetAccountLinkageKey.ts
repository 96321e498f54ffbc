import { trimToUndefined } from '../domain/inputText.ts';
import { omitUndefined } from '../domain/omitUndefined.ts';
import type { NamedPatient, PatientLink } from '../domain/patient.ts';
import type { AccountResetOutcome } from '../domain/registrationOutcome.ts';
import { patientNotFound } from '../domain/sharedOutcomes.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { settleWrite } from './settleWrite.ts';

interface AccountResetInput {
  readonly reason?: string | null;
}

/**
 * Stops an account. With any outcome, all sessions end and no cached data of the patient is shown again. After a lost
 * response, the account counts as stopped when it is restricted. Otherwise it may still be stopped.
 * @throws `RefusedError` when the service as a whole is refused
 */
export function resetAccountLinkageKey({ emis, loaders, clearPatient }: ServiceDependencies) {
  return async (patient: NamedPatient, input: AccountResetInput): Promise<AccountResetOutcome> => {
    if (!patient) return patientNotFound;
    const outcome = await emis.resetAccountLinkageKey(
      patient,
      omitUndefined({ reason: trimToUndefined(input.reason) }),
    );
    clearPatient(patient);
    loaders.clearPatient(patient);
    const reset = { kind: 'reset', patient } as const;
    return settleWrite<undefined, AccountResetOutcome>(outcome, {
      done: () => reset,
      findProof: async () => ((await isRestricted(patient)) ? reset : undefined),
      unknown: { kind: 'outcomeUnknown', patient },
    });
  };

  async function isRestricted(patient: PatientLink): Promise<boolean> {
    const account = await loaders.accountByPatient.load(patient);
    return account.kind === 'active' && account.level === 'restricted';
  }
}
