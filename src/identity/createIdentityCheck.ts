import type { Demographics, PatientLink } from '../domain/patient.ts';
import { PatientMismatchError } from '../domain/PatientMismatchError.ts';
import { compareIdentities, toPinnedIdentity, type IdentityComparison } from '../domain/pinnedIdentity.ts';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import type { Log } from '../telemetry/Log.ts';
import type { PatientLinks } from './PatientLinks.ts';

/** Checks that demographics are of the patient of a link. Throws `PatientMismatchError` when they are not. */
export type CheckIdentity = (link: PatientLink, demographics: Demographics) => Promise<void>;

/**
 * Creates the check. The first demographics after linking are pinned in the link; later ones are compared with them and
 * with the practice of the link. The sequence of a session does not prove this: an upstream that mixes up two patients
 * sends the right headers with it. A mismatch is logged as a security event, without anything about the patient.
 */
export function createIdentityCheck(patientLinks: PatientLinks, log: Log): CheckIdentity {
  return async (link, demographics) => {
    const { odsCode } = demographics;
    if (odsCode !== undefined && odsCode.trim().toUpperCase() !== link.odsCode.toUpperCase()) refuse('practice');
    const current = toPinnedIdentity(demographics);
    let comparison: IdentityComparison = link.pinned ? compareIdentities(link.pinned, current) : 'changed';
    if (comparison === 'changed' || comparison === 'renumbered') {
      comparison = (await pin(link, current)) ?? comparison;
    }
    if (comparison === 'otherPatient') refuse('patient');
    if (comparison === 'renumbered')
      log.warn('The NHS number of a patient has changed.', { code: 'NHS_NUMBER_CHANGED' });
  };

  /** Without the store there is nothing newer to compare with, and the next demographics are pinned instead. */
  async function pin(link: PatientLink, current: ReturnType<typeof toPinnedIdentity>) {
    try {
      return await patientLinks.pin(link, current);
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      return undefined;
    }
  }

  function refuse(what: 'patient' | 'practice'): never {
    log.error('Security event: the upstream sent the data of another patient.', {
      code: 'PATIENT_MISMATCH',
      detail: `GetDemographics: another ${what}`,
    });
    throw new PatientMismatchError(what);
  }
}
